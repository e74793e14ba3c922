// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { PagedMemory, u32 } from '../../core/index.js';
export declare class PageRequests {
    #private;
    constructor(memory: PagedMemory);
    /** Whether an access finds all its pages; asks for the first that is absent. */
    isPresent(offset: u32, length: u32): boolean;
    /** A tick passes: the host makes the pages present whose time has come. */
    tick(): void;
    /** Nobody waits for an answer any more. */
    withdraw(): void;
}
