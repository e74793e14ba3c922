// SPDX-License-Identifier: MIT
// Values as TypeScript literals.

/** A string in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A 64-bit number from its decimal digits. */
export function big(digits: string): string {
  return `${digits}n`;
}
