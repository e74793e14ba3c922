// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
export class PageRequests {
    #memory;
    /** The pages asked for, with the ticks since. */
    #open = new Map();
    constructor(memory) {
        this.#memory = memory;
    }
    /** Whether an access finds all its pages; asks for the first that is absent. */
    isPresent(offset, length) {
        const page = this.#memory.firstAbsent(offset, length);
        if (page !== undefined && !this.#open.has(page)) {
            this.#open.set(page, 0);
        }
        return page === undefined;
    }
    /** A tick passes: the host makes the pages present whose time has come. */
    tick() {
        for (const [page, ticks] of this.#open) {
            this.#open.set(page, ticks + 1);
            if (ticks + 1 >= this.#memory.answerTicks(page)) {
                this.#memory.makePresent(page);
                this.#open.delete(page);
            }
        }
    }
    /** Nobody waits for an answer any more. */
    withdraw() {
        this.#open.clear();
    }
}
