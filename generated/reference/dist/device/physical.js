// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The physical device behind mediated ones: it serves all of them, and the host beside.
/** A physical device that mediated ones share. */
export class PhysicalDevice {
    /** Ticks that it has worked for the host. */
    ticks = 0;
    #children;
    /**
     * Serves these devices and the host.
     *
     * @param children - Mediated devices; each has memory of its own and reaches no other.
     */
    constructor(children) {
        this.#children = children;
    }
    /**
     * Lets time pass for all. A child that is stopped does nothing, and holds up nobody.
     *
     * @rule mediated.stop
     * @rule mediated.parent
     */
    work() {
        this.ticks += 1;
        for (const child of this.#children) {
            child.work();
        }
    }
}
