// SPDX-License-Identifier: MIT
// Constant expressions: read, checked, and evaluated.

import type { ts as TypeScript } from 'ts-morph';
import type { Expression, ScalarType } from '../../model/index.js';
import type { EditionReader } from './edition.js';
import { ExpressionReader, NO_NAMES } from './expressions.js';
import { MeaningCheck } from './meaning.js';

/**
 * Reads an expression that must have a value now.
 *
 * @param type - What the value goes into.
 * @returns Undefined where it has none, which is then reported.
 */
export function readConstant(
  edition: EditionReader,
  node: TypeScript.Expression,
  type: ScalarType,
): { readonly expression: Expression; readonly value: bigint } | undefined {
  const before = edition.diagnostics.length;
  const expression = new ExpressionReader(edition, NO_NAMES).read(node);
  const undefinedNames = edition.diagnostics.slice(before).every(({ code }) => code === 'undefined-name');
  if (!undefinedNames) return undefined;
  const value = edition.evaluate(expression);
  if (value === undefined) {
    edition.report('not-constant', node, { text: node.getText() });
    return undefined;
  }
  const read = edition.diagnostics.length;
  new MeaningCheck(edition, NO_NAMES.typeOf).into(expression, type);
  return edition.diagnostics.length === read ? { expression, value } : undefined;
}
