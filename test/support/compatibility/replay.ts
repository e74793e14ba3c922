// SPDX-License-Identifier: MIT
// Transcripts of one edition on the devices of two: each step is made on both, and what differs is noted. No expectation of the
// transcript is needed: its own edition is one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  errnoName,
  type StepResult,
  type TranscriptArgument,
  type TranscriptTarget,
} from '../../../src/runtime/index.js';

/** An argument as the vectors have it. */
type VectorArgument =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'errno'; readonly errno: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'field' | 'access'; readonly offset: number; readonly width: number };

interface VectorStep {
  readonly text: string;
  readonly verb: string;
  readonly arguments: readonly VectorArgument[];
}

/** A transcript as the vectors have it. */
export interface Transcript {
  readonly id: string;
  readonly steps: readonly VectorStep[];
}

/** What a user of the one device sees that a user of the other does not. */
export interface Difference {
  /** `states on the way`: a look at the states that the last write went through; it ends nothing. */
  readonly kind: 'states on the way' | 'result';
  readonly step: string;
  readonly before: string;
  readonly after: string;
}

const GENERATED = join(import.meta.dirname, '../../../generated');

export function transcriptsOf(edition: string): readonly Transcript[] {
  const text = readFileSync(join(GENERATED, edition, 'vectors/transcripts.json'), 'utf8');
  return (JSON.parse(text) as { readonly transcripts: readonly Transcript[] }).transcripts;
}

/** Makes the steps on both, until a result differs. */
export function replay(
  { steps }: Transcript,
  before: TranscriptTarget,
  after: TranscriptTarget,
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const { text, verb, arguments: args } of steps) {
    const values = args.map(argumentOf);
    const [was, is] = [show(before.perform(verb, values)), tryOut(after, verb, values)];
    if (was === is) continue;
    const kind = verb === 'trace' ? 'states on the way' : 'result';
    const [step] = text.split('=>');
    differences.push({ kind, step: step!.trim().replace(/ +/g, ' '), before: was, after: is });
    if (kind === 'result') break;
  }
  return differences;
}

function argumentOf(argument: VectorArgument): TranscriptArgument {
  switch (argument.kind) {
    case 'value':
      return BigInt(argument.value);
    case 'errno':
      return argument.errno;
    case 'word':
      return argument.word;
    case 'field':
    case 'access':
      return { offset: argument.offset, width: argument.width };
    default:
      return argument satisfies never;
  }
}

/** A fault that a write does not meet is told by throwing. */
function tryOut(target: TranscriptTarget, verb: string, args: readonly TranscriptArgument[]): string {
  try {
    return show(target.perform(verb, args));
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no step ')) return error.message;
    throw error;
  }
}

function show({ errno, value, sequence }: StepResult): string {
  const shown = sequence === undefined ? [] : [`[${sequence}]`];
  return [
    errno === 0 ? 'success' : errnoName(-errno),
    ...(value === undefined ? [] : [value]),
    ...shown,
  ].join(' ');
}
