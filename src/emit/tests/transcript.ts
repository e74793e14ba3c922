// SPDX-License-Identifier: MIT
// The steps of a transcript as statements, one per line, in the order of the Markdown's lines; values as TypeScript literals.

import type { TranscriptExpectation, TranscriptStep, TranscriptValue } from '../../model/index.js';

/** A string in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A 64-bit number from its decimal digits. */
export function big(digits: string): string {
  return `${digits}n`;
}

/** What the statements use of the package's core. */
export const TRANSCRIPT_NAMES = ['access', 'errno', 'nonzero', 'runStep', 'sequence', 'success', 'value'];

export function printStep(step: TranscriptStep): string {
  const args = step.arguments.map(printArgument).join(', ');
  return `runStep(target, ${quote(step.text)}, ${quote(step.verb)}, [${args}], ${printExpectation(step.expect)});`;
}

export function printArgument(argument: TranscriptValue): string {
  switch (argument.kind) {
    case 'number':
      return big(argument.value);
    case 'field':
    case 'access':
      return `access(${argument.offset}, ${argument.width})`;
    case 'word':
      return quote(argument.word);
    case 'errno':
      return String(argument.value);
    default:
      return argument satisfies never;
  }
}

export function printExpectation(expectation: TranscriptExpectation | undefined): string {
  if (expectation === undefined) return 'success';
  switch (expectation.kind) {
    case 'value':
      return `value(${big(expectation.value)})`;
    case 'nonzero':
      return 'nonzero';
    case 'errno':
      return `errno(${expectation.value})`;
    case 'sequence':
      return `sequence(${expectation.values.map(({ value }) => big(value)).join(', ')})`;
    default:
      return expectation satisfies never;
  }
}
