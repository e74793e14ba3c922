// SPDX-License-Identifier: MIT
// The SpecModel: everything about a uAPI after reading, plain, readonly and JSON-serialisable. It is the only input of
// the emitters.

import type { CellAxes, CellPattern } from './cells.js';
import type { Declarations } from './declaration.js';
import type { Place } from './place.js';
import type { Chapter, Decision, Example, ExampleLevel, Rule, Term, Violation } from './prose.js';

export interface SpecModel {
  readonly uapi: Uapi;
  readonly editions: readonly Edition[];
  readonly messages: readonly Message[];
  readonly quotations: readonly Quotation[];
  /** What the messages objected to; absent where no ledger of objections is kept. */
  readonly objections?: ObjectionLedger;
  /** TypeScript modules of the uAPI's folder that the reference implementation is made of, by path. */
  readonly modules: readonly SourceModule[];
  /** Modules of the uAPI's folder that playgrounds are made of beside those. */
  readonly playgrounds: readonly SourceModule[];
  /** The modules of `src/runtime/`, with paths relative to it. */
  readonly runtime: readonly SourceModule[];
  /** The example programs of the package, as the manifest lists them. */
  readonly programs: readonly ExampleProgram[];
  /** The files of the kernel drivers of editions. */
  readonly drivers: readonly DriverFile[];
}

/** A program that uses the package: plain JavaScript that is strict TypeScript as well. */
export interface ExampleProgram {
  /** Relative to the uAPI's folder, and to the package's: `examples/blink.js`. */
  readonly path: string;
  readonly text: string;
}

/** A file of a kernel driver: a C source, a header, Kbuild or Kconfig. */
export interface DriverFile {
  /** Name of the edition that the driver implements. */
  readonly edition: string;
  /** Relative to the folder of the driver. */
  readonly path: string;
  readonly text: string;
}

/** What `uapi.yaml` says. */
export interface Uapi {
  /** Folder name under `spec/`: `lamp`. */
  readonly name: string;
  readonly title: string;
  readonly defaultEdition: string;
  /** Path of the header below an edition's folder. */
  readonly header: string;
  /** Folder of the pages below an edition's folder. */
  readonly documentation: string;
  /** Licence of the header and of the pages, as SPDX expressions. */
  readonly headerLicense: string;
  readonly pagesLicense: string;
  /** The npm package of the reference implementation; `path` is its folder below `generated/`. */
  readonly package: {
    readonly path: string;
    readonly name: string;
    readonly version: string;
    readonly description: string;
    /** What a registry finds the package by. */
    readonly keywords: readonly string[];
  };
  readonly transcript: TranscriptLanguage;
  readonly targets: readonly ReachedTarget[];
  /** Names of a later header that an edition must not redefine unknowingly. */
  readonly laterNames: readonly LaterName[];
  /** Rule IDs that were retired and must not be used again. */
  readonly retired: readonly { readonly id: string; readonly reason: string; readonly place: Place }[];
  readonly place: Place;
  /** Where the manifest has the paths of outputs. */
  readonly pathPlaces: Readonly<Record<'header' | 'documentation' | 'package', Place>>;
}

export interface LaterName {
  readonly name: string;
  /** Decimal digits where the later name has a value; absent otherwise. */
  readonly value?: string;
  /** For a macro of one parameter that answers yes or no: its answers for 0, 1, 2 ..., a digit each. */
  readonly results?: string;
  /** An enumerator: whatever its value, a macro of the same name does not compile beside it. */
  readonly enumerator?: boolean;
  /** `linux-6.1`. */
  readonly header: string;
}

/** Verbs and words of transcripts, as `uapi.yaml` declares them. */
export interface TranscriptLanguage {
  /** C tag of the struct whose members are the fields. */
  readonly struct: string;
  /** Members whose value the device chooses: any but 0 is particular to it. */
  readonly particular: readonly string[];
  readonly verbs: readonly TranscriptVerb[];
}

export type TranscriptArgument = 'field' | 'value' | 'errno' | 'number' | 'word';

export interface TranscriptVerb {
  readonly name: string;
  readonly summary: string;
  readonly level: ExampleLevel;
  readonly arguments: readonly {
    readonly name: string;
    readonly kind: TranscriptArgument;
    readonly optional: boolean /** For `word`. */;
    readonly words: readonly string[];
  }[];
  /** What may follow `=>`. `none`: nothing. */
  readonly result: 'value' | 'errno' | 'sequence' | 'none';
  /** Whether any value but 0 that it gives is particular to the device. */
  readonly particular?: boolean;
  /** Whether the device is as at power-on after it. */
  readonly restarts?: boolean;
}

/** A way to reach a device behind a socket, so that it can be held against the vectors. */
export interface ReachedTarget {
  readonly name: string;
  readonly summary: string;
  /** The function of an index that makes such a target. */
  readonly create: string;
}

/** A message of the thread. */
export interface Message {
  readonly author: string;
  readonly date: string;
  readonly name: string;
  /** The subject of its thread. */
  readonly subject?: string;
  /** Where a public archive has it. */
  readonly address?: string;
}

/** A few words of a message, exactly as they stand there. */
export interface Quotation {
  readonly message: MessageReference;
  readonly words: string;
  readonly place: Place;
  /** The rules and decisions of any edition that rest on the words. */
  readonly carriers: readonly { readonly id: string; readonly place: Place }[];
}

/** Each objection of the thread in the project's own words, and what became of it. */
export interface ObjectionLedger {
  readonly objections: readonly Objection[];
  /** Messages that object to nothing, and why they stand here. */
  readonly silent: readonly { readonly message: MessageReference; readonly why: string }[];
  readonly place: Place;
}

export interface MessageReference {
  readonly author: string;
  readonly date: string;
  readonly place: Place;
}

export type Outcome = 'adopted' | 'partly' | 'rejected' | 'deferred';

export interface Objection {
  readonly message: MessageReference;
  /** One sentence or two, without markup. */
  readonly text: string;
  readonly outcome: Outcome;
  /** The edition that takes it up, where it was deferred to one. */
  readonly to?: { readonly edition: string; readonly place: Place };
  /** Rules and decisions that show the outcome; at least one. */
  readonly carriers: readonly Carrier[];
}

/** A rule or a decision of an edition. */
export interface Carrier {
  readonly edition: string;
  readonly id: string;
  readonly place: Place;
}

/** A module as authored. */
export interface SourceModule extends ModuleText {
  /** Relative to the uAPI's folder (or to `src/runtime/`): `v2/state.ts`. */
  readonly path: string;
  /** Editions whose `index` reaches the module. Empty for the runtime. */
  readonly editions: readonly string[];
  /** The same as the compiler prints it: to run, and to be type-checked against. Absent where no outputs are wanted. */
  readonly printed?: Readonly<Record<'js' | 'd.ts', ModuleText>>;
}

export interface ModuleText {
  readonly text: string;
  /** The module names that the text imports, in order. */
  readonly imports: readonly ModuleName[];
}

/** A module name in the text of a module; offsets include its quotes. */
export interface ModuleName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a user of another edition meets on a device of this one that is not as it was. */
export interface CompatibilityLedger {
  /** The decision that says why a transcript sees other values on the way of a write, wherever it looks. */
  readonly sequences?: DecisionReference;
  readonly differences: readonly KnownDifference[];
}

/** Outcomes that differ for one reason. */
export interface KnownDifference {
  /** Whose user it is. */
  readonly edition: { readonly name: string; readonly place: Place };
  /** Of the edition that the ledger belongs to. */
  readonly decision: DecisionReference;
  /** IDs of transcripts of that edition; `*` stands for any text. */
  readonly transcripts: readonly NamePattern[];
  /** Runs of flows, by the names that the test of the flows gives them; `*` stands for any text. */
  readonly flows: readonly NamePattern[];
}

export interface DecisionReference {
  readonly id: string;
  readonly place: Place;
}

export interface NamePattern {
  readonly text: string;
  readonly place: Place;
}

export interface Edition {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Path of the module that the reference exports as this edition: `v2/index.ts`. */
  readonly index: string;
  /** In header order. */
  readonly declarations: Declarations;
  readonly chapters: readonly Chapter[];
  readonly rules: readonly Rule[];
  readonly decisions: readonly Decision[];
  readonly terms: readonly Term[];
  readonly examples: readonly Example[];
  /** The language of its transcripts, which is that of the uAPI. */
  readonly transcript: TranscriptLanguage;
  readonly violations: readonly Violation[];
  /** How rules and decisions answer cells; empty where there is no table. */
  readonly cells: readonly CellPattern[];
  /** What the table of cells is made of; absent: the edition has none. */
  readonly axes?: CellAxes;
  /** Whether each rule that binds the implementation, and can be tested, needs a violation. */
  readonly violationsRequired: boolean;
  /** Path of the module that lets a person play with the reference implementation: `playground.ts`; absent: nobody can. */
  readonly playground?: string;
  /** What users of other editions meet that is not as it was; absent: nobody has replayed them. */
  readonly compatibility?: CompatibilityLedger;
  /** What the generated C target is made of beside the access rules of the struct; absent: the edition has no such target. */
  readonly target?: TargetBinding;
  readonly place: Place;
}

/**
 * Which algorithm carries out a write of which register, in the generated C target of transcripts. The register reads
 * as the field of that name in the algorithm's record of callbacks; its parameter of the register's type is the value
 * written; its boolean parameters are true, but for those that a word takes away.
 */
export interface TargetBinding {
  /** A member of the struct of transcripts. */
  readonly member: string;
  /** TypeScript name of the algorithm. */
  readonly algorithm: string;
  /** The member's value at the start and after a reset, as a transcript writes it: `RUNNING`. */
  readonly initial: string;
  /** Words of the verb `device`, each with the boolean parameter (TypeScript name) that it makes false. */
  readonly without: Readonly<Record<string, string>>;
  /** Steps, by their words of the verb `fault`, whose outcome depends on more than the declarations say: where they go well, a transcript does not apply. */
  readonly beyond: readonly string[];
}
