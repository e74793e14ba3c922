// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type FieldLayout, type StructLayout, type s32, type u32, type u64 } from '../core/index.js';
import type { Driver } from './driver.js';
/** What a register does when it is accessed; values are in no byte order yet. */
interface Register {
    /** The step of a fault plan that a read takes. */
    readonly readStep: string;
    readonly writeStep: string;
    readonly field: FieldLayout;
    /** Bits of `device_state` of which one must be set for the value to be defined; 0 where it always is. */
    readonly when: u32;
}
/** Carries out a user's write of `device_state`. */
export type WriteState = (driver: Driver, value: u32) => s32;
export declare class RegionRegisters {
    #private;
    constructor(layout: StructLayout, driver: Driver, writeState: WriteState);
    /**
     * The register that an access is to.
     *
     * @param offset - Bytes from the start of the region.
     * @param width - Bytes.
     * @returns Undefined for an access that is not a register's own width and alignment, or that touches two registers.
     * @rule region.native-width.refuse
     * @rule region.across-fields
     */
    at(offset: u32, width: u32): Register | undefined;
    /** The register's value, or a negative errno. */
    read(register: Register): u64 | s32;
    /** @returns 0 or a negative errno. */
    write(register: Register, value: u64): s32;
}
export {};
