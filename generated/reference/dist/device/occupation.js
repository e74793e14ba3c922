// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Which operation a driver is carrying out. The driver refuses a second one meanwhile. A kernel would make the second one wait on a
// lock; the reference device has one thread, and a thread cannot wait for itself.
import { EBUSY } from '../core/index.js';
export class Occupation {
    #current;
    /** What waits for the end of the current one, in its order. */
    #then = [];
    /** Whether a write of `device_state` or a reset is under way. */
    get busy() {
        return this.#current !== undefined;
    }
    /** Whether a reset is under way. */
    get resetting() {
        return this.#current === 'reset';
    }
    /**
     * Carries out one operation.
     *
     * @param settle - Follows it, also where a peer's callback threw.
     * @returns What the operation returns.
     * @errors EBUSY while another one is under way.
     * @rule device-state.one-at-a-time
     */
    carryOut(operation, run, settle) {
        if (this.busy) {
            return -EBUSY;
        }
        this.#current = operation;
        try {
            return run();
        }
        finally {
            this.#current = undefined;
            settle();
            for (let action = this.#then.shift(); action !== undefined; action = this.#then.shift()) {
                action();
            }
        }
    }
    /** Does this at once, or as soon as nothing is under way. */
    whenIdle(action) {
        if (this.busy) {
            this.#then.push(action);
        }
        else {
            action();
        }
    }
}
