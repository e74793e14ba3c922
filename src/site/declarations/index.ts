// SPDX-License-Identifier: MIT
// The page of an edition's declarations: what its header declares, then what it builds on. Every name of the header that
// a page mentions leads here.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  bitBlocks,
  capabilityBlocks,
  ioctlParagraph,
  macroBlocks,
  summaryBlocks,
} from '../../emit/pages/declaration.js';
import {
  arcsTable,
  bitExpansion,
  bitText,
  constantText,
  layoutTable,
  memberDeclaration,
} from '../../emit/pages/declaration-tables.js';
import { paragraph } from '../../emit/pages/rst-tree.js';
import { type Declaration, type DeclarationOf, ownFirst } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage, SitePart } from '../page.js';
import { section, table } from '../parts/index.js';
import { fromTree } from '../prose/from-tree.js';
import { withSymbols } from '../prose/with-symbols.js';
import { declarationPage } from '../symbol-anchors.js';
import { bitPicture } from './bit-picture.js';
import { bytePicture } from './byte-picture.js';
import { declarationEntries } from './entries.js';

export const declarationsPart: SitePart = {
  name: 'declarations',
  pages: ({ editions }) => editions.map(declarationsPage),
};

function declarationsPage(edition: EditionContext): SitePage {
  const shown = ownFirst(edition.edition.declarations).filter(
    (declaration) => declarationPage(declaration) === 'declarations',
  );
  return {
    path: edition.links.page(edition.name, 'declarations').slice(1),
    title: 'Declarations',
    edition: edition.name,
    navigation: { group: 'Reference' },
    main: [
      h('p', [
        'What the ',
        h('a', { href: edition.links.page(edition.name, 'header') }, 'header'),
        ' declares, and after it what it builds on in other headers of the kernel.',
      ]),
      ...shown.flatMap((declaration) => declarationSection(declaration, edition)),
    ],
    entries: shown.flatMap(declarationEntries),
  };
}

function declarationSection(declaration: Declaration, edition: EditionContext): readonly ElementContent[] {
  const summary = fromTree(summaryBlocks(declaration, edition.page), edition);
  const symbol = anchors.symbol(declaration.symbol);
  const named = (title: string, content: readonly ElementContent[]): readonly ElementContent[] => [
    section(2, symbol, [h('code', title)], content),
  ];
  switch (declaration.kind) {
    case 'struct':
      return named(`struct ${declaration.symbol}`, [...summary, ...structContent(declaration, edition)]);
    case 'bits':
      return [
        section(2, `bits:${declaration.name}`, ['Bits ', h('code', `${declaration.symbol}*`)].map(node), [
          ...summary,
          ...bitPicture(declaration),
          ...bitList(declaration, edition),
        ]),
      ];
    case 'constant':
      return named(declaration.symbol, [
        ...summary,
        ...fromTree([{ kind: 'paragraph', content: constantText(declaration, edition.page) }], edition),
      ]);
    case 'capability':
      return named(declaration.symbol, [...summary, ...fromTree(capabilityBlocks(declaration), edition)]);
    case 'ioctl':
      return named(declaration.symbol, [
        ...summary,
        ...fromTree([ioctlParagraph(declaration, edition.page)], edition),
      ]);
    case 'macro':
      return named(
        `${declaration.symbol}(${declaration.parameters.map(({ name }) => name).join(', ')})`,
        fromTree(macroBlocks(declaration, edition.page), edition),
      );
    case 'region':
      return [
        section(2, `region:${declaration.name}`, `Region ${declaration.type.symbol}`, [
          ...summary,
          ...regionContent(declaration, edition),
        ]),
      ];
    case 'states':
      return [
        section(2, `states:${declaration.name}`, `States by name`, [
          ...summary,
          ...stateRows(declaration, edition),
        ]),
      ];
    case 'arcs':
      return named('Transitions', [...summary, ...fromTree([arcsTable(declaration)], edition)]);
    case 'machine':
      return named('State machine', summary);
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}

function node(content: ElementContent | string): ElementContent {
  return typeof content === 'string' ? { type: 'text', value: content } : content;
}

function structContent(struct: DeclarationOf<'struct'>, edition: EditionContext): readonly ElementContent[] {
  return [
    bytePicture(struct),
    ...fromTree([layoutTable(struct)], edition),
    h('p', `The struct is ${struct.size} bytes long and aligned to ${struct.alignment}.`),
    h(
      'dl',
      struct.members.flatMap((member) => [
        h(
          'dt',
          { id: anchors.symbol(`${struct.symbol}.${member.name}`) },
          h('code', memberDeclaration(member)),
        ),
        h('dd', [...withSymbols(member.summary || 'Not described.', edition, struct.name)]),
      ]),
    ),
  ];
}

function bitList(bits: DeclarationOf<'bits'>, edition: EditionContext): readonly ElementContent[] {
  return [
    h(
      'dl',
      bits.bits.flatMap((bit) => [
        h('dt', { id: anchors.symbol(bit.symbol) }, h('code', bit.symbol)),
        h('dd', [
          ...fromTree(bitBlocks(bit, edition.page), edition),
          h('p', ['Value: ', h('code', bitExpansion(bit.position)), ` (${bitText(bit.position)}).`]),
        ]),
      ]),
    ),
  ];
}

function regionContent(region: DeclarationOf<'region'>, edition: EditionContext): readonly ElementContent[] {
  const begins = paragraph('The region begins with ', edition.page.symbols.link(region.struct), '.');
  return [
    ...fromTree([begins], edition),
    h(
      'dl',
      [region.type, region.subtype].flatMap(({ symbol, value }) => [
        h('dt', { id: anchors.symbol(symbol) }, h('code', symbol)),
        h('dd', ['Value: ', h('code', value), '.']),
      ]),
    ),
  ];
}

function stateRows(states: DeclarationOf<'states'>, edition: EditionContext): readonly ElementContent[] {
  return [
    table(
      'States',
      ['State', 'Bits', 'Value', 'Meaning'],
      states.states.map((state) => [
        [h('span', { id: anchors.namedState(states.name, state.name) }, state.name)],
        [
          h(
            'a',
            { href: `${edition.links.page(edition.name, 'states')}#${anchors.state(state.bits)}` },
            state.bits,
          ),
        ],
        state.value,
        withSymbols(state.summary, edition),
      ]),
    ),
  ];
}
