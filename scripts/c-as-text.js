// SPDX-License-Identifier: MIT
// A C file that a module imports is its text: the constant parts of the generated C (`src/emit/c/parts.ts`). One plugin
// for the bundler and for vitest.

/** @type {import('rolldown').Plugin & { name: string }} */
export const cAsText = {
  name: 'c-as-text',
  transform: {
    filter: { id: /\.[ch]$/ },
    handler: (text) => ({ code: `export default ${JSON.stringify(text)};\n`, map: null, moduleType: 'js' }),
  },
};
