// SPDX-License-Identifier: MIT
// `transcripts.c`: the edition's transcripts as tables, with the forces of their steps.

import { type StepForce, type TranscriptForces, transcriptForces } from '../../analysis/forces/index.js';
import { cConstantName, cString } from '../../c-syntax/index.js';
import type {
  Edition,
  Example,
  TranscriptExpectation,
  TranscriptStep,
  TranscriptValue,
  TranscriptVerb,
} from '../../model/index.js';
import { columnAfter, PAGE_WIDTH, wrap } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';
import { arrayLines } from './lines.js';
import { levelConstant } from './runner.js';

export function emitTranscripts(context: CContext, whole: Edition): OutputFile {
  const forces = transcriptForces(whole);
  const examples = namedExamples([...forces.keys()]).map((named) => ({
    ...named,
    ...forces.get(named.example)!,
  }));
  return {
    path: `${context.edition.name}/c/transcripts.c`,
    text:
      preamble('transcripts.c', context.uapi, C_LICENSE) +
      joinBlocks([
        ['#include "runner.h"'],
        ...examples.map(stepTable),
        transcriptTable(examples, context.uapi.transcript.verbs),
      ]),
  };
}

interface NamedExample {
  readonly example: Example;
  /** The C name of its steps. */
  readonly name: string;
}

type BoundExample = NamedExample & TranscriptForces;

/** What is left of a line of 80 columns beside the words that go with a name. */
const NAME_LENGTH_MAX = 48;

/** Names from the examples' IDs, cut to fit a line, each once. */
function namedExamples(examples: readonly Example[]): readonly NamedExample[] {
  const taken = new Set<string>();
  return examples.map((example) => {
    const whole = cConstantName(example.id).toLowerCase();
    const short = whole
      .slice(0, NAME_LENGTH_MAX)
      .replace(/_[^_]*$/, whole.length > NAME_LENGTH_MAX ? '' : '$&');
    let name = short;
    for (let copy = 2; taken.has(name); copy++) name = `${short}_${copy}`;
    taken.add(name);
    return { example, name };
  });
}

function stepTable({ example, name, forces }: BoundExample): readonly string[] {
  return arrayLines(
    `static const struct step ${name}[]`,
    example.steps.flatMap((step, index) => stepLines(step, forces[index])),
    '{ .text = NULL }',
  );
}

function stepLines(step: TranscriptStep, force: StepForce | undefined): readonly string[] {
  return [
    '\t{',
    `\t\t.text = ${cString(step.text)},`,
    `\t\t.verb = VERB_${cConstantName(step.verb)},`,
    ...argumentLines(step.arguments),
    ...[...expectationLines(step.expect), ...forceLines(force)].map((line) => `\t\t${line}`),
    '\t},',
  ];
}

function forceLines(force: StepForce | undefined): readonly string[] {
  if (force === undefined) return [];
  return [
    `.force = FORCE_${cConstantName(force.force)},`,
    ...(force.least === undefined ? [] : [`.least = LEAST_${cConstantName(force.least)},`]),
  ];
}

/** On one line where they fit. */
function argumentLines(given: readonly TranscriptValue[]): readonly string[] {
  const texts = given.map((argument) => `{ ${argumentText(argument)} }`);
  if (texts.length === 0) return [];
  const single = `\t\t.arguments = { ${texts.join(', ')} },`;
  if (columnAfter(single) <= PAGE_WIDTH) return [single];
  return ['\t\t.arguments = {', ...texts.map((text) => `\t\t\t${text},`), '\t\t},'];
}

function argumentText(argument: TranscriptValue): string {
  switch (argument.kind) {
    case 'number':
      return `.number = ${wide(argument.value)}`;
    case 'field':
    case 'access':
      return `.number = ${argument.offset}, .width = ${argument.width}`;
    case 'word':
      return `.word = ${cString(argument.word)}`;
    case 'errno':
      return `.number = ${argument.name}`;
    default:
      return argument satisfies never;
  }
}

/** Nothing for a step that must succeed, which is what zero stands for. */
function expectationLines(expectation: TranscriptExpectation | undefined): readonly string[] {
  if (expectation === undefined) return [];
  switch (expectation.kind) {
    case 'value':
      return ['.expect = EXPECT_VALUE,', `.value = ${wide(expectation.value)},`];
    case 'nonzero':
      return ['.expect = EXPECT_NONZERO,'];
    case 'errno':
      return ['.expect = EXPECT_ERRNO,', `.value = ${expectation.name},`];
    case 'sequence':
      return [
        '.expect = EXPECT_SEQUENCE,',
        ...sequenceLines(expectation.values.map(({ value }) => wide(value))),
      ];
    default:
      return expectation satisfies never;
  }
}

function sequenceLines(values: readonly string[]): readonly string[] {
  if (values.length === 0) return ['.sequence = { .count = 0 },'];
  return [
    '.sequence = {',
    `\t.count = ${values.length},`,
    ...wrap(`.values = { ${values.join(', ')} },`, { width: PAGE_WIDTH - 24, rest: '\t    ' }).map(
      (line) => `\t${line}`,
    ),
    '},',
  ];
}

/** A value of up to 64 bits: small ones as they are, larger ones in hexadecimal. */
function wide(value: string): string {
  const number = BigInt.asUintN(64, BigInt(value));
  return number < 10n ? number.toString() : `0x${number.toString(16)}${number > 0xffff_ffffn ? 'ULL' : 'U'}`;
}

/** An edition without transcripts has a table of one empty element, which is not counted. */
function transcriptTable(
  examples: readonly BoundExample[],
  verbs: readonly TranscriptVerb[],
): readonly string[] {
  const rows = examples.flatMap(({ example, name, also }) => [
    '\t{',
    `\t\t.title = ${cString(example.title)},`,
    `\t\t.rules = ${cString(example.rules.join(' '))},`,
    `\t\t.level = ${levelConstant(example.level)},`,
    ...(startsKind(example, verbs) ? [] : [`\t\t.also = ${cString(also.join(' '))},`]),
    `\t\t.steps = ${name},`,
    `\t\t.step_count = ${example.steps.length},`,
    '\t},',
  ]);
  return [
    ...arrayLines('const struct transcript transcripts[]', rows, '{ .title = NULL }'),
    '',
    `const size_t transcript_count = ${examples.length};`,
  ];
}

/** Whether a transcript starts with a kind of device of its own. */
function startsKind({ steps: [first] }: Example, verbs: readonly TranscriptVerb[]): boolean {
  const restarts = verbs.some(({ name, restarts }) => name === first?.verb && restarts === true);
  return restarts && first?.arguments[0]?.kind === 'word';
}
