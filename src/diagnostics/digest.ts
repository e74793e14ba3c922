// SPDX-License-Identifier: MIT
// A short list of diagnostics: only the errors if there are any, otherwise the first warning of each code.

import type { Diagnostic } from './diagnostic.js';

export interface Digest {
  readonly shown: readonly Diagnostic[];
  /** How many warnings of each code are left out, in the order in which the codes occur. */
  readonly left: ReadonlyMap<string, number>;
}

/** @param diagnostics - Sorted as they are to be shown. */
export function digest(diagnostics: readonly Diagnostic[]): Digest {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const left = new Map<string, number>();
  if (errors.length > 0) {
    for (const { code, severity } of diagnostics)
      if (severity === 'warning') left.set(code, (left.get(code) ?? 0) + 1);
    return { shown: errors, left };
  }
  const seen = new Set<string>();
  const shown = diagnostics.filter(({ code }) => {
    const first = !seen.has(code);
    seen.add(code);
    if (!first) left.set(code, (left.get(code) ?? 0) + 1);
    return first;
  });
  return { shown, left };
}

/** `19 more warning[rule-without-example]; --verbose prints them`; empty when nothing is left out. */
export function printLeft({ left }: Digest): string {
  if (left.size === 0) return '';
  const counts = [...left].map(([code, count]) => `${count} more warning[${code}]`);
  return `${counts.join(', ')}; --verbose prints ${[...left.values()].reduce((sum, count) => sum + count, 0) === 1 ? 'it' : 'them'}\n\n`;
}
