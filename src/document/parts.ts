// SPDX-License-Identifier: MIT
// The parts of a declaration that have names of their own.

import { cName } from '../c-syntax/index.js';
import type { Declaration, Waiver } from '../model/index.js';

export interface DeclarationPart {
  readonly kind: 'member' | 'field' | 'callback' | 'bit' | 'state' | 'region';
  /** As prose may call it. */
  readonly name: string;
  /** In C; a member follows its tag after a dot. */
  readonly symbol: string;
  readonly summary: string;
  readonly faults: readonly Waiver[];
}

export function partsOf(declaration: Declaration): readonly DeclarationPart[] {
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return declaration.members.map((member) => ({
        kind: 'kind' in member ? member.kind : 'member',
        name: member.name,
        symbol: `${declaration.symbol}.${declaration.kind === 'struct' ? member.name : cName(member.name)}`,
        summary: member.summary,
        faults: [],
      }));
    case 'bits':
      return declaration.bits.map((bit) => ({ ...bit, kind: 'bit' }));
    case 'states':
      return declaration.states.map((state) => ({ ...state, kind: 'state' }));
    case 'region':
      return [declaration.type, declaration.subtype].map(({ symbol }) => ({
        kind: 'region',
        name: symbol,
        symbol,
        summary: declaration.summary,
        faults: [],
      }));
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'list':
    case 'arcs':
    case 'machine':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}
