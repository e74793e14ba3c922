// SPDX-License-Identifier: MIT
// Reads a YAML document by its JSON Schema. One mapping turns the errors of the schema into diagnostics with places,
// for all documents: a keyword of JSON Schema gives the code, and the value at the error's path gives the place.
// Missing values are filled in, so that a reader finds every required key.

import type { ErrorObject } from 'ajv';
import { isMap, isScalar, visit } from 'yaml';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { childSchema, type Documents, describe, SCHEMAS, type Schema } from './schemas.js';
import { validatorOf } from './validators.js';
import { kindOf, openYaml, type Path, pathOf, toPath, type Yaml } from './yaml.js';

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
  const isSound = !yaml.isWhole || validate(document.toJS());
  const errors = isSound ? [] : (validate.errors ?? []);
  diagnostics.push(...errors.flatMap((error) => diagnose(error, schema, yaml) ?? []));
  // From the last to the first, since what is removed from a list moves what follows.
  const refused = new Set(
    errors.map(({ keyword, instancePath }) => (isOfValue(keyword) ? instancePath : '')),
  );
  for (const pointer of [...refused].reverse()) if (pointer !== '') document.deleteIn(toPath(pointer, yaml));
  keepWritten(yaml, schema);
  const value = isMap(document.contents) ? complete(document.toJS(), schema, schema) : undefined;
  return { value: value as Documents[K] | undefined, placeOf, keyPlaceOf };
}

/** A number where text may stand as well is kept as the author wrote it: `0x10` stays that. */
function keepWritten({ document }: Yaml, root: Schema): void {
  visit(document, {
    Scalar(_key, scalar, ancestors) {
      if (typeof scalar.value !== 'number' || scalar.source === undefined) return;
      const { type } = pathOf([...ancestors, scalar]).reduce(
        (parent, key) => childSchema(root, parent, key),
        root,
      );
      if ([type].flat().includes('string')) scalar.value = scalar.source;
    },
  });
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

/** What the schema says of a value, as a diagnostic with a place. */
function diagnose(error: ErrorObject, root: Schema, yaml: Yaml): Diagnostic | undefined {
  const path = toPath(error.instancePath, yaml);
  const schema = path.reduce((parent, key) => childSchema(root, parent, key), root);
  const what = describe(root, path);
  const place = yaml.placeOf(...path);
  const value = yaml.document.getIn(path);
  switch (error.keyword) {
    case 'required':
      return report('yaml-missing-key', place, { key: error.params.missingProperty, what });
    case 'additionalProperties': {
      const key: string = error.params.additionalProperty;
      const known = Object.keys(schema.properties ?? {});
      const suggestion = didYouMean(key, known) ?? `known keys: ${known.join(', ')}`;
      return report('yaml-unknown-key', yaml.keyPlaceOf(...path, key), { key, what }, { suggestion });
    }
    case 'enum': {
      const choices = schema.enum ?? [];
      if (typeof value !== 'string') return wrongType(path, what, schema, yaml);
      const facts = { value, key: String(path.at(-1)), choices };
      return report('yaml-unknown-value', place, facts, { suggestion: didYouMean(value, choices) });
    }
    case 'minItems':
      if (schema.diagnostic !== undefined) return diagnoseForm(path, String(value), schema, yaml);
      return report('yaml-wrong-type', place, {
        what,
        expected: 'at least one item',
        found: 'an empty list',
      });
    case 'pattern':
      return diagnoseForm(path, String(value), schema, yaml);
    // It says again what an error of its "then" says.
    case 'if':
      return undefined;
    default:
      return wrongType(path, what, schema, yaml);
  }
}

/** The diagnostics that a schema may name for a value whose form it refuses. */
function diagnoseForm(path: Path, text: string, { diagnostic }: Schema, yaml: Yaml): Diagnostic {
  switch (diagnostic) {
    case 'ill-formed-message':
      return report('ill-formed-message', yaml.placeOf(...path), { text });
    case 'example-file':
      return report('example-file', yaml.placeOf(...path), { path: text });
    case 'objection-without-carrier':
      return report('objection-without-carrier', yaml.keyPlaceOf(...path), undefined);
    default:
      throw new Error(`a schema names "${diagnostic}" for a form that it refuses`);
  }
}

const TEXT = 'text';

const EXPECTATIONS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  null: 'nothing',
  object: 'a mapping of keys to values',
  string: TEXT,
};

function wrongType(path: Path, what: string, schema: Schema, yaml: Yaml): Diagnostic {
  const { type = 'string', minimum, maximum } = schema;
  const expected = [type]
    .flat()
    .map((name) => EXPECTATIONS[name] ?? `a whole number from ${minimum} to ${maximum}`)
    .join(' or ');
  const node = yaml.document.getIn(path, true);
  const isUnquoted = expected === TEXT && isScalar(node) && node.value !== null;
  const suggestion = isUnquoted ? `write "${node.source ?? ''}" in quotes` : undefined;
  return report(
    'yaml-wrong-type',
    yaml.placeOf(...path),
    { what, expected, found: kindOf(node) },
    { suggestion },
  );
}
