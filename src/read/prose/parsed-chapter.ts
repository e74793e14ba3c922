// SPDX-License-Identifier: MIT
// A chapter as a tree, the same for every edition. It is mdast with two additions: a directive contains the blocks
// between its lines, and a fence knows its first line. Types only.

import type { Node, Parent, Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import type { LineText } from '../lines.js';
import type { Attributes } from './attributes.js';

/** `:::name{attributes}` with what it holds, or `::name{attributes}`. */
export interface Directive extends Parent {
  readonly type: 'directive';
  readonly name: string;
  readonly colons: number;
  readonly attributes: Attributes;
  /** From the colons to the end of the name. */
  readonly place: Place;
  readonly namePlace: Place;
  readonly children: RootContent[];
}

/** A line of colons as Markdown finds it. `nesting.ts` makes directives of pairs of them. */
export interface DirectiveLine extends Node {
  readonly type: 'directiveLine';
}

export interface Fence {
  readonly language: string;
  readonly attributes: Attributes;
  /** The first line. */
  readonly place: Place;
  /** The code, without the indentation of the fence. */
  readonly text: string;
  /** The lines inside as they stand in the chapter. */
  readonly lines: readonly LineText[];
}

declare module 'mdast' {
  interface RootContentMap {
    directive: Directive;
    directiveLine: DirectiveLine;
  }
  interface CodeData {
    /** The back-ticks or tildes before the code; absent where indentation makes the code. */
    marker?: string;
    isClosed?: boolean;
    fence?: Fence;
  }
}

/** Lines of a chapter, the first and the last. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface ParsedChapter {
  readonly file: string;
  /** With newlines as line ends. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly root: Root;
  /** In the order of their first lines. */
  readonly directives: readonly Directive[];
  readonly fences: readonly Fence[];
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that may belong to another block than the author meant. Diagnostics about their meaning would mislead. */
  readonly broken: readonly LineRange[];
}

/** Whether a line may belong to another block than the author meant. */
export function isBroken({ broken }: Pick<ParsedChapter, 'broken'>, line: number): boolean {
  return broken.some(({ from, to }) => from <= line && line <= to);
}
