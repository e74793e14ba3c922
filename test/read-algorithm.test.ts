// SPDX-License-Identifier: MIT
// Macros and algorithms: what they become, and what is outside the subset.

import { describe, expect, test } from 'vitest';
import { marked, readFragment, ringProject } from './support/fragments.js';

const HEAD = `import { EIO, range, type s32, type u8, type u32, type u64 } from 'uapi';
export type Used = [s32, u8, u32, u64, typeof EIO, typeof range];
/** Bits.
 * @bits RING_ */
export enum Bits {
  /** A. */ A = 1,
  /** B. */ B = 2,
}
/** All.
 * @constant RING_MASK */
export const MASK: u32 = Bits.A | Bits.B;
/** Driver.
 * @record driver */
export interface Driver {
  /** S. */ state: u32;
  /** W. */ wide: u64;
  /** G. */ go(set: boolean): s32;
  /** N. */ next(): u32;
  /** Q. */ quiet(): void;
}
/** Step.
 * @record step */
export interface Step {
  /** B. */ readonly bit: u32;
  /** S. */ readonly set: boolean;
}
/** Whether A.
 * @param x - X.
 * @macro RING_IS_A */
export const isA = (x: u32): boolean => (x & Bits.A) !== 0;
`;

/** A macro of two numbers. */
function macro(result: string, expression: string): string {
  return `/** M.\n * @param x - X.\n * @param y - Y.\n * @macro M */\nexport const m = (x: u32, y: u32): ${result} => ${expression};`;
}

/** An algorithm on a driver, with this body. */
function algorithm(body: string, parameters = 'driver: Driver, x: u32', result = 's32'): string {
  const names = parameters.split(', ').map((parameter) => parameter.split(':')[0] ?? '');
  const documented = names.map((name) => ` * @param ${name} - P.\n`).join('');
  return `/** F.\n${documented} * @algorithm f */\nexport function f(${parameters}): ${result} {\n${body}\n}`;
}

const WRONG: readonly (readonly [code: string, title: string, text: string])[] = [
  [
    'macro-subset',
    'a block',
    '/** M.\n * @param x - X.\n * @macro M */\nexport const m = (x: u32): u32 => ¦{ return x; };',
  ],
  ['macro-subset', 'a call of a function', macro('boolean', 'x === y && ¦Boolean(x)')],
  ['macro-subset', 'loose equality', macro('boolean', 'x ¦== y')],
  ['macro-subset', 'a division', macro('u32', '(x ¦/ y) >>> 0')],
  ['macro-subset', 'a shift with zeros', macro('u32', '(x ¦>>> y)')],
  ['macro-subset', 'a fraction', macro('boolean', 'x === y || x === ¦0.5')],
  ['macro-subset', 'a global name', macro('boolean', 'x === y && x !== ¦NaN')],
  ['macro-subset', 'an assertion', macro('boolean', '(¦x as u32) === y')],
  ['macro-subset', 'a property', macro('boolean', 'x === y && ¦Math.PI === x')],
  ['macro-subset', 'a plus sign', macro('boolean', 'x === ¦+y')],
  [
    'algorithm-subset',
    'a default',
    '/** M.\n * @param x - X.\n * @macro M */\nexport const m = (x: u32 = ¦1): boolean => x === 1;',
  ],
  ['declaration-shape', 'no function', '/** M.\n * @macro M */\nexport const m: u32 = ¦1;'],
  [
    'missing-type',
    'a macro without a result',
    '/** M.\n * @param x - X.\n * @macro M */\nexport const ¦m = (x: u32) => x;',
  ],
  [
    'unsupported-type',
    'a record in a macro',
    '/** M.\n * @param d - D.\n * @macro M */\nexport const m = (d: ¦Driver): boolean => d === d;',
  ],
  [
    'unknown-parameter',
    'a parameter that is not there',
    '/** M.\n * @param x - X.\n * @param ¦z - Z.\n * @macro M */\nexport const m = (x: u32): boolean => x === 1;',
  ],
  [
    'missing-summary',
    'a parameter without text',
    '/** M.\n * @macro M */\nexport const m = (¦x: u32): boolean => x === 1;',
  ],
  ['macro-recursion', 'a macro of itself', macro('boolean', 'x === 0 ? y === 0 : ¦m(y, x)')],
  ['truth-value', 'a number as a yes', macro('boolean', 'x === y || !(¦x & 1)')],
  ['truth-value', 'a number in a choice', macro('u32', '¦x ? y : x')],
  ['signed-bits', 'bit 31 in a result', macro('u32', '¦x | y')],
  ['signed-bits', 'bit 31 in a comparison', macro('boolean', '(¦x | y) < 8')],
  ['signed-bits', 'bit 31 shifted down', macro('boolean', '¦x >> 4 === y')],
  ['overflow', 'a sum', macro('boolean', '(¦x + y) < 8')],
  [
    'value-too-wide',
    'a number into a byte',
    '/** M.\n * @param x - X.\n * @macro M */\nexport const m = (x: u32): u8 => ¦x;',
  ],
  [
    'mixed-signs',
    'signed and unsigned',
    '/** M.\n * @param x - X.\n * @param y - Y.\n * @macro M */\nexport const m = (x: u32, y: s32): boolean => x < ¦y;',
  ],
  ['shift-count', 'a count that may be large', macro('u32', '(x << ¦y) >>> 0')],
  [
    'tag-argument',
    'another expansion',
    '/** M.\n * @param x - X.\n * @macro M\n * @expand ¦bear */\nexport const m = (x: u32): boolean => x === 1;',
  ],
  [
    'unknown-target',
    'bits that are not there',
    '/** M.\n * @param x - X.\n * @macro M\n * @valid ¦Bitz */\nexport const m = (x: u32): boolean => x === 1;',
  ],
  [
    'declaration-shape',
    'a question of two values',
    macro('boolean', 'x === y').replace('@macro M', '@macro M\n * @error ¦Bits'),
  ],
  ['algorithm-subset', 'a while loop', algorithm('  ¦while (driver.state !== x) {}\n  return 0;')],
  [
    'algorithm-subset',
    'a counting loop',
    algorithm('  ¦for (let i = 0; i < x; i++) driver.quiet();\n  return 0;'),
  ],
  [
    'algorithm-subset',
    'a loop over something',
    algorithm('  for (const i of ¦[x]) driver.go(i === 0);\n  return 0;'),
  ],
  [
    'algorithm-subset',
    'a limit that changes',
    algorithm('  for (const i of range(¦driver.state)) driver.state = i ^ i;\n  return x === 0 ? 0 : -EIO;'),
  ],
  [
    'algorithm-subset',
    'two locals',
    algorithm('  ¦const a: u32 = x, b: u32 = x;\n  return driver.go(a === b);'),
  ],
  [
    'algorithm-subset',
    'a local without a value',
    algorithm('  let ¦a: u32;\n  a = x;\n  return driver.go(a === 1);'),
  ],
  ['algorithm-subset', 'a compound assignment', algorithm('  driver.state ¦|= x;\n  return 0;')],
  ['algorithm-subset', 'an increment', algorithm('  ¦driver.state++;\n  return driver.go(x === 0);')],
  ['algorithm-subset', 'an assignment to a parameter', algorithm('  ¦x = 1;\n  return driver.go(x === 1);')],
  [
    'algorithm-subset',
    'an assignment to an element',
    algorithm(
      '  for (const step of steps) {\n    ¦step.bit = 1;\n  }\n  return 0;',
      'steps: readonly Step[]',
    ),
  ],
  ['algorithm-subset', 'a generator', '/** F.\n * @algorithm f */\nexport function¦* f(): s32 { return 0; }'],
  ['missing-type', 'a local without a type', algorithm('  const ¦a = x;\n  return driver.go(a === 1);')],
  [
    'unsupported-type',
    'a local that is a record',
    algorithm('  const d: ¦Driver = driver;\n  return d.go(x === 1);'),
  ],
  ['unsupported-type', 'a list that may change', algorithm('  return steps.length;', 'steps: ¦Step[]')],
  [
    'shadowed-name',
    'a local like a declaration',
    algorithm('  const ¦MASK: u32 = x;\n  return driver.go(MASK === 1);'),
  ],
  [
    'shadowed-name',
    'a local like a parameter',
    algorithm('  if (x === 1) {\n    const ¦x: u32 = 2;\n    return driver.go(x === 1);\n  }\n  return 0;'),
  ],
  [
    'reserved-name',
    'a local like a word of C',
    algorithm('  const ¦int: u32 = x;\n  return driver.go(int === 1);'),
  ],
  ['recursion', 'without an end', algorithm('  return driver.state === x ? 0 : ¦f(driver, x);')],
  [
    'recursion',
    'with a flag that is not known',
    algorithm('  return x === 0 ? 0 : ¦f(driver, x, true);', 'driver: Driver, x: u32, again: boolean'),
  ],
  [
    'recursion',
    'with the flag as it is',
    algorithm(
      '  if (again) {\n    return ¦f(driver, x, true);\n  }\n  return 0;',
      'driver: Driver, x: u32, again: boolean',
    ),
  ],
  [
    'recursion',
    'through another',
    `${algorithm('  return ¦g(driver, x);')}\n${algorithm('  return f(driver, x);').replace(' * @algorithm f', ' * @algorithm g').replace('function f', 'function g')}`,
  ],
  [
    'unused-list',
    'a list that nobody walks',
    '/** L.\n * @list l */\nexport const ¦L: readonly Step[] = [{ bit: 1, set: true }];',
  ],
  [
    'declaration-shape',
    'an item with another field',
    '/** L.\n * @list l */\nexport const L: readonly Step[] = [{ bit: 1, set: true, ¦bits: 1 }];',
  ],
  [
    'declaration-shape',
    'an item without a field',
    '/** L.\n * @list l */\nexport const L: readonly Step[] = [¦{ bit: 1 }];',
  ],
  [
    'struct-shape',
    'a field that is a function',
    '/** R.\n * @record r */\nexport interface R {\n  /** F. */ f: ¦() => s32;\n}',
  ],
  [
    'truth-value',
    'a number in an if',
    algorithm('  if (¦x) {\n    return driver.go(true);\n  }\n  return 0;'),
  ],
  ['signed-bits', 'bit 31 in a field', algorithm('  driver.state = ¦driver.state | x;\n  return 0;')],
  [
    'overflow',
    'a sum of 64 bits',
    algorithm('  driver.wide = ¦driver.wide + driver.wide;\n  return driver.go(x === 0);'),
  ],
  [
    'evaluation-order',
    'a call in a macro',
    algorithm('  if (isA(¦driver.next())) {\n    return 0;\n  }\n  return driver.go(x === 0);'),
  ],
  [
    'evaluation-order',
    'two calls beside each other',
    algorithm('  if (¦driver.next() === driver.next()) {\n    return 0;\n  }\n  return driver.go(x === 0);'),
  ],
  [
    'evaluation-order',
    'a call and a field',
    algorithm('  if (driver.state === ¦driver.next()) {\n    return 0;\n  }\n  return driver.go(x === 0);'),
  ],
  [
    'lost-comment',
    'a rule behind a brace',
    algorithm('  if (x === 0) { ¦// @rule ring.zero\n    return 0;\n  }\n  return driver.go(true);'),
  ],
  [
    'unknown-tag',
    'another tag in a comment',
    algorithm('  // ¦@rul ring.zero\n  return driver.go(x === 0);'),
  ],
  ['tag-argument', 'a rule without an ID', algorithm('  // ¦@rule\n  return driver.go(x === 0);')],
  ['vectors', 'a word that is no setting', vectors('driver=driver watch=state start=x x=1 ¦more')],
  ['vectors', 'a setting that is not there', vectors('driver=driver watch=state start=x x=1 ¦zz=1')],
  ['vectors', 'a driver that is no record', vectors('¦driver=x watch=state start=x x=1')],
  ['vectors', 'a field that is not there', vectors('driver=driver ¦watch=states start=x x=1')],
  ['vectors', 'a macro that is not there', vectors('driver=driver watch=state start=x ¦x=RING_IS_B')],
  [
    'vectors',
    'a parameter without a domain',
    vectors('driver=driver watch=state start=x').replace('@vectors', '¦@vectors'),
  ],
];

function vectors(words: string): string {
  return algorithm('  return driver.go(driver.state === x);').replace(
    '@algorithm f',
    `@algorithm f\n * @vectors ${words}`,
  );
}

describe('wrong macros and algorithms', () => {
  const project = ringProject();
  test.each(WRONG)('%s: %s', (code, _title, text) => {
    const { text: clean, expected } = marked(code, HEAD + text);
    expect(readFragment(project, clean).found).toContain(expected);
  });

  test('the head alone is right', () => {
    expect(readFragment(project, HEAD).found).toEqual([]);
  });
});

const RIGHT: readonly (readonly [title: string, text: string])[] = [
  ['bits that stay below bit 31', macro('u32', '(x & 7) | (y & MASK)')],
  ['bit 31 with an end', macro('u32', '(x ^ ~y) >>> 0')],
  ['bits compared with 0', macro('boolean', '((x ^ y) & ~MASK) !== 0')],
  ['bits compared with bits', macro('boolean', '(x & ~MASK) === (y & ~MASK)')],
  ['a sum that wraps', macro('u32', '(x + y) >>> 0')],
  ['a choice', macro('u32', 'isA(x) ? y : x')],
  ['a difference compared with 0', macro('boolean', 'x - y === 0')],
  [
    'a call behind an order',
    algorithm('  if (x === 0 || driver.next() === 0) {\n    return 0;\n  }\n  return driver.go(isA(x));'),
  ],
  [
    'recursion behind a flag',
    algorithm(
      '  if (again) {\n    return 0;\n  }\n  return driver.go(x === 0) === 0 ? 0 : f(driver, x, true);',
      'driver: Driver, x: u32, again: boolean',
    ),
  ],
  [
    'recursion in the branch of a flag',
    algorithm(
      '  if (x === 0 && !again) {\n    return f(driver, x, true);\n  }\n  return 0;',
      'driver: Driver, x: u32, again: boolean',
    ),
  ],
  [
    '64 bits',
    algorithm('  driver.wide = driver.wide & 0xffn;\n  return driver.wide === 0n ? 0 : driver.go(x === 0);'),
  ],
];

describe('right ones', () => {
  const project = ringProject();
  test.each(RIGHT)('%s', (_title, text) => {
    expect(readFragment(project, HEAD + text).diagnostics).toEqual([]);
  });
});

/** An expression as one would write it with all its parentheses. */
