// SPDX-License-Identifier: MIT
// What an emitter makes of a whole uAPI, and whether its JSON keeps to the schema that it names.

import { posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Emitter } from '../../src/emit/emitter.js';
import type { SpecModel } from '../../src/model/index.js';

/** Path to text. */
export type Emitted = ReadonlyMap<string, string>;

export function emitted(emitter: Emitter, model: SpecModel): Emitted {
  const files = [
    ...model.editions.flatMap((edition) => emitter.emitEdition?.(model, edition) ?? []),
    ...(emitter.emitUapi?.(model) ?? []),
  ];
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** What is wrong with the JSON files, by the schemas beside them; nothing is as it should be. */
export function schemaErrors(files: Emitted): readonly string[] {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
  const validators = new Map(
    [...files]
      .filter(([path]) => path.startsWith('schemas/'))
      .map(([path, text]) => [path, ajv.compile(JSON.parse(text) as object)]),
  );
  return [...files].flatMap(([path, text]) => {
    if (path.startsWith('schemas/') || !path.endsWith('.json')) return [];
    const data = JSON.parse(text) as { readonly $schema: string };
    const validate = validators.get(posix.join(posix.dirname(path), data.$schema));
    if (validate === undefined) return [`${path}: no schema ${data.$schema}`];
    return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
  });
}
