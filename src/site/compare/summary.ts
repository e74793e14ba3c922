// SPDX-License-Identifier: MIT
// What changed in meaning, beside the rules: the ABI, declarations, transitions, decisions.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  behaviourFigures,
  type Compatibility,
  type Description,
  describeBehaviour,
  describeDecision,
  describeDeclarations,
  describeTerm,
  describeTransitions,
  type EditionDifference,
  type Fact,
  lostTransitions,
  transitionSources,
} from '../../compare/index.js';
import { fold, OPEN_MAX, section } from '../parts/index.js';

export function summary(difference: EditionDifference): readonly ElementContent[] {
  const { from, to, abi, behaviour } = difference;
  const lost = lostTransitions(difference);
  return [
    section(2, 'abi', 'Do programs go on working?', [
      ...verdict(`A program compiled against ${from} has the numbers and layouts of ${to}`, abi.binary),
      ...verdict(`A program written against ${from} compiles against ${to} and means the same`, abi.source),
      ...(lost === undefined
        ? []
        : [
            h('p', `Transitions no longer accepted: ${lost.count || 'none'} of ${lost.accepted}.`),
            h(
              'ul',
              lost.facts.map((fact) => h('li', fact)),
            ),
          ]),
    ]),
    section(2, 'declarations', 'Declarations', descriptions(describeDeclarations(difference))),
    section(2, 'transitions', 'Transitions', [
      ...transitionSources(difference).map((line) => h('p', `${line}.`)),
      ...descriptions(describeTransitions(difference)),
    ]),
    ...(behaviour === undefined
      ? []
      : [
          section(2, 'behaviour', 'Behaviour', [
            ...behaviourFigures(behaviour, difference).map((line) => h('p', `${line}.`)),
            ...descriptions(describeBehaviour(difference)),
          ]),
        ]),
    section(2, 'decisions', 'Decisions', descriptions(difference.decisions.map(describeDecision))),
    section(2, 'terms', 'Terms', descriptions(difference.terms.map(describeTerm))),
  ];
}

const ANSWERS = { yes: 'yes', conditionally: 'with conditions', no: 'no' } as const;

function verdict(claim: string, { holds, findings }: Compatibility): readonly ElementContent[] {
  return [
    h('p', [`${claim}: `, h('strong', ANSWERS[holds]), '.']),
    ...(findings.length === 0
      ? []
      : [
          h(
            'ul',
            findings.map(({ kind, symbol, reason }) =>
              h('li', [kind === 'breaks' ? 'Breaks ' : 'Condition for ', h('code', symbol), `: ${reason}.`]),
            ),
          ),
        ]),
  ];
}

function descriptions(list: readonly Description[]): readonly ElementContent[] {
  if (list.length === 0) return [h('p', 'Nothing differs.')];
  const items = h('ul.changes', list.map(descriptionItem));
  return [list.length <= OPEN_MAX ? items : fold(`${countKinds(list)}: show them`, [items])];
}

/** `12 changed, 3 added`. */
function countKinds(list: readonly Description[]): string {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return kinds.map((kind) => `${list.filter((each) => each.kind === kind).length} ${kind}`).join(', ');
}

function descriptionItem({ kind, head, facts }: Description): Element {
  return h('li', { className: [`is-${kind}`] }, [
    h('span.chip', kind),
    ` ${head}`,
    ...(facts.length === 0 ? [] : [h('ul', facts.map(factItem))]),
  ]);
}

function factItem({ text, words }: Fact): Element {
  if (words === undefined) return h('li', text);
  const marked = words.flatMap(({ kind, text: stretch }, index): readonly (Element | string)[] => {
    const space = index === 0 ? '' : ' ';
    if (kind === 'same') return [`${space}${stretch}`];
    const mark = h(kind === 'added' ? 'ins' : 'del', [
      h('span.unseen', `[${kind}: `),
      stretch,
      h('span.unseen', ']'),
    ]);
    return [space, mark];
  });
  return h('li', [...(text === '' ? [] : [`${text}: `]), ...marked]);
}
