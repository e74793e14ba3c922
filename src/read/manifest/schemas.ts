// SPDX-License-Identifier: MIT
// The JSON Schemas of the YAML files. They are in `schemas/`, where editors find them too, and they alone define the
// contents of a document: the types in `schemas/documents.ts` are printed from them.

import axes from '../../../schemas/axes.schema.json' with { type: 'json' };
import compatibility from '../../../schemas/compatibility.schema.json' with { type: 'json' };
import type { Documents } from '../../../schemas/documents.js';
import frontMatter from '../../../schemas/front-matter.schema.json' with { type: 'json' };
import laterNames from '../../../schemas/later-names.schema.json' with { type: 'json' };
import manifest from '../../../schemas/manifest.schema.json' with { type: 'json' };
import message from '../../../schemas/message.schema.json' with { type: 'json' };
import messages from '../../../schemas/messages.schema.json' with { type: 'json' };
import objections from '../../../schemas/objections.schema.json' with { type: 'json' };
import retired from '../../../schemas/retired.schema.json' with { type: 'json' };
import type { Path } from './yaml.js';

export type { Documents } from '../../../schemas/documents.js';

/** The keywords that the reader looks at itself. */
export interface Schema {
  readonly $ref?: string;
  /** Names a value for messages: `an edition`, `the editions`. */
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** A keyword of our own: the code of the diagnostic for a value that `pattern` or `minItems` refuses. */
  readonly diagnostic?: string;
}

/** By the name under which a `$ref` finds one. */
export const SCHEMAS: Readonly<Record<`${keyof Documents | 'message'}.schema.json`, Schema>> = {
  'axes.schema.json': axes,
  'compatibility.schema.json': compatibility,
  'front-matter.schema.json': frontMatter,
  'later-names.schema.json': laterNames,
  'manifest.schema.json': manifest,
  'message.schema.json': message,
  'messages.schema.json': messages,
  'objections.schema.json': objections,
  'retired.schema.json': retired,
};

/** The schema of what a mapping has under a key, or a list at an index. It allows nothing where the key is unknown. */
export function childSchema(root: Schema, schema: Schema, key: string | number): Schema {
  const { items, properties = {}, additionalProperties } = schema;
  const child =
    typeof key === 'number' ? items : Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return follow(root, typeof child === 'object' ? child : {});
}

/** A `$ref` leads to a definition of the same file, or to another file. */
function follow(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const definition = root.definitions?.[schema.$ref.replace('#/definitions/', '')];
  return definition ?? (SCHEMAS as Readonly<Record<string, Schema>>)[schema.$ref]!;
}

/** Names the value at a path for messages: `the edition "one"`, `"title" of the edition "one"`. */
export function describe(root: Schema, path: Path): string {
  let schema = root;
  let name = root.title ?? '';
  let described = name;
  for (const key of path) {
    const isNamed = typeof key === 'string' && !Object.hasOwn(schema.properties ?? {}, key);
    schema = childSchema(root, schema, key);
    const { title } = schema;
    if (title !== undefined)
      described = name = isNamed ? `${title.replace(/^an? /, 'the ')} "${key}"` : title;
    else if (typeof key === 'number') described = name = `an item of ${name}`;
    else [described, name] = [`"${key}" of ${name}`, `"${key}"`];
  }
  return described;
}
