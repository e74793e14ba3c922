// SPDX-License-Identifier: MIT
// The page of the algorithms of an edition: the records that they work on, the orders that they walk, and each one as
// numbered steps, in TypeScript and in C.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type DeclarationOf, declarationsOf } from '../../model/index.js';
import type { SitePart } from '../context.js';
import { entrySection } from '../declarations/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { listing } from '../parts/index.js';
import { referencePage } from '../reference-page.js';
import type { Source } from '../sources.js';
import { declarationEntries } from '../symbol-anchors.js';

export const algorithmsPart: SitePart = {
  name: 'algorithms',
  pages: ({ editions }) =>
    editions.flatMap((edition) =>
      declarationsOf(edition.edition.declarations, 'algorithm').length === 0 ? [] : [algorithmsPage(edition)],
    ),
};

function algorithmsPage(edition: EditionContext): SitePage {
  const { declarations } = edition.edition;
  const algorithms = declarationsOf(declarations, 'algorithm');
  const others = [...declarationsOf(declarations, 'list'), ...declarationsOf(declarations, 'record')];
  return referencePage(edition, 'algorithms', 'Algorithms', {
    main: [
      h('p', 'Each algorithm is written once: its steps, its TypeScript and its C have one source.'),
      ...algorithms.map((algorithm) => entrySection(algorithm, edition, excerptsOf(algorithm, edition))),
      ...others.map((declaration) => entrySection(declaration, edition)),
    ],
    entries: [...algorithms, ...others].flatMap(declarationEntries),
  });
}

/** The algorithm in TypeScript and in C. */
function excerptsOf(
  algorithm: DeclarationOf<'algorithm'>,
  edition: EditionContext,
): readonly ElementContent[] {
  return excerpts(algorithm, edition.sources).map(({ title, language, source, first, text }) =>
    h('details.excerpt', [
      h('summary', title),
      h('p', [
        'In ',
        h('a', { href: `${source.href}#${anchors.line(first)}` }, [
          h('code', source.name),
          `, from line ${first}`,
        ]),
        '.',
      ]),
      listing(text, {
        language,
        first,
        name: `${algorithm.symbol} in ${title}`,
        isExcerpt: true,
        rulePath: (id) => (edition.hasRule(id) ? edition.rulePath(id) : undefined),
      }),
    ]),
  );
}

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
