// SPDX-License-Identifier: MIT
// The force of a rule: the one bold word, with which the other words must agree.

import type { Nodes, PhrasingContent, RootContent, Strong } from 'mdast';
import { didYouMean } from '../../diagnostics/index.js';
import type { Force, Place } from '../../model/index.js';
import { type Desk, placeAt, placeOf, sourceOf } from './desk.js';

export const FORCES: readonly Force[] = ['must', 'must not', 'should', 'should not', 'may'];

/** Words that state a force; in plain text beside the bold one they would state a second. */
const FORCE_WORDS = /\b(must|shall|should|may|ought|need(s)? not|ha(s|ve) to|(is|are) required to)\b/gi;

/** What authors write instead, and what they should. */
const INSTEAD: Readonly<Record<string, string>> = {
  shall: 'must',
  'shall not': 'must not',
  'may not': 'must not',
  'need not': 'may',
  'must never': 'must not',
  can: 'may',
  cannot: 'must not',
  'ought to': 'should',
};

/**
 * @param place - Of the rule, for what is missing.
 * @returns The first force found; `must` where there is none, which is reported.
 */
export function readForce(nodes: readonly RootContent[], place: Place, desk: Desk): Force {
  const bold = nodes.flatMap((node) => strongsOf(node));
  const forces = bold.flatMap(({ node, next }) => {
    const force = FORCES.find((candidate) => candidate === textOf(node));
    if (force === undefined) reportUnknown(node, desk);
    return force === undefined ? [] : [{ force, node, next }];
  });
  const plain = reportPlainWords(nodes, desk, bold.length === 0);
  if (bold.length === 0) {
    const suggestion =
      plain === undefined
        ? `one of ${FORCES.map((force) => `**${force}**`).join(', ')}`
        : `write **${plain}**`;
    desk.report('force-missing', place, undefined, { suggestion });
  }
  const [first, ...others] = forces;
  for (const other of others) {
    const related = [{ place: placeOf(desk, first!.node), message: 'the first one' }];
    desk.report('force-twice', placeOf(desk, other.node), undefined, { related });
  }
  if (first !== undefined) checkNegation(first, desk);
  return first?.force ?? 'must';
}

interface Bold {
  readonly node: Strong;
  readonly next: PhrasingContent | undefined;
}

function strongsOf(node: Nodes): readonly Bold[] {
  if (!('children' in node) || node.type === 'directive') return [];
  return node.children.flatMap((child, index) =>
    child.type === 'strong'
      ? [{ node: child, next: node.children[index + 1] as PhrasingContent | undefined }]
      : strongsOf(child),
  );
}

/** The words of a bold passage, on one line. */
function textOf(node: Nodes): string {
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
  return text.replace(/\s+/g, ' ');
}

function reportUnknown(node: Strong, desk: Desk): void {
  const text = textOf(node);
  const instead = INSTEAD[text.toLowerCase()];
  const suggestion = instead === undefined ? didYouMean(text.toLowerCase(), FORCES) : `write **${instead}**`;
  desk.report('force-unknown', placeOf(desk, node), { text }, { suggestion });
}

/** `**may** not` and `**must** never`: the words after the bold one turn it round. */
function checkNegation({ node, next, force }: Bold & { force: Force }, desk: Desk): void {
  if (next?.type !== 'text') return;
  const negation = /^\s+(not|never|no)\b/.exec(next.value)?.[1];
  if (negation === undefined) return;
  const whole = `${force} ${negation}`;
  const suggestion =
    force === 'may' ? 'write **must not**' : force.endsWith('not') ? undefined : `write **${force} not**`;
  desk.report('force-negated', placeOf(desk, node), { force, whole }, { suggestion });
}

/** Reports force words in plain text; returns the first of them. Silent where there is no bold word to disagree with. */
function reportPlainWords(nodes: readonly Nodes[], desk: Desk, isSilent: boolean): string | undefined {
  let found: string | undefined;
  for (const node of nodes) {
    if (node.type === 'text') {
      const { source, offset } = sourceOf(desk, node);
      for (const match of source.matchAll(FORCE_WORDS)) {
        found ??= match[0].toLowerCase();
        if (isSilent && FORCES.some((force) => force === found)) continue;
        const place = placeAt(desk, offset + match.index, match[0].length);
        desk.report('force-word', place, { word: match[0] });
      }
    } else if ('children' in node && node.type !== 'strong' && node.type !== 'directive') {
      const inner = reportPlainWords(node.children, desk, isSilent);
      found ??= inner;
    }
  }
  return found;
}
