// SPDX-License-Identifier: MIT
// Patterns against the axes, and the table of cells that they make: whether each cell has one answer.

import {
  type CellAnswer,
  cellTable,
  expandCells,
  facetOf,
  fill,
  type IdleOutcome,
  idleOutcomes,
  Matcher,
  placeholders,
  readAlternatives,
  UNDEFINED,
  weightOf,
} from '../analysis/cells/index.js';
import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import {
  type Axes,
  type CellPattern,
  type CellSelection,
  type Edition,
  grouped,
  type PatternWord,
} from '../model/index.js';
import type { Check } from './check.js';

export const checkCells: Check = (edition) => {
  const ofPatterns = checkPatterns(edition);
  return [...ofPatterns, ...checkAnswers(edition, ofPatterns.length === 0)];
};

function checkPatterns(edition: Edition): readonly Diagnostic[] {
  const { axes, cells, name } = edition;
  if (axes === undefined)
    return cells.slice(0, 1).map(({ place }) => report('cells-without-axes', place, { edition: name }));
  return [
    ...axes.needs.flatMap((need) => checkNames(need, axes, name) ?? checkMatches(need, axes)),
    ...cells.flatMap((pattern) => [
      ...checkWeight(pattern, edition),
      ...(checkNames(pattern, axes, name) ?? checkMatches(pattern, axes)),
    ]),
  ];
}

/** Whether the rule can say what the pattern says. */
function checkWeight({ by, outcomes }: CellPattern, edition: Edition): readonly Diagnostic[] {
  const weight = weightOf(edition, by);
  if (weight === undefined) return [];
  const undefining = outcomes.find(isUndefining);
  const related = edition.rules
    .filter(({ id }) => id === by)
    .map(({ place }) => ({ place, message: 'the rule is here' }));
  if (undefining !== undefined)
    return weight.canUndefine && outcomes.length === 1 && undefining.text === UNDEFINED
      ? []
      : [report('cells-undefined', undefining.place, { by }, { related })];
  return weight.force === undefined ? [report('cells-outcome', outcomes[0]!.place, { by }, { related })] : [];
}

function isUndefining({ text }: PatternWord): boolean {
  return text.split('|').includes(UNDEFINED);
}

/** A pattern, or the beginning of one. */
type Head = CellSelection & Partial<Pick<CellPattern, 'outcomes'>>;

/** Names that the axes do not have; undefined where all is known. */
function checkNames(pattern: Head, axes: Axes, edition: string): readonly Diagnostic[] | undefined {
  const states = [...axes.states.map(({ name }) => name), ...Object.keys(axes.groups)];
  const words = axes.events.flatMap(({ name, each }) => [
    ...name.split(' ').filter((word) => placeholders(word).length === 0),
    ...Object.values(each).flatMap(({ included }) => included),
  ]);
  const circumstances = axes.circumstances.map(({ name }) => name);
  const unknown = (what: string, word: PatternWord, known: readonly string[]): readonly Diagnostic[] =>
    word.text
      .split(',')
      .filter((text) => text !== '*')
      .map((text) => text.replace(/^!/, ''))
      .filter((text) => !known.includes(text))
      .map((text) =>
        report(
          'cells-unknown-name',
          word.place,
          { what, name: text, edition },
          { suggestion: didYouMean(text, known) },
        ),
      );
  const found = [
    ...pattern.event.flatMap((word) => unknown('word of an event', word, [...words, ...states])),
    ...unknown('state or group', pattern.states, states),
    ...(pattern.circumstances ? unknown('circumstance', pattern.circumstances, circumstances) : []),
    ...checkOutcomes(pattern, axes, edition),
  ];
  return found.length === 0 ? undefined : found;
}

function checkOutcomes({ outcomes = [] }: Head, axes: Axes, edition: string): readonly Diagnostic[] {
  const seen = new Set<string>();
  const known = ['success', UNDEFINED, ...axes.atoms.map(({ name }) => name), ...Object.keys(axes.sets)];
  return outcomes.flatMap((word) => {
    const { text, place } = word;
    if (isUndefining(word)) return [];
    const facet = readAlternatives(text, axes)?.facet;
    if (facet !== undefined && !seen.has(facet)) {
      seen.add(facet);
      return [];
    }
    const name = text
      .split('|')
      .map((each) => each.replace(/\?$/, ''))
      .find((word) => facetOf(word, axes) === undefined && !Object.hasOwn(axes.sets, word));
    if (name === undefined)
      return [report('cells-facet', place, { text, ...(facet === undefined ? {} : { facet }) })];
    const suggestion = didYouMean(name, known);
    return [report('cells-unknown-name', place, { what: 'outcome', name, edition }, { suggestion })];
  });
}

function checkMatches(pattern: Head, axes: Axes): readonly Diagnostic[] {
  const matcher = new Matcher(pattern, axes);
  const { cells, isWhole } = expandCells(axes);
  const matched = cells.filter((cell) => matcher.matches(cell));
  if (matched.length === 0) {
    if (!isWhole) return [];
    const isEvent = cells.some((cell) => matcher.matchesEvent(cell));
    const suggestion = isEvent
      ? 'the event is there, but not in these states and circumstances'
      : `events: ${axes.events.map(({ name }) => `"${name}"`).join(', ')}`;
    return [report('cells-no-match', pattern.place, { text: pattern.text }, { suggestion })];
  }
  return (pattern.outcomes ?? []).flatMap(({ text, place }) => {
    const names = readAlternatives(text, axes)?.atoms ?? [];
    const atoms = axes.atoms.filter(({ name }) => names.includes(name));
    const unfilled = atoms.flatMap(({ name: outcome, gives, after }) =>
      [...(gives === undefined ? [] : [gives]), ...after].flatMap((line) =>
        matched
          .filter(({ bindings }) => fill(line.text, bindings) === undefined)
          .map(({ bindings, name: cell }) => {
            const name = placeholders(line.text).find((each) => !bindings.has(each))!;
            return report('cells-unfilled', place, { outcome, name, cell });
          }),
      ),
    );
    return unfilled.slice(0, 1);
  });
}

/** Where an edition asks for it, each cell has an answer, and one only; and each outcome of a sound pattern decides something. */
function checkAnswers(edition: Edition, isSound: boolean): readonly Diagnostic[] {
  if (!edition.axes?.isRequired) return [];
  const table = cellTable(edition);
  const isWhole = table.every(({ status }) => status === 'defined' || status === 'undefined');
  if (isWhole) return isSound ? idleOutcomes(edition).map(reportIdle) : [];
  return [
    ...groupsOf(table, 'open', (answer, facets) =>
      [answer.cell.words.join(' '), facets.join(), ...opening(answer).map(({ by }) => by)].join(' '),
    ).map(reportOpen),
    ...groupsOf(table, 'doubled', (answer) =>
      doubling(answer)
        .map(({ by, text }) => `${by} ${text}`)
        .join(),
    ).map(reportDoubled),
  ];
}

interface Group {
  readonly answers: readonly CellAnswer[];
  readonly facets: readonly string[];
}

/** Cells of a status, those that have it for one reason together. */
function groupsOf(
  table: readonly CellAnswer[],
  status: 'open' | 'doubled',
  reason: (answer: CellAnswer, facets: readonly string[]) => string,
): readonly Group[] {
  const facetsOf = ({ facets }: CellAnswer) =>
    facets.filter((facet) => facet.status === status).map(({ facet }) => facet);
  const found = table.filter((each) => each.status === status);
  const groups = grouped(found.map((answer) => [reason(answer, facetsOf(answer)), answer]));
  return [...groups.values()].map((answers) => ({ answers, facets: facetsOf(answers.at(-1)!) }));
}

function reportOpen({ answers, facets }: Group): Diagnostic {
  const { event, words } = answers[0]!.cell;
  const cells = answers.map(({ cell }) => cell.name.slice(words.join(' ').length + ' @ '.length));
  const speaking = opening(answers[0]!);
  const related = speaking.map(({ place, by }) => ({ place, message: `"${by}" does not answer it alone` }));
  const suggestion =
    speaking.length === 0
      ? 'write a pattern for it beside a rule or a decision'
      : 'a must says what is lawful, and a should or a may picks from what it leaves with "?"';
  return report('cell-open', event.place, { event: words.join(' '), facets, cells }, { suggestion, related });
}

/** The patterns that speak of what is open all the same. */
function opening({ facets }: CellAnswer): readonly CellPattern[] {
  return [...new Set(facets.filter(({ status }) => status === 'open').flatMap(({ by }) => by))];
}

function reportIdle({ pattern, outcome, cells, others }: IdleOutcome): Diagnostic {
  const suggestion =
    others.length === 0
      ? 'take it out, or say in the axes that the cells need it'
      : 'take it out, or put "?" behind what another rule leaves to it';
  const related = others.map(({ place, by }) => ({ place, message: `"${by}" answers ${cells[0]}` }));
  const facts = { by: pattern.by, outcome: outcome.text, cells };
  return report('cells-idle', outcome.place, facts, { suggestion, related });
}

/** The patterns that cannot all be kept. */
function doubling({ facets }: CellAnswer): readonly CellPattern[] {
  return facets.find(({ status }) => status === 'doubled')!.by;
}

function reportDoubled({ answers, facets }: Group): Diagnostic {
  const [first, ...others] = doubling(answers[0]!);
  const second = others.at(-1) ?? first!;
  const related = others.map(({ place, by }) => ({ place, message: `"${by}" says this` }));
  const facts = {
    facets,
    first: `"${first!.by}"`,
    second: `"${second.by}"`,
    cells: answers.map(({ cell }) => cell.name),
  };
  return report('cell-doubled', first!.place, facts, { related });
}
