// SPDX-License-Identifier: MIT
// A time in a history: after a step, or within the one that follows. A replay goes from one to the next: by steps; by parts, so
// that a person sees each state that a step goes through, and each part of an unwind; or by the lines of the algorithms that ran.

import type { PlaygroundView } from '../../../runtime/playground.js';
import { type Happening, type Stretch, stretchesOf } from './happening.js';
import type { Player } from './player.js';
import { withState } from './states.js';

export interface Moment {
  /** So many steps have been taken. */
  readonly steps: number;
  /** So many of what happens in the step after them has happened; 0 between two steps. */
  readonly happened: number;
}

/** Before the first step. */
export const POWER_ON: Moment = { steps: 0, happened: 0 };

/** After so many steps. */
export function afterSteps(steps: number): Moment {
  return { steps, happened: 0 };
}

/** After the last step. */
export function endOf({ taken }: Player): Moment {
  return afterSteps(taken.length);
}

export function isSameMoment(one: Moment, other: Moment): boolean {
  return one.steps === other.steps && one.happened === other.happened;
}

/** What happens in the step that follows so many others; nothing where no step follows. */
function happeningsAfter(steps: number, { taken }: Player): readonly Happening[] {
  return taken[steps]?.happenings ?? [];
}

/** The moments within a step at which a replay can stop, in their order: each as what has happened of the step. */
type Stops = (happenings: readonly Happening[]) => readonly number[];

/** After each part but the last, which ends the step. */
const partStops: Stops = (happenings) => {
  const ends = stretchesOf(happenings).map(({ end }) => end);
  return ends.slice(0, -1);
};

/** At each line: it is about to run. */
const lineStops: Stops = (happenings) =>
  happenings.flatMap(({ kind }, index) => (kind === 'statement' ? [index + 1] : []));

/** To the next stop of the step, or to its end. */
function next({ steps, happened }: Moment, player: Player, stops: Stops): Moment {
  const stop = stops(happeningsAfter(steps, player)).find((each) => each > happened);
  return stop === undefined ? nextStep({ steps, happened }, player) : { steps, happened: stop };
}

/** To the stop before, or to the start of the step; into the step that has just ended where it has stops. */
function previous({ steps, happened }: Moment, player: Player, stops: Stops): Moment {
  if (happened === 0 && steps === 0) return POWER_ON;
  const begun = happened === 0 ? steps - 1 : steps;
  const before = happened === 0 ? Number.POSITIVE_INFINITY : happened;
  const earlier = stops(happeningsAfter(begun, player)).filter((each) => each < before);
  return { steps: begun, happened: earlier.at(-1) ?? 0 };
}

/** A step on, or to the end of the step that has begun. */
export function nextStep({ steps }: Moment, player: Player): Moment {
  return afterSteps(Math.min(steps + 1, player.taken.length));
}

/** A step back, or to the start of the step that has begun. */
export function previousStep({ steps, happened }: Moment): Moment {
  return afterSteps(happened > 0 ? steps : Math.max(steps - 1, 0));
}

/** A part on; the last part of a step ends it. */
export function nextPart(moment: Moment, player: Player): Moment {
  return next(moment, player, partStops);
}

/** A part back, into the step that has just ended where it has several. */
export function previousPart(moment: Moment, player: Player): Moment {
  return previous(moment, player, partStops);
}

/** A line on, into the next step where this one has no more; a step without lines is taken as a whole. */
export function nextLine(moment: Moment, player: Player): Moment {
  return next(moment, player, lineStops);
}

/** A line back, into the step that has just ended where it has lines. */
export function previousLine(moment: Moment, player: Player): Moment {
  return previous(moment, player, lineStops);
}

/** How many steps have begun. */
export function begunSteps({ steps, happened }: Moment): number {
  return happened > 0 ? steps + 1 : steps;
}

/** What has happened so far in the step that was begun last: all of it where it is over. */
export function happenedSoFar(moment: Moment, player: Player): readonly Happening[] {
  const all = happeningsAfter(begunSteps(moment) - 1, player);
  return moment.happened > 0 ? all.slice(0, moment.happened) : all;
}

/** The parts of the step that was begun last, and how many of them are done. */
export function partsOf(
  moment: Moment,
  player: Player,
): { readonly all: readonly Stretch[]; readonly done: number } {
  const all = stretchesOf(happeningsAfter(begunSteps(moment) - 1, player));
  const done = moment.happened > 0 ? all.filter(({ end }) => end <= moment.happened).length : all.length;
  return { all, done };
}

/** All that there is to see then. Within a step that is the states: everything else is as before the step. */
export function viewAt({ steps, happened }: Moment, player: Player): PlaygroundView {
  return happeningsAfter(steps, player)
    .slice(0, happened)
    .reduce(
      (view, each) => (each.kind === 'state' ? withState(view, each.device, each.state) : view),
      player.viewAfter(steps),
    );
}
