// SPDX-License-Identifier: MIT
// What a change does to a compiled program, which has the old numbers, the old layout and the old macros in it.

import { accessFindings, answersFinding, breaks, condition } from './abi-finding.js';
import type { AbiFinding, MacroChange, MemberChange, StructChange, ValueChange } from './difference.js';

export function binaryStruct(change: StructChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      return [breaks(change.struct.symbol, 'there is no such struct any more')];
    case 'changed': {
      const { before, after } = change;
      const size =
        after.size > before.size
          ? [
              condition(
                before.symbol,
                `it grew from ${before.size} to ${after.size} bytes, of which the program knows the first`,
              ),
            ]
          : after.size < before.size
            ? [breaks(before.symbol, `it shrank from ${before.size} to ${after.size} bytes`)]
            : [];
      return [...size, ...change.members.flatMap((member) => binaryMember(before.symbol, member))];
    }
    default:
      return change satisfies never;
  }
}

function binaryMember(struct: string, change: MemberChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
    case 'renamed':
      return [];
    case 'removed':
      return [breaks(`${struct}.${change.member.name}`, 'there is no such member any more')];
    case 'changed': {
      const { before, after } = change;
      const name = `${struct}.${before.name}`;
      const moved = (['offset', 'size', 'type'] as const).filter((respect) => change.what.includes(respect));
      return [
        ...moved.map((respect) =>
          breaks(name, `its ${respect} was ${before[respect]} and is ${after[respect]}`),
        ),
        ...accessFindings(name, change),
      ];
    }
    default:
      return change satisfies never;
  }
}

export function binaryValue(change: ValueChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
    case 'renamed':
      return [];
    case 'removed':
      switch (change.value.role) {
        case 'bit':
        case 'request':
        case 'region type':
        case 'region subtype':
          return [breaks(change.symbol, `a driver no longer knows this ${change.value.role}`)];
        case 'capability':
          return [condition(change.symbol, 'no device reports it; the program has to do without')];
        case 'constant':
        case 'state':
          return [];
        default:
          return change.value.role satisfies never;
      }
    case 'changed':
      return changedValue(change);
    default:
      return change satisfies never;
  }
}

function changedValue({
  symbol,
  before,
  after,
  what,
}: Extract<ValueChange, { kind: 'changed' }>): readonly AbiFinding[] {
  const values = `the program has ${before.value}, the driver ${after.value}`;
  return [
    ...(what.includes('value') ? [(before.role === 'constant' ? condition : breaks)(symbol, values)] : []),
    ...(what.includes('needs') && after.needs !== undefined
      ? [condition(symbol, `a device supports it only where it reports ${after.needs}`)]
      : []),
  ];
}

export function binaryMacro(change: MacroChange): readonly AbiFinding[] {
  if (change.kind !== 'changed' || change.inputs.length === 0) return [];
  return [answersFinding(change, 'the macro in the program')];
}
