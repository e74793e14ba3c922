// SPDX-License-Identifier: MIT
// Constants of another header that the uAPI's own requests use. The header defines them unless that header already has.

import { CScope, enclosed, printValue, Symbols } from '../../c-syntax/index.js';
import { borrowedConstants } from '../../expression/borrowed.js';
import { type Edition, grouped } from '../../model/index.js';
import { nextTab, shortComment } from '../../text/index.js';
import { defineConstant } from './constants.js';

/** A section for each header that lends something. */
export function borrowedSections({ declarations }: Edition): readonly (readonly string[])[] {
  const scope = new CScope(new Symbols(declarations), new Map(), 'macro');
  const borrowed = borrowedConstants(declarations);
  const column = Math.max(0, ...borrowed.map(({ symbol }) => nextTab(`#define ${symbol}`.length)));
  const byHeader = grouped(borrowed.map((constant) => [constant.definedIn, constant] as const));
  return [...byHeader].map(([header, constants]) => [
    ...shortComment(`As in <${header}>, whose requests are numbered together with those of this header.`),
    ...constants.flatMap(({ symbol, expression }) => [
      `#ifndef ${symbol}`,
      ...defineConstant(symbol, enclosed('(', printValue(expression, scope), ')'), column),
      '#endif',
    ]),
  ]);
}
