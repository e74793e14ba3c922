// SPDX-License-Identifier: MIT
// Boxes that hide rules of the side-by-side view. They work by style alone: a page without scripts has them too.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { FATES } from './side-by-side.js';

const GROUPS: readonly {
  readonly legend: string;
  readonly boxes: readonly (readonly [id: string, name: string])[];
}[] = [
  { legend: 'What became of the rule', boxes: FATES.map((fate) => [`show-is-${fate}`, fate]) },
  {
    legend: 'Whom it binds',
    boxes: ['user', 'driver', 'device'].map((party) => [`show-for-${party}`, party]),
  },
  {
    legend: 'Force',
    boxes: ['must', 'must not', 'should', 'should not', 'may'].map((force) => [
      `show-with-${force.replace(' ', '-')}`,
      force,
    ]),
  },
];

export function filters(): Element {
  return h(
    'div.filters',
    GROUPS.map(({ legend, boxes }) =>
      h('fieldset', [
        h('legend', legend),
        ...boxes.map(([id, name]) =>
          h('label', [h('input', { type: 'checkbox', id, checked: true }), ` ${name}`]),
        ),
      ]),
    ),
  );
}
