// SPDX-License-Identifier: MIT
// A rule: one normative statement, its ID, whom it binds, where it comes from, and its force.

import { type Block, PARTIES, type Provenance, type Rule, type Waiver } from '../../model/index.js';
import { attributeOf, partOf, readAudience, readWord } from './attribute-values.js';
import type { Attribute } from './attributes.js';
import type { Desk, Scope } from './desk.js';
import { readForce } from './force.js';
import type { Directive } from './parsed-chapter.js';
import { readProvenance } from './provenance.js';
import { readStatement } from './statement.js';

const WORD = '[a-z0-9]+(-[a-z0-9]+)*';
const RULE_ID = new RegExp(`^(?=[a-z])${WORD}(\\.${WORD}){1,3}$`);

/** @returns The block that stands for the rule; the rule itself goes to the desk. */
export function readRule(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { attributes, children, place } = directive;
  const id = attributeOf(directive, 'id');
  checkId(attributes.get('id'), desk);
  const audience = readAudience(directive, scope, desk);
  const statement = readStatement(directive, audience, desk);
  const isEmpty = statement.blocks.length === 0;
  if (isEmpty) desk.report('rule-empty', place, undefined);
  const step = scope.protocol && { protocol: scope.protocol.id, letter: nextLetter(scope.protocol.steps) };
  const untestable = attributes.get('untestable')?.value;
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
    faults: readFaults(attributes.get('fault'), desk),
    place,
  };
  desk.rules.push(rule);
  return [{ kind: 'rule', id, audience, place }];
}

function checkId(id: Attribute | undefined, desk: Desk): void {
  if (id === undefined) return;
  const reason = desk.context.retired.get(id.value);
  if (reason !== undefined) desk.report('retired-id', id.valuePlace, { id: id.value, reason });
  if (RULE_ID.test(id.value)) return;
  const mended = id.value
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
    .replace(/[^a-z0-9.-]/g, '');
  const suggestion = RULE_ID.test(mended) ? `write "${mended}"` : undefined;
  desk.report('ill-formed-id', id.valuePlace, { id: id.value }, { suggestion });
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

/** a .. z, then aa, ab ... */
function nextLetter(steps: string[]): string {
  const index = steps.length;
  const last = String.fromCharCode(97 + (index % 26));
  const letter = index < 26 ? last : String.fromCharCode(96 + Math.floor(index / 26)) + last;
  steps.push(letter);
  return letter;
}
