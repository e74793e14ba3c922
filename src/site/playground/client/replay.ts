// SPDX-License-Identifier: MIT
// The buttons that go through what was done, and how far it has come.

import { runOf } from '../model/lines.js';
import {
  afterSteps,
  begunSteps,
  endOf,
  isSameMoment,
  type Moment,
  nextLine,
  nextPart,
  nextStep,
  POWER_ON,
  partsOf,
  previousLine,
  previousPart,
  previousStep,
} from '../model/moment.js';
import type { Player } from '../model/player.js';
import { byId } from './element.js';

/** Where each button leads. */
const BACK: Readonly<Record<string, (moment: Moment, player: Player) => Moment>> = {
  'playground-start': () => POWER_ON,
  'playground-step-back': previousStep,
  'playground-part-back': previousPart,
  'playground-line-back': previousLine,
};
const ON: typeof BACK = {
  'playground-step-on': nextStep,
  'playground-part-on': nextPart,
  'playground-line-on': nextLine,
  'playground-now': (_, player) => endOf(player),
};

/** @param go - Goes from the moment that is shown to another one. */
export function listenToReplay(go: (move: (moment: Moment, player: Player) => Moment) => void): void {
  for (const [id, move] of Object.entries({ ...BACK, ...ON }))
    byId(id).addEventListener('click', () => go(move));
}

export function drawReplay(moment: Moment, player: Player): void {
  const end = endOf(player);
  for (const id of Object.keys(BACK)) byId(id).toggleAttribute('disabled', isSameMoment(moment, POWER_ON));
  for (const id of Object.keys(ON)) byId(id).toggleAttribute('disabled', isSameMoment(moment, end));
  byId('playground-moment').textContent =
    `Step ${begunSteps(moment)} of ${end.steps}${withinStep(moment, player)}`;
}

/** How far a step has come, in parts and in lines. */
function withinStep(moment: Moment, player: Player): string {
  if (moment.happened === 0) return '';
  const { all, done } = partsOf(moment, player);
  const [line, lines] = [moment, afterSteps(begunSteps(moment))].map((each) => runOf(each, player).count);
  return `, part ${done} of ${all.length}${lines === 0 ? '' : `, line ${line} of ${lines}`}`;
}
