// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The fault plan says which step of an operation fails, with which errno, on the way forward or in the unwind, and how often.
// It can also make steps fail at random; a seed replays them.

import { seededRandom } from './random.js';
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
export class FaultPlan {
  #faults: readonly Fault[] = [];
  #byChance: () => s32 = () => 0;

  /**
   * Makes a step fail from now on.
   *
   * @param step - As the transcripts of the edition name it.
   * @param errno - What it reports: a positive errno, such as `EIO`.
   * @param times - How often, from 1 on; `Infinity` for always.
   * @throws RangeError for an invalid errno, phase or number of times.
   */
  add(step: string, errno: s32, phase: FaultPhase = 'forward', times: number = 1): void {
    check(
      Number.isSafeInteger(errno) && errno > 0,
      `errno is ${errno}, expected a positive one, such as EIO`,
    );
    check(phase === 'forward' || phase === 'unwind', `phase is ${phase}, expected forward or unwind`);
    check(times >= 1, `times is ${times}, expected a number from 1 on`);
    this.#faults = [...this.#faults, { step, errno, phase, times }];
  }

  /** Makes any step fail at random. Planned faults stay. */
  addByChance({ seed, oneIn, errno }: FaultChance): void {
    const random = seededRandom(seed);
    this.#byChance = () => (random() % oneIn === 0 ? -errno : 0);
  }

  /**
   * Asked by a step as it runs.
   *
   * @returns 0 where the step is to succeed, else the negative errno that it is to report.
   */
  take(step: string, phase: FaultPhase): s32 {
    const due = this.#faults.find((fault) => fault.step === step && fault.phase === phase);
    if (due === undefined) {
      return this.#byChance();
    }
    this.#faults = this.#faults.flatMap((fault) => (fault === due ? used(fault) : [fault]));
    return -due.errno;
  }

  /** Planned faults that have not yet happened as often as planned. Random faults are not among them. */
  get remaining(): readonly Fault[] {
    return this.#faults;
  }

  /** No step fails any more. */
  clear(): void {
    this.#faults = [];
    this.#byChance = () => 0;
  }
}

function check(holds: boolean, mistake: string): void {
  if (!holds) {
    throw new RangeError(mistake);
  }
}

function used(fault: Fault): readonly Fault[] {
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
