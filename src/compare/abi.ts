// SPDX-License-Identifier: MIT
// Whether programs for one edition work with another: a compiled program, which contains the old numbers, layouts and
// macros, and a program's source, which is compiled with the new header.

import type { Declarations } from '../model/index.js';
import { compareMacros } from './behaviour.js';
import type {
  AbiFinding,
  AbiVerdict,
  Compatibility,
  MacroChange,
  MemberChange,
  StructChange,
  ValueChange,
} from './difference.js';
import { compareStructs, compareValues } from './values.js';

/** Declarations of the header alone: what other headers define is not the uAPI's to change. */
export function judgeAbi(before: Declarations, after: Declarations): AbiVerdict {
  const values = compareValues(before, after).filter(isInHeader);
  const structs = compareStructs(before, after);
  const macros = compareMacros(before, after);
  return {
    binary: verdict([
      ...structs.flatMap(binaryStruct),
      ...values.flatMap(binaryValue),
      ...macros.flatMap(binaryMacro),
    ]),
    source: verdict([
      ...structs.flatMap(sourceStruct),
      ...values.flatMap(sourceValue),
      ...macros.flatMap(sourceMacro),
    ]),
  };
}

function verdict(findings: readonly AbiFinding[]): Compatibility {
  const breaks = findings.some(({ kind }) => kind === 'breaks');
  return { holds: breaks ? 'no' : findings.length > 0 ? 'conditionally' : 'yes', findings };
}

function isInHeader(change: ValueChange): boolean {
  return ('value' in change ? change.value : change.before).inHeader;
}

function binaryStruct(change: StructChange): readonly AbiFinding[] {
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

function binaryValue(change: ValueChange): readonly AbiFinding[] {
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

function binaryMacro(change: MacroChange): readonly AbiFinding[] {
  if (change.kind !== 'changed' || change.inputs.length === 0) return [];
  return [answersFinding(change, 'the macro in the program')];
}

function sourceStruct(change: StructChange): readonly AbiFinding[] {
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

function sourceValue(change: ValueChange): readonly AbiFinding[] {
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

function sourceMacro(change: MacroChange): readonly AbiFinding[] {
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

function breaks(symbol: string, reason: string): AbiFinding {
  return { kind: 'breaks', symbol, reason };
}

function condition(symbol: string, reason: string): AbiFinding {
  return { kind: 'condition', symbol, reason };
}

const WRITES: Readonly<Record<string, string>> = {
  store: 'a write is stored',
  ignore: 'a write is ignored',
  refuse: 'a write is refused',
};

function accessFindings(
  name: string,
  { before, after, what }: Extract<MemberChange, { kind: 'changed' }>,
): readonly AbiFinding[] {
  const lost = before.when.length === 0 ? after.when : before.when.filter((bit) => !after.when.includes(bit));
  return [
    ...(what.includes('read') && after.read === 'zero' ? [breaks(name, 'it reads as zero now')] : []),
    ...(what.includes('write') && after.write !== 'store'
      ? [
          breaks(
            name,
            `${WRITES[after.write] ?? after.write} now; before, ${WRITES[before.write] ?? before.write}`,
          ),
        ]
      : []),
    ...(what.includes('when') && after.when.length > 0 && lost.length > 0
      ? [condition(name, `it is defined only while one of ${after.when.join(', ')} is set`)]
      : []),
  ];
}

/** Where both editions know all bits of an argument, they contradict each other; else it takes a new bit to see it. */
function answersFinding(change: Extract<MacroChange, { kind: 'changed' }>, who: string): AbiFinding {
  const { symbol } = change.before;
  const known = change.inputs.filter((input) => input.known);
  const [first] = known.length > 0 ? known : change.inputs;
  const call = `${symbol}(${first!.arguments.map((value) => `0x${BigInt(value).toString(16)}`).join(', ')})`;
  const example = `${call} was ${first!.before} and is ${first!.after}`;
  return known.length > 0
    ? breaks(
        symbol,
        `${who} answers otherwise for ${known.length} of the values that both editions know: ${example}`,
      )
    : condition(
        symbol,
        `${who} answers otherwise only where a bit is set that one of the editions does not know: ${example}`,
      );
}
