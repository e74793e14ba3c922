// SPDX-License-Identifier: MIT
// The targets by the words of the command line.

import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editionFile, type NamedTarget, type Outputs, type UapiIndex } from '../outputs/outputs.js';
import { UsageError } from '../outputs/usage-error.js';
import type { TranscriptTarget } from '../runtime/transcript.js';
import { buildTarget } from './built-target.js';
import { LocalTarget } from './local-target.js';
import { ProcessTarget } from './process-target.js';
import { RemoteTarget } from './remote-target.js';
import type { Target } from './target.js';
import type { Vectors, Verb } from './vectors.js';

/** What targets are made of. */
export interface Workshop {
  readonly outputs: Outputs;
  readonly index: UapiIndex;
  readonly edition: string;
  readonly vectors: Vectors;
  /** How long a step may take. */
  readonly milliseconds: number;
  /** The optional parts that a device behind a socket is said to lack, as the verb that restarts names such devices. */
  readonly kinds: readonly string[];
  /** What paths of the command line are relative to. */
  readonly workingFolder: string;
}

/**
 * @param words - `reference`, `reference:KIND`, `c`, `run COMMAND ARG...`, or `NAME:SOCKET`.
 * @throws UsageError where there is no such target, or it cannot be made.
 */
export async function openTarget(words: readonly string[], workshop: Workshop): Promise<Target> {
  const [word = '', ...rest] = words;
  const [name = '', argument] = splitOnce(word, ':');
  const named = workshop.index.targets.find((each) => each.name === name);
  checkKinds(workshop, named);
  if (word === 'run') {
    if (rest.length === 0) throw new UsageError('run needs the command of a device', 'run COMMAND [ARG...]');
    return new ProcessTarget(rest.join(' '), rest, workshop);
  }
  if (rest.length > 0) throw new UsageError(`unexpected words behind ${word}: ${rest.join(' ')}`);
  if (name === 'reference') return openReference(await loadReference(workshop), workshop, argument);
  if (word === 'c') {
    const { outputs, edition, milliseconds } = workshop;
    return buildTarget(word, edition, join(outputs.folder, edition, 'c'), milliseconds);
  }
  if (named === undefined) throw new UsageError(`there is no target ${word}`, listTargets(workshop.index));
  return openNamed(named, argument, word, workshop);
}

/** Names with what they mean, one a line. */
export function listTargets({ targets }: UapiIndex): string {
  const rows: (readonly [string, string])[] = [
    ['reference[:KIND]', 'the reference device, or one of a kind, such as a style'],
    ['c', 'the device of the generated C, built with make and a C compiler'],
    ['run COMMAND [ARG...]', 'a program that speaks the line protocol'],
    ...targets.map(({ name, summary }): readonly [string, string] => [`${name}:SOCKET`, summary]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `targets:\n${rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')}`;
}

type CreateTarget = () => TranscriptTarget;

/** @throws UsageError where the package is not there. */
export async function loadReference({ outputs, index, edition }: Workshop): Promise<CreateTarget> {
  const { exported } = await loadEdition({ outputs, index, edition });
  return exported.createTarget as CreateTarget;
}

/** The edition of the package: where it is, and what it exports. */
async function loadEdition({ outputs, index, edition }: Pick<Workshop, 'outputs' | 'index' | 'edition'>) {
  const { href } = pathToFileURL(editionFile(outputs, index, edition));
  return { href, exported: (await import(href)) as Readonly<Record<string, unknown>> };
}

/** @throws UsageError for a kind that no device is of. */
export function openReference(
  create: CreateTarget,
  { vectors }: Pick<Workshop, 'vectors'>,
  kind?: string,
): Target {
  if (kind === undefined) return new LocalTarget('reference', create);
  const verb = restartOf(vectors);
  const words = kindsOf(vectors);
  if (verb === undefined || !words.includes(kind))
    throw new UsageError(`there is no reference device of the kind ${kind}`, `kinds: ${words.join(', ')}`);
  return new LocalTarget(`reference:${kind}`, create, { verb: verb.name, word: kind });
}

/** The kinds of device that a transcript may start with. */
export function kindsOf(vectors: Vectors): readonly string[] {
  return restartOf(vectors)?.arguments[0]?.words ?? [];
}

function restartOf({ verbs }: Vectors): Verb | undefined {
  return [...verbs.values()].find(({ restarts }) => restarts);
}

async function openNamed(
  { create }: NamedTarget,
  path: string | undefined,
  word: string,
  workshop: Workshop,
): Promise<Target> {
  if (path === undefined || path === '')
    throw new UsageError(`the target ${word} needs the path of a socket`, `${word.replace(/:$/, '')}:SOCKET`);
  const { href, exported } = await loadEdition(workshop);
  if (typeof exported[create] !== 'function')
    throw new UsageError(
      `the edition ${workshop.edition} has no target ${word}`,
      `its index exports no ${create}`,
    );
  const { kinds, milliseconds, workingFolder } = workshop;
  return new RemoteTarget(word, {
    module: href,
    create,
    path: resolve(workingFolder, path),
    kinds,
    milliseconds,
  });
}

/** @throws UsageError where a target is told to be of a kind that there is not, or that it says itself. */
function checkKinds({ kinds, vectors }: Workshop, named: NamedTarget | undefined): void {
  if (kinds.length > 0 && named === undefined)
    throw new UsageError(
      '--kind is for a device behind a socket',
      'the reference device is reference:KIND; a program says its kind in the answer to power-on',
    );
  const words = kindsOf(vectors);
  const unknown = kinds.find((kind) => !words.includes(kind));
  if (unknown !== undefined)
    throw new UsageError(`there is no kind of device ${unknown}`, `kinds: ${words.join(', ')}`);
}

/** What is before and behind the first separator. */
function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
