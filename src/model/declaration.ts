// SPDX-License-Identifier: MIT
// What the TypeScript files of an edition declare, in header order.

import type { Expression, ScalarType, Statement, ValueType } from './expression.js';
import type {
  ArcItem,
  MachineExample,
  MachinePart,
  MachineProperty,
  MachineReading,
  MachineState,
  MissingStates,
  PathPreference,
  PathRule,
  RefusedPair,
} from './machine.js';
import type { Place, Provenance } from './place.js';

/** `@fault CODE reason`: a known fault of the edition's time. It waives the diagnostic and asserts that it occurs. */
export interface Waiver {
  readonly code: string;
  readonly reason: string;
  readonly place: Place;
}

export interface DeclarationBase {
  /** The TypeScript name. */
  readonly name: string;
  /** The C name: a struct tag, a macro, a function. For `bits` and `states` the common prefix. */
  readonly symbol: string;
  /** The TSDoc summary, as Markdown on one line (`code` in back-ticks). */
  readonly summary: string;
  /** The TSDoc `@remarks`, one string per paragraph. */
  readonly remarks: readonly string[];
  /** `@defined-in <linux/x.h>`: the header that has it, without the brackets; absent for what the uAPI's own header declares. */
  readonly definedIn?: string;
  readonly place: Place;
  readonly faults: readonly Waiver[];
}

/** A struct as the type of a member of another. */
export interface StructType {
  /** Its TypeScript name. */
  readonly struct: string;
  /** Its C tag. */
  readonly symbol: string;
}

export type ReadAccess = 'value' | 'zero';
export type WriteAccess = 'store' | 'refuse' | 'ignore';

export interface StructMember {
  readonly name: string;
  /** Of one element where it is an array. */
  readonly type: ScalarType | StructType;
  /** Number of elements; 0 for a flexible array, whose elements follow the struct; absent where it is no array. */
  readonly count?: number;
  /** Bytes from the start of the struct. */
  readonly offset: number;
  /** Bytes, the whole array where there is one. */
  readonly size: number;
  /** Bytes of which the offset is a multiple. */
  readonly alignment: number;
  readonly read: ReadAccess;
  readonly write: WriteAccess;
  /** `@when`: members of the bits declaration that make the value defined; one of them suffices. */
  readonly when: readonly string[];
  /** The bits declaration that gives the value its meaning (`u32<DeviceState>`). */
  readonly bits?: string;
  readonly summary: string;
  readonly place: Place;
}

export interface StructDeclaration extends DeclarationBase {
  readonly kind: 'struct';
  readonly members: readonly StructMember[];
  readonly size: number;
  readonly alignment: number;
}

/** Rules by the ID of one, or by what their IDs begin with: `running.clear` is all that `running.clear.…` are. */
export interface RuleGroup {
  readonly when: 'set' | 'clear';
  readonly id: string;
  readonly place: Place;
}

export interface Bit {
  readonly name: string;
  readonly symbol: string;
  /** 0 .. 31. */
  readonly position: number;
  /** The capability (TypeScript name) without which the bit is not supported. */
  readonly optional?: string;
  /** `@rules-set` and `@rules-clear`: what holds while the bit is set, or clear, though no rule names the bit. */
  readonly rules: readonly RuleGroup[];
  readonly summary: string;
  readonly place: Place;
  readonly faults: readonly Waiver[];
}

/** `@bits PREFIX`: an enum whose members are single bits. A member with value 0 is a `named zero`, position -1. */
export interface BitsDeclaration extends DeclarationBase {
  readonly kind: 'bits';
  readonly type: ScalarType;
  readonly bits: readonly Bit[];
}

/** `@constant SYMBOL`. */
export interface ConstantDeclaration extends DeclarationBase {
  readonly kind: 'constant';
  readonly type: ScalarType;
  readonly expression: Expression;
  /** Decimal digits. */
  readonly value: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: ValueType;
  readonly summary: string;
}

/** `@macro SYMBOL`: a function of one expression. */
export interface MacroDeclaration extends DeclarationBase {
  readonly kind: 'macro';
  readonly parameters: readonly Parameter[];
  readonly result: ScalarType;
  readonly expression: Expression;
  /** `bare` (`@expand bare`): parameters expand without parentheses, as in a header of its time. */
  readonly expansion: 'protected' | 'bare';
  /** `@valid BITS` or `@error BITS`: the values of these bits that a user may write, or in which a device is in error. */
  readonly tells?: { readonly what: 'valid' | 'error'; readonly bits: string };
}

/** `@capability SYMBOL`: the ID of a capability in the chain of an info ioctl. */
export interface CapabilityDeclaration extends DeclarationBase {
  readonly kind: 'capability';
  /** `@chain`: which chain the number is unique in, as `LAMP_CAP_`. */
  readonly chain: string;
  readonly value: string;
}

/** A part of a request number. */
export interface IoctlPart {
  readonly expression: Expression;
  /** Decimal digits. */
  readonly value: string;
}

/** `@ioctl SYMBOL`: a request of ioctl(2) without a size or a direction, `_IO(type, number)`. Its number depends on the architecture. */
export interface IoctlDeclaration extends DeclarationBase {
  readonly kind: 'ioctl';
  readonly type: IoctlPart;
  readonly number: IoctlPart;
}

/** `@region`: a device region found by type and subtype, with a struct at its start. */
export interface RegionDeclaration extends DeclarationBase {
  readonly kind: 'region';
  readonly type: { readonly symbol: string; readonly value: string };
  readonly subtype: { readonly symbol: string; readonly value: string };
  /** TypeScript name of the struct at offset 0. */
  readonly struct: string;
}

/** `@states PREFIX`: combinations of bits that have a name. */
export interface StatesDeclaration extends DeclarationBase {
  readonly kind: 'states';
  /** Whether the header defines the states (`@defined`), or only the text names them. */
  readonly defined: boolean;
  /** `@of BITS`: TypeScript name of the bits that the values are made of. */
  readonly of: string;
  readonly states: readonly {
    readonly name: string;
    readonly symbol: string;
    readonly value: string;
    /** How the state's bits print: `LIT|DIM`, `{}`. */
    readonly bits: string;
    readonly summary: string;
    readonly place: Place;
    readonly faults: readonly Waiver[];
  }[];
}

/** `@arcs`: the transitions that an edition draws between named states. */
export interface ArcsDeclaration extends DeclarationBase {
  readonly kind: 'arcs';
  /** TypeScript name of the states declaration. */
  readonly states: string;
  readonly arcs: readonly ArcItem[];
}

/** `@machine STATES`: how a device goes from state to state along arcs. */
export interface MachineDeclaration extends DeclarationBase {
  readonly kind: 'machine';
  /** TypeScript names of the declarations of its states and of its arcs. */
  readonly states: string;
  readonly arcs: string;
  /** The state after a reset. */
  readonly initial: string;
  /** The state that only a reset leaves, and no user asks for. */
  readonly failure?: string;
  readonly missing: MissingStates;
  readonly prefer: readonly PathPreference[];
  readonly parts: readonly MachinePart[];
  readonly properties: readonly MachineProperty[];
  /** One per state, in any order. */
  readonly facts: readonly MachineState[];
  readonly rules: readonly PathRule[];
  readonly refused: readonly RefusedPair[];
  readonly readings: readonly MachineReading[];
  readonly examples: readonly MachineExample[];
}

export interface RecordField {
  readonly kind: 'field';
  readonly name: string;
  readonly type: ScalarType;
  readonly summary: string;
  readonly place: Place;
}

export interface RecordCallback {
  readonly kind: 'callback';
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: ScalarType }[];
  readonly result: ScalarType;
  readonly summary: string;
  readonly place: Place;
}

/** `@record SYMBOL`: what an algorithm works on; a C struct of scalars and function pointers. Not part of the uAPI's header. */
export interface RecordDeclaration extends DeclarationBase {
  readonly kind: 'record';
  readonly members: readonly (RecordField | RecordCallback)[];
}

/** `@list SYMBOL`: a constant list of records without callbacks, which algorithms walk. */
export interface ListDeclaration extends DeclarationBase {
  readonly kind: 'list';
  /** TypeScript name of the element's record. */
  readonly record: string;
  readonly items: readonly { readonly values: Readonly<Record<string, Expression>>; readonly place: Place }[];
  /** `@precedence`: the list is one order of single-bit operations among all that there are. */
  readonly order?: OrderRequest;
}

/** `@precedence bit=FIELD set=FIELD states=MACRO`: which fields of a step say what, and which states writes lead between. */
export interface OrderRequest {
  /** Field with the value of the step's bit. */
  readonly bit: string;
  /** Boolean field: whether the step sets the bit. */
  readonly set: string;
  /** Symbol of the macro that holds for the valid states. */
  readonly states: string;
  readonly place: Place;
}

/** What a wish may look at, as the names of its parameters. */
export type WishParameter =
  /** The states at the ends of a write. */
  | 'from'
  | 'to'
  /** The states before and after one step. */
  | 'before'
  | 'after'
  /** Boolean: whether the write the other way round takes this step backwards. */
  | 'back'
  /** The state in which the write failed; the step is then one of the unwind, from there to `from`. */
  | 'reached';

/**
 * `@wish ID`: what someone asks of an order of single-bit operations. It must hold for each step of each write between
 * valid states; one with the parameter `reached`, for each step of each unwind. Its `symbol` is the ID. No part of the
 * uAPI's header, nor of the reference implementation.
 */
export interface WishDeclaration extends DeclarationBase {
  readonly kind: 'wish';
  readonly parameters: readonly WishParameter[];
  readonly expression: Expression;
  /** `@from`. */
  readonly from: readonly Provenance[];
}

/** `@algorithm SYMBOL`. */
export interface AlgorithmDeclaration extends DeclarationBase {
  readonly kind: 'algorithm';
  readonly parameters: readonly Parameter[];
  readonly result: ScalarType;
  readonly resultSummary: string;
  readonly body: readonly Statement[];
  /** `@rule ID` tags: the rules that the algorithm carries. */
  readonly rules: readonly string[];
  /** Where the tags name each of them. */
  readonly rulePlaces: readonly Place[];
  /** `@vectors`: what is enumerated into generated vectors. */
  readonly vectors?: VectorsRequest;
}

/**
 * `@vectors driver from=VALID to=VALID isUnwind=false watch=device_state`: runs the algorithm for every
 * combination of the named domains (a macro: all values of the bits for which it holds; a literal: that value),
 * with no fault, then with each callback of the run failing, then with each later callback failing too.
 */
export interface VectorsRequest {
  /** Parameter of record type whose callbacks fail and whose `watch` field is traced. */
  readonly driver: string;
  /** Field of that record: set from `start` before the run, traced at each callback, and read at the end. */
  readonly watch: string;
  /** Parameter that gives the watched field its value before the run. */
  readonly start: string;
  readonly domains: Readonly<
    Record<
      string,
      | { readonly kind: 'macro'; readonly symbol: string }
      | { readonly kind: 'literal'; readonly value: string }
      /** `states`: every named state; `machine`: the paths of every choice of its parts. */
      | { readonly kind: 'states' | 'machine'; readonly name: string }
      | { readonly kind: 'list'; readonly name: string }
    >
  >;
  readonly place: Place;
}

export type Declaration =
  | StructDeclaration
  | BitsDeclaration
  | ConstantDeclaration
  | MacroDeclaration
  | CapabilityDeclaration
  | IoctlDeclaration
  | RegionDeclaration
  | StatesDeclaration
  | ArcsDeclaration
  | MachineDeclaration
  | RecordDeclaration
  | ListDeclaration
  | WishDeclaration
  | AlgorithmDeclaration;

export type DeclarationOf<K extends Declaration['kind']> = Extract<Declaration, { kind: K }>;

/** Those of an edition, in header order. */
export type Declarations = readonly Declaration[];
