// SPDX-License-Identifier: MIT
// Prints JSON so that its diffs can be read: what is short stands on one line, what is long takes a line per part.

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export interface JsonOptions {
  /** Arrays and objects that fit in so many columns stand on one line. */
  readonly width?: number;
  /** Arrays and objects nested as deeply as this stand on one line, however long; the whole is at depth 0. */
  readonly flatDepth?: number;
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
