// SPDX-License-Identifier: MIT
// What the runner reads: the transcripts and the cells of an edition as data. Their schemas describe each member.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Level = 'core' | 'trace' | 'fault';
export type Force = 'must' | 'should' | 'may' | 'reference';
export type Least = 'success' | 'nonzero' | 'failure';

export type Argument =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'field'; readonly name: string; readonly offset: number; readonly width: number }
  | { readonly kind: 'access'; readonly offset: number; readonly width: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'errno'; readonly name: string; readonly errno: number };

export type Expectation =
  | { readonly kind: 'success' | 'nonzero' | 'failure' }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'errno'; readonly name: string; readonly errno: number }
  | { readonly kind: 'sequence'; readonly values: readonly string[] };

export interface Step {
  readonly text: string;
  readonly verb: string;
  readonly arguments: readonly Argument[];
  readonly expect: Expectation;
  readonly force?: Force;
  readonly least?: Least;
}

export interface Transcript {
  readonly id: string;
  readonly level: Level;
  readonly also: readonly string[];
  readonly rules: readonly string[];
  readonly steps: readonly Step[];
}

export interface Outcome {
  readonly outcome: string;
  readonly force: Force;
  readonly by: readonly string[];
  readonly expect?: Expectation;
  readonly least?: Least;
  /** Texts of steps. */
  readonly after?: readonly string[];
}

export interface Facet {
  readonly facet: string;
  readonly otherwise: Force;
  readonly by: readonly string[];
  readonly lawful: readonly Outcome[];
}

export interface Cell {
  readonly id: string;
  readonly level: Level;
  readonly also: readonly string[];
  readonly status: 'defined' | 'undefined' | 'open';
  readonly by: readonly string[];
  readonly setup: readonly string[];
  readonly run: string;
  readonly during?: string;
  readonly facets: readonly Facet[];
}

export interface Verb {
  readonly name: string;
  readonly arguments: readonly {
    readonly kind: 'field' | 'value' | 'number' | 'errno' | 'word';
    readonly words: readonly string[];
  }[];
  readonly result: 'value' | 'errno' | 'sequence' | 'none';
  readonly restarts: boolean;
}

/** A register: bytes of the region that have a name. */
export interface Register {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

export interface Vectors {
  readonly uapi: string;
  readonly edition: string;
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly transcripts: readonly Transcript[];
  readonly cells: readonly Cell[];
  /** The steps of cells, by their texts. */
  readonly steps: ReadonlyMap<string, Step>;
  readonly registers: readonly Register[];
}

/**
 * Reads the vectors of an edition.
 *
 * @param folder - Where they are.
 * @throws Error where a file is missing or is no JSON.
 */
export function readVectors(folder: string): Vectors {
  const { uapi, edition, struct, verbs, transcripts } = readJson<TranscriptsFile>(folder, 'transcripts.json');
  const { structs } = readJson<TablesFile>(folder, 'tables.json');
  const { steps, cells } = existsSync(join(folder, 'cells.json'))
    ? readJson<CellsFile>(folder, 'cells.json')
    : { steps: [], cells: [] };
  return {
    uapi,
    edition,
    verbs: new Map(verbs.map((verb) => [verb.name, verb])),
    transcripts,
    cells,
    steps: new Map(steps.map((step) => [step.text, step])),
    registers: structs.find(({ symbol }) => symbol === struct)?.members ?? [],
  };
}

interface TranscriptsFile {
  readonly uapi: string;
  readonly edition: string;
  readonly struct: string;
  readonly verbs: readonly Verb[];
  readonly transcripts: readonly Transcript[];
}

interface CellsFile {
  readonly steps: readonly Step[];
  readonly cells: readonly Cell[];
}

interface TablesFile {
  readonly structs: readonly { readonly symbol: string; readonly members: readonly Register[] }[];
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
