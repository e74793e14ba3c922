// SPDX-License-Identifier: MIT
// The ledger of objections: what each message objected to, in the project's own words, and what became of it. Whether
// the messages, editions, rules and decisions that it names exist is for a check.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { MessageReference, ObjectionLedger } from '../../model/index.js';
import { toMessage } from './ledgers.js';
import { readDocument } from './read-document.js';
import type { Path } from './yaml.js';

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
