// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { TranscriptTarget } from '../core/index.js';
import { type DeviceOptions, MigrationDevice } from '../device/device.js';
export { Bus, type PeerPort } from '../device/hardware/bus.js';
export type { DmaScope } from '../device/hardware/engine.js';
export { Hardware } from '../device/hardware/hardware.js';
export type { HardwareOptions } from '../device/hardware/parts.js';
export { Image, type ImageShape } from '../device/image.js';
export { PhysicalDevice } from '../device/physical.js';
export type { Identity } from '../device/stream.js';
export { type DriverStyle, STYLES, type StyleName } from '../device/styles.js';
export type { DeviceOptions, MigrationDevice };
/** A device in its default state. */
export declare function createDevice(options?: DeviceOptions): MigrationDevice;
/** A device for transcripts to drive. */
export declare function createTarget(): TranscriptTarget;
