// SPDX-License-Identifier: MIT
// The API pages of the reference implementation: a page per module of the package, from TypeDoc's JSON.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SpecModel } from '../../model/index.js';
import type { SiteContext, SitePart } from '../context.js';
import type { SiteEntry, SitePage } from '../page.js';
import { codeBlock, section, table } from '../parts/index.js';
import type { ApiExport, ApiIndex } from './api-index.js';
import { KIND, KINDS, kindWord } from './api-json.js';
import { commentsOf, plainWords } from './comment-content.js';
import { type ApiPage, exportSection } from './export-section.js';

export const apiPart: SitePart = {
  name: 'api',
  pages: async (context) => {
    await context.whenApiIsRead;
    return context.input.models.flatMap((model) => {
      const index = context.apiOf(model.uapi.name);
      return index === undefined
        ? []
        : index.modules.map((module) => modulePage(module, index, model, context));
    });
  },
};

function modulePage(module: string, index: ApiIndex, model: SpecModel, context: SiteContext): SitePage {
  const edition = context.editionsOf(model.uapi.name).find(({ name }) => name === module);
  const exported = index.exportsOf(module);
  const page: ApiPage = {
    pathOf: (id) => index.pathOf(id),
    ...(edition === undefined ? {} : { edition }),
  };
  const { package: published } = model.uapi;
  return {
    path: context.links.api(published.path, module).slice(1),
    title: `API: ${module}`,
    ...(edition === undefined ? {} : { edition: edition.name }),
    navigation: { group: 'Reference', label: `API: ${module}` },
    main: [
      h('p', [`What `, h('code', `${published.name}/${module}`), ` exports. ${published.description}.`]),
      codeBlock(importLine(exported, `${published.name}/${module}`), 'ts', 'How to import it'),
      overview(exported, module),
      ...KINDS.flatMap(({ kind, heading }) => {
        const own = exported.filter(({ declaration, isHere }) => isHere && declaration.kind === kind);
        if (own.length === 0) return [];
        return [
          section(
            2,
            `kind-${heading.toLowerCase()}`,
            heading,
            own.map((each) => exportSection(each.declaration, page)),
          ),
        ];
      }),
    ],
    entries: entriesOf(module, exported),
  };
}

/** For example. */
function importLine(exported: readonly ApiExport[], name: string): string {
  const one = exported.find(({ declaration }) => declaration.kind === KIND.function) ?? exported[0];
  return `import { ${one?.name ?? ''} } from '${name}';`;
}

/** Every export with its first words; what another module explains leads there. */
function overview(exported: readonly ApiExport[], module: string): ElementContent {
  const inOrder = KINDS.flatMap(({ kind }) =>
    exported.filter(({ declaration }) => declaration.kind === kind),
  );
  const rows = inOrder.map((each) => [
    [h('a', { href: each.path }, h('code', each.name))],
    kindWord(each.declaration.kind),
    firstSentence(each),
  ]);
  return table(`Exports of ${module}`, ['Name', 'Kind', 'What it is'], rows);
}

function wordsOf({ declaration }: ApiExport): string {
  return commentsOf(declaration).map(plainWords).join(' ').trim();
}

function firstSentence(each: ApiExport): string {
  return /^.*?[.:](?=\s|$)/.exec(wordsOf(each))?.[0].replace(/:$/, '.') ?? wordsOf(each);
}

function entriesOf(module: string, exported: readonly ApiExport[]): readonly SiteEntry[] {
  return [
    { anchor: '', kind: 'API', title: `API: ${module}`, text: '' },
    ...exported
      .filter(({ isHere }) => isHere)
      .map((each) => ({
        anchor: each.name,
        kind: kindWord(each.declaration.kind),
        title: each.name,
        text: wordsOf(each),
      })),
  ];
}
