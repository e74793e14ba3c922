// SPDX-License-Identifier: MIT
// Pictures of a device: rows of small things, each in one of a few conditions. What has changed in the step is marked, and moves
// where the reader wants motion. The words below a row say the same.

import type { PlaygroundPicture, PlaygroundThing } from '../../../runtime/playground.js';
import { element } from './element.js';

/** More things are not drawn; the words count them. */
const THINGS_MAX = 64;

/** @param before - The same before the step; nothing is marked where there was none. */
export function pictureRows(
  pictures: readonly PlaygroundPicture[],
  before: readonly PlaygroundPicture[] = pictures,
): readonly HTMLElement[] {
  const earlier = new Map(before.map((picture) => [picture.label, picture.things]));
  return pictures.map((picture) => pictureRow(picture, earlier.get(picture.label) ?? []));
}

function pictureRow(
  { label, note, conditions, things }: PlaygroundPicture,
  before: readonly PlaygroundThing[],
): HTMLElement {
  const drawn = things.slice(0, THINGS_MAX).map((thing, index) => square(thing, before[index]));
  const counts = conditions.flatMap((words, condition) => {
    const { length } = things.filter((thing) => thing.condition === condition);
    return length === 0 ? [] : [element('span', {}, sample(condition), ` ${length} ${words}`)];
  });
  return element(
    'figure',
    { class: 'picture', 'data-picture': label },
    ...(drawn.length === 0 ? [] : [element('div', { class: 'things', 'aria-hidden': 'true' }, ...drawn)]),
    element(
      'figcaption',
      { class: 'legend' },
      element('span', { class: 'picture-label' }, `${label}:`),
      ...(things.length === 0 ? [element('span', {}, 'none')] : counts),
      ...(note === undefined ? [] : [element('span', {}, note)]),
    ),
  );
}

/** A thing that has a part filled is wider, so that the part can be seen. */
function square(
  { condition, filled, mark }: PlaygroundThing,
  before: PlaygroundThing | undefined,
): HTMLElement {
  const isChanged =
    before !== undefined &&
    (before.condition !== condition || before.mark !== mark || before.filled !== filled);
  const classes = [
    `thing condition-${condition}`,
    ...(filled === undefined ? [] : ['wide']),
    ...(before === undefined ? ['changed', 'arrived'] : isChanged ? ['changed'] : []),
  ];
  const made = element('span', { class: classes.join(' ') });
  if (filled !== undefined) made.style.setProperty('--filled', `${Math.round(filled * 100)}%`);
  return made;
}

function sample(condition: number): HTMLElement {
  return element('span', { class: `thing condition-${condition}`, 'aria-hidden': 'true' });
}
