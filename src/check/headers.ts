// SPDX-License-Identifier: MIT
// Names that a declaration uses and that the header around it does not have.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { borrowedConstants } from '../expression/borrowed.js';
import { allExpressions, allStatements, expressionsOf } from '../expression/walk.js';
import type { Declaration, Expression, Place } from '../model/index.js';
import type { Check } from './check.js';

/** The use of a name that some declaration defines. */
interface Use {
  readonly symbol: string;
  readonly place: Place;
}

export const checkHeaders: Check = (edition) => {
  const headers = new Map(
    edition.declarations.flatMap((declaration) =>
      symbolsOf(declaration).map((symbol) => [symbol, declaration.definedIn] as const),
    ),
  );
  const borrowed = new Set(borrowedConstants(edition.declarations).map(({ symbol }) => symbol));
  const isOwnRequest = ({ kind, definedIn }: Declaration) => kind === 'ioctl' && definedIn === undefined;
  return edition.declarations.flatMap((declaration) =>
    usesOf(declaration)
      .filter(({ symbol }) => headers.has(symbol) && headers.get(symbol) !== declaration.definedIn)
      .filter(({ symbol }) => !isOwnRequest(declaration) || !borrowed.has(symbol))
      .map((use) => foreignName(use, headers.get(use.symbol), declaration.definedIn)),
  );
};

function foreignName(
  { symbol, place }: Use,
  definedIn: string | undefined,
  usedIn: string | undefined,
): Diagnostic {
  const facts = { symbol, definedIn: headerText(definedIn), usedIn: headerText(usedIn) };
  return report('foreign-name', place, facts);
}

function headerText(header: string | undefined): string {
  return header === undefined ? 'the header of this uAPI' : `<${header}>`;
}

/** The names of a declaration that others can use. */
function symbolsOf(declaration: Declaration): readonly string[] {
  return declaration.kind === 'bits' ? declaration.bits.map(({ symbol }) => symbol) : [declaration.symbol];
}

function usesOf(declaration: Declaration): readonly Use[] {
  switch (declaration.kind) {
    case 'struct':
      return declaration.members.flatMap(({ type, place }) =>
        typeof type === 'string' ? [] : [{ symbol: type.symbol, place }],
      );
    case 'constant':
    case 'macro':
      return usedBy([declaration.expression]);
    case 'ioctl':
      return usedBy([declaration.type.expression, declaration.number.expression]);
    case 'list':
      return usedBy(declaration.items.flatMap(({ values }) => Object.values(values)));
    case 'algorithm':
      return usedBy(allStatements(declaration.body).flatMap(expressionsOf));
    case 'bits':
    case 'capability':
    case 'region':
    case 'states':
    case 'arcs':
    case 'machine':
    case 'record':
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}

function usedBy(expressions: readonly Expression[]): readonly Use[] {
  return expressions.flatMap(allExpressions).flatMap((expression) => {
    if (expression.kind === 'constant') return [{ symbol: expression.symbol, place: expression.place }];
    if (expression.kind !== 'call' || expression.callee.kind !== 'macro') return [];
    return [{ symbol: expression.callee.symbol, place: expression.place }];
  });
}
