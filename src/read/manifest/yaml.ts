// SPDX-License-Identifier: MIT
// Reads YAML with places, independent of the meaning of the keys.

import {
  type Document,
  isDocument,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { findInvisible } from '../invisible.js';
import { TextLines } from '../lines.js';
import { parseShallow } from '../shallow.js';

/** Keys and indices that lead from the root to a value. */
export type Path = readonly (string | number)[];

export interface Yaml {
  /**
   * Empty where the text is no YAML. It has each key once, keys are text, and blank text is null. It may be changed: what
   * stays keeps its place.
   */
  readonly document: Document;
  /** Whether the text is YAML that can be read. What it lacks has been reported otherwise. */
  readonly isWhole: boolean;
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
  const lines = new TextLines(file, text);
  const { document, deepAt } = parseYaml(text);
  const placeAt = (start: number, end: number): Place => {
    const { line, endLine = line, ...columns } = lines.span(start, end);
    return { ...columns, line: line + lineOffset, endLine: endLine + lineOffset };
  };
  const placeOfNode = (node: Node | null | undefined): Place => {
    if (!node?.range) return { file, line: 1 + lineOffset, column: 1 };
    const place = placeAt(node.range[0], node.range[1]);
    // A frame around a whole mapping helps nobody.
    return isScalar(node) ? place : { file, line: place.line, column: place.column };
  };
  if (deepAt !== undefined)
    diagnostics.push(report('too-deep', placeAt(deepAt, deepAt), { levels: LEVELS_MAX }));
  const told = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    // What follows on a line is the same mistake, and the parser's advice is for who calls it.
    const reason = error.message.split('\n')[0]!.replace(/(?:[.:]|; please use .*)$/, '');
    const place = placeAt(...spanOf(error, document));
    if (!told.has(place.line)) diagnostics.push(report('yaml-syntax', place, { reason }));
    told.add(place.line);
  }
  if (findInvisible(text) === undefined) checkEscapes(document, placeOfNode, diagnostics);
  const isWhole = deepAt === undefined && document.errors.length === 0;
  if (!isWhole) document.contents = null;
  normalize(document, describe, placeOfNode, diagnostics);
  const nodeAt = (path: Path): Node | null => (document.getIn(path, true) as Node | undefined) ?? null;
  const keyOf = (path: Path): Node | null => {
    const mapping = nodeAt(path.slice(0, -1));
    const pair = isMap(mapping) ? mapping.items.find(({ key }) => textOf(key) === path.at(-1)) : undefined;
    return (pair?.key as Node | undefined) ?? null;
  };
  return {
    document,
    isWhole,
    placeOf: (...path) => {
      const node = nodeAt(path);
      const isEmpty = !node?.range || node.range[0] === node.range[1];
      return placeOfNode(isEmpty ? (keyOf(path) ?? node) : node);
    },
    keyPlaceOf: (...path) => placeOfNode(keyOf(path)),
  };
}

/** Levels of a document that a person may still have written: a mapping, each of its pairs and the value are one each. */
const LEVELS_MAX = 60;

function parseYaml(text: string): { readonly document: Document; readonly deepAt?: number } {
  const options = { uniqueKeys: false, prettyErrors: false };
  const parsed = parseShallow<Document | Node | Pair>(text, {
    parse: (part) => {
      const document: Document = parseDocument(part, options);
      // The parser catches what says that the stack has ended.
      if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
      return document;
    },
    childrenOf: (node) => childrenOf(node).filter((child) => isNode(child) || isPair(child)),
    startOf: (node) => (isNode(node) ? node.range?.[0] : undefined) ?? 0,
    levelsMax: LEVELS_MAX,
  });
  // The root of a tree is its document.
  if ('tree' in parsed) return { document: parsed.tree as Document };
  return { document: parseDocument('', options), deepAt: parsed.deepAt };
}

function childrenOf(node: Document | Node | Pair): readonly unknown[] {
  if (isPair(node)) return [node.key, node.value];
  if (isMap(node) || isSeq(node)) return node.items;
  return isDocument(node) ? [node.contents] : [];
}

/** In double quotes, an escape may stand for what the text itself must not have. */
function checkEscapes(document: Document, placeOf: (node: Node) => Place, diagnostics: Diagnostic[]): void {
  visit(document, {
    Scalar(_key, scalar) {
      const found = findInvisible(textOf(scalar) ?? '');
      if (found !== undefined)
        diagnostics.push(report('invisible-character', placeOf(scalar), { code: found.code }));
    },
  });
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
