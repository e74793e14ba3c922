// SPDX-License-Identifier: MIT
// Constants and macros near the places where TypeScript and C part: bit 31, the smallest negative numbers, complements, shifts
// and comparisons of signs. Drawn from a seed, as an author writes them.

import type { Draw } from './edits.js';

export interface DrawnDeclaration {
  readonly name: string;
  readonly symbol: string;
  readonly kind: 'constant' | 'macro';
  /** Types of the parameters `a`, `b`; none of a constant. */
  readonly parameters: readonly string[];
  readonly text: string;
}

const TYPES = ['u8', 'u16', 'u32', 'u32', 's8', 's16', 's32', 's32'];
const NUMBERS = [
  ...['0', '1', '2', '3', '30', '31', '0x7f', '0x80', '0xff', '0x7fff', '0x8000', '0xffff', '0x7ffffffe'],
  ...[
    '0x7fffffff',
    '0x80000000',
    '0x80000001',
    '0xffffffff',
    '2147483647',
    '2147483648',
    '4294967295',
    '0b11',
    '1_000',
  ],
];
const OPERATORS = ['&', '|', '^', '<<', '>>', '+', '-', '*'];
const COMPARISONS = ['===', '!==', '<', '<=', '>', '>='];

/** A number with what may stand in it. */
function numeral(names: readonly string[], depth: number, draw: Draw): string {
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  if (depth === 0) return names.length > 0 && draw(2) === 0 ? pick(names) : pick(NUMBERS);
  const part = (): string => numeral(names, draw(depth), draw);
  switch (draw(8)) {
    case 0:
      return `(${pick(['-', '~', '~', '-'])}${part()})`;
    case 1:
      return `(${part()} >>> 0)`;
    case 2:
      return `(${part()} << ${draw(32)})`;
    case 3:
      return names.length === 0 ? part() : `(${test(names, depth - 1, draw)} ? ${part()} : ${part()})`;
    default:
      return `(${part()} ${pick(OPERATORS)} ${part()})`;
  }
}

function test(names: readonly string[], depth: number, draw: Draw): string {
  const side = (): string => numeral(names, draw(depth + 1), draw);
  return `(${side()} ${COMPARISONS[draw(COMPARISONS.length)]} ${side()})`;
}

export function drawDeclarations(draw: Draw, count: number): readonly DrawnDeclaration[] {
  const constants: string[] = [];
  return Array.from({ length: count }, (_, index): DrawnDeclaration => {
    const type = TYPES[draw(TYPES.length)]!;
    const used = Array.from(
      { length: Math.min(constants.length, 3) },
      () => constants[draw(constants.length)]!,
    );
    if (draw(2) === 0) {
      const [name, symbol] = [`DRAWN${index}`, `RING_DRAWN_${index}`];
      constants.push(name);
      const value = numeral(used, 1 + draw(2), draw);
      const text = `/**\n * Drawn.\n * @constant ${symbol}\n */\nexport const ${name}: ${type} = ${value};\n`;
      return { name, symbol, kind: 'constant', parameters: [], text };
    }
    const [name, symbol] = [`drawn${index}`, `RING_IS_${index}`];
    const parameters = Array.from({ length: 1 + draw(2) }, () => TYPES[draw(TYPES.length)]!);
    const names = ['a', 'b'].slice(0, parameters.length);
    const isTest = draw(2) === 0;
    const body = isTest
      ? test([...names, ...names, ...used], 2, draw)
      : numeral([...names, ...names, ...used], 1 + draw(2), draw);
    const list = names.map((each, at) => `${each}: ${parameters[at]}`).join(', ');
    const tags = names.map((each) => ` * @param ${each} - A number.\n`).join('');
    const head = `/**\n * Drawn.\n *\n${tags} * @macro ${symbol}\n */\n`;
    return {
      name,
      symbol,
      kind: 'macro',
      parameters,
      text: `${head}export const ${name} = (${list}): ${isTest ? 'boolean' : type} => ${body};\n`,
    };
  });
}
