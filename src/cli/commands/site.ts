// SPDX-License-Identifier: MIT
// `uapi site`: the HTML site for reviewers. Does nothing while nothing has changed that it is made from.

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../../diagnostics/index.js';
import { ApiReader } from '../api/api-packages.js';
import { buildAll } from '../build-all.js';
import { readCache, readOutputs, toolchainHash } from '../cache.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { writeFailed } from '../journal.js';
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
  const sources = readProject(root, environment.toolRoot);
  if (hasErrors(sources.diagnostics)) {
    reporter.fail(sources.diagnostics, sources.textOf);
    return exitCode.spec;
  }
  const inputs = readSiteInputs(root, environment.toolRoot, sources.hashes);
  if (isCurrent(folder, inputs.hash)) {
    reporter.print(`site: nothing changed, ${folder}\n`);
    return exitCode.ok;
  }
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
    const api = early ?? readApi(apiReader, built.models.map(shapeOf), outputs);
    const { makeSite } = await import('../../site/index.js');
    const files = await makeSite({
      models: built.models,
      outputs,
      stateOf: readStates(root),
      assets: inputs.assets,
      api: api.then((packages) => new Map([...packages].map(([path, { project }]) => [path, project]))),
      ...(inputs.mutation === undefined ? {} : { mutation: inputs.mutation }),
    });
    const warnings = [...(await api).values()].flatMap((each) => each.warnings);
    // Pages with a gap are better than none; `npm run api`, and a test, hold that there is no gap.
    environment.stderr.write(warnings.map((warning) => `TypeDoc: ${warning}\n`).join(''));
    writeSite(folder, inputs.hash, files, environment.disk);
    const pages = files.filter(({ path }) => path.endsWith('.html')).length;
    const seconds = ((environment.now() - start) / 1000).toFixed(1);
    reporter.print(`site: ${pages} pages, ${folder} (${seconds} s)\n`);
    return exitCode.ok;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    reporter.fail([writeFailed(root, error)]);
    return exitCode.spec;
  } finally {
    await apiReader.close();
  }
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
