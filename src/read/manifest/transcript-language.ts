// SPDX-License-Identifier: MIT
// The `transcript` part of a manifest: the struct whose members are the fields, and the verbs.

import { isScalar, type Node } from 'yaml';
import { report } from '../../diagnostics/index.js';
import type {
  ExampleLevel,
  Place,
  TranscriptArgument,
  TranscriptLanguage,
  TranscriptVerb,
} from '../../model/index.js';
import {
  type Mapping,
  placeOf,
  readChoice,
  readFreeMapping,
  readList,
  readMapping,
  readText,
  reportType,
  textOf,
  type YamlFile,
} from './yaml.js';

const LEVELS: readonly ExampleLevel[] = ['core', 'trace', 'fault'];
const KINDS: readonly TranscriptArgument[] = ['field', 'value', 'errno', 'number', 'word'];
const RESULTS: readonly TranscriptVerb['result'][] = ['none', 'value', 'errno', 'sequence'];

export interface ReadLanguage {
  readonly language: TranscriptLanguage;
  /** Where the struct is named, for an edition that does not declare it. */
  readonly structPlace: Place;
}

export function readTranscriptLanguage(yaml: YamlFile, node: Node | null): ReadLanguage {
  const empty = { language: { struct: '', verbs: [] }, structPlace: yaml.start };
  if (node === null) return empty;
  const mapping = readMapping(yaml, node, { what: 'the transcripts', required: ['struct', 'verbs'] });
  if (mapping === undefined) return empty;
  const verbsNode = mapping.entries.get('verbs')?.value ?? null;
  const verbs = verbsNode === null ? undefined : readFreeMapping(yaml, verbsNode, 'the verbs');
  return {
    language: {
      struct: readText(yaml, mapping, 'struct'),
      verbs: [...(verbs?.entries.values() ?? [])].flatMap(
        (entry) => readVerb(yaml, entry.key, entry.value) ?? [],
      ),
    },
    structPlace: placeOf(yaml, mapping.entries.get('struct')?.value ?? null),
  };
}

function readVerb(yaml: YamlFile, name: string, node: Node | null): TranscriptVerb | undefined {
  const keys = { what: `the verb "${name}"`, required: ['summary', 'level', 'arguments', 'result'] };
  const mapping = readMapping(yaml, node, keys);
  if (mapping === undefined) return undefined;
  const items = readList(yaml, mapping, 'arguments').map((item) => readArgument(yaml, name, item));
  return {
    name,
    summary: readText(yaml, mapping, 'summary'),
    level: readChoice(yaml, mapping, 'level', LEVELS),
    arguments: items.flatMap((item) => item ?? []),
    result: readChoice(yaml, mapping, 'result', RESULTS),
  };
}

function readArgument(
  yaml: YamlFile,
  verb: string,
  node: Node,
): TranscriptVerb['arguments'][number] | undefined {
  const mapping = readMapping(yaml, node, {
    what: `an argument of "${verb}"`,
    required: ['name', 'kind'],
    optional: ['words', 'optional'],
  });
  if (mapping === undefined) return undefined;
  const kind = readChoice(yaml, mapping, 'kind', KINDS);
  if (kind === 'word' && !mapping.entries.has('words')) {
    yaml.diagnostics.push(report('yaml-missing-key', mapping.place, { key: 'words', what: mapping.what }));
  }
  const words = readList(yaml, mapping, 'words').flatMap(
    (item) => textOf(yaml, item, `a word of "${verb}"`) ?? [],
  );
  return {
    name: readText(yaml, mapping, 'name'),
    kind,
    optional: readFlag(yaml, mapping, 'optional'),
    words,
  };
}

function readFlag(yaml: YamlFile, mapping: Mapping, key: string): boolean {
  const entry = mapping.entries.get(key);
  if (entry === undefined) return false;
  if (isScalar(entry.value) && typeof entry.value.value === 'boolean') return entry.value.value;
  reportType(yaml, entry.value, `"${key}" of ${mapping.what}`, 'true or false');
  return false;
}
