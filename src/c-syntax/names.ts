// SPDX-License-Identifier: MIT
// Names in C for what has a TypeScript name: kernel style, and never a keyword.

/** Keywords of C and C++, and names that headers define as macros. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept const ' +
    'constexpr continue decltype default delete do double else enum errno explicit export extern false float for ' +
    'friend goto if inline int linux long mutable namespace new noexcept not not_eq nullptr operator or or_eq ' +
    'private protected public register requires restrict return short signed sizeof static struct switch template ' +
    'this throw true try typedef typeid typename typeof union unix unsigned using virtual void volatile while ' +
    'xor xor_eq NULL'
  ).split(' '),
);

/** A local, a parameter or a record's member: lower case with underscores, as `segments_max` for `segmentsMax`. */
export function cName(name: string): string {
  const snake = name
    .replace(/^_+/, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
  return RESERVED.has(snake) ? `${snake}_` : snake;
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
