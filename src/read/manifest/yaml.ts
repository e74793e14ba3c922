// SPDX-License-Identifier: MIT
// YAML with places. Nothing here knows what the keys mean.

import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';

/** Keys and indices that lead from the root to a value. */
export type Path = readonly (string | number)[];

export interface Yaml {
  /**
   * Empty where the text is no YAML. It has each key once, keys are text, and blank text is null. It may be changed: what
   * stays keeps its place.
   */
  readonly document: Document;
  /** Where a value stands: only the first character of a mapping or a list, and the key where the value is empty. */
  readonly placeOf: (...path: Path) => Place;
  readonly keyPlaceOf: (...path: Path) => Place;
}

/**
 * @param lineOffset - Lines of the file above the text.
 * @param describe - Names a mapping for messages: `the edition "one"`.
 * @param diagnostics - Gets what is found.
 */
export function openYaml(
  file: string,
  text: string,
  lineOffset: number,
  describe: (path: Path) => string,
  diagnostics: Diagnostic[],
): Yaml {
  const lines = new LineCounter();
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false };
  const document: Document = parseDocument(text, options);
  const placeAt = (start: number, end: number): Place => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))];
    const last = { endLine: to.line + lineOffset, endColumn: to.col };
    return { file, line: from.line + lineOffset, column: from.col, ...last };
  };
  const placeOfNode = (node: Node | null | undefined): Place => {
    if (!node?.range) return { file, line: 1 + lineOffset, column: 1 };
    const place = placeAt(node.range[0], node.range[1]);
    // A frame around a whole mapping helps nobody.
    return isScalar(node) ? place : { file, line: place.line, column: place.column };
  };
  const told = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    // What follows on a line is the same mistake, and the parser's advice is for who calls it.
    const reason = error.message.split('\n')[0]!.replace(/(?:[.:]|; please use .*)$/, '');
    const place = placeAt(...spanOf(error, document));
    if (!told.has(place.line)) diagnostics.push(report('yaml-syntax', place, { reason }));
    told.add(place.line);
  }
  if (document.errors.length > 0) document.contents = null;
  normalize(document, describe, placeOfNode, diagnostics);
  const nodeAt = (path: Path): Node | null => (document.getIn(path, true) as Node | undefined) ?? null;
  const keyOf = (path: Path): Node | null => {
    const mapping = nodeAt(path.slice(0, -1));
    const pair = isMap(mapping) ? mapping.items.find(({ key }) => textOf(key) === path.at(-1)) : undefined;
    return (pair?.key as Node | undefined) ?? null;
  };
  return {
    document,
    placeOf: (...path) => {
      const node = nodeAt(path);
      const isEmpty = !node?.range || node.range[0] === node.range[1];
      return placeOfNode(isEmpty ? (keyOf(path) ?? node) : node);
    },
    keyPlaceOf: (...path) => placeOfNode(keyOf(path)),
  };
}

/** Marks what stood for another value. */
const ALIAS = '!alias';

/** Takes out what has no counterpart in JSON: second values of a key, keys that are no text, aliases. */
function normalize(
  document: Document,
  describe: (path: Path) => string,
  placeOf: (node: Node) => Place,
  diagnostics: Diagnostic[],
): void {
  visit(document, {
    Pair(index, pair, ancestors) {
      const mapping = ancestors.at(-1);
      const key = pair.key as Node;
      const name = textOf(key);
      const before = isMap(mapping) ? mapping.items.slice(0, Number(index)) : [];
      const first = before.find((each) => textOf(each.key) === name);
      const what = describe(pathOf(ancestors));
      if (name === undefined) {
        const facts = { what: `a key of ${what}`, expected: 'text', found: kindOf(key) };
        diagnostics.push(report('yaml-wrong-type', placeOf(key), facts));
      } else if (first !== undefined) {
        const related = [{ place: placeOf(first.key as Node), message: 'first given here' }];
        diagnostics.push(report('yaml-duplicate-key', placeOf(key), { key: name, what }, { related }));
      } else return undefined;
      return visit.REMOVE;
    },
    Scalar(_key, scalar) {
      if (textOf(scalar)?.trim() === '') scalar.value = null;
    },
    Alias(_key, { range = null }) {
      return Object.assign(new Scalar(null), { range, tag: ALIAS });
    },
  });
}

function textOf(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** The path of the last of some nodes, each of which has the next one. */
export function pathOf(nodes: readonly (Document | Node | Pair)[]): Path {
  return nodes.flatMap((node, index) => {
    const parent = nodes[index - 1];
    if (isPair(node)) return textOf(node.key) ?? [];
    return isSeq(parent) ? parent.items.indexOf(node) : [];
  });
}

/** What a JSON pointer says: a step is an index where it leads into a list. */
export function toPath(pointer: string, { document }: Yaml): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(isSeq(document.getIn(path)) ? Number(key) : key);
  }
  return path;
}

/** A quote that is not closed is reported where it starts, not where the file ends. */
function spanOf(error: YAMLError, document: Document): [number, number] {
  let span = error.pos;
  if (!error.message.startsWith('Missing closing')) return span;
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < error.pos[0] && error.pos[0] <= range[2]) span = [range[0], range[0] + 1];
    },
  });
  return span;
}

/** A node in a message: `a list`. */
export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && node.tag === ALIAS) return 'an alias';
  if (!isScalar(node) || node.value === null) return 'nothing';
  return typeof node.value === 'string' ? 'text' : `a ${typeof node.value}`;
}
