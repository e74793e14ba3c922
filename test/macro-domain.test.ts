// SPDX-License-Identifier: MIT
// What a macro is asked: values of the bits that it names, and not of other tables, which belong to other values.

import { describe, expect, test } from 'vitest';
import { macroArguments, tablesOf, valuesWhere } from '../src/expression/index.js';
import { declarationsOf } from '../src/model/index.js';
import { readFragment, ringProject } from './support/fragments.js';

const bits = (name: string, first: number, count: number): string =>
  `/** Bits.\n * @bits RING_${name.toUpperCase()}_ */\nexport enum ${name} {\n${Array.from(
    { length: count },
    (_, index) => `  /** A bit. */\n  B${index} = 1 << ${first + index},\n`,
  ).join('')}}\n`;

const macro = (name: string, expression: string): string =>
  `/** Whether.\n * @param value - A value.\n * @macro RING_${name} */\nexport const ${name.toLowerCase()} = (value: u32): boolean => ${expression};\n`;

const TEXT = `import type { u32 } from 'uapi';
${bits('Wide', 0, 10)}${bits('Other', 10, 10)}${bits('Narrow', 3, 1)}
/** Some.\n * @constant RING_SOME */
export const SOME: u32 = Narrow.B0;
${macro('DIRECT', '(value & Narrow.B0) !== 0')}${macro('BY_CONSTANT', '(value & SOME) !== 0')}${macro('BY_MACRO', 'direct(value)')}
${macro('OF_TWO', '(value & (Narrow.B0 | Wide.B0)) !== 0')}${macro('OF_NONE', 'value !== 7')}`;

const { declarations, found } = readFragment(ringProject(), TEXT);
const macros = new Map(declarationsOf(declarations, 'macro').map((each) => [each.symbol, each]));

test('the fragment is sound', () => {
  expect(found).toEqual([]);
});

describe.each([
  ['RING_DIRECT', ['Narrow'], 2],
  ['RING_BY_CONSTANT', ['Narrow'], 2],
  ['RING_BY_MACRO', ['Narrow'], 2],
  ['RING_OF_TWO', ['Wide', 'Narrow'], 1024],
  ['RING_OF_NONE', ['Wide', 'Other', 'Narrow'], 1024 * 1024],
] as const)('%s', (symbol, names, values) => {
  const asked = macros.get(symbol)!;
  const tables = tablesOf(declarations, asked);

  test('is about the tables whose bits it names', () => {
    expect(tables.map(({ name }) => name)).toEqual(names);
  });

  if (values <= 1024)
    test('is asked each of their values, with reserved bits and without', () => {
      const rows = macroArguments(asked, tables).map(([value]) => value!);
      expect(new Set(rows).size).toBe(values * 4);
      expect(rows).toContain(0xffffffffn);
    });
});

test('the values for which a macro holds are of its tables', () => {
  expect(valuesWhere(declarations, 'RING_BY_MACRO')).toEqual([8n]);
  expect(valuesWhere(declarations, 'RING_OF_TWO')).toHaveLength(1024 - 256);
});
