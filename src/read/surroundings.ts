// SPDX-License-Identifier: MIT
// Globals that an example program finds wherever JavaScript runs, although they are not part of the language.

const SURROUNDINGS = '\nexport declare const console: { log(...values: readonly unknown[]): void };\n';

/** A program as a module that can be checked. Its own text comes first, so that no place moves. */
export function withSurroundings(program: string): string {
  return `${program}${SURROUNDINGS}`;
}

export function withoutSurroundings(module: string): string {
  return module.endsWith(SURROUNDINGS) ? module.slice(0, -SURROUNDINGS.length) : module;
}
