// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type u32 } from '../../core/index.js';
import { type BarRegisters } from './bar-registers.js';
import type { ConfigSpace } from './config-space.js';
/** Raised on each tick of a free-running device. */
export declare const CLOCK_VECTOR: u32;
/** Raised by a tick that ends requests; a device with a single vector uses that one. */
export declare const COMPLETION_VECTOR: u32;
export declare class Msix {
    #private;
    constructor(registers: BarRegisters, config: ConfigSpace, vectors: u32);
    /** Makes an interrupt pending; `deliver` sends it. */
    raise(vector: u32): void;
    /** Sends every pending interrupt that is not masked. */
    deliver(send: (vector: u32) => void): void;
    /** @param offset - Bytes from the start of the table; behind the table there is nothing, which reads as 0. */
    readTable(offset: u32): u32;
    /** @param offset - Bytes from the start of the table; behind the table there is nothing, which ignores writes. */
    writeTable(offset: u32, value: u32): void;
    /** The table as bytes, as they are now. */
    tableBytes(): Uint8Array;
}
