// SPDX-License-Identifier: MIT
// The axes of an edition's table of cells: files of axes put together, with each name once and each reference resolved.
// `read/transcript/cells.ts` knows the declarations and reads the lines.

import { placeholders, toSelection } from '../../analysis/cells/select.js';
import { type Diagnostic, type Report, reportInto } from '../../diagnostics/index.js';
import { ERRNOS } from '../../expression/index.js';
import type {
  Axes,
  AxisEvent,
  AxisText,
  FacetNeed,
  OutcomeAtom,
  Place,
  Selection,
} from '../../model/index.js';
import { readHead } from '../cell-head.js';
import type { Sources } from '../sources.js';
import { checkName, type Entry, isWellFormed, named } from './axis-names.js';
import { type ReadDocument, readDocument } from './read-document.js';
import type { FileReference } from './references.js';
import type { Documents } from './schemas.js';
import type { Path } from './yaml.js';

type Document = Documents['axes'];
type Kind = Exclude<keyof Document, 'look' | 'needs'>;

/** Outcomes of the facet that every table has. */
const RESULTS: readonly string[] = ['success', ...ERRNOS.keys()];
const RESULT = 'result';
const BUILT_IN = [...RESULTS, 'undefined'].map((name) => ({ name }));

/** The value that every state has. */
const STATE = 'state';

/** @returns Nothing where the edition has no axes. */
export function readAxes(
  { files }: Pick<Sources, 'files'>,
  references: readonly FileReference[],
  diagnostics: Diagnostic[],
): Axes | undefined {
  const [first] = references;
  if (first === undefined) return undefined;
  const found = diagnostics.length;
  const documents = references.map(({ path }) =>
    readDocument('axes', path, files.get(path) ?? '', diagnostics),
  );
  const isRead = diagnostics.length === found;
  const report = reportInto(diagnostics);
  const collect = <K extends Kind>(kind: K): readonly Entry<Document[K][string]>[] => {
    const entries = documents.flatMap(({ value, placeOf, keyPlaceOf }) =>
      Object.entries(value?.[kind] ?? ({} as Document[K])).map(([name, entry]) => ({
        name,
        value: entry,
        place: keyPlaceOf(kind, name),
        placeOf: (...path: Path) => placeOf(kind, name, ...path),
        keyPlaceOf: (...path: Path) => keyPlaceOf(kind, name, ...path),
      })),
    );
    return named(entries, kind, kind === 'outcomes' ? [{ name: RESULT }] : [], report);
  };
  const look = documents.flatMap(({ value, placeOf }) =>
    value?.look === undefined ? [] : [{ text: value.look, place: placeOf('look') }],
  );
  if (look[0] === undefined && isRead)
    report('yaml-missing-key', first.place, { key: 'look', what: 'the table of cells' });
  for (const { text, place } of look)
    for (const name of placeholders(text)) checkName(name, 'value', [], place, report);
  for (const { place } of look.slice(1)) {
    const related = [{ place: look[0]!.place, message: 'first given here' }];
    report('axes-duplicate-name', place, { what: 'line', name: 'look' }, { related });
  }
  const outcomes = collect('outcomes');
  return resolve(
    {
      states: collect('states'),
      groups: collect('groups'),
      circumstances: collect('circumstances'),
      events: collect('events'),
      outcomes,
      sets: collect('sets'),
    },
    {
      place: first.place,
      needs: documents.flatMap((document) => readNeeds(document, outcomes, report)),
      ...(look[0] === undefined ? {} : { look: look[0] }),
    },
    report,
  );
}

/** The cells that need a facet which their event does not. Whether there are such is for `check/cells.ts`. */
function readNeeds(
  { value, placeOf, keyPlaceOf }: ReadDocument<Document>,
  outcomes: Entries['outcomes'],
  report: Report,
): readonly FacetNeed[] {
  const known = facetNames(outcomes);
  return Object.entries(value?.needs ?? {}).flatMap(([facet, lines]) => {
    checkName(facet, 'facet', known, keyPlaceOf('needs', facet), report);
    return lines.flatMap((text, index) => {
      const place = placeOf('needs', facet, index);
      const words = text.split(/\s+/).flatMap((word) => (word === '' ? [] : [{ text: word, place }]));
      const head = readHead(words);
      if (head === undefined)
        report('axes-line', place, { text, reason: 'EVENT @ STATES [in CIRCUMSTANCES]' });
      return head === undefined ? [] : [{ facet, ...head, text, place }];
    });
  });
}

function facetNames(outcomes: Entries['outcomes']): readonly string[] {
  return [RESULT, ...outcomes.map(({ name }) => name)];
}

type Entries = { readonly [K in Kind]: readonly Entry<Document[K][string]>[] };

function resolve(entries: Entries, rest: Pick<Axes, 'look' | 'needs' | 'place'>, report: Report): Axes {
  const { states, circumstances, outcomes } = entries;
  const groups = resolveGroups(entries, report);
  const names = [...states.map(({ name }) => name), ...groups.keys()];
  const select = (words: readonly string[], { placeOf }: Entry<unknown>): Selection => {
    words.forEach((word, index) => {
      if (word !== '*') checkName(word.replace(/^!/, ''), 'state', names, placeOf('in', index), report);
    });
    return toSelection(words);
  };
  const values = new Set(
    [...states, ...circumstances].flatMap((entry) => valueNames(entry, report)).concat(STATE),
  );
  const text = (authored: string, place: Place, also: readonly string[] = []): AxisText => {
    for (const name of placeholders(authored)) checkName(name, 'value', [...values, ...also], place, report);
    return { text: authored, place };
  };
  const texts = (lines: readonly string[], { placeOf }: Entry<unknown>, key: string): readonly AxisText[] =>
    lines.map((line, index) => text(line, placeOf(key, index)));
  const facets = facetNames(outcomes);
  const chosen = entries.events.flatMap(({ value }) => Object.keys(value.each));
  const atoms = resolveAtoms(entries, (line, place) => text(line, place, chosen), report);
  const circumstanceNames = circumstances.map(({ name }) => name);
  for (const { value, placeOf } of states)
    if (value.leave !== undefined)
      checkName(value.leave, 'circumstance', circumstanceNames, placeOf('leave'), report);
  return {
    states: states.map((entry) => ({
      name: entry.name,
      enter: texts(entry.value.enter, entry, 'enter'),
      ...(entry.value.leave === undefined ? {} : { leave: entry.value.leave }),
      value:
        entry.value.value === undefined
          ? { text: entry.name, place: entry.place }
          : { text: entry.value.value, place: entry.placeOf('value') },
      values: strings(entry.value.values),
      place: entry.place,
    })),
    groups: Object.fromEntries(groups),
    circumstances: circumstances.map((entry) => ({
      name: entry.name,
      summary: entry.value.summary,
      in: select(entry.value.in, entry),
      before: texts(entry.value.before, entry, 'before'),
      set: texts(entry.value.set, entry, 'set'),
      values: strings(entry.value.values),
      place: entry.place,
    })),
    events: entries.events
      .filter(({ value }) => value.run !== '')
      .map((entry) => {
        const { name, value, place, placeOf } = entry;
        const { run, during, needs, advised } = value;
        const each = Object.keys(value.each);
        const inName = placeholders(name);
        for (const word of each) checkName(word, 'word of the event', inName, placeOf('each', word), report);
        for (const word of inName) checkName(word, 'word of "each"', each, place, report);
        needs.forEach((facet, at) => void checkName(facet, 'facet', facets, placeOf('needs', at), report));
        value.circumstances.forEach((word, at) => {
          checkName(word, 'circumstance', circumstanceNames, placeOf('circumstances', at), report);
        });
        return {
          name,
          each: resolveEach(entry, names, report),
          run: text(run, placeOf('run'), each),
          ...(during === undefined ? {} : { during: text(during, placeOf('during'), each) }),
          needs,
          isAdvised: advised,
          in: select(value.in, entry),
          circumstances: value.circumstances,
          place,
        };
      }),
    facets: outcomes.map(({ name }) => ({
      name,
      isGiven: atoms.some(({ facet, gives }) => facet === name && gives !== undefined),
    })),
    atoms,
    sets: resolveSets(entries, atoms, report),
    ...rest,
  };
}

/** A group is made of states and of groups above it, so that none is made of itself. */
function resolveGroups({ states, groups }: Entries, report: Report): ReadonlyMap<string, readonly string[]> {
  const all = states.map(({ name }) => name);
  const known = new Map<string, readonly string[]>();
  for (const { name, value, placeOf } of named(groups, 'groups', states, report)) {
    const members = (words: readonly string[]) => words.flatMap((word) => known.get(word) ?? [word]);
    value.forEach((word, index) => {
      if (word === '*') return;
      checkName(word.replace(/^!/, ''), 'state', [...all, ...known.keys()], placeOf(index), report);
    });
    const { included, excluded } = toSelection(value);
    const without = members(excluded);
    const isAll = included.length === 0 && value.length > 0;
    known.set(
      name,
      (isAll ? all : members(included)).filter((state) => all.includes(state) && !without.includes(state)),
    );
  }
  return known;
}

function resolveAtoms(
  { outcomes }: Entries,
  text: (line: string, place: Place) => AxisText,
  report: Report,
): readonly OutcomeAtom[] {
  const entries = outcomes.flatMap(({ name: facet, value, placeOf, keyPlaceOf }) =>
    Object.entries(value).map(([name, outcome]) => ({
      name,
      value: { facet, outcome },
      place: keyPlaceOf(name),
      placeOf: (...path: Path) => placeOf(name, ...path),
      keyPlaceOf: (...path: Path) => keyPlaceOf(name, ...path),
    })),
  );
  return named(entries, 'atoms', BUILT_IN, report).map(({ name, value: { facet, outcome }, placeOf }) =>
    typeof outcome === 'object'
      ? { name, facet, after: outcome.map((line, index) => text(line, placeOf(index))) }
      : { name, facet, gives: text(String(outcome), placeOf()), after: [] },
  );
}

function resolveSets({ sets }: Entries, atoms: readonly OutcomeAtom[], report: Report): Axes['sets'] {
  const facets = new Map([
    ...RESULTS.map((name) => [name, RESULT] as const),
    ...atoms.map(({ name, facet }) => [name, facet] as const),
  ]);
  const taken = [...BUILT_IN, ...atoms.map(({ name }) => ({ name }))];
  const entries = named(sets, 'sets', taken, report).map(({ name, value, placeOf }) => {
    const facet = value.map((word) => facets.get(word)).find((each) => each !== undefined);
    const known = [...facets].filter(([, other]) => other === (facet ?? other)).map(([word]) => word);
    value.forEach((word, index) => {
      const what = facets.has(word) ? `outcome of the facet ${facet}` : 'outcome';
      checkName(word, what, known, placeOf(index), report);
    });
    return [name, value.filter((word) => known.includes(word))] as const;
  });
  return Object.fromEntries(entries);
}

/** Those that can be filled in. */
function valueNames(
  { value, placeOf, keyPlaceOf }: Entry<{ readonly values: Readonly<Record<string, unknown>> }>,
  report: Report,
): readonly string[] {
  const entries = Object.keys(value.values).map((name) => ({
    name,
    value: undefined,
    place: keyPlaceOf('values', name),
    placeOf,
    keyPlaceOf,
  }));
  return named(entries, 'values', [{ name: STATE }], report).map(({ name }) => name);
}

/** What the words of an event's name stand for: states and groups, or words of their own. */
function resolveEach(
  { value, placeOf, keyPlaceOf }: Entry<Document['events'][string]>,
  states: readonly string[],
  report: Report,
): AxisEvent['each'] {
  const resolved = Object.entries(value.each).map(([name, words]) => {
    named(
      [{ name, value: words, place: keyPlaceOf('each', name), placeOf, keyPlaceOf }],
      'values',
      [{ name: STATE }],
      report,
    );
    const { included } = toSelection(words);
    words.forEach((word, index) => {
      const place = placeOf('each', name, index);
      if (word.startsWith('!'))
        checkName(word.slice(1), 'state or word', [...states, ...included, `<${STATE}>`], place, report);
      else if (word !== '*') isWellFormed(word, 'words', place, report);
    });
    return [name, toSelection(words)] as const;
  });
  return Object.fromEntries(resolved);
}

function strings(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
