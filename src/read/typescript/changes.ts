// SPDX-License-Identifier: MIT
// Checks that modules changed by violations are still TypeScript. It parses them, but resolves no name and checks no
// type, because a violation is wrong on purpose.

import { applyChange, type ChangedText } from '../../analysis/violation.js';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Edition, HunkLine, SourceModule, Violation } from '../../model/index.js';
import { type Finding, judgeSyntax } from './judge.js';

/** The first thing that is wrong with a text. */
interface SyntaxError {
  /** Counts from 0. */
  readonly line: number;
  readonly reason: string;
}

/** Keeps what it found of texts that it has seen: most violations stay as they are from build to build. */
export class ChangeReader {
  #known: ReadonlyMap<string, SyntaxError | undefined> = new Map();

  /**
   * @param modules - Those of all editions.
   * @returns Waits for what is found.
   */
  check(editions: readonly Edition[], modules: readonly SourceModule[]): () => readonly Diagnostic[] {
    const changes = editions.flatMap((edition) => changesOf(edition, modules));
    const texts = [...new Set(changes.map(({ changed }) => textOf(changed)))];
    const unknown = texts.filter((text) => !this.#known.has(text));
    const verdict = unknown.length === 0 ? () => [] : judgeSyntax(unknown);
    return () => {
      const fresh = firstErrors(unknown, verdict());
      this.#known = new Map(texts.map((text) => [text, fresh.get(text) ?? this.#known.get(text)]));
      return changes.flatMap(({ violation, changed }) => {
        const error = this.#known.get(textOf(changed));
        if (error === undefined) return [];
        return [report('violation-syntax', placeOf(error, changed, violation), { reason: error.reason })];
      });
    };
  }
}

interface Change {
  readonly violation: Violation;
  readonly changed: ChangedText<HunkLine>;
}

/** The changes that can be made; why another cannot is a check's to say. */
function changesOf(edition: Edition, modules: readonly SourceModule[]): readonly Change[] {
  const lines = new Map(
    modules
      .filter(({ editions }) => editions.includes(edition.name))
      .map(({ path, text }) => [path, text.split('\n')]),
  );
  return edition.violations.flatMap((violation) => {
    const changed = applyChange(lines.get(violation.module) ?? [], violation.hunks);
    return changed === undefined ? [] : [{ violation, changed }];
  });
}

function textOf({ lines }: ChangedText<HunkLine>): string {
  return lines.join('\n');
}

/** The first error of each text that has one. */
function firstErrors(
  texts: readonly string[],
  findings: readonly Finding[],
): ReadonlyMap<string, SyntaxError> {
  const errors = new Map<string, SyntaxError>();
  for (const { path = '', start, text: reason } of findings) {
    const text = texts[Number(/(\d+)\.ts$/.exec(path)?.[1])]!;
    if (!errors.has(text)) errors.set(text, { line: text.slice(0, start).split('\n').length - 1, reason });
  }
  return errors;
}

/** The added line that the error is in, or the last one before it: where else should it come from. */
function placeOf(
  error: SyntaxError,
  changed: ChangedText<HunkLine>,
  violation: Violation,
): Diagnostic['place'] {
  const before = changed.origins.slice(0, error.line + 1).flatMap((origin) => origin ?? []);
  return before.at(-1)?.place ?? violation.place;
}
