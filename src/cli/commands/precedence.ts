// SPDX-License-Identifier: MIT
// `uapi precedence`: prints which orders of the single-bit operations have which wishes.

import { type Precedence, precedenceOf, type WishSet } from '../../analysis/precedence/index.js';
import { didYouMean } from '../../diagnostics/index.js';
import { precedenceRecord } from '../../emit/vectors/precedence.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { readModels } from '../models.js';
import { printPrecedence, printSelection, type Searched, selectionRecord } from '../precedence-text.js';
import { createReporter } from '../reporter.js';
import { findRoot } from '../root.js';
import { checkEdition } from '../shape.js';

export interface PrecedenceOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly wish?: readonly string[];
  readonly json?: boolean;
}

export async function precedence(options: PrecedenceOptions, environment: Environment): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const reporter = createReporter(environment, { format: 'text' });
  const { models, errors, textOf } = await readModels(root, environment, reporter);
  // The search is over what the declarations mean; of declarations with an error nobody knows that.
  if (models === undefined || errors.length > 0) {
    reporter.fail(errors, textOf);
    return exitCode.spec;
  }
  const editions = models.flatMap(({ uapi, editions: all }) =>
    all.map((edition) => ({ uapi: uapi.name, edition, precedence: precedenceOf(edition.declarations) })),
  );
  const searched = editions.flatMap(
    ({ uapi, edition: { name, title }, precedence: found }): readonly Searched[] =>
      found === undefined ? [] : [{ uapi, edition: name, title, precedence: found }],
  );
  const named = editions.map(({ edition }) => edition.name);
  const shown = choose(searched, named, options.edition);
  const sets = shown.map(({ precedence: found }) => setOf(found, options.wish ?? []));
  if (options.json) reporter.print(`${JSON.stringify(toJson(shown, sets), undefined, 2)}\n`);
  else reporter.print(shown.map((each, index) => toText(each, sets[index], reporter)).join('\n'));
  return exitCode.ok;
}

/** @throws UsageError where there is nothing to show. */
function choose(
  searched: readonly Searched[],
  editions: readonly string[],
  edition: string | undefined,
): readonly Searched[] {
  if (edition !== undefined) checkEdition(editions, edition);
  const shown = searched.filter((each) => edition === undefined || each.edition === edition);
  if (shown.length > 0) return shown;
  const others = searched.map((each) => each.edition);
  throw new UsageError(
    edition === undefined
      ? 'no edition has an order to search'
      : `edition '${edition}' has no order to search`,
    others.length === 0 ? 'a list with @precedence gives an edition one' : `editions: ${others.join(', ')}`,
  );
}

/**
 * The set of the wishes named; undefined where none is.
 *
 * @throws UsageError for a name that is none, or that of a wish that was not judged.
 */
function setOf({ wishes, unjudged }: Precedence, ids: readonly string[]): WishSet | undefined {
  if (ids.length === 0) return undefined;
  const known = wishes.map(({ wish }) => wish.symbol);
  return ids.reduce((set, id) => {
    const index = known.indexOf(id);
    if (index >= 0) return set | (1 << index);
    if (unjudged.some(({ symbol }) => symbol === id))
      throw new UsageError(`wish '${id}' is not judged`, 'there are too many orders to look at each of them');
    throw new UsageError(`unknown wish '${id}'`, didYouMean(id, known) ?? `wishes: ${known.join(', ')}`);
  }, 0);
}

function toJson(shown: readonly Searched[], sets: readonly (WishSet | undefined)[]): unknown {
  return shown.map(({ uapi, edition, precedence: found }, index) => {
    const set = sets[index];
    const selection = set === undefined ? {} : { selection: selectionRecord(found, set) };
    return { uapi, edition, ...precedenceRecord(found), ...selection };
  });
}

function toText(
  searched: Searched,
  set: WishSet | undefined,
  { palette }: ReturnType<typeof createReporter>,
): string {
  return set === undefined ? printPrecedence(searched, palette) : printSelection(searched, set, palette);
}
