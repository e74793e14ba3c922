// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A log of accesses as text: a line of JSON for each entry. A log may have gigabytes, so a line as servers write it is
// taken apart where it stands; any other one goes through a parser of JSON.

import { LogLineError, type s32, type u32 } from 'uapi';
import type { LogEntry } from '../user/access-log.js';
import { TRANSFER_BYTES_MAX } from './frame.js';

/** What a line has: an entry, or a read that failed and has no bytes. */
export type LoggedEntry =
  | LogEntry
  | {
      readonly device: string;
      readonly kind: 'read';
      readonly offset: u32;
      /** How many bytes were asked for. */
      readonly count: u32;
      readonly errno: s32;
    };

const HEAD = '{"device":"';
const KIND = '","kind":"';
const READ = 'read","offset":';
const WRITE = 'write","offset":';
const BYTES = ',"bytes":"';
const ERRNO = '","errno":';
const QUOTE = '"';
const MINUS = 0x2d;
const BRACE = 0x7d;
const ZERO = 0x30;
/** Characters of a line: more than twice the bytes of the largest access. */
const LINE_LENGTH_MAX = 1 << 22;
/** A number of more digits is left to the parser. */
const DIGITS_MAX = 15;

const KINDS: readonly string[] = ['read', 'write', 'reset', 'open', 'close', 'told'];

/** Cuts text into lines, and lines into entries. */
export class LogLines {
  readonly #take: (entry: LogEntry, line: u32) => void;
  #line: u32 = 0;
  /** The beginning of a line whose end has not come yet. */
  #rest = '';
  /** The device of the line before, with all that is in front of its kind: the next line mostly begins in the same way. */
  #device = '';
  #head = `${HEAD}${KIND}`;

  constructor(take: (entry: LogEntry, line: u32) => void) {
    this.#take = take;
  }

  /**
   * Takes text, cut anyhow.
   *
   * @throws LogLineError for a line that is none.
   */
  push(text: string): void {
    let at = 0;
    if (this.#rest !== '') {
      const end = text.indexOf('\n');
      if (end < 0) {
        this.#keep(this.#rest + text);
        return;
      }
      const line = this.#rest + text.slice(0, end);
      this.#rest = '';
      this.#lineAt(line, 0, line.length);
      at = end + 1;
    }
    for (let end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
      this.#lineAt(text, at, end);
      at = end + 1;
    }
    this.#keep(text.slice(at));
  }

  #keep(rest: string): void {
    if (rest.length > LINE_LENGTH_MAX) {
      throw new LogLineError('this line is longer than the entry of any access', this.#line + 1, 1);
    }
    this.#rest = rest;
  }

  /** The text ends; its last line may lack the end. */
  end(): void {
    const line = this.#rest;
    this.#rest = '';
    if (line !== '') {
      this.#lineAt(line, 0, line.length);
    }
  }

  #lineAt(text: string, start: u32, end: u32): void {
    this.#line++;
    const entry = this.#quickly(text, start, end);
    if (entry !== undefined) {
      this.#take(entry, this.#line);
      return;
    }
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      this.#take(this.#parsed(line), this.#line);
    }
  }

  /** An access as servers write it; undefined for any other line. */
  #quickly(text: string, start: u32, end: u32): LogEntry | undefined {
    if (!text.startsWith(this.#head, start) && !this.#changeDevice(text, start)) {
      return undefined;
    }
    let at = start + this.#head.length;
    const isRead = text.startsWith(READ, at);
    if (!isRead && !text.startsWith(WRITE, at)) {
      return undefined;
    }
    at += isRead ? READ.length : WRITE.length;
    const offsetEnd = digitsEnd(text, at);
    const offset = numberAt(text, at, offsetEnd);
    if (offset === undefined || !text.startsWith(BYTES, offsetEnd)) {
      return undefined;
    }
    at = offsetEnd + BYTES.length;
    const bytesEnd = text.indexOf(QUOTE, at);
    if (bytesEnd < 0 || bytesEnd > end || (bytesEnd - at) % 2 !== 0 || !text.startsWith(ERRNO, bytesEnd)) {
      return undefined;
    }
    const bytes = text.slice(at, bytesEnd);
    at = bytesEnd + ERRNO.length;
    const isNegative = text.charCodeAt(at) === MINUS;
    at += isNegative ? 1 : 0;
    const errnoEnd = digitsEnd(text, at);
    const errno = numberAt(text, at, errnoEnd);
    if (errno === undefined || text.charCodeAt(errnoEnd) !== BRACE || errnoEnd + 1 !== end) {
      return undefined;
    }
    if (!isHexadecimal(bytes)) {
      return undefined;
    }
    return {
      device: this.#device,
      kind: isRead ? 'read' : 'write',
      offset,
      bytes,
      errno: isNegative ? -errno : errno,
    };
  }

  /** @returns Whether the line begins with a device whose name has no escapes. */
  #changeDevice(text: string, start: u32): boolean {
    if (!text.startsWith(HEAD, start)) {
      return false;
    }
    const end = text.indexOf(QUOTE, start + HEAD.length);
    const name = text.slice(start + HEAD.length, end);
    if (end < 0 || name.includes('\\') || name.includes('\n') || !text.startsWith(KIND, end)) {
      return false;
    }
    this.#device = name;
    this.#head = `${HEAD}${name}${KIND}`;
    return true;
  }

  #parsed(line: string): LogEntry {
    let entry: unknown;
    try {
      entry = JSON.parse(line);
    } catch (error) {
      const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
      throw new LogLineError('this is no JSON', this.#line, Number(place ?? 0) + 1);
    }
    const fault = faultOf(entry);
    if (fault !== undefined) {
      const { member, text } = fault;
      throw new LogLineError(text, this.#line, Math.max(0, line.indexOf(`"${member}"`)) + 1);
    }
    return withBytes(entry as LoggedEntry);
  }
}

/** A read that failed, as if it had given zeros. */
function withBytes(entry: LoggedEntry): LogEntry {
  if (!('count' in entry) || 'bytes' in entry) {
    return entry as LogEntry;
  }
  const { count, ...others } = entry;
  return { ...others, bytes: '00'.repeat(count) };
}

interface EntryFault {
  /** The member that is at fault; empty for the line. */
  readonly member: string;
  readonly text: string;
}

function faultOf(entry: unknown): EntryFault | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { member: '', text: 'a line is an object with device, kind and what belongs to its kind' };
  }
  const { device, kind, offset, bytes, count, errno } = entry as Readonly<Record<string, unknown>>;
  const isAccess = kind === 'read' || kind === 'write';
  const isCounted = kind === 'read' && errno !== 0 && bytes === undefined && count !== undefined;
  const checks: readonly (readonly [member: string, holds: boolean, text: string])[] = [
    [
      'device',
      typeof device === 'string',
      'device is the name of a machine and a number, such as "source 0"',
    ],
    ['kind', KINDS.includes(kind as string), `kind is one of ${KINDS.join(', ')}`],
    ['offset', !isAccess || isCount(offset), 'offset is a number of bytes from the start of the region'],
    [
      'bytes',
      !isAccess || isCounted || (typeof bytes === 'string' && bytes.length % 2 === 0 && isHexadecimal(bytes)),
      'bytes are pairs of hexadecimal digits, as they lie in memory',
    ],
    [
      'count',
      !isCounted || (isCount(count) && count <= TRANSFER_BYTES_MAX),
      `count is the number of bytes of a read that fails, at most ${TRANSFER_BYTES_MAX}`,
    ],
    ['errno', kind === 'told' || Number.isInteger(errno), 'errno is 0 or a negative errno'],
  ];
  const failed = checks.find(([, holds]) => !holds);
  return failed === undefined ? undefined : { member: failed[0], text: failed[2] };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const NOT_HEXADECIMAL = /[^0-9a-fA-F]/;

function isHexadecimal(bytes: string): boolean {
  return !NOT_HEXADECIMAL.test(bytes);
}

function digitsEnd(text: string, start: u32): u32 {
  let at = start;
  while (isDigit(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

function numberAt(text: string, start: u32, end: u32): number | undefined {
  if (end === start || end - start > DIGITS_MAX) {
    return undefined;
  }
  let number = 0;
  for (let at = start; at < end; at++) {
    number = number * 10 + text.charCodeAt(at) - ZERO;
  }
  return number;
}
