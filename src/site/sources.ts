// SPDX-License-Identifier: MIT
// The files that carry the rules of an edition: its header, the C of its algorithms, the modules of the spec and of the
// reference implementation. Which line of which file carries which rule is found here, once.

import type { Edition, SpecModel } from '../model/index.js';
import type { Links } from './links.js';

/** A file that the site shows. */
export interface Source {
  readonly kind: 'header' | 'c' | 'module';
  /** As readers know it: `lamp.h`, `device/data.ts`. */
  readonly name: string;
  /** Of its page, from the site's root. */
  readonly href: string;
  readonly text: string;
}

/** A line that carries a rule. */
export interface CarryingLine {
  readonly source: Source;
  /** From 1. */
  readonly line: number;
}

export function sourcesOf(
  { uapi, modules }: SpecModel,
  edition: Edition,
  outputs: ReadonlyMap<string, string>,
  links: Links,
): readonly Source[] {
  const header = `${edition.name}/${uapi.header}`;
  const folder = `${edition.name}/c/`;
  const generated = [...outputs].flatMap(([path, text]): Source[] => {
    if (path === header)
      return [{ kind: 'header', name: baseName(path), href: links.page(edition.name, 'header'), text }];
    if (!path.startsWith(folder) || !path.endsWith('_algorithms.c')) return [];
    const name = baseName(path);
    return [{ kind: 'c', name, href: links.source(edition.name, `c/${name}`), text }];
  });
  const authored = modules
    .filter(({ editions }) => editions.includes(edition.name))
    .map(
      ({ path, text }): Source => ({
        kind: 'module',
        name: path,
        href: links.source(edition.name, path),
        text,
      }),
    );
  return [...generated, ...authored];
}

/** Every line that carries a rule, by the rule, in the order of the sources. */
export function carryingLines(
  sources: readonly Source[],
  isRule: (id: string) => boolean,
): ReadonlyMap<string, readonly CarryingLine[]> {
  const lines = new Map<string, CarryingLine[]>();
  for (const source of sources) {
    const mark = source.kind === 'module' ? NAMED : TAGGED;
    const text = source.text.split('\n');
    for (const [index, content] of text.entries()) {
      for (const [tag, id = ''] of content.matchAll(mark)) {
        if (!isRule(id) || (source.kind === 'header' && !endsItem(text, index, tag))) continue;
        const found = lines.get(id) ?? [];
        lines.set(id, [...found, { source, line: index + 1 }]);
      }
    }
  }
  return lines;
}

/** In TypeScript, `@rule ID`. */
const NAMED = /@rule\s+([a-z][a-z0-9.-]*[a-z0-9])/g;
/** In C, `[ID]`, or `[ID, decided]`. */
const TAGGED = /\[([a-z][a-z0-9.-]*[a-z0-9])(?:, [a-z]+)?\]/g;

/** A rule of the header has its ID behind its last word. Elsewhere in a sentence the same words refer to it. */
function endsItem(lines: readonly string[], index: number, tag: string): boolean {
  const next = lines[index + 1] ?? '';
  return lines[index]!.endsWith(tag) && (/^ \*(\/|$)/.test(next) || /^ \* {2,}(-|[a-z]+\)) /.test(next));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
