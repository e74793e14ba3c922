// SPDX-License-Identifier: MIT
// Expressions and statements of macros and algorithms: the subset that has one meaning in TypeScript and in C.
// Parentheses are not kept; a printer puts them where its language needs them.

import type { Place } from './place.js';

/** Scalar types of the authoring library. `s32` is also what a kernel function returns: 0 or a negative errno. */
export type ScalarType = 'u8' | 'u16' | 'u32' | 'u64' | 's8' | 's16' | 's32' | 's64' | 'boolean' | 'void';

/** A scalar, a record (passed by reference), a list of records (walked, never changed), or the paths of a device: those of a machine. */
export type ValueType =
  | { readonly kind: 'scalar'; readonly scalar: ScalarType }
  | { readonly kind: 'record'; readonly record: string }
  | { readonly kind: 'list'; readonly record: string }
  | { readonly kind: 'paths'; readonly machine: string };

export type UnaryOperator = '~' | '!' | '-';
export type BinaryOperator =
  | '&'
  | '|'
  | '^'
  | '<<'
  | '>>'
  | '+'
  | '-'
  | '*'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';

export type Expression =
  | {
      readonly kind: 'number' /** Decimal digits. */;
      readonly value: string /** As authored: `1`, `0x10`, without `n`. */;
      readonly text: string;
      /** A bigint, whose operators have 64 bits. */
      readonly isLong?: true;
      readonly place: Place;
    }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly place: Place }
  /** A parameter, a local or a loop variable. */
  | { readonly kind: 'name'; readonly name: string; readonly place: Place }
  /** A bit, a constant or a capability: by its TypeScript name (`LampState.DIM`, `MASK`) and its C symbol. */
  | { readonly kind: 'constant'; readonly name: string; readonly symbol: string; readonly place: Place }
  /** A field of a record. */
  | { readonly kind: 'field'; readonly object: Expression; readonly field: string; readonly place: Place }
  | {
      readonly kind: 'unary';
      readonly operator: UnaryOperator;
      readonly operand: Expression;
      readonly place: Place;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly place: Place;
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
      readonly place: Place;
    }
  /** `x >>> 0`: the 32 bits of x as a u32. Nothing in C, where the type already says so. */
  | { readonly kind: 'unsigned'; readonly operand: Expression; readonly place: Place }
  | {
      readonly kind: 'call';
      readonly callee: Callee;
      readonly arguments: readonly Expression[];
      readonly place: Place;
    };

export type Callee =
  | { readonly kind: 'macro'; readonly name: string; readonly symbol: string }
  | { readonly kind: 'algorithm'; readonly name: string; readonly symbol: string }
  /** A question to the paths of a device, which are the first argument. */
  | { readonly kind: 'lookup'; readonly name: LookupName; readonly machine: string }
  /** A callback of a record: `driver.running(...)`. */
  | { readonly kind: 'callback'; readonly object: Expression; readonly name: string };

/** `hasState(paths, state)`, `hasPath(paths, from, to)`; `pathBetween(paths, from, to)`, which only a loop walks. */
export type LookupName = 'hasState' | 'hasPath' | 'pathBetween';

/** What a statement carries beside its meaning. */
interface StatementBase {
  readonly place: Place;
  /** The `//` comment lines right above, joined; shown in the pseudocode and in C. */
  readonly comment?: string;
  /** Rules that the comment names as `@rule ID`. */
  readonly rules: readonly string[];
  /** Where it names each of them. */
  readonly rulePlaces: readonly Place[];
}

export type Statement =
  | (StatementBase & {
      readonly kind: 'local';
      readonly name: string;
      readonly type: ScalarType;
      readonly mutable: boolean;
      readonly value: Expression;
    })
  | (StatementBase & {
      readonly kind: 'assign' /** A `name` or a `field`. */;
      readonly target: Expression;
      readonly value: Expression;
    })
  | (StatementBase & {
      readonly kind: 'if';
      readonly test: Expression;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
    })
  | (StatementBase & {
      readonly kind: 'for-list';
      readonly variable: string /** A list declaration or a list parameter. */;
      readonly list: ListSource;
      /** Whether the last element comes first. */
      readonly backwards: boolean;
      readonly body: readonly Statement[];
    })
  | (StatementBase & {
      readonly kind: 'for-range';
      readonly variable: string /** Counts 0 .. limit - 1. */;
      readonly limit: Expression;
      readonly body: readonly Statement[];
    })
  | (StatementBase & {
      readonly kind: 'for-path';
      readonly variable: string /** A call of `pathBetween`: each state after the first one, up to the last. */;
      readonly path: Extract<Expression, { kind: 'call' }>;
      readonly body: readonly Statement[];
    })
  | (StatementBase & { readonly kind: 'call'; readonly call: Expression })
  | (StatementBase & { readonly kind: 'return'; readonly value?: Expression });

export type ListSource =
  | { readonly kind: 'declared'; readonly name: string; readonly symbol: string }
  | { readonly kind: 'parameter'; readonly name: string };
