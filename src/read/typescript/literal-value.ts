// SPDX-License-Identifier: MIT
// The value of a const of data: `const x: T = value`, or `const x = value as const`, which keeps what is written as its type, so
// that other code can be checked against it.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';

interface LiteralValue {
  readonly value?: TypeScript.Expression;
  /** Whether the literal is its own type. */
  readonly isConst: boolean;
}

export function literalValue({ type, initializer }: TypeScript.VariableDeclaration): LiteralValue {
  if (initializer === undefined) return { isConst: false };
  const isConst =
    type === undefined && ts.isAsExpression(initializer) && ts.isConstTypeReference(initializer.type);
  return isConst ? { value: initializer.expression, isConst } : { value: initializer, isConst: false };
}
