// SPDX-License-Identifier: MIT
// A lamp as a target of transcripts: its registers, the algorithm that a write of the state takes, and steps of it
// that can fail.

import {
  type Access,
  access,
  decodeScalar,
  EINVAL,
  encodeScalar,
  FaultPlan,
  fieldOf,
  formatBits,
  guardRegion,
  isEqual,
  type PlaygroundMoment,
  type RegionAccess,
  type StepResult,
  type s32,
  type TranscriptArgument,
  type TranscriptLevel,
  type TranscriptTarget,
  type u32,
  type u64,
} from 'uapi';
import { bitNames, structLayout } from 'uapi/derived';
import { LAMP_STEPS, type LampDriver, setState } from './change.js';
import { isValid, known } from './state.js';

const LAYOUT = structLayout('lamp_info');
const STATE = fieldOf(LAYOUT, 'state');
const LEVEL = fieldOf(LAYOUT, 'level');
const LEVEL_MAX: u32 = 1000;

/** The registers. */
export class Lamp implements RegionAccess {
  readonly faults: FaultPlan = new FaultPlan();
  readonly #tell: (moment: PlaygroundMoment) => void;
  /** Called in each step of a change. */
  onStep: () => void = () => {};
  state: u32 = 0;
  level: u32 = LEVEL_MAX;
  trace: readonly u32[] = [];

  constructor(tell: (moment: PlaygroundMoment) => void) {
    this.#tell = tell;
  }

  read(offset: u32, into: Uint8Array): s32 {
    const from = access(offset, into.length);
    const value = isField(from, STATE) ? this.state : isField(from, LEVEL) ? this.level : 0;
    into.set(encodeScalar(BigInt(value), into.length));
    return 0;
  }

  write(offset: u32, from: Uint8Array): s32 {
    const to = access(offset, from.length);
    const value = Number(decodeScalar(from));
    if (isField(to, STATE)) {
      return this.#change(value);
    }
    if (!isField(to, LEVEL) || value > LEVEL_MAX) {
      return -EINVAL;
    }
    this.level = value;
    return 0;
  }

  #change(value: u32): s32 {
    if (!isValid(known(value))) {
      return -EINVAL;
    }
    this.trace = [];
    return setState(this.#driver(), LAMP_STEPS, this.state, value);
  }

  #driver(): LampDriver {
    const part = (name: string, set: boolean): s32 => {
      const errno = this.faults.take(name, 'forward');
      this.#tell({ kind: 'part', device: 'lamp', text: name, undoes: !set, errno });
      this.onStep();
      return errno;
    };
    const enter = (state: u32): void => {
      this.state = state;
      this.trace = [...this.trace, state];
      this.#tell({ kind: 'state', device: 'lamp', state: BigInt(state) });
    };
    const current = (): u32 => this.state;
    return {
      get state(): u32 {
        return current();
      },
      set state(state: u32) {
        enter(state);
      },
      light: (set) => part('light', set),
      dim: (set) => part('dim', set),
      blink: () => this.#tell({ kind: 'event', text: 'the lamp blinks' }),
    };
  }
}

function isField(bytes: Access, { offset, width }: Access): boolean {
  return isEqual(bytes, access(offset, width));
}

/** The verbs of transcripts. */
export class LampTarget implements TranscriptTarget {
  readonly levels: readonly TranscriptLevel[] = ['core', 'trace', 'fault'];
  readonly lamp: Lamp;
  readonly #registers: RegionAccess;

  constructor(tell: (moment: PlaygroundMoment) => void = () => {}) {
    this.lamp = new Lamp(tell);
    this.#registers = guardRegion(this.lamp);
  }

  perform(verb: string, [first, second]: readonly TranscriptArgument[]): StepResult {
    switch (verb) {
      case 'read':
        return this.#read(first as Access);
      case 'write':
        return this.#write(first as Access, second as u64);
      case 'trace':
        return { errno: 0, sequence: this.lamp.trace.map(BigInt) };
      case 'fault':
        this.lamp.faults.add(first as string, second as s32);
        return { errno: 0 };
      default:
        throw new Error(`the lamp has no verb ${verb}`);
    }
  }

  during(overlap: () => void): void {
    this.lamp.onStep = () => {
      this.lamp.onStep = () => {};
      overlap();
    };
  }

  show(value: u64): string {
    return formatBits(value, bitNames('LampState'));
  }

  #read({ offset, width }: Access): StepResult {
    const bytes = new Uint8Array(width);
    const errno = this.#registers.read(offset, bytes);
    return { errno, value: decodeScalar(bytes) };
  }

  #write({ offset, width }: Access, value: u64): StepResult {
    const errno = this.#registers.write(offset, encodeScalar(value, width));
    // What the step did not come to is not made up for by the next one.
    this.lamp.onStep = () => {};
    return { errno };
  }
}

/** Transcripts of the lamp run on a fresh one of these. */
export const createTarget = (): TranscriptTarget => new LampTarget();
