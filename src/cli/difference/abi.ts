// SPDX-License-Identifier: MIT
// Whether programs of the one edition work with the other.

import { type Compatibility, type EditionDifference, lostTransitions } from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { wrap } from '../wrap.js';

export function abiLines(difference: EditionDifference, palette: Palette): readonly string[] {
  const { abi, from, to } = difference;
  const lost = lostTransitions(difference);
  return [
    ...lines(`a program compiled against ${from} has the numbers and layouts of ${to}`, abi.binary, palette),
    ...lines(
      `a program written against ${from} compiles against ${to} and means the same`,
      abi.source,
      palette,
    ),
    ...(lost === undefined
      ? []
      : [
          `  transitions no longer accepted: ${lost.count || 'none'} of ${lost.accepted}`,
          ...lost.facts.flatMap((fact) => item('- ', fact)),
        ]),
  ];
}

function lines(claim: string, { holds, findings }: Compatibility, palette: Palette): readonly string[] {
  const answers = {
    yes: palette.green('yes'),
    conditionally: palette.yellow('with conditions'),
    no: palette.red('no'),
  };
  return [
    `  ${claim}: ${answers[holds]}`,
    ...findings.flatMap(({ kind, symbol, reason }) =>
      item(
        kind === 'breaks' ? '! ' : '? ',
        `${symbol}${kind === 'breaks' ? '' : ' (a condition)'}: ${reason}`,
      ),
    ),
  ];
}

function item(sign: string, text: string): readonly string[] {
  return wrap(text)
    .split('\n')
    .map((line, index) => `    ${index === 0 ? sign : '  '}${line}`);
}
