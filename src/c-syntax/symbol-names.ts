// SPDX-License-Identifier: MIT
// What prose in C calls the things that have a TypeScript name.

import type { Declarations } from '../model/index.js';

/**
 * @returns For code in back-ticks: the C symbol where the code is a declared TypeScript name, else the code itself.
 */
export function symbolNames(declarations: Declarations): (code: string) => string {
  const names = new Map<string, string>();
  for (const declaration of declarations) {
    if (declaration.kind === 'region') names.set(declaration.name, declaration.type.symbol);
    else names.set(declaration.name, declaration.symbol);
    if (declaration.kind === 'bits') {
      for (const bit of declaration.bits) names.set(`${declaration.name}.${bit.name}`, bit.symbol);
    }
    if (declaration.kind === 'states' && declaration.defined) {
      for (const state of declaration.states) names.set(`${declaration.name}.${state.name}`, state.symbol);
    }
  }
  return (code) => names.get(code) ?? code;
}
