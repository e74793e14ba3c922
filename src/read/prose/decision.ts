// SPDX-License-Identifier: MIT
// A decision: paragraphs that start with a bold name (the question, the positions, the reason), in that order.

import type { Paragraph, RootContent } from 'mdast';
import { didYouMean, report } from '../../diagnostics/index.js';
import type { Block, Inline, Place, Position } from '../../model/index.js';
import { pagesAudience, readPlainBlocks } from './blocks.js';
import { type Desk, placeAt, placeOf, type Scope, slug, sourceOf } from './desk.js';
import { readRuleIds } from './fences.js';
import { plainText, readInlines } from './inlines.js';
import type { Opener } from './openers.js';
import { readProvenance } from './provenance.js';
import { placeOfOpener } from './rule.js';

interface Draft {
  question: readonly Inline[];
  readonly positions: (Position & { readonly place: Place })[];
  why: readonly Block[];
}

const ID = /^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/;

/** @returns The block that stands for the decision; the decision itself goes to the desk. */
export function readDecision(
  children: readonly RootContent[],
  opener: Opener,
  scope: Scope,
  desk: Desk,
): Block {
  const place = placeOfOpener(opener);
  checkPlainId(opener, desk);
  const inner: Scope = { inside: 'decision', audience: 'pages', text: 'pages' };
  const draft = readParts(children, inner, desk);
  const { attributes } = opener;
  const rules = attributes.get('rules');
  const id = attributes.get('id')?.value ?? '';
  const chose = attributes.get('chose');
  checkParts(draft, place, desk);
  const positions = draft.positions.map(({ place: _place, ...position }) => ({
    ...position,
    chosen: slug(position.name) === chose?.value,
  }));
  if (chose !== undefined && positions.length > 0 && !positions.some((position) => position.chosen)) {
    const known = positions.map((position) => slug(position.name));
    const suggestion = didYouMean(chose.value, known) ?? `positions: ${known.join(', ')}`;
    desk.diagnostics.push(
      report('decision-unknown-position', chose.valuePlace, { name: chose.value }, { suggestion }),
    );
  }
  desk.decisions.push({
    id,
    title: attributes.get('title')?.value ?? titleFrom(id),
    question: draft.question,
    positions,
    chose: chose?.value ?? '',
    why: draft.why,
    rules: rules === undefined ? [] : readRuleIds(rules, desk),
    chapter: desk.chapter,
    place,
  });
  return { kind: 'decision', id, audience: pagesAudience(desk, scope, 'this decision', place), place };
}

/** An ID that is no rule's: words with hyphens or dots. */
export function checkPlainId(opener: Opener, desk: Desk): void {
  const id = opener.attributes.get('id');
  if (id === undefined || ID.test(id.value)) return;
  desk.diagnostics.push(report('ill-formed-anchor', id.valuePlace, { id: id.value, kind: opener.name }));
}

function titleFrom(id: string): string {
  const words = id.replace(/[-.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readParts(children: readonly RootContent[], scope: Scope, desk: Desk): Draft {
  const draft: Draft = { question: [], positions: [], why: [] };
  children.forEach((node, index) => {
    if (draft.why.length > 0 || node.type === 'html') return;
    const name = node.type === 'paragraph' ? boldName(node, desk) : undefined;
    if (name === undefined || node.type !== 'paragraph') {
      desk.diagnostics.push(report('decision-part', placeOf(desk, node), undefined));
    } else if (name === 'Question') {
      draft.question = trimStart(readInlines(node.children.slice(1), desk));
    } else if (name === 'Why') {
      const [, ...rest] = node.children;
      draft.why = readPlainBlocks(
        [{ ...node, children: rest }, ...children.slice(index + 1)],
        scope,
        desk,
      ).map(trimBlock);
    } else draft.positions.push(readPosition(name, node, desk));
  });
  return draft;
}

/** The bold words at a paragraph's start, without the dot; undefined where there are none. */
function boldName(node: Paragraph, desk: Desk): string | undefined {
  const [first] = node.children;
  if (first?.type !== 'strong') return undefined;
  return plainText(readInlines(first.children, desk)).replace(/[.:]$/, '');
}

/** `**Name** (HOLDERS): the rest`. */
function readPosition(name: string, node: Paragraph, desk: Desk): Position & { place: Place } {
  const place = placeOf(desk, node.children[0]!);
  const [, next] = node.children;
  const children = readInlines(node.children.slice(1), desk);
  const head = next?.type === 'text' ? /^(\s*\()([^)]*)(\)\s*:?\s*)/.exec(sourceOf(desk, next).source) : null;
  if (head === null || next === undefined) {
    desk.diagnostics.push(
      report(
        'decision-without-holder',
        place,
        { name },
        { suggestion: `write **${name}** (AUTHOR DATE TIME), or **${name}** (project)` },
      ),
    );
    return { name, chosen: false, holders: [], children: trimStart(children), place };
  }
  const [whole, open = '', holders = ''] = head;
  const start = sourceOf(desk, next).offset + open.length;
  return {
    name,
    chosen: false,
    holders:
      holders.trim() === 'project'
        ? []
        : readProvenance(holders, (at, length) => placeAt(desk, start + at, length), desk),
    children: dropText(children, whole.length),
    place,
  };
}

function checkParts(draft: Draft, place: Place, desk: Desk): void {
  if (draft.question.length === 0)
    desk.diagnostics.push(
      report('decision-without-question', place, undefined, { suggestion: 'start it with **Question.**' }),
    );
  if (draft.positions.length === 0)
    desk.diagnostics.push(
      report('decision-without-position', place, undefined, {
        suggestion: 'write **NAME** (AUTHOR DATE TIME): ...',
      }),
    );
  if (draft.why.length === 0)
    desk.diagnostics.push(
      report('decision-without-why', place, undefined, { suggestion: 'end it with **Why.**' }),
    );
  const seen = new Map<string, Place>();
  for (const position of draft.positions) {
    const first = seen.get(slug(position.name));
    if (first === undefined) seen.set(slug(position.name), position.place);
    else {
      const related = [{ place: first, message: 'the first one' }];
      const facts = { name: position.name };
      desk.diagnostics.push(report('decision-duplicate-position', position.place, facts, { related }));
    }
  }
}

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  return first?.kind === 'text' ? [{ ...first, text: first.text.trimStart() }, ...rest] : inlines;
}

function trimBlock(block: Block, index: number): Block {
  return index === 0 && block.kind === 'paragraph'
    ? { ...block, children: trimStart(block.children) }
    : block;
}

/** The inlines without the first characters of the text that they start with. */
function dropText(inlines: readonly Inline[], length: number): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return inlines;
  const text = first.text.slice(length);
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
