// SPDX-License-Identifier: MIT
// Reads the lines of the axes as steps: each is filled in for every cell that needs it, and read once. Also the
// patterns of a `cells` fence as words with places.

import { type Cell, expandCells, fill, placeholders } from '../../analysis/cells/index.js';
import { type Diagnostic, report, reportInto } from '../../diagnostics/index.js';
import type { Axes, AxisText, CellAxes, CellPattern, TranscriptStep } from '../../model/index.js';
import { readHead } from '../cell-head.js';
import type { LineText } from '../lines.js';
import { readTranscript } from './transcript.js';
import { type Lexicon, readValue, splitLine } from './words.js';

/** Where a line of the axes stands makes some demands on it. */
type Role = 'line' | 'event' | 'look';

/** The axes with every line that a cell needs read as a step, and every value as a number. */
export function readCellLines(
  axes: Axes,
  isRequired: boolean,
  lexicon: Lexicon,
): { readonly axes: CellAxes; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const steps = new Map<string, TranscriptStep>();
  const numbers = new Map<string, string>();
  const seen = new Set<string>();
  const wrong = new Set(
    axes.states.flatMap(({ value }) =>
      readNumber(value, 'state', lexicon, numbers, diagnostics) ? [] : [value.text],
    ),
  );
  const read = (authored: AxisText, bindings: ReadonlyMap<string, string>, role: Role): void => {
    const text = fill(authored.text, bindings);
    const key = `${role} ${text}`;
    if (text === undefined || seen.has(key)) return;
    // A wrong value of a state is told once, where it stands.
    if (placeholders(authored.text).some((name) => wrong.has(bindings.get(name)!))) return;
    seen.add(key);
    const found = readFilled(text, authored, role, lexicon, diagnostics);
    if (found !== undefined) steps.set(text, found);
  };
  const { cells, isWhole } = expandCells(axes);
  if (!isWhole) diagnostics.push(report('axes-too-many-cells', axes.place, undefined));
  else diagnostics.push(...checkCells(axes, cells));
  if (axes.look !== undefined) read(axes.look, new Map(), 'look');
  for (const { event, state, circumstance, bindings } of cells) {
    for (const line of [...(circumstance?.before ?? []), ...state.enter, ...(circumstance?.set ?? [])])
      read(line, bindings, 'line');
    read(event.run, bindings, 'event');
    if (event.during !== undefined) read(event.during, bindings, 'line');
    for (const { gives, after } of axes.atoms) {
      for (const line of after) read(line, bindings, 'line');
      const value = gives && fill(gives.text, bindings);
      if (value !== undefined && !wrong.has(value))
        readNumber({ text: value, place: gives!.place }, 'outcome', lexicon, numbers, diagnostics);
    }
  }
  return {
    axes: { ...axes, steps: Object.fromEntries(steps), numbers: Object.fromEntries(numbers), isRequired },
    diagnostics,
  };
}

/**
 * Each event and each state has cells, and no two events share one. Files of axes may be shared with an edition that needs
 * more circumstances.
 */
function checkCells(axes: Axes, cells: readonly Cell[]): readonly Diagnostic[] {
  const first = new Map<string, Cell>();
  const shared = new Map<string, Diagnostic>();
  for (const cell of cells) {
    const other = first.get(cell.name) ?? cell;
    first.set(cell.name, other);
    const name = cell.words.join(' ');
    if (other.event === cell.event || shared.has(name)) continue;
    const related = [{ place: other.event.place, message: 'first given here' }];
    shared.set(name, report('axes-duplicate-name', cell.event.place, { what: 'event', name }, { related }));
  }
  const parts = [
    ...axes.events.map((each) => ['event', each, cells.some(({ event }) => event === each)] as const),
    ...axes.states.map((each) => ['state', each, cells.some(({ state }) => state === each)] as const),
  ];
  return [
    ...shared.values(),
    ...parts.flatMap(([what, { name, place }, isThere]) =>
      isThere ? [] : [report('axes-no-cell', place, { what, name })],
    ),
  ];
}

function readFilled(
  text: string,
  { place }: AxisText,
  role: Role,
  lexicon: Lexicon,
  diagnostics: Diagnostic[],
): TranscriptStep | undefined {
  const found: Diagnostic[] = [];
  const [step] = readTranscript([{ file: place.file, line: place.line, text }], lexicon, found);
  const reason = found.length > 0 ? undefined : complaint(step, role, lexicon);
  if (reason !== undefined) found.push(report('axes-line', place, { text, reason }));
  // The line stands in the file as it was before it was filled in.
  diagnostics.push(...found.map((each) => ({ ...each, place })));
  return step && { ...step, place };
}

function complaint(step: TranscriptStep | undefined, role: Role, lexicon: Lexicon): string | undefined {
  if (step === undefined) return 'a step';
  if (step.force !== undefined) return 'no force: the rules say how a cell binds';
  if (role === 'event' && step.expect !== undefined) return 'no =>, since the outcomes say what it gives';
  const isLook = lexicon.verbs.get(step.verb)?.result === 'value' && step.expect === undefined;
  return role === 'look' && !isLook ? 'a step that gives a value, without =>' : undefined;
}

/**
 * @param of - `nonzero` stands for any value but zero where it is an outcome, and for none where it is a state.
 * @returns Whether it is a value.
 */
function readNumber(
  { text, place }: AxisText,
  of: 'state' | 'outcome',
  lexicon: Lexicon,
  numbers: Map<string, string>,
  diagnostics: Diagnostic[],
): boolean {
  if (numbers.has(text)) return true;
  const found: Diagnostic[] = [];
  const read =
    of === 'outcome' && text === 'nonzero'
      ? { value: text }
      : readValue({ text, place }, { lexicon, report: reportInto(found) });
  diagnostics.push(...found.map((each) => ({ ...each, place })));
  if (read !== undefined) numbers.set(text, read.value);
  return read !== undefined;
}

/** A line of a `cells` fence; undefined for one without words, and for one that is reported. */
export function readPattern(
  line: LineText,
  holder: Pick<CellPattern, 'by' | 'chapter'>,
  diagnostics: Diagnostic[],
): CellPattern | undefined {
  const words = splitLine(line);
  if (words === undefined) return undefined;
  const { before, after = [], text } = words;
  const head = readHead(before);
  if (head === undefined || after.length === 0 || words.isParticular) {
    diagnostics.push(
      report('cells-line', { ...(before[0]?.place ?? words.end), endColumn: words.end.column }, { text }),
    );
    return undefined;
  }
  return {
    ...holder,
    ...head,
    outcomes: after,
    text,
    place: { ...before[0]!.place, endColumn: words.end.column },
  };
}
