// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32 } from '../core/index.js';
import type { MigrationPort } from './port.js';
/** What software has set up in a PCI device, outside of the device's own state. */
export interface CarriedState {
    /** The command register. */
    readonly command: u32;
    /** The six BARs. */
    readonly bars: readonly u32[];
    /** MSI-X, where the device has it. */
    readonly msix?: CarriedMsix;
}
/** How software has set interrupts up. */
export interface CarriedMsix {
    /** The control register of the capability. */
    readonly control: u32;
    /** The words of the table: four for each vector. */
    readonly table: readonly u32[];
}
/**
 * Reads from a device what its user carries over.
 *
 * @param port - Of a device that is stopped, so that nothing changes meanwhile.
 * @returns Undefined for a port that shows no configuration space, or the negative errno of the access that failed.
 * @rule carried.user
 */
export declare function readCarriedState(port: MigrationPort): CarriedState | s32 | undefined;
/**
 * Writes to a device the state that was read from another one: first addresses, then interrupts, and last the command register.
 *
 * @param port - Of a device that resumes.
 * @returns 0 or a negative errno.
 * @errors EINVAL for a device that has no configuration space, or interrupts other than those that were read; else what an
 * access reports.
 * @rule carried.when
 */
export declare function writeCarriedState(port: MigrationPort, { command, bars, msix }: CarriedState): s32;
