// SPDX-License-Identifier: MIT
// A time in a history: after a step, or after a part of the one that follows. A replay goes from one to the next, so that a
// person sees each state that a step goes through, and each part of an unwind.

import type { PlaygroundView } from '../../../runtime/playground.js';
import { type Stretch, stretchesOf } from './happening.js';
import type { Player } from './player.js';
import { withState } from './states.js';

export interface Moment {
  /** So many steps have been taken. */
  readonly steps: number;
  /** So many parts of the step after them; 0 between two steps. */
  readonly parts: number;
}

/** Before the first step. */
export const POWER_ON: Moment = { steps: 0, parts: 0 };

/** After the last step. */
export function endOf({ taken }: Player): Moment {
  return { steps: taken.length, parts: 0 };
}

export function isSameMoment(one: Moment, other: Moment): boolean {
  return one.steps === other.steps && one.parts === other.parts;
}

/** The parts of the step that follows so many others; none where no step follows. */
function partsAfter(steps: number, { taken }: Player): readonly Stretch[] {
  const next = taken[steps];
  return next === undefined ? [] : stretchesOf(next.happenings);
}

/** A step on, or to the end of the step that has begun. */
export function nextStep({ steps }: Moment, player: Player): Moment {
  return { steps: Math.min(steps + 1, player.taken.length), parts: 0 };
}

/** A step back, or to the start of the step that has begun. */
export function previousStep({ steps, parts }: Moment): Moment {
  return { steps: parts > 0 ? steps : Math.max(steps - 1, 0), parts: 0 };
}

/** A part on; the last part of a step ends it. */
export function nextPart({ steps, parts }: Moment, player: Player): Moment {
  return parts + 1 < partsAfter(steps, player).length
    ? { steps, parts: parts + 1 }
    : nextStep({ steps, parts }, player);
}

/** A part back, into the step that has just ended where it has several. */
export function previousPart({ steps, parts }: Moment, player: Player): Moment {
  if (parts > 0) return { steps, parts: parts - 1 };
  if (steps === 0) return POWER_ON;
  return { steps: steps - 1, parts: Math.max(partsAfter(steps - 1, player).length - 1, 0) };
}

/** How many steps have begun. */
export function begunSteps({ steps, parts }: Moment): number {
  return parts > 0 ? steps + 1 : steps;
}

/** The parts of the step that was begun last, and how many of them are done. */
export function partsOf(
  moment: Moment,
  player: Player,
): { readonly all: readonly Stretch[]; readonly done: number } {
  const all = partsAfter(begunSteps(moment) - 1, player);
  return { all, done: moment.parts > 0 ? moment.parts : all.length };
}

/** All that there is to see then. Within a step that is the states: everything else is as before the step. */
export function viewAt({ steps, parts }: Moment, player: Player): PlaygroundView {
  return partsAfter(steps, player)
    .slice(0, parts)
    .reduce(
      (view, { device, state }) =>
        device === undefined || state === undefined ? view : withState(view, device, state),
      player.viewAfter(steps),
    );
}
