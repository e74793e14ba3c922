// SPDX-License-Identifier: MIT
// The force of a rule: the one bold word, with which the other words must agree.

import type { Nodes, RootContent, Strong, Text } from 'mdast';
import { didYouMean } from '../../diagnostics/index.js';
import { FORCES, type Force, type Place } from '../../model/index.js';
import { type Desk, placeAt, placeOf, sourceOf } from './desk.js';

/** Words that state a force; in plain text beside the bold one they would state a second. */
const FORCE_WORDS = /\b(must|shall|should|may|ought|need(s)? not|ha(s|ve) to|(is|are) required to)\b/gi;

/** What authors write instead, and what they should. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['shall', 'must'],
  ['shall not', 'must not'],
  ['may not', 'must not'],
  ['need not', 'may'],
  ['must never', 'must not'],
  ['can', 'may'],
  ['cannot', 'must not'],
  ['ought to', 'should'],
]);

/**
 * @param place - Of the rule, for what is missing.
 * @returns The first force found; `must` where there is none, which is reported.
 */
export function readForce(nodes: readonly RootContent[], place: Place, desk: Desk): Force {
  const words = wordsOf(nodes);
  const bold = words.flatMap(({ node, next }) => (node.type === 'strong' ? [{ node, next }] : []));
  const [first, ...others] = bold.flatMap(({ node, next }) => {
    const force = FORCES.find((candidate) => candidate === textOf(node));
    if (force === undefined) reportUnknown(node, desk);
    return force === undefined ? [] : [{ force, node, next }];
  });
  const plain = words.flatMap(({ node }) => (node.type === 'text' ? forceWordsIn(node, desk) : []));
  if (bold.length === 0) reportMissing(plain, place, desk);
  else reportPlain(plain, desk);
  for (const other of others) {
    const related = [{ place: placeOf(desk, first!.node), message: 'the first one' }];
    desk.report('force-twice', placeOf(desk, other.node), undefined, { related });
  }
  if (first !== undefined) checkNegation(first, desk);
  return first?.force ?? 'must';
}

interface Words<Node extends Text | Strong> {
  readonly node: Node;
  readonly next: Nodes | undefined;
}

/** Plain text and bold passages in the order of the rule, each with what follows it in its line. */
function wordsOf(nodes: readonly Nodes[]): readonly Words<Text | Strong>[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'text' || node.type === 'strong') return [{ node, next: nodes[index + 1] }];
    return 'children' in node && node.type !== 'directive' ? wordsOf(node.children) : [];
  });
}

/** The words of a bold passage, on one line. */
function textOf(node: Nodes): string {
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
  return text.replace(/\s+/g, ' ');
}

function reportUnknown(node: Strong, desk: Desk): void {
  const text = textOf(node);
  const instead = INSTEAD.get(text.toLowerCase());
  const suggestion = instead === undefined ? didYouMean(text.toLowerCase(), FORCES) : `write **${instead}**`;
  desk.report('force-unknown', placeOf(desk, node), { text }, { suggestion });
}

/** `**may** not` and `**must** never`: the words after the bold one turn it round. */
function checkNegation({ node, next, force }: Words<Strong> & { force: Force }, desk: Desk): void {
  if (next?.type !== 'text') return;
  const negation = /^\s+(not|never|no)\b/.exec(next.value)?.[1];
  if (negation === undefined) return;
  const whole = `${force} ${negation}`;
  const suggestion =
    force === 'may' ? 'write **must not**' : force.endsWith('not') ? undefined : `write **${force} not**`;
  desk.report('force-negated', placeOf(desk, node), { force, whole }, { suggestion });
}

interface PlainWord {
  readonly word: string;
  readonly place: Place;
}

function forceWordsIn(node: Text, desk: Desk): readonly PlainWord[] {
  const { source, offset } = sourceOf(desk, node);
  return [...source.matchAll(FORCE_WORDS)].map(({ 0: word, index }) => ({
    word,
    place: placeAt(desk, offset + index, word.length),
  }));
}

function reportPlain(words: readonly PlainWord[], desk: Desk): void {
  for (const { word, place } of words) desk.report('force-word', place, { word });
}

/** A plain word is most often the force that should be bold; one that is no force is wrong as well. */
function reportMissing(plain: readonly PlainWord[], place: Place, desk: Desk): void {
  const first = plain[0]?.word.toLowerCase();
  if (!FORCES.some((force) => force === first)) reportPlain(plain, desk);
  const suggestion =
    first === undefined ? `one of ${FORCES.map((force) => `**${force}**`).join(', ')}` : `write **${first}**`;
  desk.report('force-missing', place, undefined, { suggestion });
}
