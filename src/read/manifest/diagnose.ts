// SPDX-License-Identifier: MIT
// Turns the errors of a validator into diagnostics. The mapping is the same for all documents: a keyword of JSON Schema
// gives the code, and the value at the error's path the place.

import type { ErrorObject } from 'ajv';
import { isScalar } from 'yaml';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { childSchema, describe, type Schema } from './schemas.js';
import { kindOf, type Path, toPath, type Yaml } from './yaml.js';

/** What the schema says of a value, as a diagnostic with a place. */
export function diagnose(error: ErrorObject, root: Schema, yaml: Yaml): Diagnostic | undefined {
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
