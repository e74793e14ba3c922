// SPDX-License-Identifier: MIT
// Findings that a compiled program and a program's source have in common.

import type { AbiFinding, MacroChange, MemberChange } from './difference.js';

export function breaks(symbol: string, reason: string): AbiFinding {
  return { kind: 'breaks', symbol, reason };
}

export function condition(symbol: string, reason: string): AbiFinding {
  return { kind: 'condition', symbol, reason };
}

const WRITES: Readonly<Record<string, string>> = {
  store: 'a write is stored',
  ignore: 'a write is ignored',
  refuse: 'a write is refused',
};

export function accessFindings(
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
export function answersFinding(change: Extract<MacroChange, { kind: 'changed' }>, who: string): AbiFinding {
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
