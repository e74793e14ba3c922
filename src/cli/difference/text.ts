// SPDX-License-Identifier: MIT
// The difference between two editions for a terminal: a section per subject, and a sign before each change: `+` came,
// `-` went, `~` changed. Words that went stand in [-brackets-], words that came in {+braces+}.

import {
  behaviourFigures,
  countChanges,
  type Description,
  describeBehaviour,
  describeDecision,
  describeDeclarations,
  describeRule,
  describeTerm,
  describeTransitions,
  type EditionDifference,
  transitionSources,
} from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { abiLines } from './abi.js';
import { descriptionLines } from './description-lines.js';

export function printDifference(difference: EditionDifference, palette: Palette): string {
  const { rules, decisions, terms, behaviour } = difference;
  const lines = (descriptions: readonly Description[]): readonly string[] =>
    descriptions.flatMap((description) => descriptionLines(description, palette));
  const declarations = describeDeclarations(difference);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['ABI', abiLines(difference, palette)],
    ['Declarations', declarations.length === 0 ? ['  nothing differs'] : lines(declarations)],
    [
      'Transitions',
      [
        ...transitionSources(difference).map((line) => `  ${line}`),
        ...lines(describeTransitions(difference)),
      ],
    ],
    ...(behaviour === undefined
      ? []
      : [
          [
            'Behaviour',
            [
              ...behaviourFigures(behaviour, difference).map((line) => `  ${line}`),
              ...lines(describeBehaviour(difference)),
            ],
          ] as const,
        ]),
    ['Rules', [`  ${countChanges(rules)}`, ...lines(rules.map(describeRule))]],
    ['Decisions', [`  ${countChanges(decisions)}`, ...lines(decisions.map(describeDecision))]],
    ['Terms', [`  ${countChanges(terms)}`, ...lines(terms.map(describeTerm))]],
  ];
  const title = palette.bold(`${difference.from} -> ${difference.to} (${difference.uapi})`);
  const printed = sections.map(
    ([name, content]) => `\n${palette.bold(name)}\n${content.map((line) => `${line}\n`).join('')}`,
  );
  return `${title}\n${printed.join('')}`;
}
