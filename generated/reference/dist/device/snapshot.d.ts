// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32, u64 } from '../core/index.js';
import type { Driver } from './driver.js';
/** How far a session is. */
export type SessionSnapshot = {
    /** No session. */
    readonly kind: 'closed';
} | {
    /** Data is collected. */
    readonly kind: 'saving';
    /** Streams that were begun before this one since SAVING was set. */
    readonly attempt: u32;
    /** Blocks that are still to be collected, or again. */
    readonly blocksLeft: u32;
    /** Bytes of the segment in the window, 0 where there is none. */
    readonly segmentBytes: u32;
} | {
    /** Data is stored. */
    readonly kind: 'resuming';
    /** Blocks that the stream has brought so far. */
    readonly blocksStored: u32;
    /** Whether the stream has come to its end. */
    readonly hasEnded: boolean;
    /** The last length that was accepted. */
    readonly size: u64;
};
/** A device at one moment. Nothing in it changes when the device does. */
export interface DeviceSnapshot {
    /** The value of `device_state`, reserved bits included. */
    readonly deviceState: u32;
    /** Whether anybody has the device open. */
    readonly isOpen: boolean;
    /** Whether a write of `device_state` or a reset is under way. */
    readonly busy: boolean;
    /** The session of the data window. */
    readonly session: SessionSnapshot;
    /** The internal state, block after block: what migrates. The registers of BAR0 are at its start. */
    readonly image: Uint8Array;
    /** Configuration space. */
    readonly config: Uint8Array;
    /** The MSI-X table, entry after entry. */
    readonly msixTable: Uint8Array;
    /** DMA requests that were started and have not ended. */
    readonly dmaOutstanding: u32;
    /** Interrupts sent since power-on. */
    readonly interruptsRaised: u32;
}
/** What there is to see of a device. To look changes nothing. */
export declare function snapshotOf({ device_state, busy, session, hardware }: Driver, isOpen: boolean): DeviceSnapshot;
