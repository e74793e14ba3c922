// SPDX-License-Identifier: MIT
// Compiles the JSON Schemas. Tests that run from src/ compile them in memory. `scripts/compile.js` prints the code of
// the validators into dist/: compiling the schemas at each start would take 60 ms of CPU, and loading the code takes
// three.

import { Ajv } from 'ajv';

/**
 * @param {Readonly<Record<string, object>>} schemas - By the name under which a `$ref` finds one.
 * @param {{ readonly isPrinted?: boolean, readonly isVerbose?: boolean }} [options] - Whether the code of the validators is wanted,
 *   and whether their errors hold the schema that refuses.
 */
export function createAjv(schemas, { isPrinted = false, isVerbose = false } = {}) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: isVerbose,
    strict: true,
    // A later name is of one of three types. The "then" of an argument requires what its "properties" declare.
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: isPrinted, esm: isPrinted },
  });
  ajv.addKeyword({ keyword: 'diagnostic', schemaType: 'string' });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return ajv;
}
