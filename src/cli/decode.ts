// SPDX-License-Identifier: MIT
// Decodes a source as UTF-8. The result is text, or a diagnostic at the first byte that is no text.

import { type Diagnostic, report } from '../diagnostics/index.js';

/** A source is written by hand; 1 MiB is more than anyone writes into one file. */
export const BYTES_MAX = 1024 * 1024;
/** The longest line that a reader still answers at once for. */
const LINE_MAX = 10_000;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

interface Decoded {
  /** Line ends are `\n`, and a byte order mark is gone. Where the bytes are no text, as near to it as can be shown. */
  readonly text: string;
  readonly diagnostic?: Diagnostic;
}

/** @param file - The name that a diagnostic's place gets. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > BYTES_MAX) return { text: '', diagnostic: tooLarge(file, bytes.length) };
  const bad = findBadByte(bytes);
  const text = (bad === undefined ? strict : lenient).decode(bytes).replaceAll('\r\n', '\n');
  if (bad !== undefined) {
    const place = placeOf(file, bytes.subarray(0, bad));
    return { text, diagnostic: report('not-text', place, { found: nameOf(bytes[bad]!) }) };
  }
  const long = findLongLine(file, text);
  return long === undefined ? { text } : { text, diagnostic: long };
}

/** The diagnostic for a file that is not even read. */
export function tooLarge(file: string, bytes: number): Diagnostic {
  return report('file-too-large', { file, line: 1, column: 1 }, { bytes, limit: BYTES_MAX });
}

/** Index of the first NUL or of the first byte of the first ill-formed sequence. */
function findBadByte(bytes: Uint8Array): number | undefined {
  const nul = bytes.indexOf(0);
  const head = nul < 0 ? bytes : bytes.subarray(0, nul);
  if (isText(head)) return nul < 0 ? undefined : nul;
  // The decoder does not say where: the shortest head that is not the start of any text ends with the culprit.
  let good = 0;
  let bad = head.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(head.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return startOfSequence(head, bad - 1);
}

function isText(bytes: Uint8Array): boolean {
  return decodes(bytes, false);
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Steps back over the continuation bytes of a sequence that broke off; a lead byte that follows text stays. */
function startOfSequence(bytes: Uint8Array, index: number): number {
  for (let start = index; start >= Math.max(0, index - 3); start -= 1) {
    if (isText(bytes.subarray(0, start))) return start;
  }
  return index;
}

function nameOf(byte: number): string {
  return byte === 0 ? 'NUL byte' : `byte 0x${byte.toString(16).padStart(2, '0')}`;
}

function findLongLine(file: string, text: string): Diagnostic | undefined {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > LINE_MAX) {
      const place = { file, line, column: LINE_MAX + 1 };
      return report('line-too-long', place, { length: end - start, limit: LINE_MAX });
    }
    start = end + 1;
  }
  return undefined;
}

/** Where text that follows `head` stands. */
function placeOf(file: string, head: Uint8Array): { file: string; line: number; column: number } {
  const lines = lenient.decode(head).split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
