// SPDX-License-Identifier: MIT
// Splits a documentation comment into summary, remarks and tags, each word with its place. The compiler's own parser
// has other meanings for some tags (`@type`, `@enum`) and gives no places of words, so this one reads the text.

import type { ts as TypeScript } from 'ts-morph';
import type { Place } from '../../model/index.js';
import { ts } from './compiler.js';
import { placeOfRange } from './place.js';

export interface Word {
  readonly text: string;
  readonly place: Place;
}

export interface Tag {
  /** Without the `@`. */
  readonly name: string;
  /** What follows the name, over all lines. */
  readonly words: readonly Word[];
  /** Of the `@name`. */
  readonly place: Place;
}

export interface Documentation {
  /** The first paragraph, on one line; empty where there is none. */
  readonly summary: string;
  /** What follows it, and `@remarks`: one string per paragraph. */
  readonly remarks: readonly string[];
  /** All but `@remarks`. */
  readonly tags: readonly Tag[];
  /** Tags in the middle of a line, which count as text. */
  readonly inlineTags: readonly Tag[];
  /** Offset of the comment in its file. */
  readonly position: number | undefined;
}

const NOTHING: Documentation = { summary: '', remarks: [], tags: [], inlineTags: [], position: undefined };

/** The documentation comment right above a node; the tree is made without comments, which saves a third of a parse. */
export function documentationOf(node: TypeScript.Node): Documentation {
  const file = node.getSourceFile();
  const comment = [node, ...statementOf(node)]
    .flatMap(({ pos }) => ts.getLeadingCommentRanges(file.text, pos) ?? [])
    .filter(({ pos }) => /^\/\*\*[^/]/.test(file.text.slice(pos, pos + '/**/'.length)))
    .at(-1);
  return comment === undefined ? NOTHING : parseComment(file, comment.pos, comment.end);
}

/** What is written above a statement is about the first name that it declares. */
function statementOf(node: TypeScript.Node): readonly TypeScript.VariableStatement[] {
  const list = node.parent;
  if (!ts.isVariableDeclarationList(list) || list.declarations[0] !== node) return [];
  return ts.isVariableStatement(list.parent) ? [list.parent] : [];
}

/** A line of a comment without its frame. */
interface Line {
  readonly text: string;
  /** Of the text in its file. */
  readonly offset: number;
}

interface Block {
  readonly tag: Tag | undefined;
  readonly lines: Line[];
}

/** Takes the comment between two offsets apart, slash and stars included. */
export function parseComment(file: TypeScript.SourceFile, start: number, end: number): Documentation {
  const blocks = blocksOf(file, linesOf(file.text.slice(start, end), start));
  const [description, ...tagged] = blocks;
  const [summary = '', ...more] = paragraphs(description?.lines ?? []);
  const remarks = tagged
    .filter((block) => block.tag?.name === 'remarks')
    .flatMap((block) => paragraphs(block.lines));
  const tags = tagged.flatMap(({ tag, lines }) =>
    tag === undefined ? [] : [{ ...tag, words: wordsOf(file, lines) }],
  );
  return {
    summary,
    remarks: [...more, ...remarks],
    tags: tags.filter((tag) => tag.name !== 'remarks'),
    inlineTags: blocks.flatMap((block) => block.lines.flatMap((line) => inlineTagsOf(file, line))),
    position: start,
  };
}

function linesOf(comment: string, start: number): readonly Line[] {
  const inner = comment.replace(/\*\/$/, '');
  let offset = start;
  return inner.split('\n').map((raw, index) => {
    const frame = (index === 0 ? /^\/\*\*\s?/ : /^\s*\*?[ \t]?/).exec(raw)?.[0] ?? '';
    const line = { text: raw.slice(frame.length).trimEnd(), offset: offset + frame.length };
    offset += raw.length + 1;
    return line;
  });
}

/** The description, then a block per tag; a tag starts its line, outside of fenced code. */
function blocksOf(file: TypeScript.SourceFile, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [{ tag: undefined, lines: [] }];
  let fenced = false;
  for (const line of lines) {
    if (line.text.trimStart().startsWith('```')) fenced = !fenced;
    const match = fenced ? null : /^(\s*)@([A-Za-z][\w-]*)/.exec(line.text);
    if (match === null) {
      blocks.at(-1)?.lines.push(line);
      continue;
    }
    const from = line.offset + (match[1]?.length ?? 0);
    const to = line.offset + match[0].length;
    blocks.push({
      tag: { name: match[2] ?? '', words: [], place: placeOfRange(file, from, to) },
      lines: [{ text: line.text.slice(match[0].length), offset: to }],
    });
  }
  return blocks;
}

function paragraphs(lines: readonly Line[]): readonly string[] {
  return lines
    .map((line) => line.text.trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
}

function wordsOf(file: TypeScript.SourceFile, lines: readonly Line[]): readonly Word[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      place: placeOfRange(file, line.offset + index, line.offset + index + text.length),
    })),
  );
}

/** `@name` after a space; code in back-ticks is left alone. */
function inlineTagsOf(file: TypeScript.SourceFile, line: Line): readonly Tag[] {
  const text = line.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  return [...text.matchAll(/(?<=\s)@([A-Za-z][\w-]*)/g)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    words: [],
    place: placeOfRange(file, line.offset + index, line.offset + index + whole.length),
  }));
}
