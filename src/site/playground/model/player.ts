// SPDX-License-Identifier: MIT
// A history of steps, and the devices that it has led to. The history is all there is: an undo and a link take its steps again,
// on devices as at power-on, which gives the same results each time.

import type { Diagnostic } from '../../../diagnostics/index.js';
import type { TranscriptStep } from '../../../model/index.js';
import { readTranscript } from '../../../read/transcript/transcript.js';
import type { Lexicon } from '../../../read/transcript/words.js';
import type { Playground, PlaygroundTarget, PlaygroundView } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import type { Happening } from './happening.js';
import { playgroundLexicon } from './link.js';
import { valueWriter } from './states.js';
import { printTaken, type Taken, takeStep } from './taken.js';

/** A history has no more steps: a page has to show them all, and to take them again in a blink. */
export const STEPS_MAX = 2000;

/** Why a line cannot be a step. */
export interface Complaint {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do. */
  readonly help?: string;
}

/** What lines come to. */
export type RunResult =
  | { readonly kind: 'taken'; readonly taken: readonly Taken[] }
  /** No step was taken. */
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] };

/** Told of what code runs. */
interface CodeListener {
  /** The code that runs names a rule. */
  rule(id: string): void;
  /** A statement of an algorithm is about to run; see `Happening`. */
  statement(algorithm: string, number: number, depth: number): void;
}

/** Has a listener told of what runs; returns what ends that. */
export type ListenToCode = (listener: CodeListener) => () => void;

/** Where the code has no marks. */
const NO_MARKS: ListenToCode = () => () => {};

export class Player {
  readonly edition: EditionData;
  readonly #lexicon: Lexicon;
  readonly #listen: ListenToCode;
  readonly #target: PlaygroundTarget;
  #happenings: Happening[] = [];
  #taken: readonly Taken[] = [];
  readonly #start: PlaygroundView;

  constructor(edition: EditionData, playground: Playground, listen: ListenToCode = NO_MARKS) {
    this.edition = edition;
    this.#lexicon = playgroundLexicon(edition, playground);
    this.#listen = listen;
    this.#target = playground.create((moment) => this.#happenings.push(moment));
    this.#start = this.#target.look();
  }

  /** The steps so far, the first one first. */
  get taken(): readonly Taken[] {
    return this.#taken;
  }

  /** All that there is to see after so many steps. */
  viewAfter(steps: number): PlaygroundView {
    return this.#taken[steps - 1]?.view ?? this.#start;
  }

  /** Takes the steps of a transcript, all of them or, where a line cannot be read, none. */
  run(text: string): RunResult {
    const diagnostics: Diagnostic[] = [];
    const lines = text
      .split(/\r?\n/)
      .map((line, index) => ({ file: 'transcript', line: index + 1, text: line }));
    const steps = readTranscript(lines, this.#lexicon, diagnostics);
    const beyond = steps[STEPS_MAX - this.#taken.length];
    const complaints = [...diagnostics.map(toComplaint), ...(beyond === undefined ? [] : [tooMany(beyond)])];
    if (complaints.length > 0) return { kind: 'refused', complaints };
    return { kind: 'taken', taken: this.take(steps) };
  }

  /** Takes steps that were read for this edition. */
  take(steps: readonly TranscriptStep[]): readonly Taken[] {
    const ended = this.#listen({
      rule: (id) => this.#happenings.push({ kind: 'rule', id }),
      statement: (algorithm, number, depth) =>
        this.#happenings.push({ kind: 'statement', algorithm, number, depth }),
    });
    const taken = steps.map((step) => {
      this.#happenings = [];
      return this.#known(takeStep(this.#target, step, this.#happenings));
    });
    ended();
    this.#taken = [...this.#taken, ...taken];
    return taken;
  }

  /** The history as a transcript: each line with what its step has given. Pasted, it gives the same again. */
  print(): string {
    const show = valueWriter(this.edition);
    return this.#taken.map((taken) => `${printTaken(taken, show)}\n`).join('');
  }

  /** Editions share code, so that it may name rules and algorithms that this one does not have. */
  #known(taken: Taken): Taken {
    const { rules, algorithms } = this.edition;
    const happenings = taken.happenings.filter((each) =>
      each.kind === 'rule'
        ? rules[each.id] !== undefined
        : each.kind !== 'statement' || algorithms[each.algorithm] !== undefined,
    );
    return { ...taken, happenings };
  }
}

function toComplaint({ place, message, suggestion }: Diagnostic): Complaint {
  const { line, column } = place;
  return { line, column, message, ...(suggestion === undefined ? {} : { help: suggestion }) };
}

function tooMany({ place: { line, column } }: TranscriptStep): Complaint {
  const message = `this would be step ${STEPS_MAX + 1}, expected at most ${STEPS_MAX}`;
  return { line, column, message, help: 'leave out what has no part in it, or start over' };
}
