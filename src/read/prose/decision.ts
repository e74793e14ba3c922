// SPDX-License-Identifier: MIT
// A decision: paragraphs that start with a bold name (the question, the positions, the reason), in that order.

import type { Paragraph } from 'mdast';
import { didYouMean } from '../../diagnostics/index.js';
import type { Block, Inline, Place, Position } from '../../model/index.js';
import { attributeOf, readPlainId, readProvenance, readRuleIds } from './attribute-values.js';
import { type Desk, pagesAudience, placeAt, placeOf, type Scope, slug, sourceOf } from './desk.js';
import { plainText, readInlines } from './inlines.js';
import type { Directive } from './parsed-chapter.js';

interface Draft {
  question: readonly Inline[];
  readonly positions: Position[];
  why: readonly Block[];
}

const PARTS = [
  ['question', 'decision-without-question', 'start it with **Question.**'],
  ['positions', 'decision-without-position', 'write **NAME** (AUTHOR DATE TIME): ...'],
  ['why', 'decision-without-why', 'end it with **Why.**'],
] as const;

/** @returns The block that stands for the decision; the decision itself goes to the desk. */
export function readDecision(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { attributes, place } = directive;
  const id = readPlainId(directive, desk);
  const chose = attributes.get('chose');
  const draft = readParts(directive, desk);
  for (const [part, code, suggestion] of PARTS)
    if (draft[part].length === 0) desk.report(code, place, undefined, { suggestion });
  const { positions } = draft;
  if (chose !== undefined && positions.length > 0 && !positions.some((position) => position.chosen)) {
    const known = positions.map((position) => slug(position.name));
    const suggestion = didYouMean(chose.value, known) ?? `positions: ${known.join(', ')}`;
    desk.report('decision-unknown-position', chose.valuePlace, { name: chose.value }, { suggestion });
  }
  desk.decisions.push({
    id,
    title: attributes.get('title')?.value ?? titleFrom(id),
    ...draft,
    chose: chose?.value ?? '',
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
  const chose = attributeOf(directive, 'chose');
  const draft: Draft = { question: [], positions: [], why: [] };
  const first = new Map<string, Place>();
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
    } else {
      const place = placeOf(desk, node.children[0]!);
      claimName(name, place, first, desk);
      draft.positions.push({ name, chosen: slug(name) === chose, ...readPosition(name, place, node, desk) });
    }
  });
  return draft;
}

function claimName(name: string, place: Place, names: Map<string, Place>, desk: Desk): void {
  const first = names.get(slug(name));
  names.set(slug(name), first ?? place);
  if (first === undefined) return;
  const related = [{ place: first, message: 'the first one' }];
  desk.report('decision-duplicate-position', place, { name }, { related });
}

/** The bold words at a paragraph's start, without the dot; undefined where there are none. */
function boldName(node: Paragraph, desk: Desk): string | undefined {
  const [first] = node.children;
  if (first?.type !== 'strong') return undefined;
  return plainText(readInlines(first.children, desk)).replace(/[.:]$/, '');
}

/** `**Name** (HOLDERS): the rest`. */
function readPosition(
  name: string,
  place: Place,
  { children: [, next, ...rest] }: Paragraph,
  desk: Desk,
): Pick<Position, 'holders' | 'children'> {
  const children = readInlines(next === undefined ? [] : [next, ...rest], desk);
  const head = next?.type === 'text' ? /^(\s*\()([^)]*)(\)\s*:?\s*)/.exec(sourceOf(desk, next).source) : null;
  if (head === null || next === undefined) {
    const suggestion = `write **${name}** (AUTHOR DATE TIME), or **${name}** (project)`;
    desk.report('decision-without-holder', place, { name }, { suggestion });
    return { holders: [], children: trimStart(children) };
  }
  const [whole, open = '', holders = ''] = head;
  const start = sourceOf(desk, next).offset + open.length;
  const placeOfPart = (at: number, length: number): Place => placeAt(desk, start + at, length);
  return {
    holders: holders.trim() === 'project' ? [] : readProvenance(holders, placeOfPart, desk),
    children: dropText(children, whole.length),
  };
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
