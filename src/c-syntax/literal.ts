// SPDX-License-Identifier: MIT
// Numbers as C writes them.

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
