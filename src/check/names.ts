// SPDX-License-Identifier: MIT
// Names that a later header of the kernel uses for something else.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { bitValues, EvaluationError, editionScope, evaluateMacro } from '../expression/index.js';
import {
  type Declaration,
  declarationsOf,
  definedStates,
  type Edition,
  type LaterName,
  type Place,
} from '../model/index.js';
import type { Check } from './check.js';

/** A name of the edition's header: its value, or the answers of a predicate. */
interface HeaderName {
  readonly symbol: string;
  readonly place: Place;
  readonly value?: string;
  readonly results?: string;
}

export const checkLaterNames: Check = (edition, model) => {
  const later = new Map(model.uapi.laterNames.map((name) => [name.name, name]));
  return headerNames(edition).flatMap((name) => {
    const rival = later.get(name.symbol);
    return rival === undefined || sameMeaning(name, rival) ? [] : [collision(name, rival)];
  });
};

function sameMeaning(name: HeaderName, rival: LaterName): boolean {
  if (rival.enumerator === true) return false;
  if (name.value !== undefined) return name.value === rival.value;
  return name.results !== undefined && name.results === rival.results;
}

function collision(name: HeaderName, rival: LaterName): Diagnostic {
  return report(
    'name-collision',
    name.place,
    {
      symbol: name.symbol,
      value: name.value ?? macroText(name.results),
      later: meaningOf(rival),
      header: rival.header,
    },
    { suggestion: 'choose another name, or declare the fault with "@fault name-collision reason"' },
  );
}

function meaningOf(rival: LaterName): string {
  if (rival.enumerator === true) return `the enumerator ${rival.value}`;
  return rival.value ?? macroText(rival.results);
}

function macroText(results: string | undefined): string {
  return results === undefined ? 'another macro' : `a macro that answers ${results} for 0, 1, 2 ...`;
}

function headerNames(edition: Edition): readonly HeaderName[] {
  return edition.declarations.flatMap((declaration) => namesOf(declaration, edition));
}

function namesOf(declaration: Declaration, edition: Edition): readonly HeaderName[] {
  switch (declaration.kind) {
    case 'bits':
      return declaration.bits.map((bit) => ({
        symbol: bit.symbol,
        place: bit.place,
        value: String(1n << BigInt(bit.position)),
      }));
    case 'constant':
    case 'capability':
      return [{ symbol: declaration.symbol, place: declaration.place, value: declaration.value }];
    case 'ioctl': {
      const { symbol, place, type, number } = declaration;
      return [{ symbol, place, value: String((BigInt(type.value) << 8n) | BigInt(number.value)) }];
    }
    case 'region':
      return [declaration.type, declaration.subtype].map(({ symbol, value }) => ({
        symbol,
        value,
        place: declaration.place,
      }));
    case 'macro':
      return [
        { symbol: declaration.symbol, place: declaration.place, ...answers(declaration.symbol, edition) },
      ];
    case 'states':
      return definedStates(declaration, edition.declarations);
    case 'struct':
    case 'arcs':
    case 'machine':
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** The answers of a yes-or-no macro of one parameter for each value of the bits and the next values up to 15. */
function answers(symbol: string, edition: Edition): { readonly results?: string } {
  const macro = declarationsOf(edition.declarations, 'macro').find(
    (candidate) => candidate.symbol === symbol,
  );
  if (macro?.result !== 'boolean' || macro.parameters.length !== 1) return {};
  const scope = editionScope(edition.declarations);
  const count = Math.max(16, bitValues(edition.declarations).length);
  try {
    const results = Array.from({ length: count }, (_, value) => evaluateMacro(macro, [BigInt(value)], scope));
    return { results: results.join('') };
  } catch (error) {
    // A macro that uses what nobody defines, or calls itself, has no answers; the readers say so.
    if (error instanceof EvaluationError || error instanceof RangeError) return {};
    throw error;
  }
}
