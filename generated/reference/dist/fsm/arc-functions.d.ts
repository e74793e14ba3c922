// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ArcEnd, type StateDriver } from './actions.js';
import type { ARCS } from './arcs.js';
/** Carries out one arc. On failure the device is where the arc starts, or it is in neither of its states. */
export type ArcFunction = (driver: StateDriver) => ArcEnd;
/** What an arc has that was dropped. */
export interface Dropped {
    /** Who dropped it. */
    readonly dropped: string;
}
/** What an arc has that leaves a state. */
export interface Leaving<From> {
    /** The state before it. */
    readonly from: From;
}
/** The arcs of the machine: those that were not dropped. */
export type DeclaredArc = Exclude<(typeof ARCS)[number], Dropped>;
/** A function for each arc, by the names of the states before and after it; the compiler finds an arc that has none. */
export type ArcFunctions = {
    readonly [From in DeclaredArc['from']]: {
        readonly [To in Extract<DeclaredArc, Leaving<From>>['to']]: ArcFunction;
    };
};
/** The functions of the arcs. */
export declare const ARC_FUNCTIONS: ArcFunctions;
