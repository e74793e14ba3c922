// SPDX-License-Identifier: MIT
// All that a person does in a playground, each action of which can be undone: steps, a pasted transcript, an example, another
// edition, a start from power-on. An action that cannot be read changes nothing.

import type { TranscriptStep } from '../../../model/index.js';
import { editionOfTranscript } from './link.js';
import type { Player, RunResult } from './player.js';

/** An edition with the steps that were taken in it. */
interface Work {
  readonly edition: string;
  readonly steps: readonly TranscriptStep[];
}

/** More actions than these are forgotten, the oldest first. */
export const ACTIONS_MAX = 500;

export class Workbench {
  readonly #editions: readonly string[];
  readonly #newPlayer: (edition: string) => Player;
  #player: Player;
  #past: readonly Work[] = [];
  #future: readonly Work[] = [];

  /**
   * @param editions - All that there are.
   * @param edition - The one of them to start with.
   * @param newPlayer - Devices of an edition as at power-on.
   */
  constructor(editions: readonly string[], edition: string, newPlayer: (edition: string) => Player) {
    this.#editions = editions;
    this.#newPlayer = newPlayer;
    this.#player = newPlayer(edition);
  }

  /** The devices now, and the steps that led to them. */
  get player(): Player {
    return this.#player;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes the steps of a text after those so far. */
  add(text: string): RunResult {
    const before = this.#work();
    const result = this.#player.run(text);
    if (result.kind === 'taken' && result.taken.length > 0) this.#remember(before);
    return result;
  }

  /** Starts from power-on in an edition, and takes the steps of a text. */
  open(edition: string, text: string): RunResult {
    const before = this.#work();
    const player = this.#newPlayer(edition);
    const result = player.run(text);
    if (result.kind === 'refused') return result;
    this.#player = player;
    const isSame = before.edition === edition && before.steps.length === 0 && result.taken.length === 0;
    if (!isSame) this.#remember(before);
    return result;
  }

  /** Opens what a page begins with: nothing comes before it that could be undone. */
  begin(edition: string, text: string): RunResult {
    const result = this.open(edition, text);
    this.#past = [];
    return result;
  }

  /** Takes the steps of a transcript from power-on, in the edition that its first line names or in the present one. */
  paste(text: string): RunResult {
    const named = editionOfTranscript(text);
    if (named === undefined) return this.open(this.#player.edition.name, text);
    const { edition, line, column } = named;
    if (this.#editions.includes(edition)) return this.open(edition, text);
    const message = `unexpected edition "${edition}", expected one of ${this.#editions.join(', ')}`;
    return { kind: 'refused', complaints: [{ line, column, message, help: 'correct the name' }] };
  }

  /** Takes the last action back. Nothing where there is none. */
  undo(): void {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#future = [this.#work(), ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#restore(last);
  }

  /** Does the action again that was undone last. Nothing where there is none. */
  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#work()];
    this.#future = rest;
    this.#restore(next);
  }

  #work(): Work {
    return { edition: this.#player.edition.name, steps: this.#player.taken.map(({ step }) => step) };
  }

  #remember(before: Work): void {
    this.#past = [...this.#past, before].slice(-ACTIONS_MAX);
    this.#future = [];
  }

  /** The same steps give the same devices. */
  #restore({ edition, steps }: Work): void {
    this.#player = this.#newPlayer(edition);
    this.#player.take(steps);
  }
}
