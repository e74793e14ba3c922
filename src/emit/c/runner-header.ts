// SPDX-License-Identifier: MIT
// `runner.h`: transcripts as tables, and what a target must offer.

import { cName, type Layout, layOut, textLayout } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { Example, TranscriptVerb } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, PAGE_WIDTH, wrap } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';
import { argumentsMax, levelConstant, verbConstant, verbParameters } from './verbs.js';

const LEVELS: readonly TranscriptVerb['level'][] = ['core', 'trace', 'fault'];

export function emitRunnerHeader(context: CContext): OutputFile {
  const { verbs } = context.uapi.transcript;
  return {
    path: `${context.edition.name}/c/runner.h`,
    text:
      preamble('runner.h', context.uapi, C_LICENSE) +
      joinBlocks([
        ['#ifndef RUNNER_H', '#define RUNNER_H'],
        INTRODUCTION,
        ['#include <errno.h>', '#include <stddef.h>', '#include <linux/types.h>'],
        levelLines(),
        CANNOT,
        sequenceLines(context.edition.examples),
        verbTable(verbs),
        TARGET,
        stepLines(verbs),
        TRANSCRIPT,
        FUNCTIONS,
        ['#endif /* RUNNER_H */'],
      ]),
  };
}

const INTRODUCTION: readonly string[] = [
  '/*',
  ' * Transcripts: accesses to a device and what must come of them. To run them',
  ' * against a device of your own, fill a struct target, call run_transcripts()',
  ' * with it, and link your program with runner.c and transcripts.c. Where the',
  ' * edition has a reference.c, it is an example of a target.',
  ' */',
];

function levelLines(): readonly string[] {
  return [
    '/* What a target can do and a transcript needs: accesses, states, faults. */',
    ...LEVELS.map((level, index) => `#define ${levelConstant(level)}\t(1U << ${index})`),
  ];
}

const CANNOT: readonly string[] = [
  '/*',
  ' * The answer of a target that does not have what a step asks for. It is no',
  ' * error: the transcript does not apply to the target.',
  ' */',
  '#define TARGET_CANNOT\t1',
];

/** Room for what a target may answer, and for the longest sequence that a transcript expects. */
function sequenceLines(examples: readonly Example[]): readonly string[] {
  const lengths = examples
    .flatMap((example) => example.steps)
    .map((step) => (step.expect?.kind === 'sequence' ? step.expect.values.length : 0));
  return [
    `#define SEQUENCE_MAX\t${Math.max(32, ...lengths)}`,
    '',
    'struct sequence {',
    '\tsize_t count;',
    '\t__u64 values[SEQUENCE_MAX];',
    '};',
  ];
}

/** A function per verb, with its summary. */
function verbTable(verbs: readonly TranscriptVerb[]): readonly string[] {
  const comment = [
    'struct target_verbs - what a target does for the steps of a transcript',
    ...verbs.flatMap((verb) =>
      wrap(`@${cName(verb.name)}: ${plainSummary(verb.summary)}`, { width: COMMENT_WIDTH, rest: '    ' }),
    ),
    '',
    ...wrap(
      'Each returns 0, a negative errno, or TARGET_CANNOT. A function that is NULL cannot. A value is in the byte order of the host. An argument that the step leaves out is 0 or NULL.',
      { width: COMMENT_WIDTH },
    ),
  ];
  return [
    ...blockComment(comment, { open: '/**' }),
    'struct target;',
    'struct target_verbs {',
    ...verbs.flatMap((verb) => verbPointer(verb)),
    '};',
  ];
}

function verbPointer(verb: TranscriptVerb): readonly string[] {
  const layout: Layout = {
    kind: 'call',
    open: `int (*${cName(verb.name)})(`,
    parts: ['struct target *target', ...verbParameters(verb)].map(textLayout),
    close: ');',
  };
  return layOut(layout, 8, PAGE_WIDTH).map((line, index) => (index === 0 ? `\t${line}` : line));
}

const TARGET: readonly string[] = [
  '/**',
  ' * struct target - an implementation that transcripts are run against',
  ' * @name: Shown in the output.',
  ' * @levels: What it can do: LEVEL_CORE and others.',
  ' * @context: Its own.',
  ' * @start: Puts it into its initial state; called before each transcript.',
  ' * @verb: What it does for each verb.',
  ' */',
  'struct target {',
  '\tconst char *name;',
  '\tunsigned int levels;',
  '\tvoid *context;',
  '\tint (*start)(struct target *target);',
  '\tstruct target_verbs verb;',
  '};',
];

function stepLines(verbs: readonly TranscriptVerb[]): readonly string[] {
  return [
    'enum verb {',
    ...verbs.map((verb) => `\t${verbConstant(verb)},`),
    '};',
    '',
    '/* What a step must do. EXPECT_SUCCESS: its value does not matter. */',
    'enum expectation {',
    ...['SUCCESS', 'VALUE', 'NONZERO', 'ERRNO', 'SEQUENCE'].map((kind) => `\tEXPECT_${kind},`),
    '};',
    '',
    `#define ARGUMENTS_MAX\t${argumentsMax(verbs)}`,
    '',
    '/* A value, an offset with a width, a positive errno, or a word. */',
    'struct argument {',
    '\t__u64 number;',
    '\tunsigned int width;',
    '\tconst char *word;',
    '};',
    '',
    '/**',
    ' * struct step - a line of a transcript',
    ' * @text: As it was written.',
    ' * @verb: What to do.',
    ' * @arguments: With what.',
    ' * @expect: What must come of it.',
    ' * @value: The value, or the positive errno.',
    ' * @sequence: The values, if it is a sequence.',
    ' */',
    'struct step {',
    '\tconst char *text;',
    '\tenum verb verb;',
    '\tstruct argument arguments[ARGUMENTS_MAX];',
    '\tenum expectation expect;',
    '\t__u64 value;',
    '\tstruct sequence sequence;',
    '};',
  ];
}

const TRANSCRIPT: readonly string[] = [
  '/**',
  ' * struct transcript - accesses and their results, and the rules that they show',
  ' * @title: What it shows.',
  ' * @rules: IDs of rules, with spaces between them.',
  ' * @level: What it needs.',
  ' * @steps: Its lines.',
  ' * @step_count: How many they are.',
  ' */',
  'struct transcript {',
  '\tconst char *title;',
  '\tconst char *rules;',
  '\tunsigned int level;',
  '\tconst struct step *steps;',
  '\tsize_t step_count;',
  '};',
];

const FUNCTIONS: readonly string[] = [
  '/* The transcripts of the edition. */',
  'extern const struct transcript transcripts[];',
  'extern const size_t transcript_count;',
  '',
  '/**',
  ' * run_transcripts() - Runs transcripts against a target, and prints TAP.',
  ' * @target: The target.',
  ' * @list: The transcripts.',
  ' * @count: How many they are.',
  ' *',
  ' * Return: how many failed. One that does not apply to the target is skipped.',
  ' */',
  'size_t run_transcripts(struct target *target, const struct transcript *list,',
  '\t\t       size_t count);',
];
