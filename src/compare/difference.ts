// SPDX-License-Identifier: MIT
// The result of a comparison of two editions: plain, readonly, JSON-serialisable. Commands and pages print it.

import type { TransitionSource } from '../analysis/transitions.js';
import type { Audience, Force, Party, ScalarType } from '../model/index.js';

export interface EditionDifference {
  readonly kind: 'difference';
  readonly uapi: string;
  /** Name of the edition that is left. */
  readonly from: string;
  /** Name of the edition that is come to. */
  readonly to: string;
  readonly abi: AbiVerdict;
  readonly values: readonly ValueChange[];
  readonly structs: readonly StructChange[];
  readonly macros: readonly MacroChange[];
  readonly workings: readonly WorkingChange[];
  readonly arcs: readonly ArcChange[];
  readonly transitions: TransitionComparison;
  /** What the ledger of `to` says of the users of `from`; absent where it says nothing of them. */
  readonly behaviour?: BehaviourComparison;
  readonly rules: readonly RuleChange[];
  readonly decisions: readonly DecisionChange[];
  readonly terms: readonly TermChange[];
}

/** A stretch of words that stays, goes or comes. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One thing before and after, and in which respects it differs. */
interface Changed<Thing, Respect extends string> {
  readonly kind: 'changed';
  readonly before: Thing;
  readonly after: Thing;
  /** At least one. */
  readonly what: readonly Respect[];
}

// Values: all that has a name and a number.

export type ValueRole =
  | 'bit'
  | 'constant'
  | 'capability'
  | 'region type'
  | 'region subtype'
  | 'request'
  /** A combination of bits that has a name. */
  | 'state';

export interface NamedValue {
  readonly role: ValueRole;
  /** Its C name; unique among the names of the header, and among the others. */
  readonly symbol: string;
  /** Whether a program can use the name: a state may be one of the text alone. */
  readonly inHeader: boolean;
  /** As C writes it: `0x4`, `_IO(0x3b, 100)`, and for a state its bits as well: `0x3 (LIT|DIM)`. */
  readonly value: string;
  /** Among what the value is unique: a prefix of bits, a chain of capabilities; '' where values may repeat. */
  readonly space: string;
  readonly type?: ScalarType;
  /** C name of the capability without which the bit is not supported. */
  readonly needs?: string;
  readonly meaning: string;
  /** The other header that declares it. */
  readonly definedIn?: string;
}

export type ValueRespect = 'role' | 'value' | 'type' | 'needs' | 'meaning' | 'header';

export type ValueChange =
  | { readonly kind: 'added' | 'removed'; readonly symbol: string; readonly value: NamedValue }
  /** One name went and another came for the same value of the same space. */
  | { readonly kind: 'renamed'; readonly before: NamedValue; readonly after: NamedValue }
  | (Changed<NamedValue, ValueRespect> & {
      readonly symbol: string;
      /** Word by word, where the meaning was reworded. */
      readonly words?: readonly WordChange[];
    });

// Structs.

export interface MemberShape {
  readonly name: string;
  /** As C writes it, an array with its count: `__u8[2]`, `struct lamp_rhythm`. */
  readonly type: string;
  readonly offset: number;
  readonly size: number;
  readonly read: string;
  readonly write: string;
  /** Bits of which one has to be set for the value to be defined. */
  readonly when: readonly string[];
  readonly meaning: string;
}

export type MemberRespect = 'type' | 'offset' | 'size' | 'read' | 'write' | 'when' | 'meaning';

export type MemberChange =
  | { readonly kind: 'added' | 'removed'; readonly member: MemberShape }
  | { readonly kind: 'renamed'; readonly before: MemberShape; readonly after: MemberShape }
  | (Changed<MemberShape, MemberRespect> & { readonly words?: readonly WordChange[] });

export interface StructShape {
  readonly symbol: string;
  readonly size: number;
  readonly alignment: number;
  readonly definedIn?: string;
}

export type StructChange =
  | { readonly kind: 'added' | 'removed'; readonly struct: StructShape }
  | (Changed<StructShape, 'size' | 'alignment' | 'members'> & { readonly members: readonly MemberChange[] });

// Macros.

export interface MacroShape {
  readonly symbol: string;
  readonly parameters: readonly string[];
  readonly result: ScalarType;
  readonly expansion: 'protected' | 'bare';
  /** False for a macro that names what nobody defines: a program that uses it does not compile. */
  readonly compiles: boolean;
}

/** Arguments for which the two macros answer differently. Numbers are decimal digits. */
export interface MacroInput {
  readonly arguments: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Whether the arguments have only bits that both editions give a meaning. */
  readonly known: boolean;
}

export type MacroRespect = 'answers' | 'parameters' | 'result' | 'expansion' | 'compiles' | 'expression';

export type MacroChange =
  | { readonly kind: 'added' | 'removed'; readonly macro: MacroShape }
  | (Changed<MacroShape, MacroRespect> & {
      /** For how many arguments the answers were compared: 0 where one of the two has none. */
      readonly compared: number;
      readonly inputs: readonly MacroInput[];
    });

/** What the algorithms work with; no part of the header. */
export interface WorkingChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly what: 'record' | 'list' | 'algorithm';
  readonly symbol: string;
}

// States, arcs, transitions.

/** A value of the register, and what the editions call it. */
export interface StateName {
  /** Decimal digits. */
  readonly value: string;
  /** `LIT|DIM`, `{}`. */
  readonly bits: string;
  /** Names of the state, of which an edition has none or one. */
  readonly names: readonly string[];
}

export interface Arc {
  readonly from: StateName;
  readonly to: StateName;
  readonly label: string;
}

export type ArcChange =
  | { readonly kind: 'added' | 'removed'; readonly arc: Arc }
  | { readonly kind: 'relabelled'; readonly before: Arc; readonly after: Arc };

/** What an edition says of a write that takes the register from one value to another. */
export type TransitionAnswer =
  /** The write succeeds; `through` are the values between, as the register shows them on the way. */
  | { readonly kind: 'accepted'; readonly through: readonly StateName[] }
  /** The errno is absent where the edition leaves it open. */
  | { readonly kind: 'refused'; readonly errno?: string }
  /** The edition gets to no such value, so that nobody can write from it. */
  | { readonly kind: 'unreachable' }
  /** The edition draws an arc, or none. It does not say what a driver does with the others. */
  | { readonly kind: 'drawn' | 'not drawn' };

export interface Transition {
  readonly from: StateName;
  readonly to: StateName;
  readonly before: TransitionAnswer;
  readonly after: TransitionAnswer;
}

export interface TransitionComparison {
  readonly before: TransitionSource;
  readonly after: TransitionSource;
  /** Pairs that the editions answer differently; none where one of them is silent. */
  readonly changed: readonly Transition[];
  /** How many pairs were compared. */
  readonly compared: number;
  /** How many of them the edition that is left accepts. */
  readonly accepted: number;
}

// Behaviour, as transcripts and flows of `from` find it on devices of `to`.

export interface BehaviourComparison {
  /** How many transcripts there are, and how many of them come to another end. */
  readonly transcripts: { readonly replayed: number; readonly differing: number };
  /** A decision of `to` that says why values on the way may be others, wherever a transcript looks. */
  readonly sequences?: string;
  readonly differences: readonly BehaviourDifference[];
}

export interface BehaviourDifference {
  /** A decision of `to`. */
  readonly decision: string;
  /** IDs of examples of `from`. */
  readonly transcripts: readonly string[];
  /** Runs of flows; `*` stands for any text. */
  readonly flows: readonly string[];
}

// ABI.

/** `breaks`: such a program fails. `condition`: it works as long as the reason holds. */
export interface AbiFinding {
  readonly kind: 'breaks' | 'condition';
  readonly symbol: string;
  readonly reason: string;
}

export interface Compatibility {
  readonly holds: 'yes' | 'conditionally' | 'no';
  readonly findings: readonly AbiFinding[];
}

export interface AbiVerdict {
  /** Whether a program compiled against the header of `from` has the numbers, the layouts and the macros of `to`. */
  readonly binary: Compatibility;
  /** Whether a program written against the header of `from` compiles with that of `to`, and means the same. */
  readonly source: Compatibility;
}

// Rules, decisions and terms.

export interface RuleShape {
  readonly force: Force;
  readonly binds: Party;
  readonly text: string;
  /** `AUTHOR DATE TIME`, or `decision:ID`. */
  readonly from: readonly string[];
  readonly audience: Audience;
  readonly chapter: string;
}

export type RuleRespect = 'wording' | 'force' | 'party' | 'provenance' | 'audience';

export type RuleChange =
  | {
      readonly kind: 'added' | 'removed';
      readonly id: string;
      readonly rule: RuleShape;
      /** Why no edition has it any more, where its ID was retired. */
      readonly retired?: string;
    }
  | (Changed<RuleShape, RuleRespect> & { readonly id: string; readonly words: readonly WordChange[] });

export interface DecisionShape {
  readonly title: string;
  readonly chose: string;
  readonly question: string;
  readonly positions: readonly {
    readonly name: string;
    readonly holders: readonly string[];
    readonly text: string;
  }[];
  readonly why: readonly string[];
  readonly rules: readonly string[];
  readonly chapter: string;
}

export type DecisionRespect = 'outcome' | 'question' | 'positions' | 'reasons' | 'rules';

export type DecisionChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly decision: DecisionShape }
  | (Changed<DecisionShape, DecisionRespect> & { readonly id: string });

export interface TermShape {
  readonly name: string;
  /** Other names of the same thing. */
  readonly also: readonly string[];
  readonly text: string;
}

export type TermRespect = 'name' | 'other names' | 'definition';

export type TermChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly term: TermShape }
  | (Changed<TermShape, TermRespect> & { readonly id: string; readonly words: readonly WordChange[] });
