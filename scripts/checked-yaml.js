// SPDX-License-Identifier: MIT
// Reads a YAML document that scripts go by, and no build. What is wrong with it is told with places, all of it at once.

import { LineCounter, parseDocument } from 'yaml';

/** What is wrong with a document: one line each, with its place. */
export class DocumentFault extends Error {}

/**
 * @template T
 * @param {string} file - Its path, for the places.
 * @param {string} text
 * @param {import('ajv').ValidateFunction<T>} validate
 * @returns {{ value: T, placeOf: (...path: (string | number)[]) => string }} What it holds, and where.
 * @throws {DocumentFault}
 */
export function parseChecked(file, text, validate) {
  const lineCounter = new LineCounter();
  const document = parseOrGiveUp(file, text, lineCounter);
  /** @param {number} offset */
  const placeAt = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined)
    throw new DocumentFault(
      `${placeAt(error.pos[0])}: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}`,
    );
  const value = document.toJS();
  if (validate(value))
    return { value, placeOf: (...path) => placeAt(nodeAt(document, path)?.range?.[0] ?? 0) };
  // What a choice lacks is told with the choice.
  const errors = (validate.errors ?? []).filter(({ schemaPath }) => !schemaPath.includes('/oneOf/'));
  const faults = errors.map((each) => {
    const node = nodeOf(document, each);
    return `${placeAt(node?.range?.[0] ?? 0)}: ${messageOf(each)}`;
  });
  throw new DocumentFault([...new Set(faults)].join('\n'));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {LineCounter} lineCounter
 */
function parseOrGiveUp(file, text, lineCounter) {
  try {
    return parseDocument(text, { lineCounter });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError)
      throw new DocumentFault(`${file}:1:1: it is nested too deeply: write it flat`);
    throw error;
  }
}

/**
 * @param {import('yaml').Document} document
 * @param {(string | number)[]} path
 */
function nodeAt(document, path) {
  return /** @type {import('yaml').Node | undefined} */ (document.getIn(path, true)) ?? document.contents;
}

/**
 * Of an unknown key the key.
 *
 * @param {import('yaml').Document} document
 * @param {import('ajv').ErrorObject} error
 */
function nodeOf(document, { keyword, params, instancePath }) {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = nodeAt(document, path);
  if (keyword !== 'additionalProperties') return node;
  const { items = [] } = /** @type {import('yaml').YAMLMap<import('yaml').Scalar>} */ (node);
  return items.find(({ key }) => key.value === params.additionalProperty)?.key ?? node;
}

/** @param {import('ajv').ErrorObject} error */
function messageOf({ keyword, params, instancePath, message, parentSchema }) {
  const what = instancePath === '' ? 'the document' : `"${instancePath.slice(1)}"`;
  switch (keyword) {
    case 'required':
      return `${what} has no "${params.missingProperty}": add it`;
    case 'dependencies':
      return `${what} has "${params.property}" and no "${params.missingProperty}": add it, or leave out both`;
    case 'additionalProperties':
      return `unexpected key "${params.additionalProperty}" of ${what}, expected one of ${Object.keys(parentSchema?.properties ?? {}).join(', ')}`;
    case 'enum':
      return `unexpected value of ${what}, expected one of ${params.allowedValues.join(', ')}`;
    case 'type':
      return `unexpected value of ${what}, expected ${[params.type].flat().join(' or ')}`;
    case 'oneOf':
      return `${what} has none or several of what it may have one of: ${alternatives(parentSchema)}`;
    default:
      return `${what} ${message}`;
  }
}

/** @param {any} schema */
function alternatives(schema) {
  return schema.oneOf.flatMap((/** @type {{ required: string[] }} */ { required }) => required).join(', ');
}
