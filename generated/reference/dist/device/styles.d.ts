// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { DmaScope } from './hardware/engine.js';
/** What a driver does in a way of its own. */
export interface DriverStyle {
    /**
     * Whether the driver gives out state while the device runs, and tracks what changes; else everything comes once the
     * device is stopped.
     * @rule saving.snapshot
     */
    readonly precopy: boolean;
    /**
     * Whether a device that saves may run again without giving up SAVING; else the write is refused.
     * @rule transition.saving-again.data
     */
    readonly savesAgain: boolean;
    /** Whether the driver supports NDMA. */
    readonly ndma: boolean;
    /** The DMA that NDMA holds back. */
    readonly ndmaHolds: DmaScope;
    /**
     * Whether the driver sums up what blocks hold, or leaves that check to the device and passes on plain ones.
     * @rule stream.firmware
     */
    readonly content: 'block' | 'plain';
    /** What becomes of DMA that waits for a page when the device is drained. */
    readonly pageRequests: 'wait' | 'cancel';
}
/** What the thread names them by. */
export type StyleName = 'precopy' | 'snapshot' | 'queue-halting' | 'mediated' | 'channel';
/** Every style by its name. */
export declare const STYLES: Readonly<Record<StyleName, DriverStyle>>;
/**
 * A style by its name.
 *
 * @throws RangeError for a name that there is not, which a program without types can ask for.
 */
export declare function styleNamed(name: StyleName): DriverStyle;
