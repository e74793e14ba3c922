// SPDX-License-Identifier: MIT
// The page of the algorithms of an edition: the records that they work on, the orders that they walk, and each one as
// numbered steps, in TypeScript and in C.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { cName, functionType } from '../../c-syntax/index.js';
import { algorithmBlocks, summaryBlocks } from '../../emit/pages/declaration.js';
import { listTable } from '../../emit/pages/declaration-tables.js';
import { type DeclarationOf, declarationsOf } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry, SitePage, SitePart } from '../page.js';
import { listing, section } from '../parts/index.js';
import { fromTree } from '../prose/from-tree.js';
import { withSymbols } from '../prose/with-symbols.js';
import { excerpts } from './excerpt.js';

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
  const records = declarationsOf(declarations, 'record');
  const lists = declarationsOf(declarations, 'list');
  return {
    path: edition.links.page(edition.name, 'algorithms').slice(1),
    title: 'Algorithms',
    edition: edition.name,
    navigation: { group: 'Reference' },
    main: [
      h('p', 'Each algorithm is written once: its steps, its TypeScript and its C have one source.'),
      ...algorithms.map((algorithm) => algorithmSection(algorithm, edition)),
      ...lists.map((list) =>
        section(2, anchors.symbol(list.symbol), `Order ${list.symbol}`, [
          ...fromTree([...summaryBlocks(list, edition.page), listTable(list)], edition),
        ]),
      ),
      ...records.map((record) => recordSection(record, edition)),
    ],
    entries: [
      ...[...algorithms, ...lists, ...records].map(
        (declaration): SiteEntry => ({
          anchor: anchors.symbol(declaration.symbol),
          kind: declaration.kind,
          title: declaration.symbol,
          text: declaration.summary,
          words: declaration.name,
        }),
      ),
      ...records.flatMap((record) =>
        record.members.map(
          (member): SiteEntry => ({
            anchor: anchors.symbol(`${record.symbol}.${cName(member.name)}`),
            kind: member.kind,
            title: `${record.symbol}.${cName(member.name)}`,
            text: member.summary,
          }),
        ),
      ),
    ],
  };
}

function algorithmSection(algorithm: DeclarationOf<'algorithm'>, edition: EditionContext): ElementContent {
  const anchor = anchors.symbol(algorithm.symbol);
  return section(
    2,
    anchor,
    [h('code', `${algorithm.symbol}()`)],
    [
      ...fromTree(algorithmBlocks(algorithm, edition.page), edition),
      ...excerpts(algorithm, edition.sources).map(({ title, language, source, first, text }) =>
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
      ),
    ],
  );
}

function recordSection(record: DeclarationOf<'record'>, edition: EditionContext): ElementContent {
  return section(
    2,
    anchors.symbol(record.symbol),
    [h('code', `struct ${record.symbol}`)],
    [
      ...fromTree(summaryBlocks(record, edition.page), edition),
      h(
        'dl',
        record.members.flatMap((member) => {
          const name = cName(member.name);
          const type = functionType(member.kind === 'field' ? member.type : member.result);
          return [
            h('dt', { id: anchors.symbol(`${record.symbol}.${name}`) }, [
              h('code', member.kind === 'field' ? `${type} ${name}` : `${type} (*${name})(...)`),
            ]),
            h('dd', [...withSymbols(member.summary || 'Not described.', edition)]),
          ];
        }),
      ),
    ],
  );
}
