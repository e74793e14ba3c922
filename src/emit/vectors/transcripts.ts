// SPDX-License-Identifier: MIT
// The transcripts of an edition as data, their words resolved, so that a program in any language can run them.

import { type StepForce, type TranscriptForces, transcriptForces } from '../../analysis/forces/index.js';
import type {
  Edition,
  Example,
  TranscriptExpectation,
  TranscriptStep,
  TranscriptValue,
  TranscriptVerb,
} from '../../model/index.js';
import type { Json } from '../json/print-json.js';

export function transcriptRecords(edition: Edition): readonly Json[] {
  return [...transcriptForces(edition)].map(([example, forces]) => transcriptRecord(example, forces));
}

function transcriptRecord(example: Example, { forces, also }: TranscriptForces): Json {
  return {
    id: example.id,
    title: example.title,
    level: example.level,
    also,
    rules: example.rules,
    steps: example.steps.map((step, index) => stepRecord(step, forces[index])),
  };
}

function stepRecord(step: TranscriptStep, force: StepForce | undefined): Json {
  return {
    text: step.text,
    verb: step.verb,
    arguments: step.arguments.map(argumentRecord),
    expect: expectationRecord(step.expect),
    force: force?.force,
    least: force?.least,
  };
}

export function argumentRecord(argument: TranscriptValue): Json {
  switch (argument.kind) {
    case 'number':
      return { kind: 'value', value: argument.value };
    case 'field':
      return { kind: 'field', name: argument.name, offset: argument.offset, width: argument.width };
    case 'access':
      return { kind: 'access', offset: argument.offset, width: argument.width };
    case 'word':
      return { kind: 'word', word: argument.word };
    case 'errno':
      return { kind: 'errno', name: argument.name, errno: argument.value };
    default:
      return argument satisfies never;
  }
}

/** A step that says nothing of its result must succeed. */
export function expectationRecord(
  expectation: TranscriptExpectation | { readonly kind: 'success' } | undefined,
): Json {
  if (expectation === undefined) return { kind: 'success' };
  switch (expectation.kind) {
    case 'success':
      return { kind: 'success' };
    case 'value':
      return { kind: 'value', value: expectation.value };
    case 'nonzero':
      return { kind: 'nonzero' };
    case 'errno':
      return { kind: 'errno', name: expectation.name, errno: expectation.value };
    case 'sequence':
      return { kind: 'sequence', values: expectation.values.map(({ value }) => value) };
    default:
      return expectation satisfies never;
  }
}

/** What a verb means, for whoever implements it. */
export function verbRecord(verb: TranscriptVerb): Json {
  return {
    name: verb.name,
    summary: verb.summary,
    level: verb.level,
    arguments: verb.arguments.map(({ name, kind, optional, words }) => ({ name, kind, optional, words })),
    result: verb.result,
    particular: verb.particular ?? false,
    restarts: verb.restarts ?? false,
  };
}
