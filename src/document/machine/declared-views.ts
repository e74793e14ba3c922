// SPDX-License-Identifier: MIT
// Blocks that show the author's declaration of a state machine: states and their properties, rules of paths, arcs.

import { neededParts } from '../../machine/facts.js';
import type { ArcItem, MachineDeclaration, PathRule } from '../../model/index.js';
import type { DocumentBlock } from '../document.js';
import type { EditionIndex } from '../edition-index.js';
import { joined, list, paragraph, phrase, table } from '../make.js';
import { commentPhrase, sources } from '../phrase.js';

export function stateBlocks(machine: MachineDeclaration): readonly DocumentBlock[] {
  return [
    list([
      ...machine.properties.map(({ name, summary }) => phrase(`${name}: `, ...commentPhrase(summary))),
      ...machine.parts.map(({ name, summary, requires }) =>
        phrase(
          `${name} (optional): `,
          ...commentPhrase(summary),
          requires.length === 0 ? '' : `; requires ${requires.join(', ')}`,
        ),
      ),
    ]),
    table(
      ['State', ...machine.properties.map(({ name }) => name), 'Needs', 'A failed arc out leaves'],
      machine.facts.map(({ name, has, needs, failedExit }) => [
        name,
        ...machine.properties.map((property) => (has.includes(property.name) ? 'yes' : '-')),
        needs.length === 0 ? '-' : needs.join(', '),
        failedExit ?? name,
      ]),
    ),
  ];
}

/** What a rule says of its property, which another column names. */
const IN_WORDS: Readonly<Record<PathRule['kind'], string>> = {
  never: 'no state inside a path has it',
  steady: 'it changes along a path only where the ends differ in it, and then once',
  'for-target': 'a state inside a path has it only where the last one does',
};

/** A rule in a sentence without its full stop, which begins in lower case. */
export function ruleSentence({ properties }: MachineDeclaration, { property, kind }: PathRule): string {
  const holds = properties.find(({ name }) => name === property)?.summary ?? property;
  switch (kind) {
    case 'never':
      return `no path leads through a state in which ${holds}`;
    case 'steady':
      return `whether ${holds} changes along a path only if its ends differ in that, and then once`;
    case 'for-target':
      return `a path leads through a state in which ${holds} only if that is so in the last one`;
    default:
      return kind satisfies never;
  }
}

export function ruleBlocks(machine: MachineDeclaration, index: EditionIndex): readonly DocumentBlock[] {
  return [
    table(
      ['Property', 'Rule', 'Broken', 'Why', 'From'],
      machine.rules.map(({ property, kind, gained, lost, because, provenance }) => [
        property,
        IN_WORDS[kind],
        lost === undefined ? gained : `${gained}; ${lost}`,
        commentPhrase(because),
        sources(provenance, index),
      ]),
    ),
    paragraph(preferenceSentences(machine)),
  ];
}

const FEWEST: Readonly<Record<string, string>> = {
  arcs: 'the fewest arcs',
  parts: 'the fewest optional parts that its ends do not need',
};

/** Which of the paths that break no rule is taken, and what becomes of states that a device lacks. */
export function preferenceSentences({ prefer, missing, properties }: MachineDeclaration): string {
  const without = (name: string): string =>
    `the fewest states in which it does not hold that ${properties.find((property) => property.name === name)?.summary ?? name}`;
  const order = prefer.map((each) => FEWEST[each] ?? without(each)).join(', and of these the one with ');
  const lacking =
    missing === 'avoid'
      ? 'A state that a device lacks is on no path, and a write of it is refused.'
      : 'A state that a device lacks is as one with the next state of a path, and a write of it is refused.';
  return `Of the paths that break no rule, a write takes the one with ${order}. ${lacking}`;
}

/** @param arcs - In the order of their declaration. */
export function arcBlocks(
  machine: MachineDeclaration,
  arcs: readonly ArcItem[],
  index: EditionIndex,
): readonly DocumentBlock[] {
  return [
    table(
      ['From', 'To', 'Used for', 'Needs', 'Sources'],
      arcs.map((arc) => [
        arc.from,
        arc.to,
        arc.label,
        neededParts(machine, arc).join(', ') || '-',
        // `named: ada 2024-05-01 10:00; implied: bob 2024-05-02 11:30`.
        joined(
          arc.sources.map(({ standing, provenance }) =>
            phrase(`${standing}: `, ...sources(provenance, index)),
          ),
          '; ',
        ),
      ]),
    ),
  ];
}
