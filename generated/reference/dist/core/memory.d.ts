// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/** Memory of a guest, for accesses by its owner and by others. */
export declare class PagedMemory {
    #private;
    /** Bytes of a page. */
    readonly pageBytes: u32;
    /** All bytes, for the owner: no page is absent, and the owner's writes are not logged. */
    readonly bytes: Uint8Array;
    /**
     * Memory that holds zeroes.
     *
     * @param pages - Number of pages, all present and zero.
     * @param pageBytes - Bytes of a page.
     */
    constructor(pages?: u32, pageBytes?: u32);
    /**
     * Takes a page away; its bytes are kept.
     *
     * @param answerTicks - Time from the request for the page until it is present again; `Infinity` for never.
     */
    makeAbsent(page: u32, answerTicks: number): void;
    /** Brings a page back; nothing happens to one that is there. */
    makePresent(page: u32): void;
    /** Ticks from the request for a page until it is present: 0 where it is, `Infinity` where it never will be. */
    answerTicks(page: u32): number;
    /** The first absent page that an access touches. An access of no bytes touches the page that it points to. */
    firstAbsent(offset: u32, length: u32): u32 | undefined;
    /** A write by anyone but the owner. It is logged while the log is on. All its pages must be present. */
    write(offset: u32, from: Uint8Array): void;
    /**
     * Turns the log on. It is on as long as anyone has it on, so several users of one memory need not know each other.
     *
     * @param user - Who asks. Asking twice has the effect of asking once.
     */
    startLog(user: object): void;
    /** Turns the log off for one user. Logged pages stay until they are taken. */
    stopLog(user: object): void;
    /** How many pages the log holds. */
    get loggedPages(): u32;
    /** The pages written since the log was last taken, in ascending order. */
    takeLog(): readonly u32[];
}
