// SPDX-License-Identifier: MIT
// What the search and the pop-ups know of a declaration: it and its parts, by their names in C and in TypeScript.

import type { Declaration } from '../../model/index.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

export function declarationEntries(declaration: Declaration): readonly SiteEntry[] {
  const { kind, name, symbol, summary } = declaration;
  const whole: SiteEntry = {
    anchor: anchors.symbol(symbol),
    kind,
    title: symbol,
    text: summary,
    words: name,
  };
  switch (declaration.kind) {
    case 'struct':
      return [
        whole,
        ...declaration.members.map((member) => ({
          anchor: anchors.symbol(`${symbol}.${member.name}`),
          kind: 'member',
          title: `${symbol}.${member.name}`,
          text: member.summary,
          words: member.name,
        })),
      ];
    case 'bits':
      return declaration.bits.map((bit) => ({
        anchor: anchors.symbol(bit.symbol),
        kind: 'bit',
        title: bit.symbol,
        text: bit.summary,
        words: bit.name,
      }));
    case 'states':
      return declaration.states.map((state) => ({
        anchor: anchors.namedState(name, state.name),
        kind: 'state',
        title: state.symbol,
        text: state.summary,
        words: state.name,
      }));
    case 'region':
      return [declaration.type, declaration.subtype].map((part) => ({
        anchor: anchors.symbol(part.symbol),
        kind: 'region',
        title: part.symbol,
        text: summary,
      }));
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'arcs':
    case 'machine':
    case 'record':
    case 'list':
    case 'algorithm':
      return [whole];
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}
