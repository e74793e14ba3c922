// SPDX-License-Identifier: MIT
// Diagnostics of macros and algorithms: code that must mean the same in TypeScript and in C.

import type { Entry } from '../diagnostic.js';
import { unexpected, valuesText } from './wording.js';

interface Outside {
  readonly found: string;
  readonly allowed: string;
}

interface Found {
  readonly found: string;
  readonly expected: string;
}

function subsetMessage({ found, allowed }: Outside): string {
  return `${unexpected(found)}, expected ${allowed}`;
}

export const algorithmDiagnostics = {
  'macro-subset': {
    message: subsetMessage,
    explain:
      'A constant or a macro is one expression of numbers, names and operators that C has as well. `docs/guide/declarations.md` lists them. Anything else could not go into the header.',
    wrong: 'export const isReady = (x: u32): boolean => Boolean(x & 1);',
    right: 'export const isReady = (x: u32): boolean => (x & 1) !== 0;',
  },
  'algorithm-subset': {
    message: subsetMessage,
    explain:
      'An algorithm is written once and becomes TypeScript, numbered steps and C. It may therefore use only what all three have: locals with a type, `if`, loops over a list or a range, calls, assignments and `return`.',
    wrong: 'while (device.busy()) {}',
    right: 'for (const _round of range(roundsMax)) {\n  ...\n}',
  },
  'missing-type': {
    message: ({ name, expected }: { readonly name: string; readonly expected: string }) =>
      `\`${name}\` has no type, expected ${expected}`,
    explain:
      'C needs the width of every parameter, local, constant and result; TypeScript would infer `number`.',
    wrong: 'const error = driver.stop();',
    right: 'const error: s32 = driver.stop();',
  },
  'unsupported-type': {
    message: ({ found, expected }: Found) => `unexpected type ${found}, expected ${expected}`,
    explain: 'The type has no counterpart in C, or not in this place.',
    wrong: 'const error: number = driver.stop();',
    right: 'const error: s32 = driver.stop();',
  },
  recursion: {
    message: ({ cycle }: { readonly cycle: readonly string[] }) =>
      `the call is recursive (${cycle.join(' -> ')}), expected a function that calls only itself, with the opposite of a boolean parameter that is known here`,
    explain:
      'Kernel stacks are small, so recursion must be bounded. An algorithm may call itself once, at a place where a boolean parameter is known to be false, and pass true for it. The inner call then cannot reach that place.',
    wrong: 'function undo(driver: Driver): s32 {\n  return undo(driver);\n}',
    right:
      'function run(driver: Driver, unwind: boolean): s32 {\n  if (unwind) {\n    return 0;\n  }\n  return run(driver, true);\n}',
  },
  'macro-recursion': {
    message: ({ cycle }: { readonly cycle: readonly string[] }) =>
      `a macro cannot reach itself: ${cycle.join(' -> ')}`,
    explain:
      'The C preprocessor expands a macro once. The inner use of the macro would remain as a call of an undefined function.',
    wrong: 'export const half = (x: u32): u32 => (x === 0 ? 0 : half(x));',
    right: 'export const half = (x: u16): u32 => x >> 1;',
  },
  'shadowed-name': {
    message: ({ name }: { readonly name: string }) => `\`${name}\` hides another declaration of that name`,
    explain:
      'Two things with the same name in one place mislead the reader, and C compilers warn about them.',
    wrong: 'for (const step of steps) {\n  const step: u32 = 0;\n}',
    right: 'for (const step of steps) {\n  const count: u32 = 0;\n}',
  },
  'unused-list': {
    message: ({ name }: { readonly name: string }) => `no algorithm walks \`${name}\``,
    explain: 'A constant list that nothing uses is dead code in C, and compilers warn about it.',
    wrong: '/**\n * @list foo_steps\n */\nexport const STEPS: readonly Step[] = [...];',
    right: 'for (const step of STEPS) {\n  ...\n}',
  },
  'truth-value': {
    message: () => 'unexpected number where a yes or no is needed, expected a comparison such as `x !== 0`',
    explain:
      'In TypeScript `a && b` of numbers gives one of the numbers; in C it gives 0 or 1. A comparison with 0 means the same in both.',
    wrong: 'if (state & READY) {',
    right: 'if ((state & READY) !== 0) {',
  },
  'signed-bits': {
    message: ({ operator }: { readonly operator: string }) =>
      `the result of \`${operator}\` is signed in TypeScript and unsigned in C, and bit 31 may be set`,
    explain:
      'The bit operators of TypeScript work on signed 32-bit numbers: with bit 31 set the result is negative. `>>> 0` makes it the unsigned number that C has. Comparisons of masked bits with 0 need none.',
    wrong: 'driver.state = driver.state | step.bit;',
    right: 'driver.state = (driver.state | step.bit) >>> 0;',
  },
  overflow: {
    message: ({ low, high, bits }: { readonly low?: bigint; readonly high: bigint; readonly bits: number }) =>
      `${unexpected(valuesText({ low: low ?? high, high }))}, which does not fit into ${bits} bits`,
    explain:
      'C computes modulo 2^32 or 2^64. TypeScript does not. The two differ if a sum or a product leaves the range. For 32 bits, `>>> 0` wraps the result as C does.',
    wrong: 'if (offset + size > limit) {',
    right: 'if (offset > limit - size) {',
  },
  'shift-count': {
    message: ({ low, high, bits }: { readonly low: bigint; readonly high: bigint; readonly bits: number }) =>
      `${unexpected(valuesText({ low, high }))} as a shift count, expected 0 to ${bits - 1}`,
    explain: 'In C, a shift by the width or more is undefined. TypeScript takes the count modulo 32.',
    wrong: 'export const HIGH: u32 = 1 << 32;',
    right: 'export const HIGH: u32 = (1 << 31) >>> 0;',
  },
  'mixed-signs': {
    message: () => 'a value that may be negative is compared with an unsigned one',
    explain:
      'C converts the negative value to a large positive number before it compares. TypeScript does not.',
    wrong: 'if (error === state) {  // s32 and u32',
    right: 'if (error === 0) {',
  },
  'evaluation-order': {
    message: ({ why }: { readonly why: string }) => `a call with side effects cannot stand here: ${why}`,
    explain:
      'TypeScript evaluates operands and arguments from left to right, each once. C promises neither the order nor, for macros, the number of times. Put the result of the call into a local first.',
    wrong: 'if (isReady(driver.poll())) {',
    right: 'const polled: u32 = driver.poll();\nif (isReady(polled)) {',
  },
  'lost-comment': {
    message: () => 'this comment names a rule but belongs to no statement',
    explain:
      'A `//` comment with a rule belongs to the statement right below it, or to the statement before it on the same line.',
    wrong: 'if (failed) { // @rule device.unwind\n  return error;\n}',
    right: '// @rule device.unwind\nif (failed) {\n  return error;\n}',
  },
  vectors: {
    message: ({ found, expected }: Found) => `${unexpected(found)} in @vectors, expected ${expected}`,
    explain:
      '@vectors names the record whose callbacks fail (driver), the field that is watched, the parameter that sets it at the start, and a domain for each other parameter: a macro, a number, true or false, or a list.',
    wrong: '@vectors driver=driver watch=state start=from from=FOO_VALID',
    right: '@vectors driver=driver watch=state start=from from=FOO_VALID to=FOO_VALID unwind=false',
  },
  'wish-parameter': {
    message: ({ found, expected }: Found) =>
      `${unexpected(found)} as a parameter of a wish, expected ${expected}`,
    explain:
      'A wish is a predicate over one step of a write. Its parameters are the states at the ends of the write (from, to), the states around the step (before, after), and whether the opposite write takes the step backwards (back). A wish with the parameter reached is about the steps of unwinds instead. States are integers, and back is boolean.',
    wrong: '/**\n * @wish stop-first\n */\nexport const stopFirst = (old: u32, after: u32): boolean => ...;',
    right: '/**\n * @wish stop-first\n */\nexport const stopFirst = (from: u32, after: u32): boolean => ...;',
  },
  precedence: {
    message: ({ found, expected }: Found) => `${unexpected(found)} in @precedence, expected ${expected}`,
    explain:
      '@precedence says that a list is one of all orders of single-bit steps. It names the field with the bit of a step (bit), the field that says whether the step sets the bit (set), and the macro that holds for valid states (states).',
    wrong: '@precedence bit=bit states=FOO_VALID',
    right: '@precedence bit=bit set=set states=FOO_VALID',
  },
  'precedence-steps': {
    message: ({
      list,
      missing,
      surplus,
    }: {
      readonly list: string;
      readonly missing: readonly string[];
      readonly surplus: readonly string[];
    }) =>
      `\`${list}\` ${[
        missing.length === 0 ? '' : `lacks ${missing.map((step) => `\`${step}\``).join(', ')}`,
        surplus.length === 0 ? '' : `has ${surplus.map((step) => `\`${step}\``).join(', ')} once too often`,
      ]
        .filter((part) => part !== '')
        .join(' and ')}, expected each bit of one declaration cleared once and set once`,
    explain:
      'The list must clear each bit of the declaration in one step and set it in another. After you add a bit, add its two steps here.',
    wrong: 'export const STEPS: readonly Step[] = [\n  { bit: FooState.ON, set: false },\n];',
    right:
      'export const STEPS: readonly Step[] = [\n  { bit: FooState.ON, set: false },\n  { bit: FooState.ON, set: true },\n];',
  },
  'precedence-size': {
    message: ({
      found,
      limit,
      what,
    }: {
      readonly found: number;
      readonly limit: number;
      readonly what: string;
    }) => `unexpected ${found} ${what}, expected at most ${limit}`,
    explain:
      'Up to ten operations (five bits), the search judges each order. Up to twelve operations, it counts the orders without visiting each. More operations would take too long. A set of wishes has at most thirty wishes.',
    wrong:
      '/** @bits FOO_STATE_ */\nexport enum FooState { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64 }',
    right: '/** @bits FOO_STATE_ */\nexport enum FooState { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32 }',
  },
  'precedence-value': {
    message: ({ why }: { readonly why: string }) =>
      `the orders cannot be searched: ${why}; expected steps, wishes and a macro that have values`,
    explain:
      'The search evaluates the macro for each state, and the wishes for each step. One of these, or a macro that it calls, uses a name that is not defined. A declared fault may waive that in a macro of the past, but the search cannot evaluate it.',
    wrong:
      'declare const FOO_STATE_ONN: u32;\nexport const isValid = (state: u32): boolean => (state & FOO_STATE_ONN) === 0;',
    right: 'export const isValid = (state: u32): boolean => (state & FooState.ON) === 0;',
  },
  'precedence-absent': {
    message: ({ what }: { readonly what: string }) =>
      `unexpected ${what} in an edition that has no order to search, expected a list with @precedence`,
    explain:
      'A wish is a property of an order of single-bit steps, and ::precedence shows the result of the search over all orders. Both need a list with @precedence among the declarations of the edition. That list defines the steps.',
    wrong: '/**\n * @list foo_steps\n */\nexport const STEPS: readonly Step[] = [...];',
    right:
      '/**\n * @list foo_steps\n * @precedence bit=bit set=set states=FOO_VALID\n */\nexport const STEPS: readonly Step[] = [...];',
  },
} satisfies Record<string, Entry>;
