// SPDX-License-Identifier: MIT
// The ledger of compatibility of an edition: which transcripts and flows of other editions come to another end on its
// devices, and the decisions that say why. Whether what it names exists is for a check; whether it is so, for a test.

import type { Node } from 'yaml';
import type {
  CompatibilityLedger,
  DecisionReference,
  KnownDifference,
  NamePattern,
} from '../../model/index.js';
import type { Read } from './ledgers.js';
import {
  type Mapping,
  openYaml,
  placeOf,
  readList,
  readMapping,
  readText,
  textOf,
  type YamlFile,
} from './yaml.js';

/** `differences`, and `sequences` where values on the way may differ anywhere. */
export function readCompatibility(file: string, text: string): Read<CompatibilityLedger | undefined> {
  const yaml = openYaml(file, text);
  const ledger = readMapping(yaml, yaml.root, {
    what: 'the ledger of compatibility',
    required: ['differences'],
    optional: ['sequences'],
  });
  if (ledger === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const value = {
    ...(ledger.entries.has('sequences') ? { sequences: readDecision(yaml, ledger, 'sequences') } : {}),
    differences: readList(yaml, ledger, 'differences').flatMap((item) => readDifference(yaml, item) ?? []),
  };
  return { value, diagnostics: yaml.diagnostics };
}

function readDifference(yaml: YamlFile, item: Node): KnownDifference | undefined {
  const entry = readMapping(yaml, item, {
    what: 'a difference',
    required: ['decision', 'edition'],
    optional: ['transcripts', 'flows'],
  });
  if (entry === undefined) return undefined;
  const edition = entry.entries.get('edition');
  return {
    edition: { name: readText(yaml, entry, 'edition'), place: placeOf(yaml, edition?.value ?? null) },
    decision: readDecision(yaml, entry, 'decision'),
    transcripts: readPatterns(yaml, entry, 'transcripts'),
    flows: readPatterns(yaml, entry, 'flows'),
  };
}

function readDecision(yaml: YamlFile, mapping: Mapping, key: string): DecisionReference {
  return {
    id: readText(yaml, mapping, key),
    place: placeOf(yaml, mapping.entries.get(key)?.value ?? null),
  };
}

function readPatterns(yaml: YamlFile, entry: Mapping, key: string): readonly NamePattern[] {
  return readList(yaml, entry, key).flatMap((item) => {
    const text = textOf(yaml, item, `an item of "${key}"`);
    return text === undefined ? [] : [{ text, place: placeOf(yaml, item) }];
  });
}
