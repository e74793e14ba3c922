// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type TranscriptTarget, type TransitionSet } from '../core/index.js';
import { MigrationDevice } from '../device/device.js';
import { type DeviceOptions } from '../device/options.js';
import { type TargetRules } from '../device/target.js';
/** How a device of this edition differs from the default one. */
export interface FsmDeviceOptions extends DeviceOptions {
    /** Whether it has the states in which it runs while its state is collected; it has unless told otherwise. */
    readonly preCopy?: boolean;
}
/**
 * The paths of a device: those of the optional parts that its driver has.
 *
 * @throws RangeError for a style that there is not.
 * @rule arcs.optional
 */
export declare function transitionsFor({ style, ndma, preCopy }: FsmDeviceOptions): TransitionSet;
/** What the reference device and the user of its transcripts are told of this edition, for a device with these options. */
export declare function rulesFor(options: FsmDeviceOptions): TargetRules;
/** A device in its default state. */
export declare function createDevice(options?: FsmDeviceOptions): MigrationDevice;
/** Words of this edition's own that a transcript may start a device with. */
export declare const OPTIONS: Readonly<Record<string, FsmDeviceOptions>>;
/** A device for transcripts to drive. */
export declare function createTarget(): TranscriptTarget;
