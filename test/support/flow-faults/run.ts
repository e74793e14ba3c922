// SPDX-License-Identifier: MIT
// Runs a flow with resets and a lie at chosen points, and judges its end.

import type { FlowResult } from '../../../spec/vfio-migration/user/index.js';
import { judge } from './judge.js';
import type { Interference, Lie } from './witness.js';
import { createWorld, Endless, type Setting, startFlow, work } from './world.js';

/** Which device. */
export interface Place {
  readonly side: 'source' | 'target';
  readonly device: number;
}

/** Someone ends the session of a device. */
export interface Reset extends Place {
  readonly kind: Interference;
  /** After the event of this number, from 0, or before the access of this number, from 1. */
  readonly when: { readonly event: number } | { readonly access: number };
}

/** A device says something else than what is so of a register. */
export interface Lying extends Place {
  readonly lie: Lie;
}

/** What happens during a flow. */
export interface Plan {
  readonly resets?: readonly Reset[];
  readonly lying?: Lying;
}

export interface Run {
  readonly events: number;
  readonly accesses: number;
  /** Nothing for a run that had no end. */
  readonly result: FlowResult | undefined;
  readonly wrong: readonly string[];
}

/**
 * A user who is not told of resets has to keep them from the gap between a look at a state and the write of another one, so a
 * reset that is to come there comes at the next access.
 */
export function runPlan(setting: Setting, { resets = [], lying }: Plan): Run {
  const world = createWorld(setting);
  if (lying !== undefined) world[lying.side][lying.device]!.lie = lying.lie;
  const pending = new Set(resets);
  const end = (isDue: (when: Reset['when']) => boolean): void => {
    for (const reset of pending) {
      if (!isDue(reset.when)) continue;
      pending.delete(reset);
      world[reset.side][reset.device]!.interfere(reset.kind);
    }
  };
  world.clock.hook = (access, writesState) => {
    if (setting.isTold || !writesState) end((when) => 'access' in when && when.access <= access);
  };
  let events = 0;
  const ended = (result: FlowResult | undefined, wrong: readonly string[]): Run => ({
    events,
    accesses: world.clock.accesses,
    result,
    wrong,
  });
  try {
    const flow = startFlow(world);
    let step = flow.next();
    for (; step.done !== true; step = flow.next()) {
      end((when) => 'event' in when && when.event === events);
      events++;
      work(world, events);
    }
    const { value } = step;
    return ended(value, judge(world, value, lying !== undefined));
  } catch (cause) {
    if (!(cause instanceof Endless)) throw cause;
    return ended(undefined, [cause.message]);
  }
}
