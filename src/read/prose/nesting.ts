// SPDX-License-Identifier: MIT
// Puts the blocks of a chapter into the directives that surround them. Lines are matched by their colons, one by one,
// so that a damaged directive has no effect on the next one.

import type { Code, Html, RootContent } from 'mdast';
import { type Diagnostic, reportInto } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';
import { DIRECTIVES, holdsDirectives } from './directives.js';
import { readDirectiveLine, readFence } from './fence.js';
import type { Directive, DirectiveLine, Fence, LineRange } from './parsed-chapter.js';

export class Nesting {
  readonly directives: Directive[] = [];
  readonly fences: Fence[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly broken: LineRange[] = [];
  readonly #report = reportInto(this.diagnostics);
  readonly #lines: readonly LineText[];
  readonly #top: RootContent[] = [];
  #open: Directive[] = [];
  /** Those around others of as many colons, and those that other readers of Markdown end early: each is told once. */
  readonly #told = new Set<Directive>();
  /** First lines that were reported and open nothing: their closing lines are no further mistakes. */
  #lost = 0;

  /** @param lines - All lines of the chapter. */
  constructor(lines: readonly LineText[]) {
    this.#lines = lines;
  }

  /** @returns What stands in no directive. */
  arrange(nodes: readonly RootContent[]): RootContent[] {
    for (const node of nodes) {
      if (node.type === 'directiveLine') this.#readLine(node);
      else {
        this.#append(node);
        this.#look(node);
      }
    }
    for (const directive of this.#open) this.#reportUnclosed(directive, this.#lines.length);
    return this.#top;
  }

  #append(node: RootContent): void {
    (this.#open.at(-1)?.children ?? this.#top).push(node);
  }

  #readLine(node: DirectiveLine): void {
    const [line, start] = this.#startOf(node);
    const { opens, closes, colons, diagnostics, isWhole } = readDirectiveLine(line, start);
    this.diagnostics.push(...diagnostics);
    if (!isWhole) this.broken.push({ from: line.line, to: line.line });
    if (closes !== undefined) this.#close(closes, colons);
    else if (opens !== undefined) this.#enter({ ...opens, position: { ...node.position! } });
    else if (colons >= 3) this.#lost++;
  }

  #enter(directive: Directive): void {
    this.directives.push(directive);
    const { name, colons } = directive;
    const row = DIRECTIVES.get(name);
    const isContainer = row === undefined ? colons >= 3 : row.holds !== undefined;
    if (isContainer && colons >= 3) {
      if (this.#fits(directive)) this.#append(directive);
      this.#open.push(directive);
      return;
    }
    if (isContainer || colons >= 3) this.#lost++;
    if (!isContainer) this.#append(directive);
  }

  /** An inner directive needs fewer colons than the one around it, or its closing line closes both. */
  #fits(inner: Directive): boolean {
    const outer = this.#open.at(-1);
    if (outer === undefined) return true;
    const related = [{ place: outer.namePlace, message: `inside this ${outer.name}` }];
    if (outer.colons > inner.colons) {
      if (outer.name !== 'rule' || inner.name !== 'rule') return true;
      this.#report('rule-in-rule', inner.namePlace, undefined, { related });
      return false;
    }
    if (!holdsDirectives(outer.name)) {
      this.#reportUnclosed(this.#open.pop()!, inner.place.line - 1, inner);
      return this.#fits(inner);
    }
    if (DIRECTIVES.has(inner.name) && this.#isFirstOf(outer)) {
      const suggestion = `open and close the ${outer.name} with ${inner.colons + 1} colons`;
      const facts = { outer: outer.name, inner: inner.name };
      this.#report('directive-nesting', inner.namePlace, facts, { related, suggestion });
    }
    return true;
  }

  #isFirstOf(directive: Directive): boolean {
    const isFirst = !this.#told.has(directive);
    this.#told.add(directive);
    return isFirst;
  }

  #close(place: Place, colons: number): void {
    const top = this.#open.at(-1);
    const matching = [...this.#open].reverse().find((directive) => directive.colons === colons);
    if (matching === undefined && this.#lost > 0) {
      this.#lost--;
    } else if (top === undefined) {
      this.#report('directive-stray-close', place, { colons });
    } else {
      if (matching === undefined) {
        const related = [{ place: top.namePlace, message: `this ${top.name} is open` }];
        const facts = { found: colons, expected: top.colons };
        const suggestion = `write ${':'.repeat(top.colons)}`;
        this.#report('directive-close-colons', place, facts, { related, suggestion });
        this.broken.push({ from: top.place.line, to: place.line });
        if (colons < 3) return;
      }
      const closed = matching ?? top;
      while (this.#open.at(-1) !== closed) this.#reportUnclosed(this.#open.pop()!, place.line - 1);
      this.#open.pop();
      closed.position!.end = { line: place.line, column: place.endColumn! };
    }
  }

  /** @param to - The last line that may belong to it. */
  #reportUnclosed({ name, colons, namePlace, place }: Directive, to: number, next?: Directive): void {
    this.broken.push({ from: place.line, to });
    if (!DIRECTIVES.has(name)) {
      // It has been reported, and may hold whatever starts inside it.
      this.#lost++;
      return;
    }
    const related =
      next === undefined ? [] : [{ place: next.namePlace, message: `this ${next.name} starts inside it` }];
    const suggestion = `close it with a line of ${colons} colons`;
    this.#report('directive-unclosed', namePlace, { name }, { related, suggestion });
  }

  /** Looks for fences, comments and misplaced directives. */
  #look(node: RootContent): void {
    switch (node.type) {
      case 'code':
        if (node.data?.marker !== undefined) this.#readFence(node);
        return;
      case 'html':
        this.#checkComment(node);
        return;
      case 'directiveLine':
        this.#checkMisplaced(node);
        return;
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.#look(child);
    }
  }

  #readFence(node: Code): void {
    const { fence, diagnostics, isSound } = readFence(node, this.#linesOf(node), this.#startOf(node)[1]);
    node.data = { ...node.data, fence };
    this.fences.push(fence);
    this.diagnostics.push(...diagnostics);
    if (isSound) this.#checkColons(node);
    else this.#cut(node);
  }

  #checkComment(node: Html): void {
    if (!node.value.startsWith('<!--') || node.value.includes('-->')) {
      this.#checkColons(node);
      return;
    }
    const [line, start] = this.#startOf(node);
    this.#report('comment-unclosed', placeIn(line, start, start + 4), undefined);
    this.#cut(node);
  }

  /** Other readers of Markdown end a directive at its colons, wherever they stand. */
  #checkColons(node: Code | Html): void {
    if (this.#open.length === 0) return;
    const colons = this.#linesOf(node).map(({ text }) => /^ {0,3}(:{3,})\s*$/.exec(text)?.[1]?.length ?? 0);
    const most = colons.reduce((a, b) => Math.max(a, b));
    const torn = this.#open.find((directive) => directive.colons <= most);
    if (torn === undefined || !this.#isFirstOf(torn)) return;
    const suggestion = `if a line inside it starts with colons, open and close it with ${most + 1} of them`;
    this.#report('directive-torn', torn.namePlace, { name: torn.name }, { suggestion });
  }

  /** Code or a comment goes on where its author ended it, and may hold the closing lines of what is open. */
  #cut(node: Code | Html): void {
    const { start, end } = node.position!;
    this.broken.push({ from: this.#open[0]?.place.line ?? start.line, to: end.line });
    this.#lost += this.#open.length;
    this.#open = [];
  }

  /** A line of colons in a list or a quote. One that closes may be indented like the list. */
  #checkMisplaced(node: DirectiveLine): void {
    const [line, start] = this.#startOf(node);
    const { closes, colons } = readDirectiveLine(line, start);
    const isIndented = /^ {0,3}$/.test(line.text.slice(0, start));
    if (closes !== undefined && isIndented) this.#close(closes, colons);
    else if (closes !== undefined && this.#lost > 0) this.#lost--;
    else {
      if (closes === undefined && colons >= 3) this.#lost++;
      this.#report('directive-misplaced', placeIn(line, start, line.text.trimEnd().length), undefined);
      this.broken.push({ from: line.line, to: line.line });
    }
  }

  /** The first line of a node, and the index at which the node starts. */
  #startOf({ position }: RootContent): readonly [line: LineText, start: number] {
    return [this.#lines[position!.start.line - 1]!, position!.start.column - 1];
  }

  #linesOf({ position }: RootContent): readonly LineText[] {
    return this.#lines.slice(position!.start.line - 1, position!.end.line);
  }
}
