// SPDX-License-Identifier: MIT
// `uapi site`: the HTML site for reviewers. Does nothing while nothing has changed that it is made from. With `--run` it
// runs the examples first, but for those that passed already as they are.

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../../diagnostics/index.js';
import type { Example, SpecModel } from '../../model/index.js';
import { implementationHashOf } from '../../testing/implementation.js';
import { addResults } from '../../testing/results.js';
import { ApiReader } from '../api/api-packages.js';
import { buildAll } from '../build-all.js';
import { readCache, readOutputs, toolchainHash } from '../cache.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { writeFailed } from '../journal.js';
import { Progress } from '../progress.js';
import { readProject } from '../project.js';
import { createReporter } from '../reporter.js';
import { readStates } from '../results.js';
import { findRoot } from '../root.js';
import { shapeOf, type UapiShape } from '../shape.js';
import { isCurrent, isSiteFolder, writeSite } from '../site-folder.js';
import { readSiteInputs } from '../site-inputs.js';
import { ifThere, isSystemError } from '../system-error.js';
import { settleTree } from '../with-tree.js';

export interface SiteOptions {
  readonly root?: string;
  readonly out?: string;
  readonly run?: boolean;
}

export async function site(options: SiteOptions, environment: Environment): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const folder = options.out === undefined ? resolve(root, 'site') : chosen(environment, options.out);
  if (!isSiteFolder(folder))
    throw new UsageError(
      `unexpected --out ${folder}: it holds files, and none of them says that it is a site`,
      'name a folder that is empty or not there',
    );
  const reporter = createReporter(environment, { format: 'text' });
  if (!(await settleTree(root, environment, reporter))) return exitCode.spec;
  const start = environment.now();
  const progress = new Progress('site', environment);
  const sources = readProject(root, environment.toolRoot);
  if (hasErrors(sources.diagnostics)) {
    reporter.fail(sources.diagnostics, sources.textOf);
    return exitCode.spec;
  }
  const readInputs = () => readSiteInputs(root, environment.toolRoot, sources.hashes);
  if (!options.run && isCurrent(folder, readInputs().hash)) {
    reporter.print(`site: nothing changed, ${folder}\n`);
    return exitCode.ok;
  }
  progress.stage('reading the spec');
  const apiReader = new ApiReader(root, environment, sources.hashes);
  const cache = readCache(root, toolchainHash(environment.toolRoot), sources.hashes);
  const known = cache && readOutputs(root, cache);
  try {
    // TypeDoc works while the models are read.
    const early = known && readApi(apiReader, cache.shapes, known);
    const built = buildAll(sources, await environment.loadBuilder(), {
      wanted: known === undefined ? 'outputs' : 'model',
      isSound: cache !== undefined,
    });
    if (hasErrors(built.diagnostics)) {
      reporter.fail(built.diagnostics, sources.textOf);
      return exitCode.spec;
    }
    const outputs = known ?? built.texts;
    const failed = options.run ? await runAndSay(root, built.models, outputs, environment, progress) : 0;
    const ended = failed > 0 ? exitCode.spec : exitCode.ok;
    const inputs = readInputs();
    if (options.run && isCurrent(folder, inputs.hash)) {
      progress.clear();
      reporter.print(`site: nothing changed, ${folder}\n`);
      return ended;
    }
    progress.stage('making pages');
    const api = early ?? readApi(apiReader, built.models.map(shapeOf), outputs);
    const { makeSite } = await import('../../site/index.js');
    const files = await makeSite({
      models: built.models,
      outputs,
      ...readStates(root, implementationHashOf(outputs)),
      assets: inputs.assets,
      api: api.then((packages) => new Map([...packages].map(([path, { project }]) => [path, project]))),
      ...(inputs.mutation === undefined ? {} : { mutation: inputs.mutation }),
    });
    progress.stage('writing');
    const warnings = [...(await api).values()].flatMap((each) => each.warnings);
    // Pages with a gap are better than none; `npm run api`, and a test, hold that there is no gap.
    progress.clear();
    environment.stderr.write(warnings.map((warning) => `TypeDoc: ${warning}\n`).join(''));
    writeSite(folder, inputs.hash, files, environment.disk);
    const pages = files.filter(({ path }) => path.endsWith('.html')).length;
    const seconds = ((environment.now() - start) / 1000).toFixed(1);
    reporter.print(`site: ${pages} pages, ${folder} (${seconds} s)\n`);
    return ended;
  } catch (error) {
    progress.clear();
    if (!isSystemError(error)) throw error;
    reporter.fail([writeFailed(root, error)]);
    return exitCode.spec;
  } finally {
    await apiReader.close();
  }
}

/**
 * Runs the examples that have not passed as they are, and tells of those that fail.
 *
 * @returns How many failed.
 */
async function runAndSay(
  root: string,
  models: readonly SpecModel[],
  outputs: ReadonlyMap<string, string>,
  environment: Environment,
  progress: Progress,
): Promise<number> {
  const { stateOf } = readStates(root, implementationHashOf(outputs));
  const isOpen = (edition: string, example: Example): boolean => stateOf(edition, example) !== 'passed';
  const start = environment.now();
  progress.stage('running examples');
  const { runExamples } = await import('../examples/run-examples.js');
  const onStep = (done: number, all: number): void => progress.step('running examples', done, all);
  const { results, failures } = await runExamples({ root, models, outputs, isOpen, onStep }, environment);
  progress.clear();
  if (results.length > 0) {
    addResults(root, results);
    const seconds = ((environment.now() - start) / 1000).toFixed(1);
    environment.stdout.write(
      `examples: ${results.length} ran, ${results.length - failures.length} passed, ${failures.length} failed (${seconds} s)\n`,
    );
  }
  for (const { example, message } of failures) {
    const { file, line, column } = example.place;
    environment.stderr.write(
      `${file}:${line}:${column}: example '${example.title}' failed\n${indented(message)}\n`,
    );
  }
  return failures.length;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Where the user wants the site. A link that the user names is followed; one that lies in the project is not. */
function chosen(environment: Environment, out: string): string {
  const folder = resolve(environment.folder, out);
  return ifThere(() => realpathSync(folder)) ?? folder;
}

function readApi(
  reader: ApiReader,
  shapes: readonly UapiShape[],
  outputs: ReadonlyMap<string, string>,
): ReturnType<ApiReader['read']> {
  const reading = reader.read(
    shapes.map((shape) => shape.package),
    outputs,
  );
  // Whoever needs it is told of a failure, which is later.
  reading.catch(() => undefined);
  return reading;
}
