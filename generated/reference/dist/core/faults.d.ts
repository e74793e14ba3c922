// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from './types.js';
/** Whether a step does what was asked for, or undoes what has failed. */
export type FaultPhase = 'forward' | 'unwind';
/** A step that is to fail. */
export interface Fault {
    /** Name of the step. */
    readonly step: string;
    /** What the step reports: a positive errno. */
    readonly errno: s32;
    /** When it fails. */
    readonly phase: FaultPhase;
    /** How often it fails; `Infinity` for always. */
    readonly times: number;
}
/** Random faults. */
export interface FaultChance {
    /** The same seed and the same steps give the same faults. */
    readonly seed: u32;
    /** One step in so many fails. */
    readonly oneIn: u32;
    /** What a step that fails reports: a positive errno. */
    readonly errno: s32;
}
/** The faults still to come, in the order in which they were planned. */
export declare class FaultPlan {
    #private;
    /**
     * Makes a step fail from now on.
     *
     * @param step - As the transcripts of the edition name it.
     * @param errno - What it reports: a positive errno, such as `EIO`.
     * @param times - How often, from 1 on; `Infinity` for always.
     * @throws RangeError for an invalid errno, phase or number of times.
     */
    add(step: string, errno: s32, phase?: FaultPhase, times?: number): void;
    /** Makes any step fail at random. Planned faults stay. */
    addByChance({ seed, oneIn, errno }: FaultChance): void;
    /**
     * Asked by a step as it runs.
     *
     * @returns 0 where the step is to succeed, else the negative errno that it is to report.
     */
    take(step: string, phase: FaultPhase): s32;
    /** Planned faults that have not yet happened as often as planned. Random faults are not among them. */
    get remaining(): readonly Fault[];
    /** No step fails any more. */
    clear(): void;
}
