// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { ByteOrder, u32 } from '../core/index.js';
import type { ImageShape } from './image.js';
/** What of the options has limits. */
export interface LimitedOptions {
    /** At least one block; its bytes a multiple of 8, from 64 on, and with a header no more than the window. */
    readonly shape: ImageShape;
    /** A power of two from 4096 to 65536. */
    readonly pageBytes: u32;
    /** Whole pages, up to 1 GiB. */
    readonly windowBytes: u32;
    /** From 0 on, and not without an end. */
    readonly drainTicksMax: u32;
}
/** What of the options is one of a few values; what is absent is as the device has it. */
export interface ChosenOptions {
    readonly byteOrder?: ByteOrder;
    readonly ndma?: boolean;
    readonly mapped?: boolean;
    readonly reservedBits?: boolean;
}
/** The largest window. */
export declare const WINDOW_BYTES_MAX: u32;
/**
 * Looks at options of a caller who may know nothing of their types.
 *
 * @throws RangeError that names the option, what it is and what it may be.
 */
export declare function checkOptions({ shape, pageBytes, windowBytes, drainTicksMax }: LimitedOptions, { byteOrder, ndma, mapped, reservedBits }: ChosenOptions): void;
/**
 * Looks for options that nobody has: a name with a typing error would be passed over, and the device be another one than was meant.
 *
 * @param known - All names that there are.
 * @param what - What has these options.
 * @throws TypeError that names the option, and all that there are.
 */
export declare function checkNames(given: object, known: readonly string[], what: string): void;
