// SPDX-License-Identifier: MIT
// The header's part of a chapter: comments, and the declarations that it places between them.

import { unbroken } from '../../document/comment-text.js';
import { DECIDED, DECIDED_MEANS } from '../../document/decision-words.js';
import type { BlockOf, DocumentBlock, Link, Phrase } from '../../document/document.js';
import { nameOf, plainText, withUrl } from '../../document/plain.js';
import { documentOf } from '../../document/to-document.js';
import { type Chapter, type Edition, isDecided } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, HARD_SPACE, wrap } from '../../text/index.js';

/** A run of comment lines, or a declaration by its TypeScript name. */
type Part =
  | { readonly kind: 'comment'; readonly lines: readonly string[] }
  | { readonly kind: 'declaration'; readonly name: string };

/** What a block becomes: lines of a paragraph, a bullet, a heading that waits for content, a declaration. */
type Piece =
  | { readonly kind: 'paragraph' | 'item' | 'step'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly string[] }
  | { readonly kind: 'declaration'; readonly name: string };

/**
 * @param isPlaceable - Whether a declaration belongs into the header.
 * @returns Nothing where the chapter has no text for the header.
 */
export function chapterParts(
  chapter: Chapter,
  edition: Edition,
  isPlaceable: (name: string) => boolean,
): readonly Part[] {
  if (chapter.audience === 'pages') return [];
  const writer = new ProseWriter(edition, isPlaceable);
  const pieces = withoutEmptySections([
    { kind: 'heading', depth: 1, lines: underlined(chapter.title, '=') },
    ...writer.pieces(documentOf(edition).chapter(chapter.name)),
  ]);
  return join(pieces);
}

/** What stands in brackets behind the rules of a header; nothing where it has none. */
export function rulesNote({ rules, chapters }: Edition): readonly string[] {
  const own = new Set(chapters.flatMap(({ name, audience }) => (audience === 'pages' ? [] : [name])));
  const shown = rules.filter(({ audience, chapter }) => audience !== 'pages' && own.has(chapter));
  if (shown.length === 0) return [];
  const words = `A rule ends with its ID in brackets.${shown.some(isDecided) ? ` ${DECIDED_MEANS}` : ''}`;
  return blockComment(wrap(words, { width: COMMENT_WIDTH }));
}

class ProseWriter {
  constructor(
    private readonly edition: Edition,
    private readonly isPlaceable: (name: string) => boolean,
  ) {}

  /** What is for the pages alone is left out; but a declaration has its place wherever a page shows it. */
  pieces(blocks: readonly DocumentBlock[]): readonly Piece[] {
    return blocks.flatMap((block) => {
      if (block.kind === 'derived') return this.#declaration(block);
      return block.only === 'pages' ? [] : this.#piece(block);
    });
  }

  #declaration({ declaration }: BlockOf<'derived'>): readonly Piece[] {
    if (declaration === undefined || !this.isPlaceable(declaration)) return [];
    return [{ kind: 'declaration', name: declaration }];
  }

  /** Rules, protocols and headings go to the header as they are; other text only where it is for the header alone. */
  #piece(block: DocumentBlock): readonly Piece[] {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', depth: block.depth, lines: this.#heading(block) }];
      case 'rule':
        return this.#rule(block, 'item', '  - ');
      case 'protocol':
        return this.#protocol(block);
      case 'paragraph':
      case 'list':
      case 'table':
      case 'code':
      case 'figure':
      case 'note':
        return block.only === 'header' ? [{ kind: 'paragraph', lines: this.#text(block, '') }] : [];
      case 'decision':
      case 'example':
      case 'violation':
      case 'steps':
      case 'definitions':
      case 'glossary':
      case 'declared':
      case 'derived':
        return [];
      default:
        return block satisfies never;
    }
  }

  #heading(block: BlockOf<'heading'>): readonly string[] {
    const text = this.#plain(block.content);
    return block.depth === 2 ? underlined(text, '-') : [`${text}:`];
  }

  #protocol(block: BlockOf<'protocol'>): readonly Piece[] {
    const steps = block.blocks.flatMap((inner): readonly Piece[] => {
      if (inner.kind !== 'rule') return this.pieces([inner]);
      return inner.only === 'pages' ? [] : this.#rule(inner, 'step', `  ${inner.step ?? '-'}) `);
    });
    const title = [`${block.title.replace(/[.:]$/, '')}:`];
    return steps.length === 0 ? [] : [{ kind: 'paragraph', lines: title }, ...steps];
  }

  #rule({ id, isDecided, blocks }: BlockOf<'rule'>, kind: 'item' | 'step', marker: string): readonly Piece[] {
    const blank = ' '.repeat(marker.length);
    const lines = blocks.flatMap((block, index) => {
      const tag = index === blocks.length - 1 ? ` [${id}${isDecided ? `,${HARD_SPACE}${DECIDED}` : ''}]` : '';
      return this.#text(block, index === 0 ? marker : blank, tag);
    });
    return [{ kind, lines }];
  }

  /** Lines of a block of text, the first of which begins with `first`; `tag` goes to the end of its words. */
  #text(block: DocumentBlock, first: string, tag = ''): readonly string[] {
    const blank = ' '.repeat(first.length);
    switch (block.kind) {
      case 'paragraph':
        return wrap(this.#plain(block.content) + tag, { width: COMMENT_WIDTH, first, rest: blank });
      case 'list':
        return block.items.flatMap((item, index) => {
          const isLast = index === block.items.length - 1;
          const marker = block.ordered ? `${index + 1}. ` : '- ';
          return item.flatMap((inner, part) =>
            this.#text(
              inner,
              blank + (part === 0 ? marker : ' '.repeat(marker.length)),
              isLast && part === item.length - 1 ? tag : '',
            ),
          );
        });
      case 'code':
      case 'figure':
        return [
          ...block.text.split('\n').map((line) => `${blank}  ${line}`.trimEnd()),
          ...(tag === '' ? [] : [blank + tag.trim()]),
        ];
      case 'table':
        return this.#table(block, blank);
      case 'note':
        return block.blocks.flatMap((inner, index) =>
          this.#text(inner, index === 0 ? `${first}Note: ` : `${blank}      `),
        );
      case 'heading':
      case 'rule':
      case 'protocol':
      case 'decision':
      case 'example':
      case 'violation':
      case 'steps':
      case 'definitions':
      case 'glossary':
      case 'declared':
      case 'derived':
        return [];
      default:
        return block satisfies never;
    }
  }

  /** Columns as wide as their widest cell; a table that wide is the author's choice. */
  #table(table: BlockOf<'table'>, indent: string): readonly string[] {
    const rows = [table.header, ...table.rows].map((row) =>
      row.map((cell) => this.#plain(cell).replaceAll('\u00a0', ' ')),
    );
    const widths = (rows[0] ?? []).map((_cell, column) =>
      Math.max(...rows.map((row) => row[column]?.length ?? 0)),
    );
    const lines = rows.map((row) =>
      `${indent}  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    );
    const rule = `${indent}  ${widths.map((width) => '-'.repeat(width)).join('  ')}`;
    return [...lines.slice(0, 1), rule, ...lines.slice(1)];
  }

  #plain(content: Phrase): string {
    return plainText(content, { link: (link, words) => this.#link(link, words), code: unbroken });
  }

  /** A thing by the name that the header's reader can search for. */
  #link({ target }: Link, words: string): string {
    if (target.kind === 'web') return withUrl(words, target.url);
    if (words !== '') return words;
    if (target.kind === 'chapter') return `"${target.title}"`;
    const id = 'id' in target ? target.id : nameOf(target);
    const rule = target.kind === 'rule' ? this.edition.rules.find((each) => each.id === id) : undefined;
    return rule?.step === undefined ? `[${id}]` : `step ${rule.step.letter}) [${id}]`;
  }
}

function underlined(title: string, character: string): readonly string[] {
  return [title, character.repeat(title.length)];
}

/** Drops each heading that has no text below it before the next heading of its depth or a higher one. */
function withoutEmptySections(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => {
    if (piece.kind !== 'heading') return true;
    const below = pieces.slice(index + 1);
    const end = below.findIndex((next) => next.kind === 'heading' && next.depth <= piece.depth);
    return below
      .slice(0, end < 0 ? below.length : end)
      .some((next) => next.kind !== 'heading' && next.kind !== 'declaration');
  });
}

/** Comments of the pieces between declarations; bullets that follow each other stand close, and so do steps. */
function join(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  let previous: Piece['kind'] | undefined;
  const flush = (): void => {
    if (lines.length > 0) parts.push({ kind: 'comment', lines });
    lines = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'declaration') {
      flush();
      parts.push({ kind: 'declaration', name: piece.name });
    } else {
      const isClose = piece.kind === previous && (piece.kind === 'item' || piece.kind === 'step');
      if (lines.length > 0 && !isClose) lines.push('');
      lines.push(...piece.lines);
    }
    previous = piece.kind;
  }
  flush();
  return parts;
}
