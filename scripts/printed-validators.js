// SPDX-License-Identifier: MIT
// A plugin of the bundler: puts the code of the validators in place of the module that compiles the schemas.
// `src/read/manifest/create-ajv.js` says why.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {import('rolldown').Plugin}
 */
export function printedValidators(root) {
  return {
    name: 'printed-validators',
    async load(id) {
      if (id !== join(root, 'src/read/manifest/validators.ts')) return null;
      const { createAjv } = await import('../src/read/manifest/create-ajv.js');
      const { default: print } = await import('ajv/dist/standalone/index.js');
      const schemas = readSchemas(join(root, 'schemas'));
      // The schemas of what the toolchain reads are those of mappings.
      const printed = schemas.filter(([, schema]) => schema.type === 'object').map(([name]) => name);
      const names = Object.fromEntries(printed.map((name, index) => [`validator${index}`, name]));
      const code = print.default(createAjv(Object.fromEntries(schemas), { isPrinted: true }), names);
      const table = Object.entries(names).map(
        ([identifier, name]) => `${JSON.stringify(name)}: ${identifier}`,
      );
      return `${code}\nexport const validatorOf = (name) => ({ ${table.join(', ')} })[name];`;
    },
  };
}

/**
 * @param {string} folder
 * @returns {[name: string, schema: { readonly type: unknown }][]}
 */
function readSchemas(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
}
