// SPDX-License-Identifier: MIT
// The targets by the words of the command line.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { editionFile, type NamedTarget, type Outputs, type UapiIndex } from '../outputs/outputs.js';
import { UsageError } from '../outputs/usage-error.js';
import type { TranscriptTarget } from '../runtime/transcript.js';
import { buildTarget } from './built-target.js';
import { LocalTarget } from './local-target.js';
import { ProcessTarget } from './process-target.js';
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
}

/**
 * @param words - `reference`, `reference:KIND`, `c`, `run COMMAND ARG...`, or the name of another target, with its argument.
 * @throws UsageError where there is no such target, or it cannot be made.
 */
export async function openTarget(words: readonly string[], workshop: Workshop): Promise<Target> {
  const [word = '', ...rest] = words;
  const [name = '', argument] = splitOnce(word, ':');
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
  const named = workshop.index.targets.find((each) => each.name === name);
  if (named === undefined) throw new UsageError(`there is no target ${word}`, listTargets(workshop.index));
  return openNamed(named, argument, word, workshop);
}

/** Names with what they mean, one a line. */
export function listTargets({ targets }: UapiIndex): string {
  const rows: (readonly [string, string])[] = [
    ['reference[:KIND]', 'the reference device, or one of a kind, such as a style'],
    ['c', 'the device of the generated C, built with make and a C compiler'],
    ['run COMMAND [ARG...]', 'a program that speaks the line protocol'],
    ...targets.map(({ name, summary, arguments: given }): readonly [string, string] => [
      given.some((each) => each.includes('{argument}')) ? `${name}:ARG` : name,
      summary,
    ]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `targets:\n${rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')}`;
}

type CreateTarget = () => TranscriptTarget;

/** @throws UsageError where the package is not there. */
export async function loadReference({ outputs, index, edition }: Workshop): Promise<CreateTarget> {
  const module = (await import(pathToFileURL(editionFile(outputs, index, edition)).href)) as {
    readonly createTarget: CreateTarget;
  };
  return module.createTarget;
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

function distOf({ folder }: Outputs, index: UapiIndex): string {
  return join(folder, index.package.path, 'dist');
}

function openNamed(
  { module, arguments: given }: NamedTarget,
  argument: string | undefined,
  word: string,
  { outputs, index, edition, milliseconds }: Workshop,
): Target {
  const path = join(distOf(outputs, index), module);
  if (!existsSync(path)) throw new UsageError(`the target ${word} is not there: ${path} is missing`);
  const isNeeded = given.some((each) => each.includes('{argument}'));
  if (isNeeded && (argument === undefined || argument === ''))
    throw new UsageError(`the target ${word} needs an argument`, `${word}:ARG`);
  if (!isNeeded && argument !== undefined) throw new UsageError(`the target ${word} takes no argument`);
  const words = given.map((each) =>
    each.replaceAll('{edition}', edition).replaceAll('{argument}', argument ?? ''),
  );
  return new ProcessTarget(word, [process.execPath, path, ...words], { milliseconds });
}

/** What is before and behind the first separator. */
function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
