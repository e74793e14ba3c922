// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
import type { MigrationDevice } from './device.js';
/** A physical device that mediated ones share. */
export declare class PhysicalDevice {
    #private;
    /** Ticks that it has worked for the host. */
    ticks: u32;
    /**
     * Serves these devices and the host.
     *
     * @param children - Mediated devices; each has memory of its own and reaches no other.
     */
    constructor(children: readonly MigrationDevice[]);
    /**
     * Lets time pass for all. A child that is stopped does nothing, and holds up nobody.
     *
     * @rule mediated.stop
     * @rule mediated.parent
     */
    work(): void;
}
