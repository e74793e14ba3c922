// SPDX-License-Identifier: MIT
// The words of JSON Schema that the schemas of our outputs use.

import type { Json } from './print-json.js';

export type Schema = { readonly [key: string]: Json };

export function string(description: string): Schema {
  return { type: 'string', description };
}

export function integer(description: string): Schema {
  return { type: 'integer', description };
}

export function array(description: string, items: Schema): Schema {
  return { type: 'array', description, items };
}

/** An object whose members are all required, but for those named as optional; it has no others. */
export function object(
  properties: { readonly [key: string]: Schema },
  optional: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  };
}

/** A whole file: it says where it comes from and which schema it keeps to. */
export function fileSchema(
  title: string,
  properties: { readonly [key: string]: Schema },
  optional: readonly string[] = [],
): Schema {
  const head = {
    $comment: string('Licence, and where the file comes from.'),
    $schema: string('Path of this schema.'),
    uapi: string('Name of the uAPI.'),
    edition: string('Name of the edition.'),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...object({ ...head, ...properties }, optional),
  };
}
