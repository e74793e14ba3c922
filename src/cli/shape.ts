// SPDX-License-Identifier: MIT
// The outline of a uAPI: what a summary shows and what a command line may name. Small enough for the cache.

import { didYouMean } from '../diagnostics/index.js';
import type { SpecModel } from '../model/index.js';
import { UsageError } from './exit.js';
import type { Scope } from './tree.js';

export interface UapiShape {
  readonly name: string;
  readonly title: string;
  /** Folder of the reference implementation's package, below generated/. */
  readonly package: string;
  readonly editions: readonly EditionShape[];
}

interface EditionShape {
  readonly name: string;
  readonly rules: number;
  readonly decisions: number;
  readonly examples: number;
}

export function shapeOf(model: SpecModel): UapiShape {
  return {
    name: model.uapi.name,
    title: model.uapi.title,
    package: model.uapi.package.path,
    editions: model.editions.map(({ name, rules, decisions, examples }) => ({
      name,
      rules: rules.length,
      decisions: decisions.length,
      examples: examples.length,
    })),
  };
}

/**
 * @param edition - As given on the command line; undefined for all.
 * @throws UsageError when no uAPI has an edition of that name.
 */
export function scopeOf(shapes: readonly UapiShape[], edition: string | undefined): Scope {
  const editions = shapes.flatMap((shape) => shape.editions.map(({ name }) => name));
  if (edition !== undefined) checkEdition(editions, edition);
  return {
    owned: [...editions, ...shapes.map((shape) => shape.package)],
    skipped: new Set(edition === undefined ? [] : editions.filter((name) => name !== edition)),
  };
}

/** @throws UsageError when `edition` is none of them. */
export function checkEdition(editions: readonly string[], edition: string): void {
  if (editions.includes(edition)) return;
  const hint = didYouMean(edition, editions) ?? `editions: ${editions.join(', ')}`;
  throw new UsageError(`unknown edition '${edition}'`, hint);
}
