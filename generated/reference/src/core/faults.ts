// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The fault plan: which step of an operation fails, with which errno, on the way forward or in the unwind, how often.

import type { s32 } from './types.js';

/** Whether a step does what was asked for, or undoes what has failed. */
export type FaultPhase = 'forward' | 'unwind';

export interface Fault {
  /** Name of the step. */
  readonly step: string;
  /** What the step reports: a positive errno. */
  readonly errno: s32;
  readonly phase: FaultPhase;
  /** How often it fails; `Infinity` for always. */
  readonly times: number;
}

/** The faults still to come, in the order in which they were planned. */
export class FaultPlan {
  #faults: readonly Fault[] = [];

  /**
   * Makes a step fail from now on.
   *
   * @param times - How often; `Infinity` for always.
   */
  add(step: string, errno: s32, phase: FaultPhase = 'forward', times: number = 1): void {
    this.#faults = [...this.#faults, { step, errno, phase, times }];
  }

  /**
   * Asked by a step as it runs.
   *
   * @returns 0 where the step is to succeed, else the negative errno that it is to report.
   */
  take(step: string, phase: FaultPhase): s32 {
    const due = this.#faults.find((fault) => fault.step === step && fault.phase === phase);
    if (due === undefined) {
      return 0;
    }
    this.#faults = this.#faults.flatMap((fault) => (fault === due ? used(fault) : [fault]));
    return -due.errno;
  }

  /** Faults that no step has met often enough yet. */
  get remaining(): readonly Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }
}

function used(fault: Fault): readonly Fault[] {
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
