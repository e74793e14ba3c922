// SPDX-License-Identifier: MIT
// `uapi conform`: holds an implementation against the spec, and prints what it breaks. It needs no toolchain, only outputs.

import { join } from 'node:path';
import process from 'node:process';
import { findEdition, findOutputs } from '../outputs/outputs.js';
import { UsageError } from '../outputs/usage-error.js';
import { helpText, type Options, readOptions } from './options.js';
import { printJson } from './report/json.js';
import { printJunit } from './report/junit.js';
import { isFailure, type Print } from './report/report.js';
import { printTap } from './report/tap.js';
import { printText } from './report/text.js';
import { choose, conform, type Run } from './run.js';
import { Shrinker } from './shrink.js';
import type { Target } from './target.js';
import { kindsOf, listTargets, loadReference, openReference, openTarget, type Workshop } from './targets.js';
import { readVectors } from './vectors.js';

const PRINTERS = { text: printText, tap: printTap, junit: printJunit, json: printJson } satisfies Record<
  Options['format'],
  Print
>;

const EXIT = { ok: 0, failed: 1, usage: 2, noResult: 3, bug: 70 } as const;

export interface Environment {
  /** How the user calls this program. */
  readonly program: string;
  readonly folder: string;
  /** The folder with the outputs, if they come with the program. */
  readonly home?: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @returns The exit code. It never throws. */
export async function run(words: readonly string[], environment: Environment): Promise<number> {
  try {
    return await runCommand(readOptions(words), environment);
  } catch (error) {
    if (error instanceof UsageError) {
      const help = error.suggestion === undefined ? '' : `${error.suggestion}\n`;
      environment.complain(`${environment.program}: ${error.message}\n${help}`);
      return EXIT.usage;
    }
    environment.complain(
      `${environment.program}: internal error: ${error instanceof Error ? error.message : error}\n` +
        'This is a fault of the program, not of your device. Please report it, with the command line.\n',
    );
    return EXIT.bug;
  }
}

async function runCommand(options: Options, environment: Environment): Promise<number> {
  if (options.isHelp) {
    environment.print(helpText(environment.program));
    return EXIT.ok;
  }
  const outputs = findOutputs(environment.folder, options.root ?? environment.home);
  const { index, edition } = findEdition(outputs, options.edition);
  if (options.isList) {
    environment.print(`${listTargets(index)}\n`);
    return EXIT.ok;
  }
  if (options.target.length === 0) throw new UsageError('no target is named', listTargets(index));
  const vectors = readVectors(join(outputs.folder, edition, 'vectors'));
  const chosen = choose(vectors, options);
  if (chosen.transcripts.length + chosen.cells.length === 0)
    throw new UsageError('no transcript and no cell is chosen by --rule and --only');
  const { milliseconds, kinds } = options;
  const workingFolder = environment.folder;
  const workshop = { outputs, index, edition, vectors, milliseconds, kinds, workingFolder };
  const target = await openTarget(options.target, workshop);
  const letGo = endWith(target);
  let result: Run;
  try {
    result = await conform(vectors, chosen, target, await shrinkerFor(target, workshop));
  } finally {
    letGo();
    await target.close();
  }
  environment.print(PRINTERS[options.format](result, options.failOn));
  return exitOf(result, options);
}

/** Undefined where the reference device is not there, by which a shorter log is known to be sound. */
async function shrinkerFor(target: Target, workshop: Workshop): Promise<Shrinker | undefined> {
  try {
    const create = await loadReference(workshop);
    return new Shrinker(target, workshop.vectors, (kind) =>
      kind === undefined || kindsOf(workshop.vectors).includes(kind)
        ? openReference(create, workshop, kind)
        : undefined,
    );
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** A target has a process group of its own, so that a signal to this program does not reach it. */
function endWith(target: Target): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const end = (signal: NodeJS.Signals): void => {
    target.close().finally(() => process.kill(process.pid, signal));
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.removeListener(signal, end);
  };
}

function exitOf({ items }: Run, { failOn }: Options): number {
  if (items.some(({ findings }) => findings.some(({ verdict }) => isFailure(verdict, failOn))))
    return EXIT.failed;
  return items.some(({ verdict }) => verdict === 'no result') ? EXIT.noResult : EXIT.ok;
}
