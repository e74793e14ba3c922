// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What the package shows of the device, beside what makes one in each edition.
export { Bus, } from './hardware/bus.js';
export { Hardware } from './hardware/hardware.js';
export { registers } from './hardware/registers.js';
export { splitAccesses } from './hardware/split-accesses.js';
export { Image } from './image.js';
export { PhysicalDevice } from './physical.js';
export { MIGRATION_REGION_INDEX } from './regions.js';
export { resetSlot } from './slot.js';
export { STYLES } from './styles.js';
