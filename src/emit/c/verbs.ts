// SPDX-License-Identifier: MIT
// The verbs of transcripts as C functions of a target: what each takes and gives.

import { cConstantName, cName } from '../../c-syntax/index.js';
import type { TranscriptVerb } from '../../model/index.js';

/** The enumerator of a verb. */
export function verbConstant(verb: TranscriptVerb): string {
  return `VERB_${cConstantName(verb.name)}`;
}

/** The enumerator of a level. */
export function levelConstant(level: TranscriptVerb['level']): string {
  return `LEVEL_${cConstantName(level)}`;
}

/** Parameters of a verb's function, after the target. */
export function verbParameters(verb: TranscriptVerb): readonly string[] {
  const given = verb.arguments.flatMap((argument): readonly string[] => {
    const name = cName(argument.name);
    switch (argument.kind) {
      case 'field':
        return ['__u64 offset', 'unsigned int width'];
      case 'value':
      case 'number':
        return [`__u64 ${name}`];
      case 'errno':
        return ['int error'];
      case 'word':
        return [`const char *${name}`];
      default:
        return argument.kind satisfies never;
    }
  });
  return [...given, ...resultParameters(verb)];
}

function resultParameters(verb: TranscriptVerb): readonly string[] {
  switch (verb.result) {
    case 'value':
      return ['__u64 *result'];
    case 'sequence':
      return ['struct sequence *result'];
    case 'errno':
    case 'none':
      return [];
    default:
      return verb.result satisfies never;
  }
}

/** What the interpreter passes for them, from a step and to an outcome. */
export function verbArguments(verb: TranscriptVerb): readonly string[] {
  const given = verb.arguments.flatMap((argument, index): readonly string[] => {
    const from = `step->arguments[${index}]`;
    switch (argument.kind) {
      case 'field':
        return [`${from}.number`, `${from}.width`];
      case 'value':
      case 'number':
        return [`${from}.number`];
      case 'errno':
        return [`(int)${from}.number`];
      case 'word':
        return [`${from}.word`];
      default:
        return argument.kind satisfies never;
    }
  });
  const results = { value: ['&outcome->value'], sequence: ['&outcome->sequence'], errno: [], none: [] };
  return [...given, ...results[verb.result]];
}

/** The most arguments that a verb takes. */
export function argumentsMax(verbs: readonly TranscriptVerb[]): number {
  return Math.max(1, ...verbs.map((verb) => verb.arguments.length));
}
