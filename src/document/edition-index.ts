// SPDX-License-Identifier: MIT
// Finds what the document names: rules, decisions, chapters, declarations by their IDs and names.

import { Signatures, Symbols } from '../c-syntax/index.js';
import {
  type Chapter,
  type Decision,
  type Declaration,
  type Edition,
  type Example,
  ownFirst,
  type Rule,
  type Term,
  type Violation,
} from '../model/index.js';
import type { Target } from './document.js';
import { hasPage } from './labels.js';
import { NameIndex } from './names.js';

export class EditionIndex {
  readonly names: NameIndex;
  readonly symbols: Symbols;
  /** How C declares algorithms and what they work on. */
  readonly signatures: Signatures;
  /** The chapters that have a page, in order. */
  readonly chapters: readonly Chapter[];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #terms: ReadonlyMap<string, Term>;
  readonly #examples: ReadonlyMap<string, Example>;
  readonly #violations: ReadonlyMap<string, Violation>;
  readonly #declarations: ReadonlyMap<string, Declaration>;

  constructor(readonly edition: Edition) {
    this.names = new NameIndex(ownFirst(edition.declarations));
    this.symbols = new Symbols(edition.declarations);
    this.signatures = new Signatures(this.symbols);
    this.chapters = edition.chapters.filter((chapter) => hasPage(edition, chapter));
    this.#rules = byId(edition.rules);
    this.#decisions = byId(edition.decisions);
    this.#terms = byId(edition.terms);
    this.#examples = byId(edition.examples);
    this.#violations = byId(edition.violations);
    this.#declarations = new Map(edition.declarations.map((declaration) => [declaration.name, declaration]));
  }

  rule(id: string): Rule {
    return known(this.#rules, 'rule', id);
  }

  decision(id: string): Decision {
    return known(this.#decisions, 'decision', id);
  }

  example(id: string): Example {
    return known(this.#examples, 'example', id);
  }

  violation(id: string): Violation {
    return known(this.#violations, 'violation', id);
  }

  declaration(name: string): Declaration {
    return known(this.#declarations, 'declaration', name);
  }

  decisionTarget(id: string): Target {
    return { kind: 'decision', id, title: this.#decisions.get(id)?.title ?? id };
  }

  termTarget(id: string): Target {
    return { kind: 'term', id, title: known(this.#terms, 'term', id).name };
  }

  chapterTarget(id: string): Target {
    const { title = id, subject = 'interface' } = this.edition.chapters.find(({ name }) => name === id) ?? {};
    return { kind: 'chapter', id, title, subject, hasPage: this.chapters.some(({ name }) => name === id) };
  }

  protocolTarget(id: string): Target {
    const protocols = this.edition.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'protocol' ? [block] : [])),
    );
    return { kind: 'protocol', id, title: protocols.find((protocol) => protocol.id === id)?.title ?? id };
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The checks have found dead references before anything is printed. */
function known<T>(things: ReadonlyMap<string, T>, kind: string, id: string): T {
  const found = things.get(id);
  if (found === undefined) throw new Error(`the model has no ${kind} ${id}`);
  return found;
}
