// SPDX-License-Identifier: MIT
// Reads a YAML document by its JSON Schema. What the schema refuses becomes diagnostics with places, by one mapping for
// all documents. The rest is completed, so that a reader finds every required key.

import { isMap } from 'yaml';
import type { Diagnostic } from '../../diagnostics/index.js';
import { diagnose } from './diagnose.js';
import { childSchema, type Documents, describe, SCHEMAS, type Schema } from './schemas.js';
import { validatorOf } from './validators.js';
import { openYaml, toPath, type Yaml } from './yaml.js';

export interface ReadDocument<T> extends Pick<Yaml, 'placeOf' | 'keyPlaceOf'> {
  /**
   * What the schema refuses is left out. A required key without a sound value has an empty one, and an optional key its
   * default. Undefined where the document is no mapping.
   */
  readonly value: T | undefined;
}

/**
 * @param diagnostics - Gets what is found.
 * @param lineOffset - Lines of the file above the text: 1 for the front matter of a chapter.
 */
export function readDocument<K extends keyof Documents>(
  kind: K,
  file: string,
  text: string,
  diagnostics: Diagnostic[],
  lineOffset = 0,
): ReadDocument<Documents[K]> {
  const name = `${kind}.schema.json` as const;
  const schema = SCHEMAS[name];
  const yaml = openYaml(file, text, lineOffset, (path) => describe(schema, path), diagnostics);
  const { document, placeOf, keyPlaceOf } = yaml;
  const validate = validatorOf(name);
  const isSound = document.errors.length > 0 || validate(document.toJS());
  const errors = isSound ? [] : (validate.errors ?? []);
  diagnostics.push(...errors.flatMap((error) => diagnose(error, schema, yaml) ?? []));
  // From the last to the first, since what is removed from a list moves what follows.
  const refused = new Set(
    errors.map(({ keyword, instancePath }) => (isOfValue(keyword) ? instancePath : '')),
  );
  for (const pointer of [...refused].reverse()) if (pointer !== '') document.deleteIn(toPath(pointer, yaml));
  const value = isMap(document.contents) ? complete(document.toJS(), schema, schema) : undefined;
  return { value: value as Documents[K] | undefined, placeOf, keyPlaceOf };
}

/** Other errors are of a key, or of how many items there are: the value stays. */
function isOfValue(keyword: string): boolean {
  return !['additionalProperties', 'required', 'if', 'minItems'].includes(keyword);
}

/** A value with all that a reader may look for. */
function complete(value: unknown, schema: Schema, root: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => complete(item, childSchema(root, schema, 0), root));
  if (typeof value !== 'object' || value === null) return value;
  const completed: Record<string, unknown> = { ...value };
  for (const key of Object.keys(schema.properties ?? {})) {
    const child = childSchema(root, schema, key);
    if (schema.required?.includes(key)) completed[key] ??= child.enum?.[0] ?? EMPTY[String(child.type)];
    else if (child.default !== undefined) completed[key] ??= child.default;
  }
  return Object.fromEntries(
    Object.entries(completed).map(([key, part]) => [
      key,
      complete(part, childSchema(root, schema, key), root),
    ]),
  );
}

/** What stands in for a required value, by its type. Of a few words the first one does. */
const EMPTY: Readonly<Record<string, unknown>> = { array: [], object: {}, string: '' };
