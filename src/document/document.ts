// SPDX-License-Identifier: MIT
// The document of an edition, for every printer: blocks, phrases, and links. The target of a link is a thing and not an
// address. A printer turns it into a label, a path or an anchor. Derived facts use the same few blocks as prose.

import type { Force, Party, Subject } from '../model/index.js';

/** A thing that a link can lead to. Its title is how a reader knows it. */
export type Target =
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'decision' | 'protocol' | 'term'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'chapter';
      readonly id: string;
      readonly title: string;
      readonly subject: Subject;
      /** A chapter of the header alone has none. */
      readonly hasPage: boolean;
    }
  | SymbolTarget
  /** A value of the bits, as its bits print: `LIT|DIM`. */
  | { readonly kind: 'state'; readonly bits: string }
  /** A named state, in the table of the declaration that names it. */
  | { readonly kind: 'named-state'; readonly declaration: string; readonly name: string }
  /** A step of an algorithm, by the numbers of `steps.ts`: `2.a`. */
  | { readonly kind: 'step'; readonly algorithm: string; readonly path: string }
  /** A message of the thread. */
  | { readonly kind: 'message'; readonly author: string; readonly date: string }
  | { readonly kind: 'web'; readonly url: string };

/** A name of C; a member follows its tag after a dot. */
export interface SymbolTarget {
  readonly kind: 'symbol';
  readonly role: 'macro' | 'struct' | 'member' | 'variable' | 'function';
  readonly symbol: string;
}

export type DocumentInline =
  | { readonly kind: 'text'; readonly text: string }
  /** Of a name, the text is that of C, and `written` what its author called it: plain text keeps to that. */
  | { readonly kind: 'code'; readonly text: string; readonly written?: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: Phrase }
  /** Without children, the printer says what the target is called. */
  | { readonly kind: 'link'; readonly target: Target; readonly children: Phrase }
  /** Words at which a thing stands, for printers that can lead there. */
  | { readonly kind: 'anchor'; readonly target: Target; readonly children: Phrase };

export type Phrase = readonly DocumentInline[];

export type Link = Extract<DocumentInline, { kind: 'link' }>;

/** A header takes text only from what is for it alone; it takes rules, protocols and headings unless they are for the pages alone. */
export type DocumentBlock = { readonly only?: 'header' | 'pages' } & (
  | {
      readonly kind: 'heading' /** 1 is the page's title. */;
      readonly depth: number;
      readonly content: Phrase;
      readonly anchor?: string;
    }
  | { readonly kind: 'paragraph'; readonly content: Phrase }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly DocumentBlock[])[];
    }
  /** Steps of an algorithm. */
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | {
      readonly kind: 'table';
      readonly header: readonly Phrase[];
      readonly rows: readonly (readonly Phrase[])[];
    }
  /** Text shown as it is, after a sentence that ends in a colon. */
  | { readonly kind: 'code'; readonly lead: Phrase; readonly text: string; readonly language: string }
  /** A figure drawn in text. */
  | { readonly kind: 'figure'; readonly alt: string; readonly text: string }
  | { readonly kind: 'note'; readonly title: string; readonly blocks: readonly DocumentBlock[] }
  | RuleBlock
  | DecisionBlock
  | ExampleBlock
  | {
      readonly kind: 'violation';
      readonly id: string;
      readonly title: string;
      readonly rule: string;
      readonly module: string;
      readonly change: readonly string[];
    }
  | {
      readonly kind: 'protocol';
      readonly id: string;
      readonly title: string;
      readonly blocks: readonly DocumentBlock[];
    }
  /** A declaration in C, and what is to be said of it. */
  | DeclaredBlock
  /** Terms with their meanings. */
  | { readonly kind: 'glossary'; readonly items: readonly GlossaryItem[] }
  /** What is derived from declarations, with a name that tells it from others; the header has a declaration at its place. */
  | {
      readonly kind: 'derived';
      readonly name: string;
      readonly declaration?: string;
      readonly blocks: readonly DocumentBlock[];
    }
);

export interface Step {
  /** Within its list: `2`, `a`, `ii`. */
  readonly number: string;
  readonly target: Target;
  readonly blocks: readonly DocumentBlock[];
}

export interface Definition {
  readonly term: Phrase;
  /** At least one. */
  readonly blocks: readonly DocumentBlock[];
}

export interface GlossaryItem {
  readonly id: string;
  /** At least one. */
  readonly names: readonly string[];
  /** At least one. */
  readonly blocks: readonly DocumentBlock[];
}

export interface RuleBlock {
  readonly kind: 'rule';
  readonly id: string;
  readonly binds: Party;
  readonly force: Force;
  /** A duty that rests on decisions of the edition alone. */
  readonly isDecided: boolean;
  /** The letter of a step of a protocol. */
  readonly step?: string;
  readonly blocks: readonly DocumentBlock[];
  /** What is to be known beside its words: why it has no example, its declared faults. */
  readonly remarks: readonly Phrase[];
  readonly sources: Phrase;
}

export interface DecisionBlock {
  readonly kind: 'decision';
  readonly id: string;
  readonly title: string;
  readonly question: Phrase;
  readonly positions: readonly {
    readonly name: string;
    readonly chosen: boolean;
    readonly argument: Phrase;
    readonly holders: Phrase;
  }[];
  readonly why: readonly DocumentBlock[];
  /** The rules that carry it. */
  readonly rules: readonly string[];
}

export interface ExampleBlock {
  readonly kind: 'example';
  readonly id: string;
  readonly title: string;
  readonly language: 'ts' | 'transcript';
  /** A rule of the same chapter stands nearby. */
  readonly rules: readonly { readonly id: string; readonly isNear: boolean }[];
  readonly code: string;
}

export interface DeclaredBlock {
  readonly kind: 'declared';
  readonly target: SymbolTarget;
  /** `__u32 state`, `f(int a)`. */
  readonly signature: string;
  readonly blocks: readonly DocumentBlock[];
}

export type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;
