// SPDX-License-Identifier: MIT
// A lamp to play with: its registers, the algorithm that a write of the state takes, and steps of it that can fail.

import {
  type Access,
  access,
  EINVAL,
  FaultPlan,
  fieldOf,
  formatBits,
  isEqual,
  type Playground,
  type PlaygroundMoment,
  type PlaygroundTarget,
  type PlaygroundView,
  type StepResult,
  type s32,
  type TranscriptArgument,
  type TranscriptLevel,
  type u32,
  type u64,
} from 'uapi';
import { bitNames, structLayout } from 'uapi/derived';
import { LAMP_STEPS, type LampDriver, setState } from './change.js';
import { isValid, known } from './state.js';

const LAYOUT = structLayout('lamp_info');
const STATE = fieldOf(LAYOUT, 'state');
const LEVEL = fieldOf(LAYOUT, 'level');

class Lamp implements PlaygroundTarget {
  readonly levels: readonly TranscriptLevel[] = ['core', 'trace', 'fault'];
  readonly #tell: (moment: PlaygroundMoment) => void;
  readonly #faults = new FaultPlan();
  #state: u32 = 0;
  #level: u32 = 1000;
  #trace: readonly u32[] = [];

  constructor(tell: (moment: PlaygroundMoment) => void) {
    this.#tell = tell;
  }

  perform(verb: string, [first, second]: readonly TranscriptArgument[]): StepResult {
    switch (verb) {
      case 'read':
        return this.#read(first as Access);
      case 'write':
        return { errno: this.#write(first as Access, Number(second)) };
      case 'trace':
        return { errno: 0, sequence: this.#trace.map(BigInt) };
      case 'fault':
        this.#faults.add(first as string, second as s32);
        return { errno: 0 };
      default:
        throw new Error(`the lamp has no verb ${verb}`);
    }
  }

  show(value: u64): string {
    return formatBits(value, bitNames('LampState'));
  }

  look(): PlaygroundView {
    const device = {
      name: 'lamp',
      isCurrent: true,
      state: BigInt(this.#state),
      gauges: [{ label: 'Light, in per mille', value: this.#light(), max: 1000 }],
      facts: [],
    };
    return { devices: [device], facts: [] };
  }

  #light(): u32 {
    return (this.#state & 1) === 0 ? 0 : this.#level;
  }

  #read(from: Access): StepResult {
    if (isField(from, STATE)) {
      return { errno: 0, value: BigInt(this.#state) };
    }
    return isField(from, LEVEL) ? { errno: 0, value: BigInt(this.#level) } : { errno: 0, value: 0n };
  }

  #write(to: Access, value: u32): s32 {
    if (isField(to, STATE)) {
      return this.#change(value);
    }
    if (!isField(to, LEVEL) || value > 1000) {
      return -EINVAL;
    }
    this.#level = value;
    return 0;
  }

  #change(value: u32): s32 {
    if (!isValid(known(value))) {
      return -EINVAL;
    }
    this.#trace = [];
    return setState(this.#driver(), LAMP_STEPS, this.#state, value);
  }

  #driver(): LampDriver {
    const part = (name: string, set: boolean): s32 => {
      const errno = this.#faults.take(name, 'forward');
      this.#tell({ kind: 'part', device: 'lamp', text: name, undoes: !set, errno });
      return errno;
    };
    const enter = (state: u32): void => {
      this.#state = state;
      this.#trace = [...this.#trace, state];
      this.#tell({ kind: 'state', device: 'lamp', state: BigInt(state) });
    };
    const current = (): u32 => this.#state;
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

export const playground: Playground = {
  verbs: [],
  groups: [
    { title: 'Registers', verbs: ['write', 'read', 'trace'] },
    { title: 'Faults', verbs: ['fault'] },
  ],
  create: (tell) => new Lamp(tell),
};
