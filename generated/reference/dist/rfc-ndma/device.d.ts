// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { TranscriptTarget } from '../core/index.js';
import { type DeviceOptions, MigrationDevice } from '../device/device.js';
/** A device in its default state. */
export declare function createDevice(options?: DeviceOptions): MigrationDevice;
/** A device for transcripts to drive. */
export declare function createTarget(): TranscriptTarget;
