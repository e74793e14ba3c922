// SPDX-License-Identifier: MIT
// The rules and decisions of an edition as data: the text of each, its place, and what shows and carries it.

import { printChange } from '../../analysis/violation.js';
import { label } from '../../document/labels.js';
import { plainLine, plainParagraphs } from '../../document/plain.js';
import { stepsByRule } from '../../document/steps.js';
import { decisionBlock, documentOf } from '../../document/to-document.js';
import {
  type Decision,
  type DeclarationOf,
  declarationsOf,
  type Edition,
  grouped,
  type Provenance,
  type Rule,
  type Uapi,
  type Violation,
} from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';

/** What goes with each rule, found once for the edition. */
interface Links {
  readonly examples: ReadonlyMap<string, readonly Json[]>;
  readonly violations: ReadonlyMap<string, readonly Json[]>;
  readonly algorithms: ReadonlyMap<string, readonly Json[]>;
  readonly decisions: ReadonlyMap<string, readonly string[]>;
}

export function linksOf(edition: Edition): Links {
  return {
    examples: grouped(
      edition.examples.flatMap(({ id, kind, level, title, rules }) =>
        rules.map((rule) => [rule, { id, kind, level, title }] as const),
      ),
    ),
    violations: grouped(edition.violations.map((violation) => [violation.rule, violationRecord(violation)])),
    algorithms: grouped(declarationsOf(edition.declarations, 'algorithm').flatMap(carriedBy)),
    decisions: grouped(edition.decisions.flatMap((decision) => carriersOf(decision, edition))),
  };
}

/** The rules that an algorithm carries: as a whole (no steps), or at steps of the pages' pseudocode. */
function carriedBy(algorithm: DeclarationOf<'algorithm'>): readonly (readonly [string, Json])[] {
  const steps = stepsByRule(algorithm.body);
  return [...new Set([...algorithm.rules, ...steps.keys()])].map(
    (rule) => [rule, { algorithm: algorithm.symbol, steps: steps.get(rule) ?? [] }] as const,
  );
}

/** The rules that a decision names, or that come from it. */
function carriersOf(decision: Decision, edition: Edition): readonly (readonly [string, string])[] {
  const sprung = edition.rules
    .filter(({ from }) =>
      from.some((provenance) => provenance.kind === 'decision' && provenance.id === decision.id),
    )
    .map((rule) => rule.id);
  return [...new Set([...decision.rules, ...sprung])].map((rule) => [rule, decision.id] as const);
}

export function ruleRecord(rule: Rule, uapi: Uapi, edition: Edition, links: Links): Json {
  return {
    id: rule.id,
    force: rule.force,
    binds: rule.binds,
    from: rule.from.map(source),
    text: rule.text,
    audience: rule.audience,
    ...location(rule.chapter, uapi, edition),
    anchor: label(uapi.name, 'rule', rule.id),
    step: rule.step === undefined ? undefined : { protocol: rule.step.protocol, letter: rule.step.letter },
    examples: links.examples.get(rule.id) ?? [],
    violations: links.violations.get(rule.id) ?? [],
    algorithms: links.algorithms.get(rule.id) ?? [],
    decisions: links.decisions.get(rule.id) ?? [],
    untestable: rule.untestable,
    unseen: rule.unseen,
    faults: rule.faults.map(({ code, reason }) => ({ code, reason })),
  };
}

function violationRecord(violation: Violation): Json {
  const { id, title, module } = violation;
  return { id, title, module, change: printChange(violation) };
}

export function decisionRecord(decision: Decision, uapi: Uapi, edition: Edition): Json {
  const { question, positions, why } = decisionBlock(decision, documentOf(edition));
  return {
    id: decision.id,
    title: decision.title,
    question: plainLine(question),
    positions: decision.positions.map((position, index) => ({
      name: position.name,
      chosen: position.chosen,
      holders: position.holders.map(source),
      text: plainLine(positions[index]!.argument),
    })),
    chose: decision.chose,
    why: plainParagraphs(why),
    rules: decision.rules,
    ...location(decision.chapter, uapi, edition),
    anchor: label(uapi.name, 'decision', decision.id),
  };
}

function source(provenance: Provenance): Json {
  return provenance.kind === 'message'
    ? { author: provenance.author, date: provenance.date }
    : { decision: provenance.id };
}

/** The spec's file, without a line, and the page below the edition's folder. */
function location(chapter: string, uapi: Uapi, edition: Edition): JsonMembers {
  const file = edition.chapters.find((candidate) => candidate.name === chapter)?.file;
  return { file, chapter, page: `${uapi.documentation}/${chapter}.rst` };
}
