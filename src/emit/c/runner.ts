// SPDX-License-Identifier: MIT
// `runner.h` and `runner.c`: transcripts as tables, the functions that a target must have, and the interpreter that
// runs transcripts against a target. `lines.c` makes a target a program that speaks the line protocol, by the library for
// devices in C. They have the verbs of the uAPI in tables. Each verb is a C function of a target.

import clientHeader from '../../../clients/c/uapi_target.h';
import { cConstantName, cName, cString } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { Example, TranscriptVerb } from '../../model/index.js';
import { kernelDoc } from '../../text/index.js';
import type { OutputFile } from '../emitter.js';
import { type CContext, joinBlocks } from './context.js';
import { callLines } from './lines.js';
import linesSource from './parts/lines.c';
import runnerSource from './parts/runner.c';
import runnerHeader from './parts/runner.h';
import { linesText, partFile } from './parts.js';

export function emitRunner(context: CContext): readonly OutputFile[] {
  const { verbs } = context.uapi.transcript;
  return [
    partFile(context, 'runner.h', runnerHeader, {
      'tables/verbs.h': joinBlocks([
        sizeLines(context.edition.examples, verbs),
        ['enum verb {', ...verbs.map((verb) => `\t${verbConstant(verb)},`), '};'],
        verbTable(verbs),
      ]),
    }),
    partFile(context, 'runner.c', runnerSource, { 'tables/perform.h': linesText(verbs.flatMap(caseLines)) }),
    partFile(context, CLIENT_HEADER, clientHeader),
    partFile(context, 'lines.c', linesSource, {
      [`../../../../clients/c/${CLIENT_HEADER}`]: `#include "${CLIENT_HEADER}"\n`,
      'tables/lines.h': linesText(verbs.map(lineRow)),
    }),
  ];
}

/** The library for devices that are reached by lines; `clients/` has it for everybody. */
const CLIENT_HEADER = 'uapi_target.h';

function lineRow({ name }: TranscriptVerb): string {
  return `\t{ ${cString(name)}, take_line },`;
}

/** Room for what a step may have; for what a target may answer, and for the longest sequence that a transcript expects. */
function sizeLines(examples: readonly Example[], verbs: readonly TranscriptVerb[]): readonly string[] {
  const lengths = examples
    .flatMap((example) => example.steps)
    .map((step) => (step.expect?.kind === 'sequence' ? step.expect.values.length : 0));
  return [
    `#define ARGUMENTS_MAX\t${argumentsMax(verbs)}`,
    `#define SEQUENCE_MAX\t${Math.max(32, ...lengths)}`,
  ];
}

/** A function per verb, with its summary. */
function verbTable(verbs: readonly TranscriptVerb[]): readonly string[] {
  const comment = kernelDoc(
    'struct target_verbs - what a target does for the steps of a transcript',
    verbs.map(({ name, summary }) => [cName(name), plainSummary(summary)]),
    [
      'Each returns 0, a negative errno, or TARGET_CANNOT. A function that is NULL cannot. A value is in the byte order of the host. An argument that the step leaves out is 0 or NULL.',
    ],
  );
  return [...comment, 'struct target_verbs {', ...verbs.flatMap((verb) => verbPointer(verb)), '};'];
}

function verbPointer(verb: TranscriptVerb): readonly string[] {
  return callLines(
    `int (*${cName(verb.name)})(`,
    ['struct target *target', ...verbParameters(verb)],
    ');',
    1,
  );
}

/** What the interpreter notes of a result; an outcome begins with nothing. */
const GIVES: Readonly<Record<TranscriptVerb['result'], readonly string[]>> = {
  value: ['GIVES_VALUE'],
  sequence: ['GIVES_SEQUENCE'],
  errno: [],
  none: [],
};

/** A case of the interpreter's switch. */
function caseLines(verb: TranscriptVerb): readonly string[] {
  const name = cName(verb.name);
  return [
    `\tcase ${verbConstant(verb)}:`,
    `\t\tif (!verb->${name})`,
    '\t\t\treturn TARGET_CANNOT;',
    ...GIVES[verb.result].map((gives) => `\t\toutcome->gives = ${gives};`),
    ...callLines(`return verb->${name}(`, ['target', ...verbArguments(verb)], ');', 2),
  ];
}

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
