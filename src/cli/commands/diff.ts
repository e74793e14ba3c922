// SPDX-License-Identifier: MIT
// `uapi diff A B`: prints the differences in meaning between two editions.

import { compareEditions } from '../../compare/index.js';
import type { Edition, SpecModel } from '../../model/index.js';
import { printDifference } from '../difference/text.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { readModels } from '../models.js';
import { createReporter } from '../reporter.js';
import { findRoot } from '../root.js';
import { checkEdition } from '../shape.js';

export interface DiffOptions {
  readonly root?: string;
  readonly json?: boolean;
}

/** @throws UsageError when an edition is unknown, or the two are of different uAPIs. */
export async function diff(
  names: readonly [from: string, to: string],
  options: DiffOptions,
  environment: Environment,
): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const reporter = createReporter(environment, { format: 'text' });
  const { models, errors, textOf } = await readModels(root, environment, reporter);
  if (models === undefined || errors.length > 0) {
    reporter.fail(errors, textOf);
    return exitCode.spec;
  }
  const { model, from, to } = findPair(models, names);
  const difference = compareEditions(model, from, to);
  const text = options.json
    ? `${JSON.stringify(difference, undefined, 2)}\n`
    : printDifference(difference, reporter.palette);
  reporter.print(text);
  return exitCode.ok;
}

interface Pair {
  readonly model: SpecModel;
  readonly from: Edition;
  readonly to: Edition;
}

function findPair(models: readonly SpecModel[], names: readonly [string, string]): Pair {
  const editions = models.flatMap((model) => model.editions.map(({ name }) => name));
  for (const name of names) checkEdition(editions, name);
  for (const model of models) {
    const [from, to] = names.map((name) => model.editions.find((edition) => edition.name === name));
    if (from !== undefined && to !== undefined) return { model, from, to };
  }
  throw new UsageError(`'${names[0]}' and '${names[1]}' are editions of different uAPIs`);
}
