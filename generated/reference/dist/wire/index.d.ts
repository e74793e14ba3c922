// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ServedEdition } from '../core/index.js';
import type { MigrationDevice } from '../device/device.js';
import type { DeviceOptions } from '../device/options.js';
export { reachedBy } from './remote-target.js';
/**
 * Gives an edition the options and the servers that `uapi serve` needs.
 *
 * @param create - As the edition has it.
 */
export declare function servedBy(create: (options: DeviceOptions) => MigrationDevice): ServedEdition;
