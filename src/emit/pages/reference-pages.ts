// SPDX-License-Identifier: MIT
// The pages that links to names of C lead to: what the header declares, and the algorithms with what they work on.

import { type DeclarationEntry, declarationEntry } from '../../document/declaration.js';
import type { DocumentBlock, Phrase } from '../../document/document.js';
import type { EditionIndex } from '../../document/edition-index.js';
import { code, heading, joined, paragraph, phrase } from '../../document/make.js';
import { type Declaration, declarationsOf, foreignParts, ownFirst } from '../../model/index.js';

export function declarationsPage(index: EditionIndex, header: string): readonly DocumentBlock[] {
  return [
    heading(1, 'Declarations'),
    paragraph('What ', code(header), ' declares', ...whatItBuildsOn(index), '.'),
    ...ownFirst(index.edition.declarations)
      .filter(isDeclared)
      .flatMap((declaration) => section(declaration, index)),
  ];
}

/** The headers of which the declarations are a part. */
function whatItBuildsOn({ edition }: EditionIndex): Phrase {
  const headers = [...foreignParts(edition.declarations).keys()];
  if (headers.length === 0) return [];
  return phrase(
    ', and after it what it builds on of ',
    ...joined(headers.map((header) => [code(`<${header}>`)])),
  );
}

/** What the header does not declare: the page of algorithms shows it, and wishes stand where the search is shown. */
const ELSEWHERE: ReadonlySet<Declaration['kind']> = new Set(['record', 'list', 'algorithm', 'wish'] as const);

export function isDeclared({ kind }: Declaration): boolean {
  return !ELSEWHERE.has(kind);
}

export function algorithmsPage(index: EditionIndex): readonly DocumentBlock[] {
  const { declarations } = index.edition;
  const group = (title: string, kind: 'record' | 'list'): readonly DocumentBlock[] => {
    const blocks = declarationsOf(declarations, kind).flatMap((each) =>
      entryBlocks(declarationEntry(each, index)),
    );
    return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
  };
  return [
    heading(1, 'Algorithms'),
    paragraph(
      'Each algorithm is written once: these steps, the reference implementation and the C code have one source.',
    ),
    ...group('Records', 'record'),
    ...group('Orders', 'list'),
    ...declarationsOf(declarations, 'algorithm').flatMap((algorithm) => section(algorithm, index)),
  ];
}

function section(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  const entry = declarationEntry(declaration, index);
  return [heading(2, ...entry.title), ...entryBlocks(entry)];
}

/** Members stand within their struct, before its layout. */
function entryBlocks({ whole, summary, body, parts }: DeclarationEntry): readonly DocumentBlock[] {
  if (whole === undefined) return [...summary, ...body, ...parts];
  const [inside, after] = parts.length === 0 ? [body, []] : [parts, body];
  return [{ kind: 'declared', ...whole, blocks: [...summary, ...inside] }, ...after];
}
