// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import { type ByteOrder, type FaultPlan, type StructLayout, type s32, type u32 } from '../core/index.js';
import { Driver } from './driver.js';
import type { Hardware } from './hardware.js';
/** What an edition says of `device_state`. */
export interface StateRules {
    /** The registers at the start of the region. */
    readonly layout: StructLayout;
    /** The state after power-on and after a reset. */
    readonly initial: u32;
    /** The state of a device in error. */
    readonly error: u32;
    /** The bits that have a meaning. */
    readonly mask: u32;
    /** Carries out a user's write; returns 0 or a negative errno. */
    write(driver: Driver, value: u32, ndmaSupported: boolean): s32;
}
export interface DeviceOptions {
    /** Whether the region has the NDMA capability; it does unless told otherwise. */
    readonly ndma?: boolean;
    /** Whether the device shows reserved bits of `device_state` as set: the lowest and the highest. */
    readonly reservedBits?: boolean;
    /** Byte order of the host. */
    readonly byteOrder?: ByteOrder;
}
export declare class MigrationDevice {
    #private;
    constructor(rules: StateRules, options?: DeviceOptions);
    /** The device below its driver, for a reviewer to look at; a user has no such view. */
    get hardware(): Hardware;
    /** Makes steps fail. */
    get faults(): FaultPlan;
    /** The states that the last write of `device_state` entered, in order. */
    get trace(): readonly u32[];
    /**
     * Reads bytes of the migration region, as pread(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param into - Filled with as many bytes as it has, in host byte order.
     * @returns 0 or a negative errno.
     * @errors EINVAL for an access that is not one register, whole and aligned, nor within the data window.
     * @rule region.native-width.refuse
     */
    read(offset: u32, into: Uint8Array): s32;
    /**
     * Writes bytes of the migration region, as pwrite(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param from - The bytes, in host byte order.
     * @returns 0 or a negative errno.
     * @errors EINVAL as for a read, and for a register that is read-only; what the register itself reports.
     * @rule region.native-width.refuse
     */
    write(offset: u32, from: Uint8Array): s32;
    /**
     * VFIO_DEVICE_RESET, which a user may ask for in every state.
     *
     * @returns 0, or the negative errno of a reset that was made to fail.
     * @rule device-state.reset.any-time
     */
    reset(): s32;
    /** Lets time pass: a device that runs works, and while SAVING what it changes has to be collected. */
    work(): void;
}
