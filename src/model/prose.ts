// SPDX-License-Identifier: MIT
// The contents of the Markdown chapters of an edition, as a plain tree. Emitters print it, and none of them parses
// Markdown.

import type { Waiver } from './declaration.js';
import type { Place, Provenance } from './place.js';

export const FORCES = ['must', 'must not', 'should', 'should not', 'may'] as const;
export type Force = (typeof FORCES)[number];

export const PARTIES = ['user', 'driver', 'device'] as const;
export type Party = (typeof PARTIES)[number];

/** Where a passage goes: the header's comment, the pages, or both. */
export const AUDIENCES = ['both', 'header', 'pages'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a chapter is about. A tree that has the interface and not the reference implementation leaves the pages of the latter out. */
export const SUBJECTS = ['interface', 'reference'] as const;
export type Subject = (typeof SUBJECTS)[number];

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  /** Code in back-ticks that is no symbol: an expression, a command, a value. */
  | { readonly kind: 'code'; readonly text: string }
  /** Code in back-ticks that names a declaration or a part of one. `declaration` is its TypeScript name. */
  | {
      readonly kind: 'symbol';
      readonly text: string;
      readonly symbol: string;
      readonly declaration: string;
      readonly place: Place;
    }
  /** `[](#id)` or `[text](#id)`; of a term, `#term:id`, and `children` are never empty. */
  | {
      readonly kind: 'reference';
      readonly target: ReferenceTarget;
      readonly id: string;
      readonly children: readonly Inline[];
      readonly place: Place;
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type ReferenceTarget = 'rule' | 'decision' | 'protocol' | 'chapter' | 'term' | 'unknown';

/** What the pages can show of a state machine. */
export const MACHINE_VIEWS = [
  'states',
  'rules',
  'arcs',
  'dropped',
  'table',
  'refused',
  'subsets',
  'readings',
  'examples',
] as const;
export type MachineView = (typeof MACHINE_VIEWS)[number];

export const PRECEDENCE_PARTS = [
  'summary',
  'wishes',
  'narrowing',
  'sets',
  'contradictions',
  'decisive',
  'counterexamples',
  'choices',
  'lacking',
  'failures',
] as const;
export type PrecedencePart = (typeof PRECEDENCE_PARTS)[number];

/** What the pages can show of the table of cells. */
export const CELL_VIEWS = ['table', 'counts', 'open'] as const;
export type CellView = (typeof CELL_VIEWS)[number];

interface BlockBase {
  readonly audience: Audience;
  readonly place: Place;
}

export type Block =
  | (BlockBase & {
      readonly kind: 'heading' /** 2 .. 4; the chapter's title is depth 1 and not a block. */;
      readonly depth: number;
      readonly children: readonly Inline[];
      readonly anchor: string;
    })
  | (BlockBase & { readonly kind: 'paragraph'; readonly children: readonly Inline[] })
  | (BlockBase & {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    })
  | (BlockBase & {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    })
  | (BlockBase & { readonly kind: 'code'; readonly language: string; readonly text: string })
  /** ```` ```figure alt="..." ````: a figure drawn in text. */
  | (BlockBase & { readonly kind: 'figure'; readonly alt: string; readonly text: string })
  | (BlockBase & { readonly kind: 'note'; readonly title: string; readonly blocks: readonly Block[] })
  | (BlockBase & { readonly kind: 'rule'; readonly id: string })
  | (BlockBase & { readonly kind: 'decision'; readonly id: string })
  | (BlockBase & { readonly kind: 'example'; readonly id: string })
  | (BlockBase & { readonly kind: 'violation'; readonly id: string })
  /** A definition: the glossary shows it, and nothing stands at its place. */
  | (BlockBase & { readonly kind: 'term'; readonly id: string })
  /** Rules as lettered steps. */
  | (BlockBase & {
      readonly kind: 'protocol';
      readonly id: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    })
  /** `::declaration{name=X}`: shows a declaration (struct table, macros, states, arcs, algorithm as pseudocode). */
  | (BlockBase & { readonly kind: 'declaration'; readonly name: string })
  /** `::machine{name=X show=table}`: something that is derived from a state machine. */
  | (BlockBase & { readonly kind: 'machine'; readonly name: string; readonly show: MachineView })
  /** `::faults`: the list of the edition's declared faults. */
  | (BlockBase & { readonly kind: 'faults' })
  /** `::precedence{show=wishes}`: a part of what the search over all orders of the edition's operations finds. */
  | (BlockBase & { readonly kind: 'precedence'; readonly show: PrecedencePart })
  /** `::cells{show=table}`: the edition's table of cells. */
  | (BlockBase & { readonly kind: 'cells'; readonly show: CellView });

export interface Chapter {
  /** File name without `.md`; unique in the edition; names the page. */
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly audience: Audience;
  readonly subject: Subject;
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface Rule {
  readonly id: string;
  readonly force: Force;
  readonly binds: Party;
  readonly from: readonly Provenance[];
  readonly audience: Audience;
  /** Paragraphs and lists; the first block is a paragraph. */
  readonly blocks: readonly Block[];
  /** The words without markup, one line: for `rules.json`, for search, for the force check. */
  readonly text: string;
  readonly chapter: string;
  /** The protocol that the rule is a step of, and its letter. */
  readonly step?: { readonly protocol: string; readonly letter: string };
  /** Why no example can exercise the rule. */
  readonly untestable?: string;
  /** Why no log of a user's accesses shows whether the user keeps the rule. */
  readonly unseen?: string;
  readonly faults: readonly Waiver[];
  readonly place: Place;
}

export interface Position {
  readonly name: string;
  /** True for the position that the edition chose. */
  readonly chosen: boolean;
  readonly holders: readonly Provenance[];
  readonly children: readonly Inline[];
}

/** A dispute, or a point on which the thread is silent. */
export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly question: readonly Inline[];
  readonly positions: readonly Position[];
  readonly chose: string;
  readonly why: readonly Block[];
  /** The rules that carry the decision. */
  readonly rules: readonly string[];
  readonly chapter: string;
  readonly place: Place;
}

/** A word that has a meaning of its own, and the meaning. */
export interface Term {
  readonly id: string;
  /** As it stands in a sentence: `data window`. No term of the edition has another's name, whatever the case. */
  readonly name: string;
  /** Other names of the same thing. */
  readonly also: readonly string[];
  /** Paragraphs and lists; the first block is a paragraph. */
  readonly blocks: readonly Block[];
  /** The words without markup, one line. */
  readonly text: string;
  readonly chapter: string;
  readonly place: Place;
}

/** A small change of the reference implementation that breaks one rule, so that an example of this rule fails. */
export interface Violation {
  /** `chapter/slug-of-title`; unique among the violations of the edition. */
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  /** Where the fence names the rule. */
  readonly rulePlace: Place;
  /** Path of the changed module, relative to the uAPI's folder: `v2/state.ts`. */
  readonly module: string;
  /** Where the fence names the module. */
  readonly modulePlace: Place;
  /** In the order of the fence; at least one, each with a line, once the chapter is free of errors. */
  readonly hunks: readonly Hunk[];
  readonly chapter: string;
  /** The opening fence. */
  readonly place: Place;
}

/** Lines that stand together in the module, and what becomes of them. */
export type Hunk = readonly HunkLine[];

export interface HunkLine {
  readonly change: 'kept' | 'removed' | 'added';
  /** The line without its sign; white space at its ends means nothing. */
  readonly text: string;
  readonly place: Place;
}

export type ExampleLevel = 'core' | 'trace' | 'fault';

export interface Example {
  /** `chapter/slug-of-title`; unique in the edition. */
  readonly id: string;
  readonly kind: 'ts' | 'transcript';
  readonly title: string;
  readonly rules: readonly string[];
  readonly chapter: string;
  /** The fence's text, without the fence. */
  readonly code: string;
  /** The opening fence. */
  readonly place: Place;
  /** The first line of the code. */
  readonly codePlace: Place;
  /** Parsed lines of a transcript; empty for `ts`. */
  readonly steps: readonly TranscriptStep[];
  readonly level: ExampleLevel;
}

/** How a device is bound to what a step expects, from the strongest. `reference`: what the reference device happens to give. */
export const CHECK_FORCES = ['must', 'should', 'may', 'reference'] as const;
export type CheckForce = (typeof CHECK_FORCES)[number];

/** One line of a transcript, its words resolved. */
export interface TranscriptStep {
  readonly verb: string;
  readonly arguments: readonly TranscriptValue[];
  /** What follows the arrow; absent: the step succeeds. */
  readonly expect?: TranscriptExpectation;
  /** Where the line says it itself; else it follows from the rules. */
  readonly force?: CheckForce;
  /** The line as authored, trimmed, without a comment. */
  readonly text: string;
  readonly place: Place;
}

export type TranscriptValue =
  /** Decimal digits, resolved from a literal or from bits; `text` is what was written. */
  | { readonly kind: 'number'; readonly value: string; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly offset: number; readonly width: number }
  /** Raw access `at 0x4 width 4`, written `0x4/4`. */
  | { readonly kind: 'access'; readonly offset: number; readonly width: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'errno'; readonly name: string; readonly value: number };

export type TranscriptExpectation =
  | { readonly kind: 'value'; readonly value: string; readonly text: string }
  | { readonly kind: 'nonzero' }
  | { readonly kind: 'errno'; readonly name: string; readonly value: number }
  /** A sequence of states: `LIT {} DIM`. */
  | {
      readonly kind: 'sequence';
      readonly values: readonly { readonly value: string; readonly text: string }[];
    };

/** How an example fared when it last ran. `stale`: the example, or what it ran against, has changed since. */
export type ExampleState = 'passed' | 'failed' | 'stale' | 'not run';
