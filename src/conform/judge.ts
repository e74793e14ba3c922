// SPDX-License-Identifier: MIT
// Whether an answer is what a step expects, and what it breaks where it is not.

import { errnoName } from '../runtime/errno-name.js';
import type { Answer } from './target.js';
import type { Expectation, Force, Least, Step } from './vectors.js';

export function meets(expect: Expectation, { errno, value, sequence }: Answer): boolean {
  switch (expect.kind) {
    case 'errno':
      return errno === expect.errno;
    case 'failure':
      return errno !== 0;
    case 'success':
      return errno === 0;
    case 'nonzero':
      return errno === 0 && value !== undefined && value !== 0n;
    case 'value':
      return errno === 0 && value === BigInt(expect.value);
    case 'sequence':
      return errno === 0 && isSame(sequence ?? [], expect.values);
    default:
      return expect satisfies never;
  }
}

/** Whether the answer is what is expected, or at least what does as well. */
export function meetsEither(
  { expect, least }: { readonly expect?: Expectation; readonly least?: Least },
  answer: Answer,
): boolean {
  return (
    (expect !== undefined && meets(expect, answer)) || (least !== undefined && meets({ kind: least }, answer))
  );
}

/** What a step that is not met breaks, and whether the steps behind it still presuppose nothing that is not there. */
export interface Unmet {
  readonly force: Force;
  readonly goesOn: boolean;
}

/** @returns Undefined where the step is met, or gives nothing. */
export function judge({ expect, force, least }: Step, answer: Answer): Unmet | undefined {
  if (force === undefined || meets(expect, answer)) return undefined;
  const isLeastMet = least !== undefined && meets({ kind: least }, answer);
  if (force === 'must' || (least !== undefined && !isLeastMet)) return { force: 'must', goesOn: false };
  return { force, goesOn: isLeastMet && isThereAlike(expect, answer) };
}

/** Whether what is expected and what is given are both 0, or both are not. */
function isThereAlike(expect: Expectation, { value }: Answer): boolean {
  if (expect.kind === 'errno' || expect.kind === 'sequence') return true;
  const isZero = expect.kind === 'value' && BigInt(expect.value) === 0n;
  return (value === 0n) === isZero;
}

function isSame(given: readonly bigint[], expected: readonly string[]): boolean {
  return given.length === expected.length && expected.every((each, index) => BigInt(each) === given[index]);
}

/** As a transcript writes it. */
export function describeExpectation(expect: Expectation): string {
  switch (expect.kind) {
    case 'errno':
      return expect.name;
    case 'value':
      return hex(BigInt(expect.value));
    case 'sequence':
      return describeSequence(expect.values.map(BigInt));
    case 'success':
    case 'nonzero':
    case 'failure':
      return expect.kind;
    default:
      return expect satisfies never;
  }
}

export function describeAnswer({ errno, value, sequence, isUnsupported }: Answer): string {
  if (isUnsupported === true) return 'unsupported';
  if (errno !== 0) return errnoName(errno);
  if (sequence !== undefined) return describeSequence(sequence);
  return value === undefined ? 'success' : hex(value);
}

function describeSequence(values: readonly bigint[]): string {
  return values.length === 0 ? 'no state' : values.map(hex).join(' ');
}

function hex(value: bigint): string {
  return value < 10n ? String(value) : `0x${value.toString(16)}`;
}
