// SPDX-License-Identifier: MIT
// The kernel's pages of an edition: its chapters, and the pages that lead to what they hold.

import { FRONT_PAGE, labelCollisions } from '../../document/labels.js';
import { type Chapter, declarationsOf, type Edition } from '../../model/index.js';
import { preamble } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { rememberByContent } from '../remember.js';
import { algorithmsPage } from './algorithms-page.js';
import { toBlocks } from './blocks.js';
import { PageContext } from './context.js';
import { declarationsPage, hasDeclarations } from './declarations-page.js';
import { declaredFaults, faultsPage } from './faults.js';
import { glossaryPage } from './glossary-page.js';
import { decisionsPage, frontPage, rulesPage } from './index-pages.js';
import { printRst } from './print-rst.js';
import { phrase, type RstBlock } from './rst-tree.js';
import { drawStates, statesPage } from './states-page.js';

export const pagesEmitter: Emitter = { name: 'pages', emitEdition: emitPages };

/** A sentence changes a page or two. */
const printPage = rememberByContent(printRst);

interface Page {
  readonly name: string;
  readonly blocks: readonly RstBlock[];
}

function emitPages(model: OfUapi, edition: Edition): readonly OutputFile[] {
  const [collision] = labelCollisions(edition);
  // Sphinx would send the links of both to one of them, and say nothing. A check reports it before this.
  if (collision !== undefined)
    throw new Error(`${collision.first} and ${collision.second} have the label ${collision.label}`);
  const context = new PageContext(model.uapi, edition);
  const pages = [
    ...context.chapters.map((chapter) => chapterPage(chapter, context)),
    ...generatedPages(context),
  ];
  const front: Page = {
    name: FRONT_PAGE,
    blocks: frontPage(
      context,
      pages.map((page) => page.name),
    ),
  };
  return [...[front, ...pages].map((page) => toFile(page, context)), ...drawStates(context)];
}

function toFile({ name, blocks }: Page, { uapi, edition }: PageContext): OutputFile {
  const path = `${edition.name}/${uapi.documentation}/${name}.rst`;
  // Transcripts and figures are no Python, which is what Sphinx takes a literal block for.
  return {
    path,
    text: `${preamble(path, uapi, uapi.pagesLicense)}\n.. highlight:: none\n\n${printPage(blocks)}`,
  };
}

function chapterPage(chapter: Chapter, context: PageContext): Page {
  const title: RstBlock = { kind: 'section', depth: 1, title: phrase(chapter.title) };
  return {
    name: chapter.name,
    blocks: [title, ...toBlocks(chapter.blocks, context)],
  };
}

/** Each only where the edition has something for it that its chapters do not show. */
function generatedPages(context: PageContext): readonly Page[] {
  const { edition } = context;
  const candidates: readonly (readonly [string, boolean, (context: PageContext) => readonly RstBlock[]])[] = [
    ['states', context.graphs.length > 0, statesPage],
    ['algorithms', declarationsOf(edition.declarations, 'algorithm').length > 0, algorithmsPage],
    ['declarations', hasDeclarations(edition), declarationsPage],
    ['decisions', edition.decisions.length > 0, decisionsPage],
    ['faults', declaredFaults(context).length > 0 && !context.chapters.some(showsFaults), faultsPage],
    ['rules', edition.rules.length > 0, rulesPage],
    ['glossary', edition.terms.length > 0, glossaryPage],
  ];
  return candidates.flatMap(([name, isNeeded, blocks]) =>
    isNeeded ? [{ name: freeName(name, context), blocks: blocks(context) }] : [],
  );
}

function showsFaults({ blocks }: Chapter): boolean {
  return blocks.some((block) => block.kind === 'faults');
}

/** A chapter keeps its name. */
function freeName(name: string, context: PageContext): string {
  return context.chapters.some((chapter) => chapter.name === name) ? `all-${name}` : name;
}
