// SPDX-License-Identifier: MIT
// The kernel's pages of an edition: its chapters, and the lists of what they contain.

import type { EditionIndex } from '../../document/edition-index.js';
import { declaredFaults } from '../../document/faults.js';
import { FRONT_PAGE, labelCollisions, pageName } from '../../document/labels.js';
import { heading } from '../../document/make.js';
import { documentOf, type EditionDocument } from '../../document/to-document.js';
import { rememberByContent } from '../../memory/remember.js';
import {
  type Chapter,
  declarationsOf,
  type Edition,
  SUBJECTS,
  type Subject,
  type Uapi,
} from '../../model/index.js';
import { preamble } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { configuration } from './configuration.js';
import {
  algorithmsPage,
  decisionsPage,
  declarationsPage,
  faultsPage,
  frontPages,
  glossaryPage,
  isDeclared,
  messagesPage,
  rulesPage,
} from './index-pages.js';
import { printRst } from './print-rst.js';
import type { PageBlock } from './rst.js';
import { StatesPage } from './states-page.js';

export const pagesEmitter: Emitter = { name: 'pages', pathKey: 'documentation', emitEdition: emitPages };

/** A sentence changes a page or two. */
const printPage = rememberByContent(printRst);

interface Page {
  readonly name: string;
  readonly subject: Subject;
  readonly blocks: readonly PageBlock[];
}

function emitPages({ uapi, messages }: OfUapi, edition: Edition): readonly OutputFile[] {
  const [collision] = labelCollisions(edition);
  // Sphinx would send the links of both to one of them, and say nothing. A check reports it before this.
  if (collision !== undefined)
    throw new Error(`${collision.first} and ${collision.second} have the label ${collision.label}`);
  const document = documentOf(edition);
  const states = new StatesPage(uapi, edition);
  const pages: readonly Page[] = [
    ...document.chapters.map((chapter) => chapterPage(chapter, document)),
    ...generatedPages(document, states, { uapi, messages }),
  ];
  const fronts = SUBJECTS.flatMap((subject): readonly Page[] => {
    const names = pages.flatMap((page) => (page.subject === subject ? [page.name] : []));
    const blocks = frontPages[subject](uapi, edition, names);
    return subject === 'reference' && names.length === 0 ? [] : [{ name: FRONT_PAGE, subject, blocks }];
  });
  return [
    ...[...fronts, ...pages].map((page) => toFile(page, uapi, edition)),
    ...states.drawings(),
    configurationFile(uapi, edition),
  ];
}

function toFile({ name, subject, blocks }: Page, uapi: Uapi, edition: Edition): OutputFile {
  const path = `${edition.name}/${uapi.documentation}/${pageName({ name, subject })}.rst`;
  const head = [
    preamble(path, uapi, uapi.pagesLicense),
    // What may have been left out is in no table of contents, and Sphinx is to say nothing of that.
    ...(subject === 'reference' && name === FRONT_PAGE ? [':orphan:\n'] : []),
    // Transcripts and figures are no Python, which is what Sphinx takes a literal block for.
    '.. highlight:: none\n',
    `.. c:namespace:: ${namespaceOf(uapi)}\n`,
  ];
  return { path, text: [...head, printPage({ uapi: uapi.name, subject, blocks })].join('\n') };
}

function configurationFile(uapi: Uapi, { name }: Edition): OutputFile {
  const path = `${name}/${uapi.documentation}/conf.py`;
  return { path, text: configuration(path, uapi) };
}

/**
 * What the pages declare in C stands in a namespace of its own: a tree in which `kernel-doc` declares the header's structs and
 * macros, or another header's of the same names, has no declaration twice.
 */
function namespaceOf({ name }: Uapi): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_');
}

function chapterPage({ name, subject, title }: Chapter, document: EditionDocument): Page {
  return { name, subject, blocks: [heading(1, title), ...document.chapter(name)] };
}

/** Each only where the edition has something for it that its chapters do not show. */
function generatedPages(
  index: EditionIndex,
  states: StatesPage,
  { uapi, messages }: OfUapi,
): readonly Page[] {
  const { declarations, decisions, rules, terms } = index.edition;
  const candidates: readonly (readonly [name: string, isNeeded: boolean, () => readonly PageBlock[]])[] = [
    ['states', states.graphs.length > 0, () => states.blocks()],
    ['algorithms', declarationsOf(declarations, 'algorithm').length > 0, () => algorithmsPage(index)],
    ['declarations', declarations.some(isDeclared), () => declarationsPage(index, uapi.header)],
    ['decisions', decisions.length > 0, () => decisionsPage(index)],
    [
      'faults',
      declaredFaults(index).length > 0 && !index.chapters.some(showsFaults),
      () => faultsPage(index),
    ],
    ['rules', rules.length > 0, () => rulesPage(index)],
    ['messages', messages.length > 0, () => messagesPage(messages)],
    ['glossary', terms.length > 0, () => glossaryPage(index)],
  ];
  return candidates.flatMap(([name, isNeeded, blocks]) =>
    isNeeded ? [{ name: freeName(name, index), subject: 'interface', blocks: blocks() }] : [],
  );
}

function showsFaults({ blocks, subject }: Chapter): boolean {
  return subject === 'interface' && blocks.some(({ kind }) => kind === 'faults');
}

/** A chapter keeps its name. */
function freeName(name: string, { chapters }: EditionIndex): string {
  return chapters.some((chapter) => chapter.name === name) ? `all-${name}` : name;
}
