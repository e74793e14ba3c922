// SPDX-License-Identifier: MIT
// The ledgers that a manifest names: the messages of the thread, the retired rule IDs, the names of later headers.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { LaterName, Message, Place, Uapi } from '../../model/index.js';
import { readDocument } from './read-document.js';
import type { Documents } from './schemas.js';

/** `AUTHOR DATE TIME`. */
export function toMessage(text: string): { readonly author: string; readonly date: string } {
  const [author = '', date = ''] = text.split(/ (.*)/);
  return { author, date };
}

export function readMessages(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): readonly Message[] | undefined {
  const { value: ledger, placeOf } = readDocument('messages', file, text, diagnostics);
  if (ledger === undefined) return undefined;
  const names = new Map(Object.entries(ledger.authors));
  const seen = new Map<string, Place>();
  return ledger.messages.flatMap((message, index) => {
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
    return [{ author, date, name }];
  });
}

export function readRetired(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): Uapi['retired'] | undefined {
  return readDocument('retired', file, text, diagnostics).value?.retired;
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
