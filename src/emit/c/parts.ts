// SPDX-License-Identifier: MIT
// The constant parts of the generated C. They are C files in `parts/`, so that compilers and editors can read them. If
// a part needs a table, it includes one, and `parts/tables/` has the tables of an imaginary device. The build replaces
// these includes by the edition's own tables.

import { bannerComment } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import type { CContext } from './context.js';

/** Texts by the file that a part includes: each takes the place of its `#include`. */
type Tables = Readonly<Record<string, string>>;

/** A part as a file of its own: its licence, the banner, and the rest with the tables in their places. */
export function partFile(context: CContext, name: string, part: string, tables: Tables = {}): OutputFile {
  const license = part.slice(0, part.indexOf('\n') + 1);
  return {
    path: `${context.edition.name}/c/${name}`,
    text: license + bannerComment(name, context.uapi) + partText(part, tables),
  };
}

/** A part as a piece of another file: without its licence, with the tables in their places. */
export function partText(part: string, tables: Tables = {}): string {
  const missing = new Set(Object.keys(tables));
  const text = part.slice(part.indexOf('\n') + 1).replaceAll(/^#include "(.*)"\n/gm, (line, file: string) => {
    missing.delete(file);
    return tables[file] ?? line;
  });
  if (missing.size > 0) throw new Error(`no #include of ${[...missing].join(', ')} in a part of the C files`);
  return text;
}

/** Lines as a text. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
