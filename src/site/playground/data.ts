// SPDX-License-Identifier: MIT
// What a playground has to know of the editions beside their reference implementations: plain data, made when the site
// is, so that the page reads no source.

import type { Force, Party, TranscriptVerb } from '../../model/index.js';

export interface PlaygroundData {
  readonly title: string;
  /** The edition to start with. */
  readonly defaultEdition: string;
  /** Those that have a playground. */
  readonly editions: readonly EditionData[];
}

export interface EditionData {
  readonly name: string;
  readonly title: string;
  /** The verbs of the uAPI's transcripts. */
  readonly verbs: readonly TranscriptVerb[];
  readonly fields: readonly { readonly name: string; readonly offset: number; readonly size: number }[];
  /** Decimal digits by the names that a transcript may use. */
  readonly values: Readonly<Record<string, string>>;
  readonly register: RegisterData;
  /** The drawing of the states: SVG, with an element of class `state` and its `data-value` per state. */
  readonly graph: string;
  /** By symbol. */
  readonly algorithms: Readonly<Record<string, AlgorithmData>>;
  /** By ID. */
  readonly rules: Readonly<Record<string, RuleData>>;
  /** The transcripts of the chapters. */
  readonly examples: readonly ExampleData[];
}

/** The register that holds the state of a device. */
export interface RegisterData {
  readonly field: string;
  /** In the order in which they print. */
  readonly bits: readonly BitData[];
  /** The values that are worth a button, in rising order. */
  readonly states: readonly StateData[];
}

interface BitData {
  readonly name: string;
  /** Decimal digits. */
  readonly value: string;
  readonly summary: string;
}

export interface StateData {
  /** Decimal digits. */
  readonly value: string;
  /** As a transcript writes it. */
  readonly text: string;
  /** What else it is called. */
  readonly names: readonly string[];
  /** Whether a user may write it. */
  readonly isValid: boolean;
}

export interface RuleData {
  readonly text: string;
  readonly force: Force;
  readonly binds: Party;
  /** From the page of the playground. */
  readonly href: string;
}

/** An algorithm as the pages print it. */
export interface AlgorithmData {
  /** With its parameters. */
  readonly signature: string;
  /** Where it is explained, from the page of the playground. */
  readonly href: string;
  /** The pseudocode: HTML, each line of which has an ID. */
  readonly html: string;
  /** The ID of the line that each statement stands in, by the number of the statement. */
  readonly lines: readonly string[];
}

export interface ExampleData {
  /** `chapter/slug`. */
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
  readonly code: string;
}
