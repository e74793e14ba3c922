// SPDX-License-Identifier: MIT
// Lays an expression out in lines: whole where it fits, else broken after its outermost operators and aligned.

import { indentTo } from '../text/index.js';

/** An expression as text that knows where it may break. */
export type Layout =
  | { readonly kind: 'text'; readonly text: string }
  /** Operands of one operator, which ends a line where the chain breaks. */
  | { readonly kind: 'chain'; readonly operator: string; readonly parts: readonly Layout[] }
  /** `(` and `)`, or `!(`, or a cast, around something. */
  | { readonly kind: 'enclosed'; readonly open: string; readonly inner: Layout; readonly close: string }
  /** A call: arguments fill the lines. */
  | { readonly kind: 'call'; readonly open: string; readonly parts: readonly Layout[]; readonly close: string }
  | { readonly kind: 'conditional'; readonly test: Layout; readonly then: Layout; readonly otherwise: Layout };

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
      return `${flat(layout.test)} ? ${flat(layout.then)} : ${flat(layout.otherwise)}`;
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
  return place(layout, column, width, tail).map((line, index) =>
    index === 0 ? line.text : indentTo(line.column) + line.text,
  );
}

function place(layout: Layout, column: number, width: number, tail: number): readonly Line[] {
  const whole = flat(layout);
  if (layout.kind === 'text' || column + whole.length + tail <= width) return [{ column, text: whole }];
  switch (layout.kind) {
    case 'chain':
      return layout.parts.flatMap((part, index) => {
        const isLast = index === layout.parts.length - 1;
        const end = isLast ? '' : ` ${layout.operator}`;
        return append(place(part, column, width, isLast ? tail : end.length), end);
      });
    case 'enclosed': {
      const inner = place(layout.inner, column + layout.open.length, width, tail + layout.close.length);
      return append(prepend(layout.open, inner), layout.close);
    }
    case 'call':
      return placeCall(layout, column, width, tail);
    case 'conditional':
      return [
        ...append(place(layout.test, column, width, 2), ' ?'),
        ...append(place(layout.then, column, width, 2), ' :'),
        ...place(layout.otherwise, column, width, tail),
      ];
    default:
      return layout satisfies never;
  }
}

function placeCall(call: Extract<Layout, { kind: 'call' }>, column: number, width: number, tail: number): readonly Line[] {
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

function prepend(open: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) =>
    index === 0 ? { column: line.column - open.length, text: open + line.text } : line,
  );
}

function append(lines: readonly Line[], end: string): readonly Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, text: line.text + end } : line));
}
