// SPDX-License-Identifier: MIT
// The context in which one chapter is read for one edition: the known names, and the definitions and diagnostics found
// so far.

import type { Node } from 'unist';
import type { Diagnostic, Report } from '../../diagnostics/index.js';
import { rememberOf } from '../../memory/remember.js';
import type { Audience, Block, Edition, Message, Place, Uapi } from '../../model/index.js';
import { TextLines } from '../lines.js';
import type { Lexicon } from '../transcript/words.js';
import type { Anchors } from './anchors.js';
import type { Directive, ParsedChapter } from './parsed-chapter.js';
import type { SymbolTable } from './symbols.js';

/** What is known before a chapter is read. */
export interface ProseContext {
  readonly edition: string;
  /** npm name of the reference implementation, as examples import it. */
  readonly packageName: string;
  readonly symbols: SymbolTable;
  readonly anchors: Anchors;
  /** Undefined where the ledger could not be read. */
  readonly messages: readonly Message[] | undefined;
  readonly retired: Uapi['retired'];
  readonly lexicon: Lexicon;
}

/** What chapters define, each list in the order of the chapters. Blocks show it where it stands. */
export type Definitions = Pick<
  Edition,
  'rules' | 'decisions' | 'terms' | 'examples' | 'violations' | 'cells'
>;

type Lists<Definitions> = {
  readonly [List in keyof Definitions]: Definitions[List] extends readonly (infer Each)[] ? Each[] : never;
};

export function noDefinitions(): Lists<Definitions> {
  return { rules: [], decisions: [], terms: [], examples: [], violations: [], cells: [] };
}

export interface Desk extends Lists<Definitions> {
  readonly parsed: ParsedChapter;
  /** The chapter's name. */
  readonly chapter: string;
  readonly context: ProseContext;
  readonly diagnostics: Diagnostic[];
  readonly report: Report;
  /** Reads what a directive holds. */
  readonly readInside: (directive: Directive, scope: Omit<Scope, 'inside'>) => readonly Block[];
  /** Anchors of the chapter's title and headings. */
  readonly headings: Map<string, { readonly of: 'title' | 'heading'; readonly place: Place }>;
}

/** Where a block stands, which says what it may be and where it goes. */
export interface Scope {
  /** A directive's name, `chapter` or `list item`. */
  readonly inside: string;
  /** Where rules, protocols and headings go. */
  readonly audience: Audience;
  /** Where plain text goes; undefined where no output has it. */
  readonly text: Audience | undefined;
  /** The protocol whose steps the rules are. */
  readonly protocol?: { readonly id: string; readonly steps: string[] };
}

/** The outputs that two audiences have in common; undefined for none. */
export function narrow(a: Audience, b: Audience): Audience | undefined {
  if (a === 'both') return b;
  return b === 'both' || a === b ? a : undefined;
}

/** The audience, or a diagnostic and a stand-in where no output has the passage. */
export function audienceOr(desk: Desk, audience: Audience | undefined, what: string, place: Place): Audience {
  if (audience !== undefined) return audience;
  desk.report('audience-nowhere', place, { what });
  return 'pages';
}

/** Where blocks go that only the pages have: decisions, examples, figures, notes. */
export function pagesAudience(desk: Desk, scope: Scope, what: string, place: Place): Audience {
  return audienceOr(desk, narrow(scope.audience, 'pages'), what, place);
}

export function placeOf({ parsed: { file } }: Desk, node: Node): Place {
  const { start, end } = node.position!;
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

const linesOf = rememberOf(({ file, text }: ParsedChapter) => new TextLines(file, text));

/** The place of a part of the chapter's text, by offset. */
export function placeAt(desk: Desk, offset: number, length: number): Place {
  return linesOf(desk.parsed).span(offset, offset + length);
}

/** The source text of a node, with its offset. */
export function sourceOf(desk: Desk, node: Node): { readonly source: string; readonly offset: number } {
  const offset = node.position!.start.offset!;
  return { source: desk.parsed.text.slice(offset, node.position!.end.offset!), offset };
}

/** Gives an anchor to a title or a heading; a second one of the chapter with the same words is reported. */
export function claimAnchor(anchor: string, of: 'title' | 'heading', place: Place, desk: Desk): void {
  const first = desk.headings.get(anchor);
  if (first === undefined) {
    desk.headings.set(anchor, { of, place });
    return;
  }
  const related = [{ place: first.place, message: `the ${first.of} that has it` }];
  desk.report('duplicate-anchor', place, { anchor, other: first.of }, { related });
}

/** Lower-case words with hyphens: the anchor of a heading, the name of a position. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
