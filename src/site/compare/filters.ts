// SPDX-License-Identifier: MIT
// Boxes that hide rules of the side-by-side view. They work by style alone: a page without scripts has them too.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { FORCES, PARTIES } from '../../model/index.js';
import { FATES } from './side-by-side.js';

/** Boxes of one kind. */
interface FilterGroup {
  readonly legend: string;
  /** The class of the rows that a box shows, and what the reader calls them. */
  readonly boxes: readonly (readonly [className: string, name: string])[];
}

export const RULE_FILTERS: readonly FilterGroup[] = [
  { legend: 'What became of the rule', boxes: FATES.map((fate) => [`is-${fate}`, fate]) },
  {
    legend: 'Whom it binds',
    boxes: PARTIES.map((party) => [`for-${party}`, party]),
  },
  {
    legend: 'Force',
    boxes: FORCES.map((force) => [`with-${force.replace(' ', '-')}`, force]),
  },
];

export function filters(groups: readonly FilterGroup[]): Element {
  return h(
    'div.filters',
    groups.map(({ legend, boxes }) =>
      h('fieldset', [
        h('legend', legend),
        ...boxes.map(([className, name]) =>
          h('label', [h('input', { type: 'checkbox', id: `show-${className}`, checked: true }), ` ${name}`]),
        ),
      ]),
    ),
  );
}
