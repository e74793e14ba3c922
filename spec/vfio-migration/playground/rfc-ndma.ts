// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { Playground } from 'uapi';
import { ReferenceTarget } from '../device/target.js';
import { RULES } from '../rfc-ndma/device.js';
import { flows } from '../rfc-ndma/user.js';
import { createPlayground } from './bench.js';

export const playground: Playground = createPlayground(
  (watched) => new ReferenceTarget(watched(RULES)),
  flows,
);
