// SPDX-License-Identifier: MIT
// What the search and the pop-ups know of a declaration: it and its parts, by their names in C and in TypeScript.

import { memberOf } from '../../document/names.js';
import type { Declaration } from '../../model/index.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

export function declarationEntries(declaration: Declaration): readonly SiteEntry[] {
  const { kind, name, symbol, summary } = declaration;
  const entry = (kind: string, title: string, text = summary, words = '', anchor = title): SiteEntry => ({
    anchor: anchors.symbol(anchor),
    kind,
    title,
    text,
    ...(words === '' ? {} : { words }),
  });
  const whole = entry(kind, symbol, summary, name);
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [
        whole,
        ...declaration.members.map((member) =>
          entry(
            'kind' in member ? member.kind : 'member',
            memberOf(declaration, member).symbol,
            member.summary,
            member.name,
          ),
        ),
      ];
    case 'bits':
      return declaration.bits.map((bit) => entry('bit', bit.symbol, bit.summary, bit.name));
    case 'states':
      return declaration.states.map((state) =>
        entry('state', state.symbol, state.summary, state.name, anchors.namedState(name, state.name)),
      );
    case 'region':
      return [declaration.type, declaration.subtype].map((part) => entry('region', part.symbol));
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'arcs':
    case 'machine':
    case 'list':
    case 'algorithm':
      return [whole];
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}
