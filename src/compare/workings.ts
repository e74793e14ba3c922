// SPDX-License-Identifier: MIT
// Records, lists and algorithms: whether they changed. What the change does to a user is seen in the transitions.

import type { Declaration, DeclarationOf } from '../model/index.js';
import type { WorkingChange } from './difference.js';
import { pairUp } from './pair.js';

type Working = DeclarationOf<'record' | 'list' | 'algorithm'>;

export function compareWorkings(
  before: readonly Declaration[],
  after: readonly Declaration[],
): readonly WorkingChange[] {
  const pairs = pairUp(
    before.filter(isWorking),
    after.filter(isWorking),
    (each) => `${each.kind} ${each.symbol}`,
  );
  const change = (kind: WorkingChange['kind'], { kind: what, symbol }: Working): WorkingChange => ({
    kind,
    what,
    symbol,
  });
  return [
    ...pairs.removed.map((each) => change('removed', each)),
    ...pairs.added.map((each) => change('added', each)),
    ...pairs.both
      .filter(([old, now]) => meaningOf(old) !== meaningOf(now))
      .map(([, now]) => change('changed', now)),
  ];
}

function isWorking(declaration: Declaration): declaration is Working {
  return ['record', 'list', 'algorithm'].includes(declaration.kind);
}

/** What of a declaration says where it was written, how, and why, and nothing of what it does. */
const ASIDES: ReadonlySet<string> = new Set([
  'place',
  'rulePlaces',
  'rules',
  'comment',
  'text',
  'summary',
  'resultSummary',
  'remarks',
  'faults',
  'vectors',
  'order',
]);

export function meaningOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (ASIDES.has(key) ? undefined : inner));
}
