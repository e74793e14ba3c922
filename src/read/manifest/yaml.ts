// SPDX-License-Identifier: MIT
// YAML with places: a mapping is checked against the keys that it may have, a value against its type.
// Nothing here knows what the keys mean.

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';

export interface YamlFile {
  /** Null where there is nothing, or nothing that could be parsed. */
  readonly root: Node | null;
  /** The text is no YAML: what it seems to say is not worth a word. */
  readonly isBroken: boolean;
  /** The start of the file, for what is missing. */
  readonly start: Place;
  readonly diagnostics: Diagnostic[];
  readonly placeAt: (start: number, end: number) => Place;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node | null;
}

export interface Mapping {
  /** What the mapping describes, for messages: `the edition "one"`. */
  readonly what: string;
  readonly place: Place;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface Keys {
  readonly what: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/**
 * @param lineOffset - Lines of the file above the text: 1 for the front matter of a chapter.
 */
export function openYaml(file: string, text: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const placeAt = (start: number, end: number): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
      file,
      line: from.line + lineOffset,
      column: from.col,
      endLine: to.line + lineOffset,
      endColumn: to.col,
    };
  };
  const diagnostics = [...document.errors, ...document.warnings].map((error) =>
    report('yaml-syntax', placeAt(...spanOf(error, document)), { reason: firstSentence(error.message) }),
  );
  const start: Place = { file, line: 1 + lineOffset, column: 1 };
  const isBroken = document.errors.length > 0;
  return {
    root: isBroken ? null : (document.contents as Node | null),
    isBroken,
    start,
    diagnostics,
    placeAt,
  };
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

function firstSentence(message: string): string {
  return message.split('\n')[0]!.replace(/[.:]$/, '');
}

/** Where a node stands; the file's start for a node that is not there. */
export function placeOf(yaml: YamlFile, node: Node | null): Place {
  return node?.range ? yaml.placeAt(node.range[0], node.range[1]) : yaml.start;
}

/** A mapping whose keys are known. Reports unknown keys, missing keys and keys given twice. */
export function readMapping(yaml: YamlFile, node: Node | null, keys: Keys): Mapping | undefined {
  const mapping = readFreeMapping(yaml, node, keys.what);
  if (mapping === undefined) return undefined;
  const known = [...keys.required, ...(keys.optional ?? [])];
  for (const entry of mapping.entries.values()) {
    if (!known.includes(entry.key)) {
      yaml.diagnostics.push(
        report(
          'yaml-unknown-key',
          entry.keyPlace,
          { key: entry.key, what: keys.what },
          { suggestion: didYouMean(entry.key, known) ?? `known keys: ${known.join(', ')}` },
        ),
      );
    }
  }
  for (const key of keys.required) {
    if (!mapping.entries.has(key)) {
      yaml.diagnostics.push(report('yaml-missing-key', mapping.place, { key, what: keys.what }));
    }
  }
  return mapping;
}

/** A mapping whose keys are names that the author chooses. */
export function readFreeMapping(yaml: YamlFile, node: Node | null, what: string): Mapping | undefined {
  if (!isMap(node)) {
    reportType(yaml, node, what, 'a mapping of keys to values');
    return undefined;
  }
  const entries = new Map<string, YamlEntry>();
  for (const pair of node.items) {
    const keyNode = pair.key as Node;
    const keyPlace = placeOf(yaml, keyNode);
    if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
      reportType(yaml, keyNode, `a key of ${what}`, 'text');
      continue;
    }
    const first = entries.get(keyNode.value);
    if (first !== undefined) {
      const related = [{ place: first.keyPlace, message: 'first given here' }];
      yaml.diagnostics.push(
        report('yaml-duplicate-key', keyPlace, { key: keyNode.value, what }, { related }),
      );
      continue;
    }
    entries.set(keyNode.value, { key: keyNode.value, keyPlace, value: pair.value as Node | null });
  }
  return { what, place: headOf(placeOf(yaml, node)), entries };
}

/** Only the first character of a long span: a frame around a whole mapping helps nobody. */
function headOf(place: Place): Place {
  return { file: place.file, line: place.line, column: place.column };
}

/** The text under a key; '' where it is absent or of another type, which is reported. */
export function readText(yaml: YamlFile, mapping: Mapping, key: string): string {
  const entry = mapping.entries.get(key);
  if (entry === undefined) return '';
  return textOf(yaml, entry.value, `"${key}" of ${mapping.what}`) ?? '';
}

/** A node as text, or undefined with a diagnostic. */
export function textOf(yaml: YamlFile, node: Node | null, what: string): string | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  const suggestion =
    isScalar(node) && node.value !== null ? `write "${String(node.source ?? '')}" in quotes` : undefined;
  reportType(yaml, node, what, 'text', suggestion);
  return undefined;
}

/** The items under a key; none where it is absent or of another type, which is reported. */
export function readList(yaml: YamlFile, mapping: Mapping, key: string): readonly Node[] {
  const entry = mapping.entries.get(key);
  if (entry === undefined) return [];
  if (isSeq(entry.value)) return entry.value.items as Node[];
  reportType(yaml, entry.value ?? null, `"${key}" of ${mapping.what}`, 'a list', undefined, entry.keyPlace);
  return [];
}

/** A word out of a few under a key; the first of them where it is something else, which is reported. */
export function readChoice<T extends string>(
  yaml: YamlFile,
  mapping: Mapping,
  key: string,
  choices: readonly T[],
): T {
  const fallback = choices[0]!;
  const entry = mapping.entries.get(key);
  if (entry === undefined) return fallback;
  const text = textOf(yaml, entry.value, `"${key}" of ${mapping.what}`);
  if (text === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  yaml.diagnostics.push(
    report(
      'yaml-unknown-value',
      placeOf(yaml, entry.value),
      { value: text, key, choices },
      { suggestion: didYouMean(text, choices) },
    ),
  );
  return fallback;
}

export function reportType(
  yaml: YamlFile,
  node: Node | null,
  what: string,
  expected: string,
  suggestion?: string,
  place = placeOf(yaml, node),
): void {
  if (yaml.isBroken) return;
  yaml.diagnostics.push(
    report('yaml-wrong-type', place, { what, expected, found: kindOf(node) }, { suggestion }),
  );
}

function kindOf(node: Node | null): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null || node.value === '') return 'nothing';
  return typeof node.value === 'string' ? 'text' : `a ${typeof node.value}`;
}
