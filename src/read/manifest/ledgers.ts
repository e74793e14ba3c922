// SPDX-License-Identifier: MIT
// The ledgers that a manifest names: the messages of the thread, the retired rule IDs, the names of later headers.

import { isMap, isScalar, type Node } from 'yaml';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { LaterName, Message, Place } from '../../model/index.js';
import {
  openYaml,
  placeOf,
  readFreeMapping,
  readList,
  readMapping,
  readText,
  reportType,
  textOf,
  type YamlFile,
} from './yaml.js';

export interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Retired {
  readonly id: string;
  readonly reason: string;
}

/** `AUTHOR DATE TIME`. */
export const MESSAGE = /^(\S+) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})$/;

/** `authors` (short name to full name) and `messages` (`AUTHOR DATE TIME`, in UTC). */
export function readMessages(file: string, text: string): Read<readonly Message[] | undefined> {
  const yaml = openYaml(file, text);
  const ledger = readMapping(yaml, yaml.root, {
    what: 'the ledger of messages',
    required: ['authors', 'messages'],
  });
  if (ledger === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const authorsNode = ledger.entries.get('authors')?.value ?? null;
  const authors = authorsNode === null ? undefined : readFreeMapping(yaml, authorsNode, 'the authors');
  const names = new Map(
    [...(authors?.entries.keys() ?? [])].map((key) => [key, readText(yaml, authors!, key)]),
  );
  const seen = new Map<string, Place>();
  const messages: Message[] = [];
  for (const item of readList(yaml, ledger, 'messages')) {
    const message = readMessage(yaml, item, names, seen);
    if (message !== undefined) messages.push(message);
  }
  return { value: messages, diagnostics: yaml.diagnostics };
}

function readMessage(
  yaml: YamlFile,
  item: Node,
  names: ReadonlyMap<string, string>,
  seen: Map<string, Place>,
): Message | undefined {
  const text = textOf(yaml, item, 'a message');
  if (text === undefined) return undefined;
  const place = placeOf(yaml, item);
  const [, author = '', date = ''] = MESSAGE.exec(text) ?? [];
  const name = names.get(author);
  if (name === undefined) {
    const suggestion = author === '' ? undefined : didYouMean(author, [...names.keys()]);
    yaml.diagnostics.push(report('ill-formed-message', place, { text }, { suggestion }));
    return undefined;
  }
  const first = seen.get(text);
  if (first !== undefined) {
    const related = [{ place: first, message: 'first listed here' }];
    yaml.diagnostics.push(report('duplicate-message', place, { text }, { related }));
    return undefined;
  }
  seen.set(text, place);
  return { author, date, name };
}

/** `retired`: a list of `{ id, reason }`. */
export function readRetired(file: string, text: string): Read<readonly Retired[]> {
  const yaml = openYaml(file, text);
  const ledger = readMapping(yaml, yaml.root, { what: 'the ledger of retired IDs', required: ['retired'] });
  const retired: Retired[] = [];
  for (const item of ledger === undefined ? [] : readList(yaml, ledger, 'retired')) {
    const entry = readMapping(yaml, item, { what: 'a retired ID', required: ['id', 'reason'] });
    if (entry !== undefined)
      retired.push({ id: readText(yaml, entry, 'id'), reason: readText(yaml, entry, 'reason') });
  }
  return { value: retired, diagnostics: yaml.diagnostics };
}

/**
 * `header`, and `names`: a macro to its number, an enumerator to `{ enumerator: 2 }`, a yes/no macro to
 * `{ results: '0110' }`, any other macro to null.
 */
export function readLaterNames(file: string, text: string): Read<readonly LaterName[]> {
  const yaml = openYaml(file, text);
  const ledger = readMapping(yaml, yaml.root, {
    what: 'the ledger of later names',
    required: ['header', 'names'],
  });
  const namesNode = ledger?.entries.get('names')?.value ?? null;
  if (ledger === undefined || namesNode === null) return { value: [], diagnostics: yaml.diagnostics };
  const header = readText(yaml, ledger, 'header');
  const names = readFreeMapping(yaml, namesNode, 'the later names');
  const value = [...(names?.entries.values() ?? [])].map(
    ({ key, value: node }): LaterName => ({ name: key, header, ...readMeaning(yaml, key, node) }),
  );
  return { value, diagnostics: yaml.diagnostics };
}

type Meaning = Omit<LaterName, 'name' | 'header'>;

function readMeaning(yaml: YamlFile, name: string, node: Node | null): Meaning {
  const what = `the later name "${name}"`;
  if (isMap(node)) {
    const entry = readMapping(yaml, node, { what, required: [], optional: ['results', 'enumerator'] });
    const enumerator = entry?.entries.get('enumerator');
    if (enumerator !== undefined) return { ...readNumber(yaml, enumerator.value, what), enumerator: true };
    return entry?.entries.has('results') ? { results: readText(yaml, entry, 'results') } : {};
  }
  return isScalar(node) && node.value === null ? {} : readNumber(yaml, node, what);
}

function readNumber(yaml: YamlFile, node: Node | null, what: string): { value?: string } {
  if (
    isScalar(node) &&
    typeof node.value === 'number' &&
    Number.isSafeInteger(node.value) &&
    node.value >= 0
  ) {
    return { value: String(node.value) };
  }
  reportType(yaml, node, what, 'a whole number, an enumerator, results or null');
  return {};
}
