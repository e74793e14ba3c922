// SPDX-License-Identifier: MIT
// Printed by scripts/document-types.js from the schemas beside it: what a document holds after it was read.

/** The documents by the names of their schemas. */
export interface Documents {
  readonly axes: AxesDocument;
  readonly compatibility: CompatibilityDocument;
  readonly 'front-matter': FrontMatterDocument;
  readonly 'later-names': LaterNamesDocument;
  readonly manifest: ManifestDocument;
  readonly messages: MessagesDocument;
  readonly objections: ObjectionsDocument;
  readonly retired: RetiredDocument;
}

export interface AxesDocument {
  readonly look?: string;
  readonly states: Readonly<Record<string, StateEntry>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly circumstances: Readonly<Record<string, CircumstanceEntry>>;
  readonly events: Readonly<Record<string, EventEntry>>;
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, OutcomeEntry>>>>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

export interface StateEntry {
  readonly enter: readonly string[];
  readonly leave?: string;
  readonly value?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface CircumstanceEntry {
  readonly summary: string;
  readonly in: readonly string[];
  readonly before: readonly string[];
  readonly set: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
}

export interface EventEntry {
  readonly run: string;
  readonly during?: string;
  readonly each: Readonly<Record<string, readonly string[]>>;
  readonly needs: readonly string[];
  readonly advised: boolean;
  readonly in: readonly string[];
  readonly circumstances: readonly string[];
}

export type OutcomeEntry = readonly string[] | string | number;

export interface CompatibilityDocument {
  readonly sequences?: string;
  readonly differences: readonly {
    readonly decision: string;
    readonly edition: string;
    readonly transcripts: readonly string[];
    readonly flows: readonly string[];
  }[];
}

export interface FrontMatterDocument {
  readonly title: string;
  readonly audience: 'both' | 'header' | 'pages';
  readonly subject: 'interface' | 'reference';
}

export interface LaterNamesDocument {
  readonly header: string;
  readonly names: Readonly<Record<string, NameEntry>>;
}

export type NameEntry =
  | number
  | {
      readonly enumerator?: number;
      readonly results?: string;
    }
  | null;

export interface ManifestDocument {
  readonly title: string;
  readonly default: string;
  readonly header: {
    readonly path: string;
    readonly license: string;
  };
  readonly documentation: {
    readonly path: string;
    readonly license: string;
  };
  readonly package: {
    readonly path: string;
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly keywords: readonly string[];
    readonly examples: readonly string[];
  };
  readonly messages: string;
  readonly objections?: string;
  readonly retired: string;
  readonly later: readonly string[];
  readonly external: readonly string[];
  readonly targets: Readonly<Record<string, ReachEntry>>;
  readonly editions: Readonly<Record<string, EditionEntry>>;
  readonly transcript: {
    readonly struct: string;
    readonly particular: readonly string[];
    readonly verbs: Readonly<Record<string, VerbEntry>>;
  };
}

export interface EditionEntry {
  readonly title: string;
  readonly summary: string;
  readonly index: string;
  readonly declarations: readonly string[];
  readonly chapters: readonly string[];
  readonly target?: TargetEntry;
  readonly axes: readonly string[];
  readonly cells: 'optional' | 'required';
  readonly violations: 'optional' | 'required';
  readonly playground?: string;
  readonly kernel?: string;
  readonly compatibility?: string;
}

export interface TargetEntry {
  readonly member: string;
  readonly algorithm: string;
  readonly initial: string;
  readonly without: Readonly<Record<string, string>>;
  readonly beyond: readonly string[];
}

export interface ReachEntry {
  readonly create: string;
  readonly summary: string;
}

export interface VerbEntry {
  readonly summary: string;
  readonly level: 'core' | 'trace' | 'fault';
  readonly arguments: readonly ArgumentEntry[];
  readonly result: 'none' | 'value' | 'errno' | 'sequence';
  readonly particular: boolean;
  readonly restarts: boolean;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly kind: 'field' | 'value' | 'errno' | 'number' | 'word';
  readonly words: readonly string[];
  readonly optional: boolean;
}

export interface MessagesDocument {
  readonly subject?: string;
  readonly archive?: string;
  readonly authors: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
  readonly ids?: Readonly<Record<string, string>>;
  readonly quotations: readonly {
    readonly message: string;
    readonly words: string;
    readonly carries: readonly string[];
  }[];
}

export interface ObjectionsDocument {
  readonly edition: string;
  readonly objections: readonly {
    readonly message: string;
    readonly objection: string;
    readonly outcome: 'adopted' | 'partly' | 'rejected' | 'deferred';
    readonly to?: string;
    readonly carries: readonly string[];
  }[];
  readonly silent: readonly {
    readonly message: string;
    readonly why: string;
  }[];
}

export interface RetiredDocument {
  readonly retired: readonly {
    readonly id: string;
    readonly reason: string;
  }[];
}
