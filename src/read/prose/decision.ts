// SPDX-License-Identifier: MIT
// A decision: paragraphs that start with a bold name (the question, the positions, the reason), in that order.

import type { Paragraph } from 'mdast';
import { didYouMean } from '../../diagnostics/index.js';
import type { Block, Inline, Place, Position } from '../../model/index.js';
import { readPlainId, readRuleIds } from './attribute-values.js';
import { type Desk, pagesAudience, placeAt, placeOf, type Scope, slug, sourceOf } from './desk.js';
import { plainText, readInlines } from './inlines.js';
import type { Directive } from './parsed-chapter.js';
import { readProvenance } from './provenance.js';

interface Draft {
  question: readonly Inline[];
  readonly positions: (Position & { readonly place: Place })[];
  why: readonly Block[];
}

/** @returns The block that stands for the decision; the decision itself goes to the desk. */
export function readDecision(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { attributes, place } = directive;
  const id = readPlainId(directive, desk);
  const draft = readParts(directive, desk);
  const chose = attributes.get('chose');
  checkParts(draft, place, desk);
  const positions = draft.positions.map(({ place: _place, ...position }) => ({
    ...position,
    chosen: slug(position.name) === chose?.value,
  }));
  if (chose !== undefined && positions.length > 0 && !positions.some((position) => position.chosen)) {
    const known = positions.map((position) => slug(position.name));
    const suggestion = didYouMean(chose.value, known) ?? `positions: ${known.join(', ')}`;
    desk.report('decision-unknown-position', chose.valuePlace, { name: chose.value }, { suggestion });
  }
  desk.decisions.push({
    id,
    title: attributes.get('title')?.value ?? titleFrom(id),
    question: draft.question,
    positions,
    chose: chose?.value ?? '',
    why: draft.why,
    rules: readRuleIds(attributes.get('rules'), desk),
    chapter: desk.chapter,
    place,
  });
  return [{ kind: 'decision', id, audience: pagesAudience(desk, scope, 'this decision', place), place }];
}

function titleFrom(id: string): string {
  const words = id.replace(/[-.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readParts(directive: Directive, desk: Desk): Draft {
  const { children } = directive;
  const draft: Draft = { question: [], positions: [], why: [] };
  children.forEach((node, index) => {
    if (draft.why.length > 0 || node.type === 'html') return;
    const name = node.type === 'paragraph' ? boldName(node, desk) : undefined;
    if (name === undefined || node.type !== 'paragraph') {
      desk.report('decision-part', placeOf(desk, node), undefined);
    } else if (name === 'Question') {
      draft.question = trimStart(readInlines(node.children.slice(1), desk));
    } else if (name === 'Why') {
      const [, ...rest] = node.children;
      const why = { ...directive, children: [{ ...node, children: rest }, ...children.slice(index + 1)] };
      draft.why = desk.readInside(why, { audience: 'pages', text: 'pages' }).map(trimBlock);
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
    desk.report(
      'decision-without-holder',
      place,
      { name },
      { suggestion: `write **${name}** (AUTHOR DATE TIME), or **${name}** (project)` },
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
    desk.report('decision-without-question', place, undefined, { suggestion: 'start it with **Question.**' });
  if (draft.positions.length === 0)
    desk.report('decision-without-position', place, undefined, {
      suggestion: 'write **NAME** (AUTHOR DATE TIME): ...',
    });
  if (draft.why.length === 0)
    desk.report('decision-without-why', place, undefined, { suggestion: 'end it with **Why.**' });
  const seen = new Map<string, Place>();
  for (const position of draft.positions) {
    const first = seen.get(slug(position.name));
    if (first === undefined) seen.set(slug(position.name), position.place);
    else {
      const related = [{ place: first, message: 'the first one' }];
      const facts = { name: position.name };
      desk.report('decision-duplicate-position', position.place, facts, { related });
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
