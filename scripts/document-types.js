// SPDX-License-Identifier: MIT
// `node scripts/document-types.js`: prints the TypeScript types of the YAML documents from the JSON Schemas.
// test/schemas.test.ts checks that they are current.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = join(ROOT, 'schemas');
const ENDING = '.schema.json';

export const TYPES_FILE = join(FOLDER, 'documents.ts');

/**
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string | readonly string[]} [type]
 * @property {readonly string[]} [enum]
 * @property {unknown} [default]
 * @property {readonly string[]} [required]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {false | Schema} [additionalProperties]
 * @property {Schema} [items]
 * @property {Readonly<Record<string, Schema>>} [definitions]
 */

/** The text of the module that has the types, with a type for each schema of a document and for each definition. */
export function printTypes() {
  const schemas = readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => ({
      kind: name.slice(0, -ENDING.length),
      schema: /** @type {Schema} */ (JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
    }));
  const documents = schemas.filter(({ schema }) => schema.type === 'object');
  const kinds = documents.map(({ kind }) => `  readonly ${quoted(kind)}: ${typeName(kind)}Document;\n`);
  const types = documents.flatMap(({ kind, schema }) => [
    printInterface(`${typeName(kind)}Document`, schema),
    ...Object.entries(schema.definitions ?? {}).map(([name, definition]) =>
      printInterface(`${typeName(name)}Entry`, definition),
    ),
  ]);
  return format(`// SPDX-License-Identifier: MIT
// Printed by scripts/document-types.js from the schemas beside it: what a document holds after it was read.

/** The documents by the names of their schemas. */
export interface Documents {
${kinds.join('')}}
${types.join('')}`);
}

/** @param {string} text */
function format(text) {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'format', `--stdin-file-path=${TYPES_FILE}`];
  return spawnSync(process.execPath, words, { cwd: ROOT, input: text, encoding: 'utf8' }).stdout;
}

/**
 * @param {string} name
 * @param {Schema} schema
 */
function printInterface(name, schema) {
  return schema.type === 'object'
    ? `\nexport interface ${name} ${printType(schema)}\n`
    : `\nexport type ${name} = ${printType(schema)};\n`;
}

/**
 * @param {Schema} schema
 * @returns {string}
 */
function printType(schema) {
  if (schema.$ref !== undefined) {
    const [, name] = /^#\/definitions\/(.+)$/.exec(schema.$ref) ?? [];
    // The only other file is the schema of a message.
    return name === undefined ? 'string' : `${typeName(name)}Entry`;
  }
  if (schema.enum !== undefined) return schema.enum.map((word) => `'${word}'`).join(' | ');
  const types = [schema.type ?? []].flat();
  return types.map((type) => printPlainType(type, schema)).join(' | ');
}

/**
 * @param {string} type
 * @param {Schema} schema
 */
function printPlainType(type, { items, properties, additionalProperties, required = [] }) {
  switch (type) {
    case 'array':
      return `readonly (${printType(items ?? {})})[]`;
    case 'integer':
      return 'number';
    case 'object':
      if (properties === undefined)
        return `Readonly<Record<string, ${printType(additionalProperties || {})}>>`;
      return `{${Object.entries(properties).map(([key, schema]) => printMember(key, schema, required))}}`;
    default:
      return type;
  }
}

/**
 * @param {string} key
 * @param {Schema} schema
 * @param {readonly string[]} required
 */
function printMember(key, schema, required) {
  const isThere = required.includes(key) || schema.default !== undefined;
  return `\nreadonly ${quoted(key)}${isThere ? '' : '?'}: ${printType(schema)}`;
}

/**
 * `later-names`: `LaterNames`.
 *
 * @param {string} kind
 */
function typeName(kind) {
  return kind.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} key */
function quoted(key) {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TYPES_FILE, printTypes());
