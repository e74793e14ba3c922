// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Several devices on one slot or bus, which are reset together.

import { EBADF, EBUSY, type s32 } from '../core/index.js';
import type { MigrationDevice } from './device.js';

/**
 * Resets a slot or bus, as VFIO_DEVICE_PCI_HOT_RESET does for a user that has all devices there.
 *
 * @param devices - All that are on it.
 * @returns 0, or a negative errno: that of the first device whose reset failed, which does not keep the others from theirs.
 * @errors EBADF unless every device is open, and EBUSY while a write of `device_state` or a reset of one of them is under way; no
 * device is reset then.
 * @rule device-state.reset.slot
 */
export function resetSlot(devices: readonly MigrationDevice[]): s32 {
  if (devices.some(({ isOpen }) => !isOpen)) {
    return -EBADF;
  }
  if (devices.some(({ driver }) => driver.busy)) {
    return -EBUSY;
  }
  return devices.map((device) => device.reset()).find((errno) => errno !== 0) ?? 0;
}
