// SPDX-License-Identifier: MIT
// Which directives are open at a line of a chapter: openers and closers matched by their colons, more strictly than
// remark does, which closes the outermost directive that has few enough.

import { type Diagnostic, report } from '../../diagnostics/index.js';
import { type LineText, placeIn } from './attributes.js';
import { DIRECTIVES } from './directives.js';
import type { Opener } from './openers.js';

export class Nesting {
  readonly #open: Opener[] = [];
  readonly #break: (diagnostic: Diagnostic, fromLine: number) => void;

  /** @param onBreak - Takes what is wrong, and the line from which remark reads something else. */
  constructor(onBreak: (diagnostic: Diagnostic, fromLine: number) => void) {
    this.#break = onBreak;
  }

  /** The chapter ends: whatever is open was not closed. */
  end(): void {
    for (const opener of this.#open) this.#reportUnclosed(opener);
  }

  /** An inner directive needs fewer colons than the one around it, or its closing line closes both. */
  push(opener: Opener): void {
    const outer = this.#open.at(-1);
    if (outer !== undefined) this.#checkNesting(outer, opener);
    this.#open.push(opener);
  }

  #checkNesting(outer: Opener, inner: Opener): void {
    const related = [{ place: outer.namePlace, message: `inside this ${outer.name}` }];
    if (outer.name === 'rule' && inner.name === 'rule' && outer.colons > inner.colons) {
      this.#break(report('rule-in-rule', inner.namePlace, undefined, { related }), outer.line);
    } else if (outer.colons <= inner.colons && isHolder(outer)) {
      const suggestion = `open and close the ${outer.name} with ${inner.colons + 1} colons`;
      const facts = { outer: outer.name, inner: inner.name };
      this.#break(report('directive-nesting', inner.namePlace, facts, { related, suggestion }), outer.line);
    } else if (outer.colons <= inner.colons) {
      this.#open.pop();
      this.#reportUnclosed(outer, inner);
      const next = this.#open.at(-1);
      if (next !== undefined) this.#checkNesting(next, inner);
    }
  }

  close(line: LineText, start: number, colons: number): void {
    const place = placeIn(line, start, start + colons);
    const opener = this.#open.at(-1);
    if (opener === undefined) {
      this.#break(report('directive-stray-close', place, { colons }), line.line);
      return;
    }
    const outer = [...this.#open].reverse().find((candidate) => candidate.colons === colons);
    if (outer === undefined) {
      const related = [{ place: opener.namePlace, message: `this ${opener.name} is open` }];
      const facts = { found: colons, expected: opener.colons };
      const suggestion = `write ${':'.repeat(opener.colons)}`;
      this.#break(report('directive-close-colons', place, facts, { related, suggestion }), opener.line);
    }
    const target = outer ?? opener;
    while (this.#open.at(-1) !== target) this.#reportUnclosed(this.#open.pop()!);
    this.#open.pop();
    target.closeLine = line.line;
  }

  #reportUnclosed(opener: Opener, next?: Opener): void {
    const related =
      next === undefined ? [] : [{ place: next.namePlace, message: `this ${next.name} starts inside it` }];
    const suggestion = `close it with a line of ${opener.colons} colons`;
    const diagnostic = report(
      'directive-unclosed',
      opener.namePlace,
      { name: opener.name },
      { related, suggestion },
    );
    this.#break(diagnostic, opener.line);
  }
}

/** Whether a directive may hold others. One that nobody knows may hold anything. */
function isHolder(opener: Opener): boolean {
  return DIRECTIVES[opener.name]?.nests ?? true;
}
