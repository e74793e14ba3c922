// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from '../core/index.js';
import { type CarriedState } from './carried-state.js';
import type { FlowEvent, FlowPlace, Stream } from './events.js';
import type { KnownLimits } from './limits.js';
import type { MigrationPort } from './port.js';
import type { FlowRefusal, Refusals } from './refusals.js';
import type { UserRules } from './rules.js';
/** A part of a flow; returns 0 or a negative errno. */
export type FlowPart = Generator<FlowEvent, s32, void>;
export declare class FlowDevice {
    #private;
    readonly place: FlowPlace;
    /** The bit that keeps the device from its peers: 0 where it has none, or the region has not the capability. */
    readonly quiet: u32;
    /** What was collected and not taken yet. */
    collected: Uint8Array[];
    /** What the user carries over beside the stream, once it was read; nothing where the port does not show it. */
    carried: CarriedState | undefined;
    /** Whether the device was reset, and not by this user, while it was stopped: what it was is gone. */
    stateLost: boolean;
    /** Whether there was more to collect when the user last looked. */
    hasMore: boolean;
    constructor(rules: UserRules, place: FlowPlace, port: MigrationPort, hasPeers: boolean, limits: KnownLimits, refusals: Refusals);
    /** As last read or written. */
    get state(): u32;
    /** The state now; where it cannot be read, as it was. */
    readState(): u32;
    /** Takes the device to a state. */
    enter(state: u32): FlowPart;
    /** Keeps the device from its peers, in whatever state it is; one that is stopped leaves them alone as it is. */
    setQuiet(): FlowPart;
    /** Collects a segment, if there is one now. */
    collect(): FlowPart;
    /** Gives away what was collected. */
    take(): Stream;
    /** Stores segments in their order. */
    store(stream: Stream): FlowPart;
    /** Reads what the user carries over, of a device that is stopped. */
    readCarried(): FlowPart;
    /** Writes what was carried over from another device, if anything was, to one that resumes. */
    writeCarried(carried: CarriedState | undefined): FlowPart;
    /** Whether the session in which the device was left goes on: what was done meanwhile was done in it. */
    confirm(): FlowPart;
    /** Refuses to go on with the device. */
    refuse(refusal: FlowRefusal): FlowPart;
    /** Resets the device, which ends whatever it did. */
    reset(): FlowPart;
}
