// SPDX-License-Identifier: MIT
// The TypeScript compiler that ts-morph contains, without ts-morph. The rest of ts-morph and its library texts take as
// long to load as the compiler, and no command uses them.

/** A script of the package that ts-morph keeps its compiler in. */
export const COMPILER = '@ts-morph/common/dist/typescript.js';

/**
 * A plugin of the bundler: puts a module that has nothing but the compiler in place of ts-morph.
 *
 * @returns {import('rolldown').Plugin}
 */
export function compilerAlone() {
  const name = '\0compiler-alone.cjs';
  return {
    name: 'compiler-alone',
    resolveId: (source) => (source === 'ts-morph' ? name : null),
    load: (id) => (id === name ? `exports.ts = require(${JSON.stringify(COMPILER)});` : null),
  };
}
