// SPDX-License-Identifier: MIT
// C names for TypeScript names: kernel style, and never a keyword. Also the words for these things in prose about C,
// and numbers as C writes them.

import type { Declarations } from '../model/index.js';
import { whyNoCName } from '../text/index.js';

/** A local, a parameter or a record's member: lower case with underscores, as `segments_max` for `segmentsMax`. */
export function cName(name: string): string {
  const snake = name
    .replace(/^_+/, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
  return whyNoCName(snake) === undefined ? snake : `${snake}_`;
}

/** An enumerator or a macro of ours. */
export function cConstantName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

/** The file that holds what we need of another header, beside the C sources: `linux_x.h` for `linux/x.h`. */
export function partialHeader(header: string): string {
  return `${header.replace(/\.h$/, '').replace(/[^A-Za-z0-9]+/g, '_')}.h`;
}

/** A string literal. */
export function cString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped.replaceAll('??', '?\\?')}"`;
}

const INT_MAX = 0x7fff_ffffn;
const UINT_MAX = 0xffff_ffffn;

/** A literal as authored where C has the notation, with the suffix that its size needs. */
export function cNumber(value: string, text = value): string {
  const number = BigInt(value);
  const digits = /^(0x[0-9a-fA-F]+|[1-9][0-9]*|0)$/.test(text) ? text : notation(number, text);
  return digits + suffix(number);
}

/** Binary, octal and grouped digits are not C of every age. */
function notation(number: bigint, text: string): string {
  return /^0[xXbBoO]/.test(text) ? `0x${number.toString(16)}` : number.toString();
}

function suffix(number: bigint): string {
  if (number <= INT_MAX) return '';
  return number <= UINT_MAX ? 'U' : 'ULL';
}

/** An unsigned 32 or 64 bit value in hexadecimal, of that type whatever its size. */
export function cHex(value: bigint, bytes: number): string {
  return `0x${value.toString(16)}${bytes > 4 ? 'ULL' : 'U'}`;
}

/** A single bit: `(1 << 3)`; unsigned where a shift of an int would overflow. */
export function cBit(position: number): string {
  const one = position >= 32 ? '1ULL' : position === 31 ? '1U' : '1';
  return `(${one} << ${position})`;
}

/**
 * @returns For code in back-ticks: the C symbol where the code is a declared TypeScript name, else the code itself.
 */
export function symbolNames(declarations: Declarations): (code: string) => string {
  const names = new Map<string, string>();
  for (const declaration of declarations) {
    if (declaration.kind === 'region') names.set(declaration.name, declaration.type.symbol);
    else names.set(declaration.name, declaration.symbol);
    if (declaration.kind === 'bits') {
      for (const bit of declaration.bits) names.set(`${declaration.name}.${bit.name}`, bit.symbol);
    }
    if (declaration.kind === 'states' && declaration.defined) {
      for (const state of declaration.states) names.set(`${declaration.name}.${state.name}`, state.symbol);
    }
  }
  return (code) => names.get(code) ?? code;
}
