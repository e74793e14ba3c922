// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What the package shows of the device, beside what makes one in each edition.

export type { ArgumentBytes } from './argument.js';
export type { MigrationDevice } from './device.js';
export type { DriverView, Session } from './driver.js';
export {
  Bus,
  type DmaAccess,
  type MemoryMapping,
  type MemoryPiece,
  type PeerPort,
  type Target as DmaTarget,
} from './hardware/bus.js';
export type { DmaScope } from './hardware/engine.js';
export { Hardware } from './hardware/hardware.js';
export type { HardwareOptions } from './hardware/parts.js';
export { type Registers, registers } from './hardware/registers.js';
export { splitAccesses } from './hardware/split-accesses.js';
export { Image, type ImageShape } from './image.js';
export type { DeviceOptions } from './options.js';
export { PhysicalDevice } from './physical.js';
export { MIGRATION_REGION_INDEX } from './regions.js';
export type { ResumingSession } from './resuming.js';
export type { SavingSession } from './saving.js';
export { resetSlot } from './slot.js';
export type { DeviceSnapshot, SessionSnapshot } from './snapshot.js';
export type { Identity } from './stream.js';
export { type DriverStyle, STYLES, type StyleName } from './styles.js';
