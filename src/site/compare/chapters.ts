// SPDX-License-Identifier: MIT
// Chapters of two editions in parallel, passage by passage: a page for each chapter that both have in words of their own.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type AlignedRow, alignChapters } from '../../compare/index.js';
import type { DocumentBlock } from '../../document/document.js';
import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { section, table } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { isShown } from '../prose/to-html.js';
import { filters } from './filters.js';
import { textOf } from './marks.js';
import { markedSides, passageName, passageWords, ruleSide, sideBox, type Words } from './side.js';

interface EditionPair {
  readonly from: EditionContext;
  readonly to: EditionContext;
}

/** A chapter that both editions have, by its name. */
interface ChapterPair extends EditionPair {
  readonly before: Chapter;
  readonly after: Chapter;
}

/** What became of a passage; `replaced`: there is something else at its place. */
const FATES = ['same', 'reworded', 'replaced', 'added', 'removed'] as const;
type Fate = (typeof FATES)[number];

/** A row of the page. */
interface ShownRow {
  /** That the row begins a section with. */
  readonly heading?: Words;
  readonly fate: Fate;
  /** Absent where the row is a heading alone that is the same on both sides. */
  readonly box?: Element;
}

/** The pages, and for the page of the pair which chapters there are. */
export function chaptersInParallel(editions: EditionPair): {
  readonly pages: readonly SitePage[];
  readonly list: readonly ElementContent[];
} {
  const { from, to } = editions;
  const names = new Set([...to.document.chapters, ...from.document.chapters].map(({ name }) => name));
  const found = [...names].map((name) => {
    const [before, after] = [from, to].map(({ document }) =>
      document.chapters.find((each) => each.name === name),
    );
    const title = (after ?? before)!.title;
    if (before === undefined || after === undefined) {
      const only = before === undefined ? to : from;
      const href = only.links.chapter(only.name, name);
      return { cells: [[h('a', { href }, title)], `only in ${only.edition.title}`] };
    }
    if (before.file === after.file) {
      return { cells: [[h('a', { href: to.links.chapter(to.name, name) }, title)], 'the same text'] };
    }
    const rows = rowsOf({ ...editions, before, after });
    const page = parallelPage({ ...editions, before, after }, rows);
    return { page, cells: [[h('a', { href: `/${page.path}` }, title)], `in parallel: ${figures(rows)}`] };
  });
  return {
    pages: found.flatMap(({ page }) => page ?? []),
    list: [
      table(
        'Chapters',
        ['chapter', `${from.edition.title} and ${to.edition.title}`],
        found.map(({ cells }) => cells),
      ),
    ],
  };
}

function parallelPage(chapters: ChapterPair, rows: readonly ShownRow[]): SitePage {
  const { from, to, before, after } = chapters;
  const title = `${after.title}: ${from.edition.title} and ${to.edition.title}`;
  return {
    path: to.links.chapterComparison(from.name, to.name, after.name).slice(1),
    title,
    isWide: true,
    styles: ['assets/compare.css'],
    main: [
      h('p', [chapterLink(before, from), ', and next to it ', chapterLink(after, to), '.']),
      h('p', [
        `Of ${rows.length} rows: ${figures(rows)}. `,
        h('a', { href: to.links.comparison(from.name, to.name) }, 'What changed in meaning'),
        ' stands on a page of its own.',
      ]),
      filters([{ legend: 'What became of the passage', boxes: FATES.map((fate) => [`is-${fate}`, fate]) }]),
      ...inSections(rows),
    ],
    entries: [
      {
        anchor: '',
        kind: 'comparison',
        title,
        text: `The chapter of ${from.name} and that of ${to.name} in parallel.`,
        words: 'diff',
      },
    ],
  };
}

function chapterLink({ name, title }: Chapter, { edition, links }: EditionContext): Element {
  return h('a', { href: links.chapter(edition.name, name) }, `“${title}” of ${edition.title}`);
}

/** `12 the same, 3 reworded, 1 added`. */
function figures(rows: readonly ShownRow[]): string {
  const counts = FATES.map((fate) => [rows.filter((row) => row.fate === fate).length, fate] as const);
  return counts
    .filter(([count]) => count > 0)
    .map(([count, fate]) => `${count} ${fate === 'same' ? 'the same' : fate}`)
    .join(', ');
}

function rowsOf(chapters: ChapterPair): readonly ShownRow[] {
  const { from, to, before, after } = chapters;
  const [old, now] = [from.document.chapter(before.name), to.document.chapter(after.name)];
  return alignChapters(old.filter(isShown), now.filter(isShown)).map((row) =>
    row.kind === 'pair' ? pairRow(row, chapters) : apartRow(row, chapters),
  );
}

function pairRow({ before, after }: Extract<AlignedRow, { kind: 'pair' }>, chapters: ChapterPair): ShownRow {
  const { from, to } = chapters;
  const old = passageWords(before, chapters.before.name, from);
  const now = passageWords(after, chapters.after.name, to);
  const isSame = textOf(old) === textOf(now) && chipsOf(before) === chipsOf(after);
  const [left, right] = markedSides(old, now);
  const sides = [passageBox(before, left, from), passageBox(after, right, to)] as const;
  const fate = isSame ? 'same' : 'reworded';
  const box = { box: rowBox(fate, sides, chapters) };
  if (after.kind !== 'heading') return { fate, ...box };
  return { heading: toInline(after.content, to), fate, ...(isSame ? {} : box) };
}

/** A rule of the same words changes with its force and with whom it binds. */
function chipsOf(block: DocumentBlock): string {
  return block.kind === 'rule' ? `${block.force} ${block.binds}` : '';
}

function apartRow(
  { before, after }: Extract<AlignedRow, { kind: 'apart' }>,
  chapters: ChapterPair,
): ShownRow {
  const { from, to } = chapters;
  const fate = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'replaced';
  const show = (blocks: readonly DocumentBlock[], { name }: Chapter, edition: EditionContext): Words =>
    blocks
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((block) => passageBox(block, passageWords(block, name, edition), edition));
  const sides = [show(before, chapters.before, from), show(after, chapters.after, to)] as const;
  const [[first], edition] = before.length === 0 ? [after, to] : [before, from];
  return {
    ...(first?.kind === 'heading' ? { heading: toInline(first.content, edition) } : {}),
    fate,
    box: rowBox(fate, sides, chapters),
  };
}

function passageBox(block: DocumentBlock, words: Words, edition: EditionContext): Words {
  if (block.kind === 'rule') return ruleSide(edition.document.rule(block.id), words, edition);
  if (block.kind === 'heading') return [h('p.side-heading', [...words])];
  const name = passageName(block, edition);
  return name.length === 0 ? words : [h('p.side-name', [edition.edition.title, ': ', ...name]), ...words];
}

function rowBox(fate: Fate, [old, now]: readonly [Words, Words], { from, to }: ChapterPair): Element {
  const side = (words: Words, edition: EditionContext): Element =>
    sideBox(words.length === 0 ? undefined : words, edition, 'No such passage.');
  return h('div', { className: ['pair', `is-${fate}`] }, [
    ...(fate === 'same' ? [] : [h('p.fate', h('span.chip', fate))]),
    h('div.sides', [side(old, from), side(now, to)]),
  ]);
}

/** Rows under the headings that they stand under. */
function inSections(rows: readonly ShownRow[]): readonly ElementContent[] {
  const starts = [...rows.keys()].filter((index) => rows[index]!.heading !== undefined);
  const boxes = (start: number, end: number | undefined): readonly Element[] =>
    rows.slice(start, end).flatMap(({ box }) => box ?? []);
  return [
    ...boxes(0, starts[0]),
    ...starts.map((start, index) =>
      section(2, `passage-${index + 1}`, rows[start]!.heading!, boxes(start, starts[index + 1])),
    ),
  ];
}
