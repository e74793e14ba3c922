// SPDX-License-Identifier: MIT
// The page as a whole: what was done, and which moment of it is shown. Every change goes through here, and draws what it has
// changed anew.

import type { EditionData } from '../data.js';
import { announce } from '../model/announce.js';
import type { Stretch } from '../model/happening.js';
import { runOf } from '../model/lines.js';
import { linkFragment, printTranscript, readLink, transcriptOf } from '../model/link.js';
import {
  afterSteps,
  begunSteps,
  endOf,
  happenedSoFar,
  type Moment,
  nextPart,
  POWER_ON,
  partsOf,
  viewAt,
} from '../model/moment.js';
import { Player, type RunResult } from '../model/player.js';
import {
  currentDevice,
  pathOf,
  statesOf,
  stateWriter,
  unnamedBits,
  withUnnamedBits,
} from '../model/states.js';
import { commandOf } from '../model/taken.js';
import { Workbench } from '../model/workbench.js';
import { algorithmView } from './algorithm-view.js';
import { showComplaints } from './complaints.js';
import { showDevices } from './device-cards.js';
import { byId, copyText, Motion, reveal } from './element.js';
import { ExampleList } from './example-list.js';
import { drawReplay, listenToReplay } from './replay.js';
import type { PlaygroundScript } from './script.js';
import { StateGraphView } from './state-graph.js';
import { stepDetail } from './step-detail.js';
import { timeLine } from './time-line.js';
import { verbForms } from './verb-form.js';

export class App {
  readonly #script: PlaygroundScript;
  readonly #motion = new Motion();
  readonly #bench: Workbench;
  readonly #examples = new ExampleList((code) => this.#open(this.#edition.name, code));
  /** The edition that the page was last set up for. */
  #edition: EditionData;
  #graph: StateGraphView;
  /** What is shown. */
  #moment: Moment = POWER_ON;

  constructor(script: PlaygroundScript) {
    this.#script = script;
    const { editions, defaultEdition } = script.data;
    this.#bench = new Workbench(
      editions.map(({ name }) => name),
      defaultEdition,
      (edition) => this.#newPlayer(edition),
    );
    this.#edition = this.#player.edition;
    this.#graph = this.#newGraph();
  }

  start(): void {
    this.#listen();
    addEventListener('hashchange', () =>
      this.#followLink((edition, text) => this.#bench.open(edition, text)),
    );
    this.#setUpEdition();
    if (!this.#followLink((edition, text) => this.#bench.begin(edition, text))) this.#show(POWER_ON);
  }

  get #player(): Player {
    return this.#bench.player;
  }

  #newPlayer(edition: string): Player {
    const { data, playgrounds, listenToCode } = this.#script;
    const found = data.editions.find(({ name }) => name === edition)!;
    return new Player(found, playgrounds[edition]!, listenToCode);
  }

  #newGraph(): StateGraphView {
    return new StateGraphView(this.#edition, (value) => this.#press(value));
  }

  #listen(): void {
    const press = (id: string, action: () => void): void => byId(id).addEventListener('click', action);
    press('playground-undo', () => this.#change('undone', () => this.#bench.undo()));
    press('playground-redo', () => this.#change('done again', () => this.#bench.redo()));
    press('playground-clear', () => this.#open(this.#edition.name, ''));
    press('playground-copy', () => void this.#copy('the transcript', this.#transcript()));
    press('playground-link', () => void this.#copy('the link', this.#link()));
    press('playground-run', () => this.#paste());
    listenToReplay((move) => this.#show(move(this.#moment, this.#player)));
    byId('playground-edition').addEventListener('change', (event) => {
      this.#open((event.target as HTMLSelectElement).value, '');
    });
  }

  /**
   * Shows what the address asks for.
   *
   * @param open - How it is opened.
   * @returns False where that is what is shown already, or nothing that there is.
   */
  #followLink(open: (edition: string, text: string) => RunResult): boolean {
    const link = readLink(location.hash);
    if (link === undefined || location.hash === this.#fragment()) return false;
    const found = transcriptOf(link, this.#script.data);
    if (found === undefined)
      this.#say('The address names an edition or an example that this site does not have.');
    else this.#showResult(open(found.edition, found.text), 'playground-verb-complaints');
    return found !== undefined;
  }

  /** Starts from power-on in an edition, and runs a transcript. */
  #open(edition: string, text: string): void {
    this.#showResult(this.#bench.open(edition, text), 'playground-verb-complaints');
  }

  #paste(): void {
    const box = byId('playground-pasted') as HTMLTextAreaElement;
    this.#showResult(this.#bench.paste(box.value), 'playground-paste-complaints', box);
  }

  /** Runs lines at the end of the history. */
  #run(text: string): void {
    const result = this.#bench.add(text);
    this.#showResult(result, 'playground-verb-complaints');
    if (result.kind === 'taken' && result.taken.length === 1) this.#moveThrough();
  }

  /**
   * Draws what an action has come to.
   *
   * @param place - Where its mistakes are told.
   * @param box - Where the lines of the action stand, to mark those with mistakes.
   */
  #showResult(result: RunResult, place: string, box?: HTMLTextAreaElement): void {
    this.#clearComplaints();
    if (result.kind === 'refused') {
      showComplaints(byId(place), result.complaints, box);
      this.#say('No step was taken, and everything is as it was: see the errors.');
      return;
    }
    this.#showEnd();
    this.#say(announce(result.taken, this.#edition, `${this.#edition.title}: all devices as at power-on.`));
  }

  #press(value: string): void {
    const { register } = this.#edition;
    const state = register.states.find((each) => each.value === value)!;
    const current = currentDevice(viewAt(endOf(this.#player), this.#player));
    const unnamed = unnamedBits(this.#edition, current.state);
    this.#run(`write ${register.field} ${withUnnamedBits(state.text, unnamed)}`);
  }

  #change(what: string, change: () => void): void {
    change();
    this.#clearComplaints();
    this.#showEnd();
    this.#say(`The last action is ${what}.`);
  }

  /** Takes a step again from power-on, with a part of it made to fail. */
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
      this.#open(this.#edition.name, [...lines.slice(0, -1), fault, lines.at(-1)!].join('\n'));
    };
  }

  /** Draws the page after the last step, for the edition that is open now. */
  #showEnd(): void {
    if (this.#edition !== this.#player.edition) {
      this.#edition = this.#player.edition;
      this.#setUpEdition();
    }
    this.#show(endOf(this.#player));
  }

  /** Draws everything that depends on the moment that is shown. */
  #show(moment: Moment): void {
    this.#motion.stop();
    this.#drawMoment(moment);
    byId('playground-undo').toggleAttribute('disabled', !this.#bench.canUndo);
    byId('playground-redo').toggleAttribute('disabled', !this.#bench.canRedo);
    (byId('playground-transcript') as HTMLTextAreaElement).value = this.#transcript();
    keepAddress(this.#fragment());
  }

  #drawMoment(moment: Moment): void {
    this.#moment = moment;
    const player = this.#player;
    const steps = begunSteps(moment);
    const { all, done } = partsOf(moment, player);
    const before = player.viewAfter(steps - 1);
    byId('playground-time-line').replaceChildren(
      timeLine(player.taken, steps, this.#edition, (chosen) => this.#show(afterSteps(chosen))),
    );
    byId('playground-step').replaceChildren(
      ...stepDetail(player.taken[steps - 1], {
        parts: all,
        done,
        before: currentDevice(before).state,
        edition: this.#edition,
        fail: (part) => this.#fail(steps, part),
      }),
    );
    const isOver = moment.happened === 0;
    byId('playground-algorithm').replaceChildren(
      ...algorithmView(runOf(moment, player), isOver, this.#edition),
    );
    for (const id of ['playground-time-line', 'playground-step', 'playground-algorithm'])
      reveal(byId(id), byId(id).querySelector('[aria-current]'));
    const view = viewAt(moment, player);
    const show = stateWriter(this.#edition);
    showDevices(byId('playground-devices'), view, before, this.#edition, show);
    this.#graph.mark(
      statesOf(view, this.#edition),
      currentDevice(view).name,
      pathOf(happenedSoFar(moment, player), before, this.#edition),
    );
    drawReplay(moment, player);
  }

  /** Shows one part of the last step after the other, where it led through several states. */
  #moveThrough(): void {
    const end = endOf(this.#player);
    const { all } = partsOf(end, this.#player);
    if (all.filter(({ state }) => state !== undefined).length < 2) return;
    const moments = [nextPart(afterSteps(end.steps - 1), this.#player)];
    while (moments.length < all.length - 1) moments.push(nextPart(moments.at(-1)!, this.#player));
    this.#motion.play(
      moments.map((moment) => () => this.#drawMoment(moment)),
      () => this.#drawMoment(end),
    );
  }

  #setUpEdition(): void {
    const edition = this.#edition;
    const playground = this.#script.playgrounds[edition.name]!;
    (byId('playground-edition') as HTMLSelectElement).value = edition.name;
    this.#examples.show(edition.examples);
    const verbs = new Map([...edition.verbs, ...playground.verbs].map((verb) => [verb.name, verb]));
    byId('playground-verbs').replaceChildren(
      ...verbForms(playground.groups, verbs, edition, (line) => this.#run(line)),
    );
    this.#graph = this.#newGraph();
    byId('playground-graph').replaceChildren(this.#graph.element);
    byId('algorithm').closest('section')!.hidden = Object.keys(edition.algorithms).length === 0;
  }

  #clearComplaints(): void {
    for (const place of ['playground-verb-complaints', 'playground-paste-complaints'])
      showComplaints(byId(place), []);
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

/** The address is a link to the moment that is shown, so a reload loses nothing. */
function keepAddress(fragment: string): void {
  try {
    history.replaceState(null, '', fragment);
  } catch {
    // A browser that lets no page of a disk do that.
  }
}
