// SPDX-License-Identifier: MIT
// The difference between two editions for a terminal: a section per subject, and a sign before each change: `+` came,
// `-` went, `~` changed. Words that went stand in [-brackets-], words that came in {+braces+}.

import type { EditionDifference } from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { abiLines } from './abi.js';
import { declarationLines } from './declarations.js';
import { decisionLines, ruleLines } from './rules.js';
import { transitionLines } from './transitions.js';

export function printDifference(difference: EditionDifference, palette: Palette): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['ABI', abiLines(difference, palette)],
    ['Declarations', declarationLines(difference, palette)],
    ['Transitions', transitionLines(difference, palette)],
    ['Rules', ruleLines(difference, palette)],
    ['Decisions', decisionLines(difference, palette)],
  ];
  const title = palette.bold(`${difference.from} -> ${difference.to} (${difference.uapi})`);
  const printed = sections.map(
    ([name, lines]) => `\n${palette.bold(name)}\n${lines.map((line) => `${line}\n`).join('')}`,
  );
  return `${title}\n${printed.join('')}`;
}
