// SPDX-License-Identifier: MIT
// What can be wrong with macros and algorithms: code that must mean the same in TypeScript and in C.

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
      'An algorithm is written once and becomes TypeScript, numbered steps and C. So it uses only what all three have: locals with a type, `if`, loops over a list or a range, calls, assignments and `return`.',
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
      `the call leads back to where it stands (${cycle.join(' -> ')}), expected a call of itself alone, with the opposite of a boolean parameter that is known here`,
    explain:
      'Kernel stacks are small, so a call that comes back must be bounded. An algorithm may call itself once: where a boolean parameter is known to be false it passes true, so that the inner call does not get there.',
    wrong: 'function undo(driver: Driver): s32 {\n  return undo(driver);\n}',
    right:
      'function run(driver: Driver, unwind: boolean): s32 {\n  if (unwind) {\n    return 0;\n  }\n  return run(driver, true);\n}',
  },
  'macro-recursion': {
    message: ({ cycle }: { readonly cycle: readonly string[] }) =>
      `a macro cannot reach itself: ${cycle.join(' -> ')}`,
    explain: 'The C preprocessor expands a macro once; what is left of it would be an undefined function.',
    wrong: 'export const half = (x: u32): u32 => (x === 0 ? 0 : half(x));',
    right: 'export const half = (x: u16): u32 => x >> 1;',
  },
  'shadowed-name': {
    message: ({ name }: { readonly name: string }) => `\`${name}\` hides another declaration of that name`,
    explain: 'Two things of one name in one place mislead the reader, and compilers of C warn of them.',
    wrong: 'for (const step of steps) {\n  const step: u32 = 0;\n}',
    right: 'for (const step of steps) {\n  const count: u32 = 0;\n}',
  },
  'unused-list': {
    message: ({ name }: { readonly name: string }) => `no algorithm walks \`${name}\``,
    explain: 'A constant list that nothing uses is dead code in C, of which compilers warn.',
    wrong: '/**\n * @list foo_steps\n */\nexport const STEPS: readonly Step[] = [...];',
    right: 'for (const step of STEPS) {\n  ...\n}',
  },
  'truth-value': {
    message: () => 'unexpected number where a yes or no is needed, expected a comparison such as `x !== 0`',
    explain:
      'In TypeScript `a && b` of numbers gives one of the numbers; in C it gives 0 or 1. A comparison with 0 says what is meant in both.',
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
      'C computes modulo 2^32 or 2^64; TypeScript goes on counting. Where a sum or a product may leave the range, the two differ. For 32 bits, `>>> 0` wraps the result as C does.',
    wrong: 'if (offset + size > limit) {',
    right: 'if (offset > limit - size) {',
  },
  'shift-count': {
    message: ({ low, high, bits }: { readonly low: bigint; readonly high: bigint; readonly bits: number }) =>
      `${unexpected(valuesText({ low, high }))} as a shift count, expected 0 to ${bits - 1}`,
    explain: 'C leaves a shift by the width or more undefined; TypeScript takes the count modulo 32.',
    wrong: 'export const HIGH: u32 = 1 << 32;',
    right: 'export const HIGH: u32 = (1 << 31) >>> 0;',
  },
  'mixed-signs': {
    message: () => 'a value that may be negative is compared with an unsigned one',
    explain: 'C turns the negative one into a large positive number before it compares; TypeScript does not.',
    wrong: 'if (error === state) {  // s32 and u32',
    right: 'if (error === 0) {',
  },
  'evaluation-order': {
    message: ({ why }: { readonly why: string }) => `a call that does something cannot stand here: ${why}`,
    explain:
      'TypeScript computes from left to right and each argument once. C promises neither for operands, arguments and macros. Put the result of the call into a local first.',
    wrong: 'if (isReady(driver.poll())) {',
    right: 'const polled: u32 = driver.poll();\nif (isReady(polled)) {',
  },
  'lost-comment': {
    message: () => 'this comment names a rule but belongs to no statement',
    explain:
      'A rule is carried by the statement right below the `//` comment that names it, or by the one before it on the same line.',
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
      'A wish looks at one step of a write: the states at the ends of the write (from, to), the states before and after the step, and whether the opposite write takes the step backwards (back). One with the parameter reached looks at the steps of unwinds instead. States are integers, back is boolean.',
    wrong: '/**\n * @wish stop-first\n */\nexport const stopFirst = (old: u32, after: u32): boolean => ...;',
    right: '/**\n * @wish stop-first\n */\nexport const stopFirst = (from: u32, after: u32): boolean => ...;',
  },
  precedence: {
    message: ({ found, expected }: Found) => `${unexpected(found)} in @precedence, expected ${expected}`,
    explain:
      '@precedence says that a list is one order of single-bit steps among all that there are: which field of a step has the value of its bit, which one says whether it sets the bit, and which macro holds for the states that writes lead between.',
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
      'The search for orders takes each bit of a declaration to be cleared in one step and set in another. A list that leaves one out, or has one twice, is no order of them. After a bit was added, its two steps are due here.',
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
      'Orders are judged one by one up to ten operations, which is five bits, and counted by what they begin with up to twelve. Beyond that nobody would wait for the answer. A set of wishes has at most thirty of them.',
    wrong:
      '/** @bits FOO_STATE_ */\nexport enum FooState { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64 }',
    right: '/** @bits FOO_STATE_ */\nexport enum FooState { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32 }',
  },
  'precedence-value': {
    message: ({ why }: { readonly why: string }) =>
      `the orders cannot be searched: ${why}; expected steps, wishes and a macro that have values`,
    explain:
      'The search asks the macro which states are valid, and the wishes what they make of each step. One of them, or of the macros that they call, uses a name that nobody defines. A fault can be declared for that where it is history; a search cannot be made of it.',
    wrong:
      'declare const FOO_STATE_ONN: u32;\nexport const isValid = (state: u32): boolean => (state & FOO_STATE_ONN) === 0;',
    right: 'export const isValid = (state: u32): boolean => (state & FooState.ON) === 0;',
  },
  'precedence-absent': {
    message: ({ what }: { readonly what: string }) =>
      `unexpected ${what} in an edition that has no order to search, expected a list with @precedence`,
    explain:
      'A wish asks something of the order of single-bit steps, and ::precedence shows what a search over all orders found. Both need a list with @precedence among the declarations of the edition, which says what the steps are.',
    wrong: '/**\n * @list foo_steps\n */\nexport const STEPS: readonly Step[] = [...];',
    right:
      '/**\n * @list foo_steps\n * @precedence bit=bit set=set states=FOO_VALID\n */\nexport const STEPS: readonly Step[] = [...];',
  },
} satisfies Record<string, Entry>;
