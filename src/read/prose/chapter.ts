// SPDX-License-Identifier: MIT
// A chapter, read for one edition: front matter, then blocks.

import { type Diagnostic, report, reportInto } from '../../diagnostics/index.js';
import type { Chapter } from '../../model/index.js';
import { chapterName } from '../manifest/manifest.js';
import { readDocument } from '../manifest/read-document.js';
import { checkHeadingLevels, readBlocks } from './blocks.js';
import {
  audienceOr,
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

type FrontMatter = Pick<Chapter, 'title' | 'audience' | 'subject'>;

const NO_FRONT_MATTER: FrontMatter = { title: '', audience: 'both', subject: 'interface' };

function readFrontMatter(desk: Desk): FrontMatter {
  const { file, root } = desk.parsed;
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    desk.report('front-matter-missing', { file, line: 1, column: 1 }, undefined);
    return NO_FRONT_MATTER;
  }
  const { value, keyPlaceOf } = readDocument('front-matter', file, first.value, desk.diagnostics, 1);
  const { title, audience, subject } = value ?? NO_FRONT_MATTER;
  if (title !== '') claimAnchor(slug(title), 'title', keyPlaceOf('title'), desk);
  // The header tells of the interface alone.
  const left = narrow(audience, subject === 'reference' ? 'pages' : 'both');
  return { title, audience: audienceOr(desk, left, 'this chapter', keyPlaceOf('audience')), subject };
}
