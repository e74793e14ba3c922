// SPDX-License-Identifier: MIT
// The lines of the protocol: a request and an answer are a line of JSON each. The README beside the vectors describes it.

import { type Abilities, type Answer, NoResult, type Request } from './target.js';

export const POWER_ON = 'power-on';

/** Characters of a line that are shown of what is no answer. */
const SHOWN_MAX = 120;

export function printRequest({ verb, arguments: given, meanwhile }: Request): string {
  return `${JSON.stringify({ verb, arguments: given, ...(meanwhile === undefined ? {} : { meanwhile }) })}\n`;
}

/** @throws NoResult where the line is no answer. */
export function readAnswer(line: string): Answer {
  return toAnswer(parse(line), line);
}

/** @throws NoResult where the line is no answer to `power-on`. */
export function readAbilities(line: string): Abilities {
  const answer = parse(line);
  if (toAnswer(answer, line).errno !== 0) throw new NoResult(`cannot be powered on: ${shown(line)}`);
  const { levels, can = [], kind } = answer;
  if (!isStrings(levels))
    throw new NoResult(`answered power-on without its levels, such as "levels": ["core"]: ${shown(line)}`);
  if (!isStrings(can)) throw new NoResult(`gave a "can" that is no list of words: ${shown(line)}`);
  if (kind !== undefined && typeof kind !== 'string')
    throw new NoResult(`gave a "kind" that is no word: ${shown(line)}`);
  return { levels, can, ...(kind === undefined ? {} : { kind }) };
}

type Members = Readonly<Record<string, unknown>>;

function parse(line: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new NoResult(`answered what is no JSON: ${shown(line)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NoResult(`answered what is no object: ${shown(line)}`);
  return value as Members;
}

function toAnswer({ errno, value, sequence, unsupported, meanwhile }: Members, line: string): Answer {
  if (unsupported === true) return { errno: 0, isUnsupported: true };
  if (!Number.isInteger(errno) || (errno as number) < 0)
    throw new NoResult(`gave no "errno" that is 0 or a positive number: ${shown(line)}`);
  if (sequence !== undefined && !Array.isArray(sequence))
    throw new NoResult(`gave a "sequence" that is no list: ${shown(line)}`);
  return {
    errno: errno as number,
    ...(value === undefined ? {} : { value: toNumber(value, line) }),
    ...(sequence === undefined ? {} : { sequence: sequence.map((each) => toNumber(each, line)) }),
    ...(isMembers(meanwhile) ? { meanwhile: toAnswer(meanwhile, line) } : {}),
  };
}

/** Sixty-four bits have more digits than a number of JSON can hold. */
function toNumber(value: unknown, line: string): bigint {
  if (typeof value !== 'string' || !/^(0|[1-9]\d{0,19})$/.test(value))
    throw new NoResult(`gave a number that is no string of decimal digits: ${shown(line)}`);
  return BigInt(value);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** A line of whatever length and content, fit for a message. */
function shown(line: string): string {
  const text = JSON.stringify(line.slice(0, SHOWN_MAX));
  return line.length > SHOWN_MAX ? `${text}...` : text;
}
