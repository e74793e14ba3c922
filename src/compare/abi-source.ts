// SPDX-License-Identifier: MIT
// What a change does to the source of a program, which meets the new header.

import { accessFindings, answersFinding, breaks, condition } from './abi-finding.js';
import type { AbiFinding, MacroChange, MemberChange, StructChange, ValueChange } from './difference.js';

export function sourceStruct(change: StructChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      return [breaks(change.struct.symbol, 'there is no such struct any more')];
    case 'changed':
      return change.members.flatMap((member) => sourceMember(change.before.symbol, member));
    default:
      return change satisfies never;
  }
}

function sourceMember(struct: string, change: MemberChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      return [breaks(`${struct}.${change.member.name}`, 'there is no such member any more')];
    case 'renamed':
      return [breaks(`${struct}.${change.before.name}`, `it is called ${change.after.name} now`)];
    case 'changed':
      return accessFindings(`${struct}.${change.before.name}`, change);
    default:
      return change satisfies never;
  }
}

export function sourceValue(change: ValueChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      return [breaks(change.symbol, 'the header no longer has the name')];
    case 'renamed':
      return [breaks(change.before.symbol, `it is called ${change.after.symbol} now`)];
    case 'changed':
      return change.what.includes('needs') && change.after.needs !== undefined
        ? [condition(change.symbol, `a device supports it only where it reports ${change.after.needs}`)]
        : [];
    default:
      return change satisfies never;
  }
}

export function sourceMacro(change: MacroChange): readonly AbiFinding[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      // No program can have used what never compiled.
      return change.macro.compiles ? [breaks(change.macro.symbol, 'the header no longer has the macro')] : [];
    case 'changed': {
      const { before, after, what } = change;
      const { symbol } = before;
      return [
        ...(what.includes('parameters')
          ? [
              breaks(
                symbol,
                `it took ${before.parameters.length} arguments and takes ${after.parameters.length}`,
              ),
            ]
          : []),
        ...(before.compiles && !after.compiles ? [breaks(symbol, 'it no longer compiles')] : []),
        ...(what.includes('expansion') ? [expansionFinding(symbol, after.expansion)] : []),
        ...(change.inputs.length > 0
          ? [{ ...answersFinding(change, 'the macro'), kind: 'condition' as const }]
          : []),
      ];
    }
    default:
      return change satisfies never;
  }
}

function expansionFinding(symbol: string, now: 'protected' | 'bare'): AbiFinding {
  return condition(
    symbol,
    now === 'protected'
      ? 'an argument with an operator is taken as a whole now, and was not'
      : 'an argument with an operator is no longer taken as a whole',
  );
}
