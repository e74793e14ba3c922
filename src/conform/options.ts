// SPDX-License-Identifier: MIT
// The words of the command line. Options come before the target: what is behind it is the target's own.

import { UsageError } from '../outputs/usage-error.js';
import type { FailOn } from './report/report.js';

export const FORMATS = ['text', 'tap', 'junit', 'json'] as const;
export type Format = (typeof FORMATS)[number];
const FAIL_ON: readonly FailOn[] = ['must', 'should', 'none'];

export interface Options {
  readonly edition?: string;
  readonly format: Format;
  readonly failOn: FailOn;
  readonly rules: readonly string[];
  readonly only: string;
  readonly milliseconds: number;
  /** The optional parts that a device behind a socket lacks. */
  readonly kinds: readonly string[];
  readonly root?: string;
  /** The words of the target. */
  readonly target: readonly string[];
  readonly isHelp: boolean;
  readonly isList: boolean;
}

/** A day: what no step takes. */
const SECONDS_MAX = 86_400;

/** @throws UsageError */
export function readOptions(words: readonly string[]): Options {
  const given = new Map<string, string[]>();
  const flags = new Set<string>();
  let at = 0;
  while (words[at]?.startsWith('-')) {
    const [name = '', inline] = splitOption(words[at++]!);
    if (name === '-h' || name === '--help' || name === '--list') {
      flags.add(name);
      continue;
    }
    if (!VALUES.includes(name))
      throw new UsageError(`unknown option ${name}`, `options: ${VALUES.join(' ')}`);
    const value = inline ?? words[at++];
    if (value === undefined || value === '') throw new UsageError(`option ${name} needs a value`);
    const earlier = given.get(name) ?? [];
    if (earlier.length > 0 && !REPEATED.includes(name)) throw new UsageError(`option ${name} is given twice`);
    given.set(name, [...earlier, value]);
  }
  const one = (name: string): string | undefined => given.get(name)?.[0];
  const edition = one('--edition');
  const root = one('--root');
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(root === undefined ? {} : { root }),
    format: choice('--format', one('--format') ?? 'text', FORMATS),
    failOn: choice('--fail-on', one('--fail-on') ?? 'must', FAIL_ON),
    rules: given.get('--rule') ?? [],
    only: one('--only') ?? '',
    milliseconds: secondsOf(one('--timeout') ?? '10') * 1000,
    kinds: given.get('--kind') ?? [],
    target: words.slice(at),
    isHelp: flags.has('-h') || flags.has('--help'),
    isList: flags.has('--list'),
  };
}

const VALUES = ['--edition', '--format', '--fail-on', '--rule', '--only', '--timeout', '--kind', '--root'];
const REPEATED = ['--rule', '--kind'];

function splitOption(word: string): readonly [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function choice<T extends string>(name: string, value: string, all: readonly T[]): T {
  const found = all.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${name} ${value} is not one of ${all.join(', ')}`);
  return found;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= SECONDS_MAX))
    throw new UsageError(`--timeout ${text} is no number of seconds from 0 to ${SECONDS_MAX}`);
  return seconds;
}

export function helpText(program: string): string {
  return `Usage: ${program} [options] TARGET

Holds an implementation against the transcripts and the cells of an edition.

Targets:
  reference[:KIND]       the reference device, or one of a kind, such as a style
  c                      the device of the generated C, built with make and a C compiler
  run COMMAND [ARG...]   a program that speaks the line protocol
  NAME:SOCKET            a device behind a socket; --list prints the names

Options, before the target:
  --edition NAME    the edition (default: that of the uAPI)
  --format FORMAT   text, tap, junit or json (default: text)
  --fail-on FORCE   must, should or none: what counts as a failure (default: must)
  --rule ID         only transcripts and cells that show this rule; may be given several times
  --only TEXT       only transcripts and cells with this text in their names
  --timeout SECONDS how long a step may take (default: 10)
  --kind KIND       an optional part that a device behind a socket lacks; may be given several times
  --root DIR        the folder with the vectors (default: where they are)
  --list            print the targets
  -h, --help        print this help

Exit codes:
  0   nothing failed
  1   something failed, by --fail-on
  2   an error in the command line
  3   the target gave no result: it hangs, ends, or answers what is no answer
  70  an error in this program or its installation
`;
}
