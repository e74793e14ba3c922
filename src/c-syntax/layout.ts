// SPDX-License-Identifier: MIT
// Breaks an expression into lines: one line if it fits, otherwise broken after its outermost operators and aligned.

import { indentTo, TAB_WIDTH } from '../text/index.js';

/** An expression as text that knows where it may break. */
export type Layout =
  | { readonly kind: 'text'; readonly text: string }
  /** Operands of one operator, which ends a line where the chain breaks. */
  | { readonly kind: 'chain'; readonly operator: string; readonly parts: readonly Layout[] }
  /** `(` and `)`, or `!(`, or a cast, around something. */
  | { readonly kind: 'enclosed'; readonly open: string; readonly inner: Layout; readonly close: string }
  /** A call: arguments fill the lines. */
  | {
      readonly kind: 'call';
      readonly open: string;
      readonly parts: readonly Layout[];
      readonly close: string;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Layout;
      readonly whenTrue: Layout;
      readonly whenFalse: Layout;
    };

type Chain = Extract<Layout, { kind: 'chain' }>;
type Conditional = Extract<Layout, { kind: 'conditional' }>;

interface Line {
  readonly column: number;
  readonly text: string;
}

export function textLayout(text: string): Layout {
  return { kind: 'text', text };
}

export function enclosed(open: string, inner: Layout, close: string): Layout {
  return { kind: 'enclosed', open, inner, close };
}

/** The layout on one line. */
export function flat(layout: Layout): string {
  switch (layout.kind) {
    case 'text':
      return layout.text;
    case 'chain':
      return layout.parts.map(flat).join(` ${layout.operator} `);
    case 'enclosed':
      return layout.open + flat(layout.inner) + layout.close;
    case 'call':
      return layout.open + layout.parts.map(flat).join(', ') + layout.close;
    case 'conditional':
      return `${flat(layout.test)} ? ${flat(layout.whenTrue)} : ${flat(layout.whenFalse)}`;
    default:
      return layout satisfies never;
  }
}

/**
 * The lines of a layout.
 *
 * @param column - Where the first line begins; it comes back without indentation, the others with theirs.
 * @param width - Columns of a line.
 * @param tail - Columns to leave free behind the last line.
 */
export function layOut(layout: Layout, column: number, width: number, tail = 0): readonly string[] {
  return toText(place(layout, column, width, tail));
}

/**
 * The lines of a statement or a declaration, `head` and what follows it. Where the rest does not fit beside the head,
 * it goes below, a tab further in than the head; the arguments of a call that do not fit beside its name, likewise.
 */
export function layOutAfter(head: string, layout: Layout, column: number, width: number): readonly string[] {
  const beside = place(enclosed(head, layout, ';'), column, width, 0);
  if (fits(beside, width)) return toText(beside);
  const hanging = hang(enclosed(head, layout, ';'), column, width);
  if (hanging !== undefined && fits(hanging, width)) return toText(hanging);
  const below = place(enclosed('', layout, ';'), column + TAB_WIDTH, width, 0);
  return head === '' ? toText(beside) : toText([{ column, text: head.trimEnd() }, ...below]);
}

/** The arguments of the call that the statement ends in, below it. */
function hang(layout: Layout, column: number, width: number): readonly Line[] | undefined {
  if (layout.kind === 'enclosed') {
    const inner = hang(layout.inner, column, width);
    return inner && append(prepend(layout.open, inner, false), layout.close);
  }
  if (layout.kind !== 'call') return undefined;
  const below = placeCall({ ...layout, open: '' }, column + TAB_WIDTH, width, 1);
  return [{ column, text: layout.open }, ...below];
}

function fits(lines: readonly Line[], width: number): boolean {
  return lines.every((line) => line.column + line.text.length <= width);
}

function toText(lines: readonly Line[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? line.text : indentTo(line.column) + line.text));
}

function place(layout: Layout, column: number, width: number, tail: number): readonly Line[] {
  const whole = flat(layout);
  if (layout.kind === 'text' || column + whole.length + tail <= width) return [{ column, text: whole }];
  switch (layout.kind) {
    case 'chain':
      return placeBeside(layout, column, width, tail) ?? placeChain(layout, column, width, tail);
    case 'enclosed': {
      const inner = place(layout.inner, column + layout.open.length, width, tail + layout.close.length);
      return append(prepend(layout.open, inner), layout.close);
    }
    case 'call':
      return placeCall(layout, column, width, tail);
    case 'conditional':
      return placeConditional(layout, column, width, tail);
    default:
      return layout satisfies never;
  }
}

/** Each operand on a line of its own. */
function placeChain(chain: Chain, column: number, width: number, tail: number): readonly Line[] {
  return chain.parts.flatMap((part, index) => {
    const isLast = index === chain.parts.length - 1;
    const end = isLast ? '' : ` ${chain.operator}`;
    return append(place(part, column, width, isLast ? tail : end.length), end);
  });
}

/** A comparison stays on the line of its operator, if its right side can be broken within its parentheses. */
function placeBeside(chain: Chain, column: number, width: number, tail: number): readonly Line[] | undefined {
  const [left, right] = chain.parts;
  const isComparison = ['==', '!=', '<', '<=', '>', '>='].includes(chain.operator);
  if (!isComparison || left === undefined || right?.kind !== 'enclosed') return undefined;
  const head = `${flat(left)} ${chain.operator} `;
  const lines = prepend(head, place(right, column + head.length, width, tail));
  return fits(append(lines, ' '.repeat(tail)), width) ? lines : undefined;
}

/** The test, then both outcomes on one line where they fit. */
function placeConditional(layout: Conditional, column: number, width: number, tail: number): readonly Line[] {
  const test = append(place(layout.test, column, width, 2), ' ?');
  const both = `${flat(layout.whenTrue)} : ${flat(layout.whenFalse)}`;
  if (column + both.length + tail <= width) return [...test, { column, text: both }];
  return [
    ...test,
    ...append(place(layout.whenTrue, column, width, 2), ' :'),
    ...place(layout.whenFalse, column, width, tail),
  ];
}

function placeCall(
  call: Extract<Layout, { kind: 'call' }>,
  column: number,
  width: number,
  tail: number,
): readonly Line[] {
  const inside = column + call.open.length;
  const lines: Line[] = [];
  let text = '';
  call.parts.forEach((part, index) => {
    const isLast = index === call.parts.length - 1;
    const word = flat(part) + (isLast ? call.close : ',');
    const extended = text === '' ? word : `${text} ${word}`;
    if (text !== '' && inside + extended.length + (isLast ? tail : 0) > width) {
      lines.push({ column: inside, text });
      text = word;
    } else {
      text = extended;
    }
  });
  return prepend(call.open, [...lines, { column: inside, text }]);
}

/** @param isWithin - Whether the first line's column is that of its text behind `open`. */
function prepend(open: string, lines: readonly Line[], isWithin = true): readonly Line[] {
  return lines.map((line, index) =>
    index === 0 ? { column: line.column - (isWithin ? open.length : 0), text: open + line.text } : line,
  );
}

function append(lines: readonly Line[], end: string): readonly Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: line.text + end } : line));
}
