// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/** The faults still to come, in the order in which they were planned. */
export class FaultPlan {
    #faults = [];
    /**
     * Makes a step fail from now on.
     *
     * @param times - How often; `Infinity` for always.
     */
    add(step, errno, phase = 'forward', times = 1) {
        this.#faults = [...this.#faults, { step, errno, phase, times }];
    }
    /**
     * Asked by a step as it runs.
     *
     * @returns 0 where the step is to succeed, else the negative errno that it is to report.
     */
    take(step, phase) {
        const due = this.#faults.find((fault) => fault.step === step && fault.phase === phase);
        if (due === undefined) {
            return 0;
        }
        this.#faults = this.#faults.flatMap((fault) => (fault === due ? used(fault) : [fault]));
        return -due.errno;
    }
    /** Faults that no step has met often enough yet. */
    get remaining() {
        return this.#faults;
    }
    clear() {
        this.#faults = [];
    }
}
function used(fault) {
    return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
