// SPDX-License-Identifier: MIT
// A chapter, read for one edition: front matter, then blocks.

import { type Diagnostic, report, reportInto } from '../../diagnostics/index.js';
import type { Audience, Chapter } from '../../model/index.js';
import { chapterName } from '../manifest/manifest.js';
import { readDocument } from '../manifest/read-document.js';
import { checkHeadingLevels, readBlocks } from './blocks.js';
import {
  claimAnchor,
  type Definitions,
  type Desk,
  narrow,
  noDefinitions,
  type ProseContext,
  type Scope,
  slug,
} from './desk.js';
import { isBroken, type ParsedChapter } from './parsed-chapter.js';

export interface ReadChapter {
  readonly chapter: Chapter;
  readonly definitions: Definitions;
  readonly diagnostics: readonly Diagnostic[];
}

export function readChapter(parsed: ParsedChapter, context: ProseContext): ReadChapter {
  const name = chapterName(parsed.file);
  const definitions = noDefinitions();
  const diagnostics: Diagnostic[] = [];
  const desk: Desk = {
    ...definitions,
    parsed,
    chapter: name,
    context,
    diagnostics,
    report: reportInto(diagnostics),
    readInside: ({ name: inside, children }, inner) => readBlocks(children, { ...inner, inside }, desk),
    headings: new Map(),
  };
  const front = readFrontMatter(desk);
  const scope: Scope = { inside: 'chapter', audience: front.audience, text: narrow(front.audience, 'pages') };
  const blocks = readBlocks(parsed.root.children, scope, desk);
  checkHeadingLevels(blocks, desk);
  const place = { file: parsed.file, line: 1, column: 1 };
  const found = [
    ...parsed.diagnostics,
    ...diagnostics.filter((diagnostic) => !isBroken(parsed, diagnostic.place.line)),
  ];
  return {
    chapter: { name, file: parsed.file, ...front, blocks, place },
    definitions,
    diagnostics: blocks.length + found.length > 0 ? found : [report('chapter-empty', place, { name })],
  };
}

function readFrontMatter(desk: Desk): { title: string; audience: Audience } {
  const { file, root } = desk.parsed;
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    desk.report('front-matter-missing', { file, line: 1, column: 1 }, undefined);
    return { title: '', audience: 'both' };
  }
  const { value, keyPlaceOf } = readDocument('front-matter', file, first.value, desk.diagnostics, 1);
  const { title, audience } = value ?? { title: '', audience: 'both' };
  if (title !== '') claimAnchor(slug(title), 'title', keyPlaceOf('title'), desk);
  return { title, audience };
}
