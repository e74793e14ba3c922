// SPDX-License-Identifier: MIT
// The pages that are lists: the front page, all rules, all decisions, all terms, all faults. Also the targets of links
// to C names: the declarations of the header, and the algorithms with their records and lists.

import { DECIDED_MEANS } from '../../document/decision-words.js';
import { type DeclarationEntry, declarationEntry } from '../../document/declaration.js';
import type { DocumentBlock, Phrase } from '../../document/document.js';
import type { EditionIndex } from '../../document/edition-index.js';
import { showFaults } from '../../document/faults.js';
import {
  code,
  heading,
  joined,
  link,
  paragraph,
  phrase,
  ruleLinks,
  sentence,
  table,
  text,
} from '../../document/make.js';
import { sources } from '../../document/phrase.js';
import { glossary } from '../../document/to-document.js';
import {
  type Declaration,
  declarationsOf,
  type Edition,
  foreignParts,
  isDecided,
  type Message,
  ownFirst,
  type Subject,
  type Uapi,
} from '../../model/index.js';
import type { PageBlock } from './rst.js';

/** @param pages - The other pages of the subject, in the order of the table of contents. */
type FrontPage = (
  uapi: Pick<Uapi, 'title'>,
  edition: Edition,
  pages: readonly string[],
) => readonly PageBlock[];

export const frontPages: Readonly<Record<Subject, FrontPage>> = {
  interface: ({ title }, edition, pages) => [
    heading(1, title),
    paragraph(`${edition.title}. ${sentence(edition.summary)}`),
    ...(edition.rules.some(isDecided) ? [paragraph(DECIDED_MEANS)] : []),
    { kind: 'toctree', depth: 1, pages },
  ],
  reference: ({ title }, edition, pages) => [
    heading(1, `${title}: the reference implementation`),
    paragraph(
      `${edition.title}. These pages tell of a program beside the interface. No page outside of this folder refers to them, so a tree ` +
        'without the program can leave the folder out.',
    ),
    { kind: 'toctree', depth: 1, pages },
  ],
};

export function rulesPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Rules'),
    paragraph(
      'Every rule by its ID, with the party that it binds, its force, and the message or the decision that it comes from.',
    ),
    table(
      ['Rule', 'Binds', 'Force', 'From'],
      index.edition.rules.map(({ id, binds, force, from }) => [
        ruleLinks([id]),
        binds,
        force,
        sources(from, index, 'decision: '),
      ]),
    ),
  ];
}

export function decisionsPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Decisions'),
    paragraph(
      'Where the thread disagrees or is silent, this edition chooses. The chapters give the positions, who held them, and why.',
    ),
    table(
      ['Decision', 'Choice', 'Chapter', 'Rules'],
      index.edition.decisions.map(({ id, positions, chose, chapter, rules }) => [
        [link(index.decisionTarget(id))],
        positions.find(({ chosen }) => chosen)?.name ?? chose,
        index.chapters.some(({ name }) => name === chapter)
          ? [link(index.chapterTarget(chapter))]
          : [code(chapter)],
        ruleLinks(rules),
      ]),
    ),
  ];
}

export function glossaryPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Glossary'),
    paragraph('What the words of these pages mean in this edition.'),
    glossary(index),
  ];
}

/** An entry for each message, to which its name leads wherever it is a source. */
export function messagesPage(messages: readonly Message[]): readonly DocumentBlock[] {
  const subjects = [...new Set(messages.flatMap(({ subject }) => subject ?? []))];
  return [
    heading(1, 'Messages'),
    paragraph(
      'The messages that rules and decisions come from, in the order of time. Times are UTC.',
      ...subjects.map((subject) => ` The subject is "${subject}".`),
    ),
    {
      kind: 'glossary',
      items: messages.map(({ author, date, name, address }) => ({
        id: `${author} ${date}`,
        names: [`${author} ${date}`],
        blocks: [
          paragraph(
            `${name}, ${date}`,
            ...(address === undefined
              ? []
              : [', ', link({ kind: 'web', url: address }, text('in the archive'))]),
            '.',
          ),
        ],
      })),
    },
  ];
}

export function faultsPage(index: EditionIndex): readonly DocumentBlock[] {
  return [
    heading(1, 'Known faults'),
    paragraph(
      'What is wrong with this edition and stays so is declared, each fault with its reason. The word in brackets names ' +
        'the diagnostic that it causes.',
    ),
    showFaults(index),
  ];
}

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
