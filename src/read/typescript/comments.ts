// SPDX-License-Identifier: MIT
// `//` comments of statements: text for the pseudocode and for C, and the rules that the statement carries.

import type { ts as TypeScript } from 'ts-morph';
import { report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader } from './edition.js';
import { placeOfRange } from './place.js';
import { unknownTag } from './tags.js';

export interface StatementComment {
  readonly comment?: string;
  readonly rules: readonly string[];
  readonly rulePlaces: readonly Place[];
}

/** The comment lines right above a statement, and the one after it on its last line. */
export function commentOf(edition: EditionReader, statement: TypeScript.Statement): StatementComment {
  const file = statement.getSourceFile();
  const ranges = [
    ...(ts.getLeadingCommentRanges(file.text, statement.pos) ?? []),
    ...(ts.getTrailingCommentRanges(file.text, statement.end) ?? []),
  ].filter((range) => range.kind === ts.SyntaxKind.SingleLineCommentTrivia);
  const texts = ranges.map((range) => {
    edition.useComment(file, range.pos);
    checkCommentTags(edition, file, range);
    return file.text.slice(range.pos + 2, range.end).trim();
  });
  const named = ranges.flatMap((range) => rulesIn(file, range));
  const carried = { rules: named.map(({ id }) => id), rulePlaces: named.map(({ place }) => place) };
  const comment = texts.join(' ').replace(RULE, '').replace(/\s+/g, ' ').trim();
  return comment === '' ? carried : { comment, ...carried };
}

function rulesIn(
  file: TypeScript.SourceFile,
  { pos, end }: TypeScript.CommentRange,
): readonly { readonly id: string; readonly place: Place }[] {
  return [...file.text.slice(pos, end).matchAll(RULE)].map(({ 0: whole, 1: id = '', index }) => {
    const from = pos + index + whole.length - id.length;
    return { id, place: placeOfRange(file, from, from + id.length) };
  });
}

const RULE = /@rule\s+([\w-]+(?:\.[\w-]+)*)/g;

/** A comment knows one tag. */
function checkCommentTags(
  edition: EditionReader,
  file: TypeScript.SourceFile,
  range: TypeScript.CommentRange,
): void {
  const text = file.text.slice(range.pos, range.end);
  for (const { 0: whole, 1: name = '', index } of text.matchAll(/(?<=[\s/])@([A-Za-z][\w-]*)/g)) {
    const place = placeOfRange(file, range.pos + index, range.pos + index + whole.length);
    if (name !== 'rule') edition.diagnostics.push(unknownTag(name, place, ['rule']));
    else if (!/^@rule\s+[\w-]/.test(text.slice(index))) {
      edition.diagnostics.push(
        report('tag-argument', place, { tag: 'rule', found: '', expected: 'the ID of a rule' }),
      );
    }
  }
}

/** Rules named in a comment of a body that belongs to no statement: behind a brace, before an `else`, in a block comment. */
export function checkLostComments(edition: EditionReader, body: TypeScript.Node): void {
  const file = body.getSourceFile();
  const start = body.getStart(file);
  for (const { 0: text, index } of file.text
    .slice(start, body.end)
    .matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)) {
    const from = start + index;
    if (!/@rule\b/.test(text) || edition.isCommentUsed(file, from)) continue;
    edition.diagnostics.push(
      report('lost-comment', placeOfRange(file, from, from + text.trimEnd().length), undefined),
    );
  }
}
