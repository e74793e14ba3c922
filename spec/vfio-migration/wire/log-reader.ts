// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A log of accesses as text, judged as it grows, with findings in words.

import {
  errnoName,
  fieldOf,
  formatBits,
  type JudgedEdition,
  type LogFinding,
  type LogReader,
  type LogSummary,
  type u32,
} from 'uapi';
import type { LogEntry } from '../user/access-log.js';
import { LogJudge } from '../user/log-judge.js';
import { loggedValue } from '../user/logged-bytes.js';
import type { UserRules } from '../user/rules.js';
import { LogLines } from './log-lines.js';

const REGISTERS = ['device_state', 'reserved', 'pending_bytes', 'data_offset', 'data_size'] as const;

/** Gives an edition the log reader that `uapi judge` needs. */
export function judgedBy(rules: UserRules): JudgedEdition {
  return { createLogReader: (onFinding) => new Reader(rules, onFinding) };
}

class Reader implements LogReader {
  readonly #judge: LogJudge;
  readonly #lines: LogLines;

  constructor(rules: UserRules, onFinding: (finding: LogFinding) => void) {
    const name = (state: u32): string => formatBits(BigInt(state), rules.bits);
    this.#judge = new LogJudge(rules, ({ rule, at, entry, state }) =>
      onFinding({
        line: at,
        rule,
        what: describe(rules, entry, name),
        ...(state === undefined ? {} : { state: name(state) }),
      }),
    );
    this.#lines = new LogLines((entry, line) => this.#judge.take(entry, line));
  }

  take(text: string): void {
    this.#lines.push(text);
  }

  end(): readonly LogSummary[] {
    this.#lines.end();
    return this.#judge.end().map(({ rule, verdict }) => ({ rule, verdict }));
  }
}

function describe(rules: UserRules, entry: LogEntry, name: (state: u32) => string): string {
  if (!('bytes' in entry)) {
    return entry.kind === 'told'
      ? `${entry.device} is told of a reset by others`
      : `${entry.kind} of ${entry.device}`;
  }
  const { device, kind, offset, bytes, errno } = entry;
  const width = bytes.length / 2;
  const register = REGISTERS.find((each) => fieldOf(rules.layout, each).offset === offset);
  const isWhole = register !== undefined && fieldOf(rules.layout, register).width === width;
  const place = isWhole ? register : `${width} bytes at 0x${offset.toString(16)}`;
  const value = loggedValue(bytes);
  const shown = register === 'device_state' ? name(value) : String(value);
  const told = errno !== 0 ? `, which fails with ${errnoName(-errno)}` : '';
  const isShown = isWhole && (kind === 'write' || errno === 0);
  const verb = kind === 'read' ? (isShown ? `, which gives ${shown}` : '') : isShown ? ` of ${shown}` : '';
  return `${kind} ${place}${verb}${told}, by the user of ${device}`;
}
