// SPDX-License-Identifier: MIT
// The ledgers that a manifest names: the messages of the thread with quotations of them, the retired rule IDs, the names of later headers, the
// objections of each message with their outcome, and the transcripts of other editions that end differently. A check
// resolves the messages, editions, rules, decisions and transcripts that they name.

import { type Diagnostic, didYouMean, report, reportInto } from '../../diagnostics/index.js';
import {
  type CompatibilityLedger,
  type LaterName,
  type Message,
  type MessageReference,
  type ObjectionLedger,
  type Place,
  type Quotation,
  repeated,
  type Uapi,
} from '../../model/index.js';
import { checkRuleIdForm } from '../rule-id.js';
import { readDocument } from './read-document.js';
import type { Documents } from './schemas.js';
import type { Path } from './yaml.js';

/** `AUTHOR DATE TIME`. */
function toMessage(text: string): { readonly author: string; readonly date: string } {
  const [author = '', date = ''] = text.split(/ (.*)/);
  return { author, date };
}

/** The messages of the thread, and what is quoted of them. */
export interface MessageLedger {
  readonly messages: readonly Message[];
  readonly quotations: readonly Quotation[];
}

export function readMessages(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): MessageLedger | undefined {
  const { value: ledger, placeOf } = readDocument('messages', file, text, diagnostics);
  if (ledger === undefined) return undefined;
  const names = new Map(Object.entries(ledger.authors));
  const seen = new Map<string, Place>();
  for (const [message] of Object.entries(ledger.ids ?? {}).filter(
    ([key]) => !ledger.messages.includes(key),
  )) {
    const suggestion = didYouMean(message, ledger.messages);
    diagnostics.push(
      report('ill-formed-message', placeOf('ids', message), { text: message }, { suggestion }),
    );
  }
  const messages = ledger.messages.flatMap((message, index) => {
    const place = placeOf('messages', index);
    const { author, date } = toMessage(message);
    const name = names.get(author);
    const first = seen.get(message);
    if (name === undefined) {
      const suggestion = didYouMean(author, [...names.keys()]);
      diagnostics.push(report('ill-formed-message', place, { text: message }, { suggestion }));
      return [];
    }
    if (first !== undefined) {
      const related = [{ place: first, message: 'first listed here' }];
      diagnostics.push(report('duplicate-message', place, { text: message }, { related }));
      return [];
    }
    seen.set(message, place);
    const { subject, archive, ids = {} } = ledger;
    const id = ids[message];
    return [
      {
        ...{ author, date, name },
        ...(subject === undefined ? {} : { subject }),
        ...(archive === undefined || id === undefined ? {} : { address: `${archive}${id}/` }),
      },
    ];
  });
  const quotations = ledger.quotations.map(({ message, words, carries }, index) => ({
    message: { ...toMessage(message), place: placeOf('quotations', index, 'message') },
    words,
    place: placeOf('quotations', index, 'words'),
    carriers: carries.map((id, of) => ({ id, place: placeOf('quotations', index, 'carries', of) })),
  }));
  return { messages, quotations };
}

export function readRetired(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): Uapi['retired'] | undefined {
  const { value: ledger, placeOf } = readDocument('retired', file, text, diagnostics);
  const retired = ledger?.retired.map((each, index) => ({ ...each, place: placeOf('retired', index, 'id') }));
  // An item without an ID is reported as that.
  const named = retired?.filter(({ id }) => id !== '') ?? [];
  for (const { id, place } of named) checkRuleIdForm(id, place, reportInto(diagnostics));
  for (const [{ id, place }, first] of repeated(named, (each) => each.id)) {
    const related = [{ place: first.place, message: 'first retired here' }];
    diagnostics.push(report('duplicate-id', place, { id, kind: 'retired ID' }, { related }));
  }
  return retired;
}

export function readLaterNames(file: string, text: string, diagnostics: Diagnostic[]): readonly LaterName[] {
  const { value: ledger } = readDocument('later-names', file, text, diagnostics);
  const names = Object.entries(ledger?.names ?? {});
  const header = ledger?.header ?? '';
  return names.map(([name, meaning]) => ({ name, header, ...readMeaning(meaning) }));
}

function readMeaning(meaning: Documents['later-names']['names'][string]): Omit<LaterName, 'name' | 'header'> {
  if (meaning === null) return {};
  if (typeof meaning === 'number') return { value: String(meaning) };
  const { enumerator, results } = meaning;
  if (enumerator !== undefined) return { value: String(enumerator), enumerator: true };
  return results === undefined ? {} : { results };
}

export function readObjections(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): ObjectionLedger | undefined {
  const { value: ledger, placeOf, keyPlaceOf } = readDocument('objections', file, text, diagnostics);
  if (ledger === undefined) return undefined;
  // Without a message there is nothing to look up.
  const reference = (message: string, ...path: Path): MessageReference[] =>
    message === '' ? [] : [{ ...toMessage(message), place: placeOf(...path, 'message') }];
  const objections = ledger.objections.flatMap(({ message, objection, outcome, to, carries }, index) => {
    const at = ['objections', index] as const;
    // What is deferred says to which edition; nothing else does.
    if ((outcome === 'deferred') !== (to !== undefined)) {
      const place = to === undefined ? placeOf(...at) : keyPlaceOf(...at, 'to');
      diagnostics.push(report('objection-deferral', place, { outcome }));
    }
    const carriers = carries.map((name, of) => {
      // `ID`, or `EDITION/ID`.
      const [id = '', edition = ledger.edition] = name.split('/').reverse();
      return { edition, id, place: placeOf(...at, 'carries', of) };
    });
    const deferred = to === undefined ? {} : { to: { edition: to, place: placeOf(...at, 'to') } };
    return reference(message, ...at).map((found) => ({
      message: found,
      text: objection,
      outcome,
      ...deferred,
      carriers,
    }));
  });
  const silent = ledger.silent.flatMap(({ message, why }, index) =>
    reference(message, 'silent', index).map((found) => ({ message: found, why })),
  );
  return { objections, silent, place: { file, line: 1, column: 1 } };
}

export function readCompatibility(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): CompatibilityLedger | undefined {
  const { value: ledger, placeOf } = readDocument('compatibility', file, text, diagnostics);
  if (ledger === undefined) return undefined;
  const patterns = (
    names: readonly string[],
    ...path: Path
  ): CompatibilityLedger['differences'][number]['flows'] =>
    names.map((name, index) => ({ text: name, place: placeOf(...path, index) }));
  return {
    ...(ledger.sequences === undefined
      ? {}
      : { sequences: { id: ledger.sequences, place: placeOf('sequences') } }),
    differences: ledger.differences.map(({ edition, decision, transcripts, flows }, index) => ({
      edition: { name: edition, place: placeOf('differences', index, 'edition') },
      decision: { id: decision, place: placeOf('differences', index, 'decision') },
      transcripts: patterns(transcripts, 'differences', index, 'transcripts'),
      flows: patterns(flows, 'differences', index, 'flows'),
    })),
  };
}
