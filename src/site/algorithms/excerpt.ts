// SPDX-License-Identifier: MIT
// An algorithm cut out of the files that hold it: the module in which it is authored, and the generated C.

import type { DeclarationOf } from '../../model/index.js';
import type { Source } from '../sources.js';

interface Excerpt {
  readonly title: 'TypeScript' | 'C';
  readonly language: 'ts' | 'c';
  readonly source: Source;
  /** The number of its first line. */
  readonly first: number;
  readonly text: string;
}

export function excerpts(
  algorithm: Pick<DeclarationOf<'algorithm'>, 'name' | 'symbol'>,
  sources: readonly Source[],
): readonly Excerpt[] {
  return sources.flatMap((source): readonly Excerpt[] => {
    const isModule = source.kind === 'module';
    if (source.kind === 'header') return [];
    const start = isModule ? `export function ${algorithm.name}(` : ` * ${algorithm.symbol}() - `;
    const found = cutOut(source.text.split('\n'), start);
    if (found === undefined) return [];
    return [{ title: isModule ? 'TypeScript' : 'C', language: isModule ? 'ts' : 'c', source, ...found }];
  });
}

/** From the comment around or before the line that begins with `start` to the brace that ends the function. */
function cutOut(
  lines: readonly string[],
  start: string,
): { readonly first: number; readonly text: string } | undefined {
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) return undefined;
  const before = lines.slice(0, at + 1);
  const opened = before.lastIndexOf('/**');
  const first = opened > before.lastIndexOf('}') ? opened : at;
  const last = lines.findIndex((line, index) => index > at && line === '}');
  return { first: first + 1, text: lines.slice(first, last + 1).join('\n') };
}
