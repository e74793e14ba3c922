// SPDX-License-Identifier: MIT
// A run of an algorithm as a transcript: into the state where it begins, the faults, the write, and what a user then reads.
// It exists where the language of transcripts has the words for all of this.

import type { VectorCall, VectorRun } from '../../expression/index.js';
import { type PathSet, partMask, pathSets } from '../../machine/index.js';
import { type DeclarationOf, declarationsOf, type TranscriptVerb } from '../../model/index.js';
import { errnoName } from '../../runtime/errno-name.js';
import type { EditionContext } from '../edition-context.js';
import { namedValue, stateBits } from '../states/values.js';

type Algorithm = DeclarationOf<'algorithm'>;
export type DriverRecord = DeclarationOf<'record'>;

export function recordOf(algorithm: Algorithm, { edition }: EditionContext): DriverRecord | undefined {
  const type = algorithm.parameters.find(({ name }) => name === algorithm.vectors?.driver)?.type;
  return declarationsOf(edition.declarations, 'record').find(
    ({ name }) => type?.kind === 'record' && name === type.record,
  );
}

export function callbackOf(record: DriverRecord | undefined, name: string) {
  const member = record?.members.find((candidate) => candidate.name === name);
  return member?.kind === 'callback' ? member : undefined;
}

/** The line that makes a call fail: `fault set-lit EIO unwind`. The generated C names calls in the same way. */
export function faultLine(call: VectorCall, errno: number, record: DriverRecord | undefined): string {
  const flags = new Map(
    (callbackOf(record, call.callback)?.parameters ?? []).map(({ name }, index) => [
      name,
      call.arguments[index],
    ]),
  );
  const set = flags.get('set');
  const step = set === undefined ? call.callback : `${set === 0n ? 'clear' : 'set'}-${call.callback}`;
  return `fault ${step} ${errnoName(errno)}${flags.get('unwind') === 1n ? ' unwind' : ''}`;
}

/** Prints runs of one algorithm; it looks up once what their edition has words for. */
export class RunPrinter {
  readonly #edition: EditionContext;
  readonly #field: string | undefined;
  /** By their values. */
  readonly #enter: ReadonlyMap<string, readonly string[]>;
  readonly #accepted: ReadonlySet<string>;
  readonly #machine: DeclarationOf<'machine'> | undefined;
  readonly #paths: readonly PathSet[];

  constructor(
    private readonly algorithm: Algorithm,
    runs: readonly VectorRun[],
    edition: EditionContext,
  ) {
    this.#edition = edition;
    this.#field = registerOf(edition);
    this.#enter = entriesOf(edition);
    this.#machine = machineOf(algorithm, edition);
    this.#paths = this.#machine === undefined ? [] : pathSets(edition.edition.declarations, this.#machine);
    this.#accepted = new Set(
      runs
        .filter(({ faults, result }) => faults.length === 0 && result === 0n)
        .map((run) => this.#keyOf(run)),
    );
  }

  /** The optional parts that the device of a run lacks. */
  lacks(run: VectorRun): readonly string[] {
    const [parameter] = this.#domain('machine');
    const mask = parameter === undefined ? undefined : run.inputs[parameter];
    if (mask === undefined || this.#machine === undefined) return [];
    const { parts } = this.#machine;
    return parts
      .map(({ name }) => name)
      .filter((name) => (mask & BigInt(partMask({ parts }, [name]))) === 0n);
  }

  /** @param faults - The lines of the faults. */
  transcript(run: VectorRun, faults: readonly string[]): string | undefined {
    const [from, to] = this.ends;
    const [start, goal] = [from, to].map((name) => (name === undefined ? undefined : run.inputs[name]));
    const enter = this.#enter.get(String(start));
    if (![start, goal].every((value) => this.#isAsked(run, value))) return undefined;
    const devices = this.lacks(run).map((part) => `device no-${part}`);
    if (this.#field === undefined || goal === undefined || enter === undefined) return undefined;
    if (devices.length > 0 && !this.#isEntered(run, String(start))) return undefined;
    // Each line with a device starts with another one.
    if (devices.length > 1 || ![...devices, ...faults].every((line) => this.#isKnown(line))) return undefined;
    const named = (value: bigint): string => namedValue(value, this.#edition);
    const result = run.result < 0n ? ` => ${errnoName(Number(-run.result))}` : '';
    return [
      ...devices,
      ...enter,
      ...faults,
      `write ${this.#field} ${named(goal)}${result}`,
      `read ${this.#field} => ${named(run.final)}`,
      '',
    ].join('\n');
  }

  /** The parameters that a run goes from and to, of those with a state. */
  get ends(): readonly [from: string | undefined, to: string | undefined] {
    const names = [...this.#domain('macro'), ...this.#domain('states')];
    const from = this.algorithm.vectors?.start;
    return [from, names.find((name) => name !== from)];
  }

  #domain(kind: string): readonly string[] {
    return Object.entries(this.algorithm.vectors?.domains ?? {})
      .filter(([, domain]) => domain.kind === kind)
      .map(([name]) => name);
  }

  /** Whether a write may ask for a state: the register refuses others before the algorithm sees them. */
  #isAsked(run: VectorRun, value: bigint | undefined): boolean {
    const [parameter = ''] = this.#domain('machine');
    const paths = this.#paths.find(({ parts }) => parts === run.inputs[parameter]);
    return paths === undefined || (value !== undefined && paths.states.has(value));
  }

  /** Whether a device of this kind gets into the state where the run begins. */
  #isEntered(run: VectorRun, start: string): boolean {
    const initial = [...this.#enter].find(([, lines]) => lines.length === 0)?.[0];
    if (initial === undefined || initial === start) return initial === start;
    const [from = '', to = ''] = this.ends;
    return this.#accepted.has(
      this.#keyOf({ ...run, inputs: { ...run.inputs, [from]: BigInt(initial), [to]: BigInt(start) } }),
    );
  }

  #keyOf({ inputs }: Pick<VectorRun, 'inputs'>): string {
    return Object.entries(inputs).join(' ');
  }

  #isKnown(line: string): boolean {
    const [name, ...words] = line.split(' ');
    const verb = this.#edition.model.uapi.transcript.verbs.find((each) => each.name === name);
    return verb !== undefined && words.every((word, index) => isWordOf(verb, index, word));
  }
}

function isWordOf(verb: TranscriptVerb, index: number, word: string): boolean {
  const argument = verb.arguments[index];
  return argument !== undefined && (argument.kind !== 'word' || argument.words.includes(word));
}

/** The register with the state, by the name that transcripts have for it. */
function registerOf(context: EditionContext): string | undefined {
  const { edition, model } = context;
  const { struct } = model.uapi.transcript;
  const bits = stateBits(context);
  return declarationsOf(edition.declarations, 'struct')
    .find(({ symbol }) => symbol === struct)
    ?.members.find((member) => member.bits !== undefined && member.bits === bits?.name)?.name;
}

/** How each state of the table of cells is entered, so that it can be left by every step. */
function entriesOf({ edition }: EditionContext): ReadonlyMap<string, readonly string[]> {
  const { axes } = edition;
  if (axes === undefined) return new Map();
  return new Map(
    axes.states.flatMap(({ value, enter, leave }) => {
      const number = axes.numbers[value.text];
      const { before = [], set = [] } = axes.circumstances.find(({ name }) => name === leave) ?? {};
      return number === undefined
        ? []
        : [[number, [...before, ...enter, ...set].map(({ text }) => text)] as const];
    }),
  );
}

function machineOf({ vectors }: Algorithm, { edition }: EditionContext) {
  const domain = Object.values(vectors?.domains ?? {}).find(({ kind }) => kind === 'machine');
  return domain?.kind === 'machine'
    ? declarationsOf(edition.declarations, 'machine').find(({ name }) => name === domain.name)
    : undefined;
}
