// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { Playground } from 'uapi';
import { MigrationDevice } from '../device/device.js';
import { ReferenceTarget } from '../device/target.js';
import { OPTIONS, rulesFor } from '../fsm/device.js';
import { flows } from '../fsm/user.js';
import { createPlayground } from './bench.js';

/** Which paths a device has depends on its options, so each has rules of its own. */
export const playground: Playground = createPlayground(
  (watched) =>
    new ReferenceTarget(
      watched(rulesFor({})),
      (options) => new MigrationDevice(watched(rulesFor(options)), options),
      OPTIONS,
    ),
  flows,
);
