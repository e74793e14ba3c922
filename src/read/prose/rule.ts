// SPDX-License-Identifier: MIT
// A rule: one normative statement, its ID, whom it binds, where it comes from, and its force.

import type { RootContent } from 'mdast';
import { didYouMean, report } from '../../diagnostics/index.js';
import type { Audience, Block, Party, Place, Provenance, Rule, Waiver } from '../../model/index.js';
import type { Attribute } from './attributes.js';
import { readPlainBlocks } from './blocks.js';
import { audienceOr, type Desk, narrow, type Scope } from './desk.js';
import { partOf } from './fences.js';
import { readForce } from './force.js';
import { plainText } from './inlines.js';
import type { Opener } from './openers.js';
import { readProvenance } from './provenance.js';

const PARTIES: readonly Party[] = ['user', 'driver', 'device'];
const AUDIENCES: readonly Audience[] = ['both', 'header', 'pages'];
const WORD = '[a-z0-9]+(-[a-z0-9]+)*';
const RULE_ID = new RegExp(`^(?=[a-z])${WORD}(\\.${WORD}){1,3}$`);

/** @returns The block that stands for the rule; the rule itself goes to the desk. */
export function readRule(children: readonly RootContent[], opener: Opener, scope: Scope, desk: Desk): Block {
  const place = placeOfOpener(opener);
  const id = opener.attributes.get('id');
  if (id !== undefined) checkRuleId(id, desk);
  const audience = readAudience(opener, scope, desk);
  const blocks = readPlainBlocks(children, { inside: 'rule', audience, text: audience }, desk);
  if (blocks.length === 0) desk.diagnostics.push(report('rule-empty', place, undefined));
  checkFirstBlock(blocks, 'rule', desk);
  const step = scope.protocol && { protocol: scope.protocol.id, letter: nextLetter(scope.protocol.steps) };
  const untestable = opener.attributes.get('untestable')?.value;
  const rule: Rule = {
    id: id?.value ?? '',
    force: blocks.length === 0 ? 'must' : readForce(children, place, desk),
    binds: readWord(opener.attributes.get('binds'), PARTIES, desk) ?? 'user',
    from: readFrom(opener, desk),
    audience,
    blocks,
    text: textOfBlocks(blocks),
    chapter: desk.chapter,
    ...(step === undefined ? {} : { step }),
    ...(untestable === undefined ? {} : { untestable }),
    faults: readFaults(opener, desk),
    place,
  };
  desk.rules.push(rule);
  return { kind: 'rule', id: rule.id, audience, place };
}

/** From the colons to the end of the name. */
export function placeOfOpener({ namePlace, colons }: Opener): Place {
  return { ...namePlace, column: namePlace.column - colons };
}

function checkRuleId(id: Attribute, desk: Desk): void {
  const reason = desk.context.retired.get(id.value);
  if (reason !== undefined) {
    desk.diagnostics.push(report('retired-id', id.valuePlace, { id: id.value, reason }));
  }
  if (RULE_ID.test(id.value)) return;
  const mended = id.value
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
    .replace(/[^a-z0-9.-]/g, '');
  const suggestion = RULE_ID.test(mended) ? `write "${mended}"` : undefined;
  desk.diagnostics.push(report('ill-formed-id', id.valuePlace, { id: id.value }, { suggestion }));
}

/** What the `audience` attribute leaves of the scope's. */
export function readAudience(opener: Opener, scope: Scope, desk: Desk): Audience {
  const attribute = opener.attributes.get('audience');
  const wanted = readWord(attribute, AUDIENCES, desk) ?? 'both';
  return audienceOr(
    desk,
    narrow(scope.audience, wanted),
    `this ${opener.name}`,
    attribute?.valuePlace ?? placeOfOpener(opener),
  );
}

/** An attribute that has one of some words; another one is reported. */
export function readWord<T extends string>(
  attribute: Attribute | undefined,
  words: readonly T[],
  desk: Desk,
): T | undefined {
  if (attribute === undefined || attribute.value.trim() === '') return undefined;
  const word = words.find((candidate) => candidate === attribute.value);
  if (word === undefined) {
    const { name, value, valuePlace } = attribute;
    const facts = { name, value, words };
    desk.diagnostics.push(
      report('attribute-value', valuePlace, facts, { suggestion: didYouMean(value, words) }),
    );
  }
  return word;
}

/** What says something starts with a sentence. */
export function checkFirstBlock([first]: readonly Block[], inside: Scope['inside'], desk: Desk): void {
  if (first === undefined || first.kind === 'paragraph') return;
  const facts = { block: first.kind, inside, expected: ['paragraph'] };
  desk.diagnostics.push(report('unexpected-block', first.place, facts));
}

function readFrom(opener: Opener, desk: Desk): readonly Provenance[] {
  const from = opener.attributes.get('from');
  return from === undefined
    ? []
    : readProvenance(from.value, (start, length) => partOf(from, start, length), desk);
}

/** `fault="CODE reason"`. */
function readFaults(opener: Opener, desk: Desk): readonly Waiver[] {
  const fault = opener.attributes.get('fault');
  if (fault === undefined || fault.value.trim() === '') return [];
  const [, code = '', reason = ''] = /^\s*(\S+)\s*(.*)$/.exec(fault.value) ?? [];
  // Whether the code exists is checked where faults are applied.
  if (reason === '') {
    const suggestion = 'give the reason after the code';
    desk.diagnostics.push(
      report('ill-formed-fault', fault.valuePlace, { text: fault.value }, { suggestion }),
    );
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

/** The words of paragraphs and lists on one line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return plainText(block.children);
      return block.kind === 'list' ? block.items.map(textOfBlocks).join(' ') : '';
    })
    .join(' ')
    .trim();
}
