// SPDX-License-Identifier: MIT
// What the printing of a page needs to know of the edition around it.

import { hasPage, label, ruleLabel } from '../../document/labels.js';
import { type StateGraph, stateGraphs } from '../../graph/index.js';
import {
  type Chapter,
  type Decision,
  type Declaration,
  type Edition,
  type Example,
  ownFirst,
  type Rule,
  type Term,
  type Uapi,
  type Violation,
} from '../../model/index.js';
import { type RstInline, role } from './rst-tree.js';
import { SymbolIndex } from './symbols.js';

export class PageContext {
  /** State graphs of the edition; usually one, or none. */
  readonly graphs: readonly StateGraph[];
  readonly symbols: SymbolIndex;
  /** The chapters that have a page, in order. */
  readonly chapters: readonly Chapter[];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #terms: ReadonlyMap<string, Term>;
  readonly #examples: ReadonlyMap<string, Example>;
  readonly #declarations: ReadonlyMap<string, Declaration>;

  constructor(
    readonly uapi: Pick<Uapi, 'name' | 'title' | 'header' | 'documentation' | 'pagesLicense' | 'transcript'>,
    readonly edition: Edition,
  ) {
    this.graphs = stateGraphs(edition);
    this.symbols = new SymbolIndex(ownFirst(edition.declarations));
    this.chapters = edition.chapters.filter((chapter) => hasPage(edition, chapter));
    this.#rules = new Map(edition.rules.map((rule) => [rule.id, rule]));
    this.#decisions = new Map(edition.decisions.map((decision) => [decision.id, decision]));
    this.#terms = new Map(edition.terms.map((term) => [term.id, term]));
    this.#examples = new Map(edition.examples.map((example) => [example.id, example]));
    this.#declarations = new Map(edition.declarations.map((declaration) => [declaration.name, declaration]));
  }

  rule(id: string): Rule {
    return known(this.#rules, 'rule', id);
  }

  decision(id: string): Decision {
    return known(this.#decisions, 'decision', id);
  }

  term(id: string): Term {
    return known(this.#terms, 'term', id);
  }

  example(id: string): Example {
    return known(this.#examples, 'example', id);
  }

  declaration(name: string): Declaration {
    return known(this.#declarations, 'declaration', name);
  }

  /** Those of a chapter, in order. */
  violationsOf(chapter: Chapter): readonly Violation[] {
    return this.edition.violations.filter((violation) => violation.chapter === chapter.name);
  }

  linkRule(id: string, title = id): RstInline {
    return role('ref', ruleLabel(this.uapi.name, id), title);
  }

  linkDecision(id: string, title = this.#decisions.get(id)?.title ?? id): RstInline {
    return role('ref', label(this.uapi.name, 'decision', id), title);
  }

  /** By name, as Sphinx knows a term. */
  linkTerm(id: string, title: string): RstInline {
    const { name } = this.term(id);
    return title === name ? role('term', name) : role('term', name, title);
  }

  linkProtocol(id: string, title: string): RstInline {
    return role('ref', label(this.uapi.name, 'protocol', id), title);
  }
}

/** The checks have found dead references before any page is printed. */
function known<T>(map: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`the model has no ${kind} ${id}`);
  return found;
}
