// SPDX-License-Identifier: MIT
// A C file or a Python file that a module imports is its text: the constant parts of what is generated (`src/emit/c/parts.ts`,
// `src/emit/vectors/readme.ts`). One plugin for the bundler and for vitest.

/** @type {import('rolldown').Plugin & { name: string }} */
export const cAsText = {
  name: 'c-as-text',
  transform: {
    filter: { id: /\.(?:[ch]|py)$/ },
    handler: (text) => ({ code: `export default ${JSON.stringify(text)};\n`, map: null, moduleType: 'js' }),
  },
};
