// SPDX-License-Identifier: MIT
// `transcripts.c`: the edition's transcripts as tables.

import { cConstantName, cString } from '../c-syntax/index.js';
import type { Example, TranscriptExpectation, TranscriptStep, TranscriptValue } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';
import { levelConstant } from './verbs.js';

export function emitTranscripts(context: CContext): OutputFile {
  const examples = context.edition.examples.filter((example) => example.kind === 'transcript');
  return {
    path: `${context.edition.name}/c/transcripts.c`,
    text:
      preamble('transcripts.c', context.uapi, C_LICENSE) +
      joinBlocks([['#include "runner.h"'], ...examples.map(stepTable), transcriptTable(examples)]),
  };
}

function tableName(example: Example): string {
  return `steps_${cConstantName(example.id).toLowerCase()}`;
}

function stepTable(example: Example): readonly string[] {
  return [`static const struct step ${tableName(example)}[] = {`, ...example.steps.flatMap(stepLines), '};'];
}

function stepLines(step: TranscriptStep): readonly string[] {
  const given = step.arguments.map((argument) => `{ ${argumentText(argument)} }`);
  return [
    '\t{',
    `\t\t.text = ${cString(step.text)},`,
    `\t\t.verb = VERB_${cConstantName(step.verb)},`,
    ...(given.length === 0 ? [] : ['\t\t.arguments = {', ...given.map((text) => `\t\t\t${text},`), '\t\t},']),
    ...expectationLines(step.expect).map((line) => `\t\t${line}`),
    '\t},',
  ];
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

function expectationLines(expectation: TranscriptExpectation | undefined): readonly string[] {
  if (expectation === undefined) return ['.expect = EXPECT_SUCCESS,'];
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
        '.sequence = {',
        `\t.count = ${expectation.values.length},`,
        ...(expectation.values.length === 0
          ? []
          : [`\t.values = { ${expectation.values.map((value) => wide(value.value)).join(', ')} },`]),
        '},',
      ];
    default:
      return expectation satisfies never;
  }
}

/** A value of up to 64 bits: small ones as they are, larger ones in hexadecimal. */
function wide(value: string): string {
  const number = BigInt.asUintN(64, BigInt(value));
  return number < 10n ? number.toString() : `0x${number.toString(16)}${number > 0xffff_ffffn ? 'ULL' : 'U'}`;
}

/** An edition without transcripts has a table of one empty element, which is not counted: C has no empty array. */
function transcriptTable(examples: readonly Example[]): readonly string[] {
  const rows = examples.flatMap((example) => [
    '\t{',
    `\t\t.title = ${cString(example.title)},`,
    `\t\t.rules = ${cString(example.rules.join(' '))},`,
    `\t\t.level = ${levelConstant(example.level)},`,
    `\t\t.steps = ${tableName(example)},`,
    `\t\t.step_count = ${example.steps.length},`,
    '\t},',
  ]);
  return [
    'const struct transcript transcripts[] = {',
    ...(rows.length === 0 ? ['\t{ .title = NULL },'] : rows),
    '};',
    '',
    `const size_t transcript_count = ${examples.length};`,
  ];
}
