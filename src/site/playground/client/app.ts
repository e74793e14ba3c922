// SPDX-License-Identifier: MIT
// The page as a whole: which edition, which history, which time of it is shown. Every change goes through here, and draws
// what it has changed anew.

import type { PlaygroundView } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import { announce } from '../model/announce.js';
import type { Stretch } from '../model/happening.js';
import { editionOfTranscript, linkFragment, printTranscript, readLink, transcriptOf } from '../model/link.js';
import { type Complaint, Player } from '../model/player.js';
import {
  currentDevice,
  pathOf,
  statesOf,
  stateWriter,
  unnamedBits,
  withState,
  withUnnamedBits,
} from '../model/states.js';
import { commandOf, type Taken } from '../model/taken.js';
import { complaintItem } from './complaint-item.js';
import { deviceCards } from './device-cards.js';
import { byId, copyText, Motion } from './element.js';
import { exampleOptions } from './example-options.js';
import type { PlaygroundScript } from './script.js';
import { StateGraphView } from './state-graph.js';
import { stepDetail } from './step-detail.js';
import { timeLine } from './time-line.js';
import { verbForms } from './verb-form.js';

export class App {
  readonly #script: PlaygroundScript;
  readonly #motion = new Motion();
  #player: Player;
  #graph: StateGraphView;
  /** How many steps have been taken at the time that is shown. */
  #shown = 0;

  constructor(script: PlaygroundScript) {
    this.#script = script;
    this.#player = this.#newPlayer(script.data.defaultEdition);
    this.#graph = this.#newGraph();
  }

  start(): void {
    this.#listen();
    addEventListener('hashchange', () => this.#followLink());
    this.#setUpEdition();
    if (!this.#followLink()) this.#show(0);
  }

  get #edition(): EditionData {
    return this.#player.edition;
  }

  #newPlayer(edition: string): Player {
    const { data, playgrounds, listenToRules } = this.#script;
    const found = data.editions.find(({ name }) => name === edition) ?? data.editions[0]!;
    return new Player(found, playgrounds[found.name]!, listenToRules);
  }

  #newGraph(): StateGraphView {
    return new StateGraphView(this.#edition, (value) => this.#press(value));
  }

  #listen(): void {
    const press = (id: string, action: () => void): void => byId(id).addEventListener('click', action);
    press('playground-undo', () => this.#change('undone', () => this.#player.undo()));
    press('playground-redo', () => this.#change('taken again', () => this.#player.redo()));
    press('playground-clear', () =>
      this.#change('started over: all devices as at power-on', () => this.#player.clear()),
    );
    press('playground-copy', () => void this.#copy('the transcript', this.#transcript()));
    press('playground-link', () => void this.#copy('the link', this.#link()));
    press('playground-run', () => this.#paste((byId('playground-pasted') as HTMLTextAreaElement).value));
    press('playground-now', () => this.#show(this.#player.taken.length));
    byId('playground-edition').addEventListener('change', (event) => {
      this.#open((event.target as HTMLSelectElement).value, '');
    });
    byId('playground-example').addEventListener('change', (event) => {
      const { value } = event.target as HTMLSelectElement;
      const example = this.#edition.examples.find(({ id }) => id === value);
      if (example !== undefined) this.#open(this.#edition.name, example.code);
    });
  }

  /** Shows what the address asks for. False where that is what is shown already, or nothing that there is. */
  #followLink(): boolean {
    const link = readLink(location.hash);
    if (link === undefined || location.hash === this.#fragment()) return false;
    const found = transcriptOf(link, this.#script.data);
    if (found === undefined)
      this.#say('the address names an edition or an example that this site does not have');
    else this.#open(found.edition, found.text);
    return found !== undefined;
  }

  /** Starts over with an edition, and runs a transcript. */
  #open(edition: string, text: string): void {
    if (edition !== this.#edition.name) {
      this.#player = this.#newPlayer(edition);
      this.#setUpEdition();
    } else this.#player.clear();
    this.#run(text, `${this.#edition.title}: all devices as at power-on.`);
  }

  #paste(text: string): void {
    this.#open(editionOfTranscript(text) ?? this.#edition.name, text);
  }

  /** Runs lines at the end of the history. */
  #run(text: string, saidOfNothing = 'no step to take'): void {
    const result = this.#player.run(text);
    this.#complain(result.kind === 'refused' ? result.complaints : []);
    const taken = result.kind === 'taken' ? result.taken : [];
    this.#show(this.#player.taken.length);
    if (taken.length === 1) this.#moveThrough(taken[0]!);
    this.#say(
      result.kind === 'refused'
        ? 'no step was taken: see the errors'
        : announce(taken, this.#edition, saidOfNothing),
    );
  }

  #press(value: string): void {
    const { register } = this.#edition;
    const state = register.states.find((each) => each.value === value)!;
    const current = currentDevice(this.#player.viewAfter(this.#player.taken.length));
    const unnamed = unnamedBits(this.#edition, current.state);
    this.#run(`write ${register.field} ${withUnnamedBits(state.text, unnamed)}`);
  }

  #change(what: string, change: () => void): void {
    change();
    this.#complain([]);
    this.#show(this.#player.taken.length);
    this.#say(what);
  }

  /** Takes a step again, with a part of it made to fail. */
  #fail(steps: number, { text, undoes }: NonNullable<Stretch['part']>): (() => void) | undefined {
    const verb = this.#edition.verbs.find(
      ({ level, arguments: [step, errno] }) =>
        level === 'fault' && step?.words.includes(text) === true && errno?.kind === 'errno',
    );
    const phase = undoes ? verb?.arguments[2]?.words.find((word) => word === 'unwind') : '';
    if (verb === undefined || phase === undefined) return undefined;
    return () => {
      const lines = this.#player.taken.slice(0, steps).map(({ step }) => commandOf(step));
      const fault = `${verb.name} ${text} EIO ${phase}`.trim();
      this.#player.clear();
      this.#run([...lines.slice(0, -1), fault, lines.at(-1)!].join('\n'));
    };
  }

  /** Draws everything that depends on the time that is shown. */
  #show(steps: number): void {
    this.#motion.stop();
    this.#shown = steps;
    const { taken } = this.#player;
    byId('playground-time-line').replaceChildren(
      timeLine(taken, steps, this.#edition, (chosen) => this.#show(chosen)),
    );
    const before = steps === 0 ? undefined : currentDevice(this.#player.viewAfter(steps - 1)).state;
    const detail = stepDetail(taken[steps - 1], before, this.#edition, (part) => this.#fail(steps, part));
    byId('playground-step').replaceChildren(...detail);
    this.#drawDevices(this.#player.viewAfter(steps));
    const isPast = steps < taken.length;
    byId('playground-past').hidden = !isPast;
    byId('playground-past-text').textContent = isPast
      ? `Shown as after step ${steps} of ${taken.length}.`
      : '';
    (byId('playground-undo') as HTMLButtonElement).disabled = !this.#player.canUndo;
    (byId('playground-redo') as HTMLButtonElement).disabled = !this.#player.canRedo;
    (byId('playground-transcript') as HTMLTextAreaElement).value = this.#transcript();
    keepAddress(this.#fragment());
  }

  #drawDevices(view: PlaygroundView): void {
    byId('playground-devices').replaceChildren(
      ...deviceCards(view, this.#edition, stateWriter(this.#edition)),
    );
    const step = this.#player.taken[this.#shown - 1];
    const before = this.#player.viewAfter(this.#shown - 1);
    this.#graph.mark(
      statesOf(view, this.#edition),
      step === undefined ? [] : pathOf(step, before, this.#edition),
    );
  }

  /** Shows one state after the other that a step went through. */
  #moveThrough({ happenings, view }: Taken): void {
    const moves = happenings.flatMap((each) => (each.kind === 'state' ? [each] : []));
    if (moves.length < 2) return;
    this.#motion.play(
      moves.map(
        ({ device, state }) =>
          () =>
            this.#drawDevices(withState(view, device, state)),
      ),
      () => this.#drawDevices(view),
    );
  }

  #setUpEdition(): void {
    const edition = this.#edition;
    const playground = this.#script.playgrounds[edition.name]!;
    (byId('playground-edition') as HTMLSelectElement).value = edition.name;
    byId('playground-example').replaceChildren(...exampleOptions(edition.examples));
    const verbs = new Map([...edition.verbs, ...playground.verbs].map((verb) => [verb.name, verb]));
    byId('playground-verbs').replaceChildren(
      ...verbForms(playground.groups, verbs, edition, (line) => this.#run(line)),
    );
    this.#graph = this.#newGraph();
    byId('playground-graph').replaceChildren(this.#graph.element);
  }

  #complain(complaints: readonly Complaint[]): void {
    const list = byId('playground-complaints');
    list.hidden = complaints.length === 0;
    list.replaceChildren(...complaints.map(complaintItem));
  }

  #transcript(): string {
    return printTranscript(this.#edition.name, this.#player.print());
  }

  #fragment(): string {
    const { name } = this.#edition;
    return this.#player.taken.length === 0
      ? linkFragment({ kind: 'edition', edition: name })
      : linkFragment({ kind: 'transcript', edition: name, text: this.#player.print() });
  }

  #link(): string {
    return `${location.href.replace(/#.*$/, '')}${this.#fragment()}`;
  }

  async #copy(what: string, text: string): Promise<void> {
    this.#say(
      (await copyText(text)) ? `${what} is copied` : `${what} could not be copied: the browser refuses`,
    );
  }

  #say(text: string): void {
    byId('playground-status').textContent = text;
  }
}

/** The address is the link of what is shown, so that to reload loses nothing. */
function keepAddress(fragment: string): void {
  try {
    history.replaceState(null, '', fragment);
  } catch {
    // A browser that lets no page of a disk do that.
  }
}
