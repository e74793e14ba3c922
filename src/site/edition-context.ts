// SPDX-License-Identifier: MIT
// What the pages of one edition share: who shows what, by rule, and where each name of the edition leads.

import type { Target } from '../document/document.js';
import { stepsByRule } from '../document/steps.js';
import { termUses } from '../document/terms.js';
import { documentOf, type EditionDocument } from '../document/to-document.js';
import {
  type Decision,
  declarationsOf,
  type Edition,
  type Example,
  type ExampleState,
  grouped,
  type Rule,
  type SpecModel,
  type Violation,
} from '../model/index.js';
import type { ApiIndex, RuleCarrier } from './api/api-index.js';
import { anchors, type Links } from './links.js';
import type { ViolationVerdict } from './mutation-record.js';
import type { SiteInput } from './site-input.js';
import { type CarryingLine, carryingLines, type Source, sourcesOf } from './sources.js';
import { symbolAnchors } from './symbol-anchors.js';

/** An algorithm's step that carries a rule; without a path, the algorithm as a whole does. */
interface CarryingStep {
  readonly algorithm: string;
  readonly path?: string;
}

/** Rules, decisions and examples of a chapter whose page a reader can still look over. */
const BOXES_MAX = 20;

export class EditionContext {
  readonly document: EditionDocument;
  readonly name: string;
  /** The files that carry rules, the header first. */
  readonly sources: readonly Source[];
  readonly #rules: ReadonlySet<string>;
  readonly #lines: ReadonlyMap<string, readonly CarryingLine[]>;
  readonly #examples: ReadonlyMap<string, readonly Example[]>;
  readonly #violations: ReadonlyMap<string, readonly Violation[]>;
  readonly #steps: ReadonlyMap<string, readonly CarryingStep[]>;
  readonly #symbols: ReadonlyMap<string, string>;
  #termUses?: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly model: SpecModel,
    readonly edition: Edition,
    readonly input: SiteInput,
    readonly links: Links,
    private readonly api: () => ApiIndex | undefined,
  ) {
    this.name = edition.name;
    this.document = documentOf(edition);
    this.#examples = grouped(
      edition.examples.flatMap((example) => example.rules.map((rule) => [rule, example] as const)),
    );
    this.#violations = grouped(edition.violations.map((violation) => [violation.rule, violation]));
    this.#steps = grouped(carriedSteps(edition));
    this.#rules = new Set(edition.rules.map(({ id }) => id));
    this.sources = sourcesOf(model, edition, input.outputs, links);
    this.#lines = carryingLines(this.sources, (id) => this.hasRule(id));
    this.#symbols = symbolAnchors(edition, links);
  }

  hasRule(id: string): boolean {
    return this.#rules.has(id);
  }

  /** The lines of header, C and modules that carry a rule, the header first. */
  linesOf(rule: string): readonly CarryingLine[] {
    return this.#lines.get(rule) ?? [];
  }

  linePath({ source, line }: CarryingLine): string {
    return `${source.href}#${anchors.line(line)}`;
  }

  /** The examples that exercise a rule, in the order of the chapters. */
  examplesOf(rule: string): readonly Example[] {
    return this.#examples.get(rule) ?? [];
  }

  violationsOf(rule: string): readonly Violation[] {
    return this.#violations.get(rule) ?? [];
  }

  /** The steps of algorithms that carry a rule. */
  stepsOf(rule: string): readonly CarryingStep[] {
    return this.#steps.get(rule) ?? [];
  }

  /** What the reference package exports that carries a rule. */
  functionsOf(rule: string): readonly RuleCarrier[] {
    return this.api()?.carriersOf(this.name, rule) ?? [];
  }

  /** The decisions that a rule carries or comes from. */
  decisionsOf(rule: Rule): readonly Decision[] {
    const sources = rule.from.flatMap((source) => (source.kind === 'decision' ? [source.id] : []));
    return this.edition.decisions.filter(({ id, rules }) => sources.includes(id) || rules.includes(rule.id));
  }

  /** Whether the page of a chapter opens with a summary, and folds decisions and examples. */
  isLong(chapter: string): boolean {
    const { rules, decisions, examples } = this.edition;
    return (
      [...rules, ...decisions, ...examples].filter((each) => each.chapter === chapter).length > BOXES_MAX
    );
  }

  stateOf(example: Example): ExampleState {
    return this.input.stateOf(this.name, example);
  }

  /** What the last mutation run made of a violation; undefined where it has not seen it. */
  verdictOf(violation: Violation): ViolationVerdict | undefined {
    return this.input.mutation?.violations?.list.find(
      ({ edition, rule, title }) =>
        edition === this.name && rule === violation.rule && title === violation.title,
    );
  }

  rulePath(id: string): string {
    return `${this.links.chapter(this.name, this.document.rule(id).chapter)}#${anchors.rule(id)}`;
  }

  decisionPath(id: string): string {
    return `${this.links.chapter(this.name, this.document.decision(id).chapter)}#${anchors.decision(id)}`;
  }

  examplePath(example: Example): string {
    return `${this.links.chapter(this.name, example.chapter)}#${anchors.example(example.id)}`;
  }

  violationPath(violation: Violation): string {
    return `${this.links.chapter(this.name, violation.chapter)}#${anchors.violation(violation.id)}`;
  }

  stepPath({ algorithm, path }: CarryingStep): string {
    const anchor = path === undefined ? anchors.symbol(algorithm) : anchors.step(algorithm, path);
    return `${this.links.page(this.name, 'algorithms')}#${anchor}`;
  }

  /** A protocol, by its ID; undefined where the edition has none of that name. */
  protocolPath(id: string): string | undefined {
    const chapter = this.edition.chapters.find(({ blocks }) =>
      blocks.some((block) => block.kind === 'protocol' && block.id === id),
    );
    return chapter && `${this.links.chapter(this.name, chapter.name)}#${anchors.protocol(id)}`;
  }

  termPath(id: string): string {
    return `${this.links.page(this.name, 'glossary')}#${anchors.term(id)}`;
  }

  /** Where a symbol of C is explained: a tag, a macro, a function, `tag.member`. */
  symbolPath(symbol: string): string | undefined {
    return this.#symbols.get(symbol);
  }

  /** Where the target of a link is; undefined where the site has no place for it. */
  pathOf(target: Target): string | undefined {
    switch (target.kind) {
      case 'rule':
        return this.rulePath(target.id);
      case 'decision':
        return this.decisionPath(target.id);
      case 'protocol':
        return this.protocolPath(target.id);
      case 'chapter':
        return target.hasPage ? this.links.chapter(this.name, target.id) : undefined;
      case 'term':
        return this.termPath(target.id);
      case 'symbol':
        return this.symbolPath(target.symbol);
      case 'state':
        return `${this.links.page(this.name, 'states')}#${anchors.state(target.bits)}`;
      case 'named-state':
        return `${this.links.page(this.name, 'declarations')}#${this.anchorOf(target)}`;
      case 'step':
        return this.stepPath(target);
      case 'message':
        return this.links.message(target.author, target.date);
      case 'web':
        return target.url;
      default:
        return target satisfies never;
    }
  }

  /** The ID of the element where a target stands; undefined for what stands on no page of its own. */
  anchorOf(target: Target): string | undefined {
    switch (target.kind) {
      case 'named-state':
        return anchors.namedState(target.declaration, target.name);
      case 'step':
        return anchors.step(target.algorithm, target.path);
      case 'symbol':
        return anchors.symbol(target.symbol);
      case 'rule':
      case 'decision':
      case 'protocol':
      case 'term':
        return anchors[target.kind](target.id);
      case 'state':
        return anchors.state(target.bits);
      case 'chapter':
      case 'message':
      case 'web':
        return undefined;
      default:
        return target satisfies never;
    }
  }

  /** Names of the chapters that refer to a term. */
  chaptersUsing(term: string): ReadonlySet<string> {
    this.#termUses ??= grouped(termUses(this.edition).map(({ id, passage }) => [id, passage.chapter]));
    return new Set(this.#termUses.get(term));
  }
}

function carriedSteps({ declarations }: Edition): readonly (readonly [string, CarryingStep])[] {
  return declarationsOf(declarations, 'algorithm').flatMap(({ symbol, rules, body }) => [
    ...rules.map((rule) => [rule, { algorithm: symbol }] as const),
    ...[...stepsByRule(body)].flatMap(([rule, paths]) =>
      paths.map((path) => [rule, { algorithm: symbol, path }] as const),
    ),
  ]);
}
