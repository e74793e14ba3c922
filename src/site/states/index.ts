// SPDX-License-Identifier: MIT
// What holds in a state: every value of the state's bits, what it means, and the rules that speak of it, by the party
// that they bind.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  type DeclarationOf,
  declarationsOf,
  formatBits,
  isInGroup,
  type Party,
  type Rule,
} from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { fold, joined, OPEN_MAX, ruleChips, ruleLink, section, table } from '../parts/index.js';
import { withSymbols } from '../prose/inline.js';
import { nameOf, stateBits, symbolsIn, symbolsOfValue, valuesOf, verdicts } from './values.js';

export const statesPart: SitePart = {
  name: 'states',
  pages: async ({ editions }) => {
    const { graphSections } = await import('./graph.js');
    return editions.flatMap((edition) => {
      const bits = stateBits(edition);
      return bits === undefined ? [] : [statesPage(bits, edition, graphSections(edition))];
    });
  },
  files: async () => [(await import('./graph.js')).graphStyle],
};

type Bits = DeclarationOf<'bits'>;

interface State {
  readonly value: bigint;
  /** How its bits print. */
  readonly bits: string;
  readonly name: string | undefined;
  /** Macros that hold. */
  readonly holds: readonly string[];
}

function statesPage(bits: Bits, edition: EditionContext, graphs: readonly ElementContent[]): SitePage {
  const macros = verdicts(edition);
  const states = valuesOf(bits).map(
    (value): State => ({
      value,
      bits: formatBits(value, bits),
      name: nameOf(value, bits, edition),
      holds: macros.filter(({ values }) => values.has(value)).map(({ symbol }) => symbol),
    }),
  );
  const shown = states.filter(({ name, holds }) => name !== undefined || holds.length > 0);
  return {
    path: edition.links.page(edition.name, 'states').slice(1),
    title: 'What holds in a state',
    edition: edition.name,
    navigation: { group: 'Reference', label: 'States' },
    isWide: true,
    main: [
      h('p', 'Choose a state to read what it means and which rules speak of it, for each party.'),
      ...graphs,
      overview(states, shown, edition),
      ...shown.map((state) => stateSection(state, shown, bits, edition)),
    ],
    styles: ['assets/state-graph.css'],
    entries: shown.map((state) => ({
      anchor: anchors.state(state.bits),
      kind: 'state',
      title: titleOf(state),
      text: meaningsOf(state, bits).join(' '),
      words: `0x${state.value.toString(16)}`,
    })),
  };
}

function titleOf({ bits, name }: State): string {
  const shown = bits === '{}' ? 'no bit set' : bits;
  return name === undefined || name === bits ? shown : `${name} (${shown})`;
}

function overview(states: readonly State[], shown: readonly State[], edition: EditionContext): Element {
  return table(
    'Values of the bits',
    ['Value', 'State', 'Macros that hold'],
    states.map((state) => [
      [h('code', `0x${state.value.toString(16)}`)],
      shown.includes(state)
        ? [h('a', { href: `#${anchors.state(state.bits)}` }, titleOf(state))]
        : `${titleOf(state)}: not a valid value`,
      joined(
        state.holds.map((symbol) => [h('a.symbol', { href: edition.symbolPath(symbol) }, h('code', symbol))]),
        ', ',
      ),
    ]),
  );
}

const PARTIES: readonly Party[] = ['driver', 'device', 'user'];

function stateSection(
  state: State,
  shown: readonly State[],
  bits: Bits,
  edition: EditionContext,
): ElementContent {
  const symbols = symbolsOf(state, bits, edition);
  const ofOthers = new Set(
    shown.filter((other) => other !== state).flatMap((other) => namesOf(other, bits, edition)),
  );
  const groups = bitsMeanWhatTheySay(state, edition) ? groupsOf(state, bits) : [];
  const rules = edition.edition.rules.filter(
    (rule) =>
      mentions(rule, symbols) ||
      // A rule of the group that names other states alone is about those.
      (groups.some((id) => isInGroup(rule.id, id)) && !mentions(rule, ofOthers)),
  );
  return section(2, anchors.state(state.bits), titleOf(state), [
    ...(isError(state, edition) ? [] : setBits(state, bits)).map((bit) =>
      h('p', [
        h('a.symbol', { href: edition.symbolPath(bit.symbol) }, h('code', bit.name)),
        ': ',
        ...withSymbols(bit.summary, edition, bits.name),
      ]),
    ),
    ...(rules.length === 0 ? [h('p', 'No rule speaks of it.')] : []),
    ...PARTIES.flatMap((party) => partyRules(party, rules, edition)),
  ]);
}

/** By what a rule speaks of a state: its names, and its bits where they are what it goes by. */
function symbolsOf(state: State, bits: Bits, edition: EditionContext): ReadonlySet<string> {
  const isByBits = bitsMeanWhatTheySay(state, edition) && !isDefinedState(state, edition);
  return new Set([
    ...namesOf(state, bits, edition),
    ...(isByBits ? setBits(state, bits).map(({ symbol }) => symbol) : []),
  ]);
}

/** The names of the value as a whole; that of a bit is one only where the header has a state of that name. */
function namesOf(state: State, bits: Bits, edition: EditionContext): readonly string[] {
  const ofText = declarationsOf(edition.edition.declarations, 'states')
    .flatMap(({ states }) => states)
    .filter(({ value }) => BigInt(value) === state.value)
    .map(({ symbol }) => symbol);
  const symbols = [...symbolsOfValue(state.value, bits, edition), ...ofText];
  if (isDefinedState(state, edition)) return symbols;
  return symbols.filter((symbol) => !bits.bits.some((bit) => bit.symbol === symbol));
}

/** Whether a macro that tells errors holds. */
function isError({ holds }: State, { edition }: EditionContext): boolean {
  return declarationsOf(edition.declarations, 'macro').some(
    ({ tells, symbol }) => tells?.what === 'error' && holds.includes(symbol),
  );
}

function isDefinedState({ value }: State, { edition }: EditionContext): boolean {
  return declarationsOf(edition.declarations, 'states').some(
    ({ defined, states }) => defined && states.some((each) => BigInt(each.value) === value),
  );
}

/** The bits of an error, and of a value that a constant names, do not mean what they mean elsewhere; of no bit they do. */
function bitsMeanWhatTheySay(state: State, edition: EditionContext): boolean {
  if (isError(state, edition)) return false;
  return state.name === undefined || state.value === 0n || isNamedState(state, edition);
}

/** The groups of rules that the bits name, for what is set and for what is clear. */
function groupsOf(state: State, bits: Bits): readonly string[] {
  const set = new Set(setBits(state, bits));
  return bits.bits.flatMap((bit) =>
    bit.rules.filter(({ when }) => (when === 'set') === set.has(bit)).map(({ id }) => id),
  );
}

function isNamedState({ value }: State, { edition }: EditionContext): boolean {
  return declarationsOf(edition.declarations, 'states').some(({ states }) =>
    states.some((state) => BigInt(state.value) === value),
  );
}

function setBits({ value }: State, { bits }: Bits): Bits['bits'] {
  return bits.filter(({ position }) => position >= 0 && ((value >> BigInt(position)) & 1n) === 1n);
}

function meaningsOf(state: State, bits: Bits): readonly string[] {
  return setBits(state, bits).map(({ name, summary }) => `${name}: ${summary}`);
}

function mentions(rule: Rule, symbols: ReadonlySet<string>): boolean {
  return symbolsIn(rule.blocks).some((symbol) => symbols.has(symbol));
}

function partyRules(
  party: Party,
  rules: readonly Rule[],
  edition: EditionContext,
): readonly ElementContent[] {
  const own = rules.filter(({ binds }) => binds === party);
  if (own.length === 0) return [];
  return [
    fold(
      `The ${party}: ${own.length} ${own.length === 1 ? 'rule' : 'rules'}`,
      [
        h(
          'ul.rule-list',
          own.map((rule) => h('li', [ruleLink(rule.id, edition), ' ', ...ruleChips(rule), ' ', rule.text])),
        ),
      ],
      own.length <= OPEN_MAX,
    ),
  ];
}
