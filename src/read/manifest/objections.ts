// SPDX-License-Identifier: MIT
// The ledger of objections: what each message objected to, in the project's own words, and what became of it. Whether
// the messages, editions, rules and decisions that it names exist is for a check.

import type { Node } from 'yaml';
import { report } from '../../diagnostics/index.js';
import type { Carrier, MessageReference, Objection, ObjectionLedger, Outcome } from '../../model/index.js';
import { MESSAGE, type Read } from './ledgers.js';
import {
  type Mapping,
  openYaml,
  placeOf,
  readChoice,
  readList,
  readMapping,
  readText,
  textOf,
  type YamlFile,
} from './yaml.js';

const OUTCOMES: readonly Outcome[] = ['adopted', 'partly', 'rejected', 'deferred'];

/** `edition` that carriers belong to, `objections`, and `silent` messages. */
export function readObjections(file: string, text: string): Read<ObjectionLedger | undefined> {
  const yaml = openYaml(file, text);
  const ledger = readMapping(yaml, yaml.root, {
    what: 'the ledger of objections',
    required: ['edition', 'objections', 'silent'],
  });
  if (ledger === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const edition = readText(yaml, ledger, 'edition');
  const value = {
    objections: readList(yaml, ledger, 'objections').flatMap(
      (item) => readObjection(yaml, item, edition) ?? [],
    ),
    silent: readList(yaml, ledger, 'silent').flatMap((item) => readSilent(yaml, item) ?? []),
    place: yaml.start,
  };
  return { value, diagnostics: yaml.diagnostics };
}

function readObjection(yaml: YamlFile, item: Node, edition: string): Objection | undefined {
  const entry = readMapping(yaml, item, {
    what: 'an objection',
    required: ['message', 'objection', 'outcome', 'carries'],
    optional: ['to'],
  });
  const message = entry && readMessage(yaml, entry);
  if (entry === undefined || message === undefined) return undefined;
  const outcome = readChoice(yaml, entry, 'outcome', OUTCOMES);
  const to = readTo(yaml, entry, outcome);
  return {
    message,
    text: readText(yaml, entry, 'objection'),
    outcome,
    ...(to === undefined ? {} : { to }),
    carriers: readCarriers(yaml, entry, edition),
  };
}

function readSilent(yaml: YamlFile, item: Node): ObjectionLedger['silent'][number] | undefined {
  const entry = readMapping(yaml, item, { what: 'a silent message', required: ['message', 'why'] });
  const message = entry && readMessage(yaml, entry);
  return message && { message, why: readText(yaml, entry, 'why') };
}

function readMessage(yaml: YamlFile, entry: Mapping): MessageReference | undefined {
  const text = readText(yaml, entry, 'message');
  if (text === '') return undefined;
  const place = placeOf(yaml, entry.entries.get('message')?.value ?? null);
  const [, author, date] = MESSAGE.exec(text) ?? [];
  if (author !== undefined && date !== undefined) return { author, date, place };
  yaml.diagnostics.push(report('ill-formed-message', place, { text }));
  return undefined;
}

/** What is deferred says to which edition; nothing else does. */
function readTo(yaml: YamlFile, entry: Mapping, outcome: Outcome): Objection['to'] {
  const to = entry.entries.get('to');
  if ((outcome === 'deferred') !== (to !== undefined)) {
    yaml.diagnostics.push(report('objection-deferral', to?.keyPlace ?? entry.place, { outcome }));
  }
  return to && { edition: readText(yaml, entry, 'to'), place: placeOf(yaml, to.value) };
}

/** `ID`, or `EDITION/ID`. */
function readCarriers(yaml: YamlFile, entry: Mapping, edition: string): readonly Carrier[] {
  const carriers = readList(yaml, entry, 'carries').flatMap((item): readonly Carrier[] => {
    const name = textOf(yaml, item, 'what carries an objection');
    if (name === undefined) return [];
    const [id = '', other = edition] = name.split('/').reverse();
    return [{ edition: other, id, place: placeOf(yaml, item) }];
  });
  const list = entry.entries.get('carries');
  if (list !== undefined && carriers.length === 0) {
    yaml.diagnostics.push(report('objection-without-carrier', list.keyPlace, undefined));
  }
  return carriers;
}
