// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { TranscriptTarget } from '../core/index.js';
import { MigrationDevice } from '../device/device.js';
import { type DeviceOptions } from '../device/options.js';
import { type TargetRules } from '../device/target.js';
/** What the reference device and the user of its transcripts are told of this edition. */
export declare const RULES: TargetRules;
/** A device in its default state. */
export declare function createDevice(options?: DeviceOptions): MigrationDevice;
/** A device for transcripts to drive. */
export declare function createTarget(): TranscriptTarget;
