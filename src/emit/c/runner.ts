// SPDX-License-Identifier: MIT
// `runner.h` and `runner.c`: transcripts as tables, what a target must offer, and the interpreter that runs the one against
// the other. Both know the verbs of the uAPI from tables.

import { cName } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { Example, TranscriptVerb } from '../../model/index.js';
import { kernelDoc } from '../../text/index.js';
import type { OutputFile } from '../emitter.js';
import { callLines } from './call-lines.js';
import { type CContext, joinBlocks } from './context.js';
import runnerSource from './parts/runner.c';
import runnerHeader from './parts/runner.h';
import { linesText, partFile } from './parts.js';
import { argumentsMax, verbArguments, verbConstant, verbParameters } from './verbs.js';

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
  ];
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

/** A case of the interpreter's switch. */
function caseLines(verb: TranscriptVerb): readonly string[] {
  const name = cName(verb.name);
  return [
    `\tcase ${verbConstant(verb)}:`,
    `\t\tif (!verb->${name})`,
    '\t\t\treturn TARGET_CANNOT;',
    ...callLines(`return verb->${name}(`, ['target', ...verbArguments(verb)], ');', 2),
  ];
}
