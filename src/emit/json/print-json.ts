// SPDX-License-Identifier: MIT
// Prints JSON with readable diffs: a short value on one line, a long one with a line for each part. The schemas of such
// files are in `schemas/output/`. A printed schema has the banner too.

import type { Edition } from '../../model/index.js';
import { jsonBanner } from '../banner.js';
import type { OfUapi, OutputFile } from '../emitter.js';

/** The licence of data that is made for programs. */
const DATA_LICENSE = 'MIT';

export type Json = null | boolean | number | string | readonly Json[] | JsonMembers;

export type JsonMembers = { readonly [key: string]: Json | undefined };

export interface JsonOptions {
  /** Arrays and objects that fit in so many columns stand on one line. */
  readonly width?: number;
  /** Arrays and objects nested as deeply as this stand on one line, however long; the whole is at depth 0. */
  readonly flatDepth?: number;
}

/**
 * How a file of an edition begins.
 *
 * @param depth - How many folders it lies below the one of all editions.
 */
export function headOf(schema: string, depth: number, { uapi }: OfUapi, edition: Edition): JsonMembers {
  return {
    $comment: jsonBanner(uapi, DATA_LICENSE),
    $schema: `${'../'.repeat(depth)}schemas/${schema}.schema.json`,
    uapi: uapi.name,
    edition: edition.name,
  };
}

export function schemaFile(name: string, schema: JsonMembers, { uapi }: OfUapi): OutputFile {
  const text = printJson({ $comment: jsonBanner(uapi, DATA_LICENSE), ...schema });
  return { path: `schemas/${name}.schema.json`, text };
}

/** The text of a JSON file. Members that are undefined are left out. */
export function printJson(
  value: Json,
  { width = 100, flatDepth = Number.POSITIVE_INFINITY }: JsonOptions = {},
): string {
  return `${printPart(value, { width, flatDepth }, 0, 0)}\n`;
}

/** @param used - Columns before the part in its line, indentation apart. A comma may follow it. */
function printPart(value: Json, options: Required<JsonOptions>, depth: number, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const room = depth >= options.flatDepth ? Number.POSITIVE_INFINITY : options.width - 2 * depth - used - 1;
  const line = depth === 0 ? undefined : flatJson(value, room);
  return line ?? printLines(value, options, depth);
}

function printLines(value: Json, options: Required<JsonOptions>, depth: number): string {
  const isArray = Array.isArray(value);
  const parts: string[] = [];
  for (const [key, item] of Object.entries(value as object) as readonly (readonly [
    string,
    Json | undefined,
  ])[]) {
    if (item === undefined) continue;
    const name = isArray ? '' : `${JSON.stringify(key)}: `;
    parts.push(name + printPart(item, options, depth + 1, name.length));
  }
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const indent = '  '.repeat(depth);
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

/** The value on one line; nothing where that takes more columns than there is room. */
function flatJson(value: Json, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  let line = '';
  for (const [key, item] of Object.entries(value) as readonly (readonly [string, Json | undefined])[]) {
    if (item === undefined) continue;
    const flat = flatJson(item, room - line.length);
    if (flat === undefined) return undefined;
    line += (line === '' ? '' : ', ') + (isArray ? flat : `${JSON.stringify(key)}: ${flat}`);
    if (line.length > room) return undefined;
  }
  const whole = isArray ? `[${line}]` : line === '' ? '{}' : `{ ${line} }`;
  return whole.length <= room ? whole : undefined;
}
