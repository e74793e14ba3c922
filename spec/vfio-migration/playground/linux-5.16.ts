// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { Playground } from 'uapi';
import { ReferenceTarget } from '../device/target.js';
import { RULES } from '../linux-5.16/device.js';
import { flows } from '../linux-5.16/user.js';
import { createPlayground } from './bench.js';

export const playground: Playground = createPlayground(
  (watched) => new ReferenceTarget(watched(RULES)),
  flows,
);
