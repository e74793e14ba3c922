// SPDX-License-Identifier: MIT
// A rule: one normative statement, its ID, whom it binds, where it comes from, and its force. A term of the glossary: its
// names and what they mean. Both have a sentence first, then paragraphs and lists.

import { isOneSlipApart } from '../../diagnostics/index.js';
import {
  type Audience,
  type Block,
  PARTIES,
  type Provenance,
  type Rule,
  type Term,
  type Waiver,
} from '../../model/index.js';
import { checkRuleIdForm } from '../rule-id.js';
import { termName } from './anchors.js';
import {
  attributeOf,
  partOf,
  readAudience,
  readPlainId,
  readProvenance,
  readWord,
} from './attribute-values.js';
import type { Attribute } from './attributes.js';
import { type Desk, pagesAudience, type Scope } from './desk.js';
import { readForce } from './force.js';
import { plainText } from './inlines.js';
import type { Directive } from './parsed-chapter.js';
import { letterOf } from './steps.js';

/** @returns The block that stands for the rule; the rule itself goes to the desk. */
export function readRule(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { attributes, children, place } = directive;
  const id = attributeOf(directive, 'id');
  checkId(attributes.get('id'), desk);
  const audience = readAudience(directive, scope, desk);
  const statement = readStatement(directive, audience, desk);
  const isEmpty = statement.blocks.length === 0;
  if (isEmpty) desk.report('rule-empty', place, undefined);
  const step = scope.protocol && {
    protocol: scope.protocol.id,
    letter: letterOf(scope.protocol.steps.length),
  };
  if (step !== undefined) scope.protocol?.steps.push(step.letter);
  const untestable = attributes.get('untestable')?.value;
  const unseen = attributes.get('unseen')?.value;
  const rule: Rule = {
    id,
    force: isEmpty ? 'must' : readForce(children, place, desk),
    binds: readWord(attributes.get('binds'), PARTIES, desk) ?? 'user',
    from: readFrom(attributes.get('from'), desk),
    audience,
    ...statement,
    chapter: desk.chapter,
    ...(step === undefined ? {} : { step }),
    ...(untestable === undefined ? {} : { untestable }),
    ...(unseen === undefined ? {} : { unseen }),
    faults: readFaults(attributes.get('fault'), desk),
    place,
  };
  desk.rules.push(rule);
  return [{ kind: 'rule', id, audience, place }];
}

function checkId(id: Attribute | undefined, desk: Desk): void {
  if (id === undefined) return;
  const { value, valuePlace } = id;
  checkRuleIdForm(value, valuePlace, desk.report);
  const { retired } = desk.context;
  const same = retired.find((each) => each.id === value);
  if (same !== undefined) {
    const related = [{ place: same.place, message: 'retired here' }];
    desk.report('retired-id', valuePlace, { id: value, reason: same.reason }, { related });
    return;
  }
  const near = retired.find((each) => isOneSlipApart(each.id, value));
  if (near === undefined) return;
  const related = [{ place: near.place, message: 'retired here' }];
  desk.report('retired-id-near', valuePlace, { id: value, retired: near.id }, { related });
}

function readFrom(from: Attribute | undefined, desk: Desk): readonly Provenance[] {
  return from === undefined
    ? []
    : readProvenance(from.value, (start, length) => partOf(from, start, length), desk);
}

/** `fault="CODE reason"`. */
function readFaults(fault: Attribute | undefined, desk: Desk): readonly Waiver[] {
  if (fault === undefined) return [];
  const [, code = '', reason = ''] = /^\s*(\S+)\s*(.*)$/.exec(fault.value) ?? [];
  // Whether the code exists is checked where faults are applied.
  if (reason === '') {
    const suggestion = 'give the reason after the code';
    desk.report('ill-formed-fault', fault.valuePlace, { text: fault.value }, { suggestion });
  }
  return [{ code, reason, place: fault.valuePlace }];
}

/** Words that a sentence may have, and that mean nothing to a glossary of Sphinx: it takes ` : ` for a classifier. */
const NAME = /^[\p{L}\p{N}_]+([ ./-]?[\p{L}\p{N}_]+)*$/u;

/** @returns The block that stands for the term; the term itself goes to the desk. */
export function readTerm(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { name, attributes, place } = directive;
  const id = readPlainId(directive, desk);
  const audience = pagesAudience(desk, scope, 'this term', place);
  const statement = readStatement(directive, audience, desk);
  if (statement.blocks.length === 0) desk.report('directive-empty', place, { name });
  const term: Term = {
    id,
    name: termName(directive),
    also: readNames(attributes.get('also'), desk),
    ...statement,
    chapter: desk.chapter,
    place,
  };
  readNames(attributes.get('name'), desk);
  desk.terms.push(term);
  return [{ kind: 'term', id, audience, place }];
}

/** The names in an attribute, `;` between them. */
function readNames(attribute: Attribute | undefined, desk: Desk): readonly string[] {
  if (attribute === undefined) return [];
  return [...attribute.value.matchAll(/[^;\s][^;]*/g)].map((part) => {
    const name = part[0].trimEnd();
    if (!NAME.test(name))
      desk.report('ill-formed-term', partOf(attribute, part.index, name.length), { name });
    return name;
  });
}

interface Statement {
  readonly blocks: readonly Block[];
  /** On one line, without markup. */
  readonly text: string;
}

function readStatement(directive: Directive, audience: Audience, desk: Desk): Statement {
  const blocks = desk.readInside(directive, { audience, text: audience });
  const [first] = blocks;
  if (first !== undefined && first.kind !== 'paragraph') {
    const facts = { block: first.kind, inside: directive.name, expected: ['paragraph'] };
    desk.report('unexpected-block', first.place, facts);
  }
  return { blocks, text: textOfBlocks(blocks) };
}

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return plainText(block.children);
      return block.kind === 'list' ? block.items.map(textOfBlocks).join(' ') : '';
    })
    .join(' ')
    .trim();
}
