// SPDX-License-Identifier: MIT
// Declarations as tables: the layout of a struct, bits, named states, arcs, the order of a list.

import {
  CScope,
  cBit,
  cName,
  flat,
  layOut,
  memberType,
  printExpansion,
  printValue,
} from '../c-syntax/index.js';
import { EvaluationError, valuesWhere } from '../expression/index.js';
import { type DeclarationOf, formatBits, ownPart, type StructMember } from '../model/index.js';
import type { DocumentBlock, Phrase } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, joined, link, paragraph, phrase, table } from './make.js';
import { linkedComment } from './phrase.js';
import { pseudoExpression } from './pseudocode.js';

/** Names without links, so that the table has columns in plain text, too; the members follow it with links. */
export function layoutTable(struct: DeclarationOf<'struct'>): DocumentBlock {
  return table(
    ['Offset', 'Width', 'Member', 'Access', 'Defined while'],
    struct.members.map((member) => [
      hexadecimal(BigInt(member.offset), 2),
      widthText(member),
      [code(member.name)],
      ACCESS[member.read][member.write],
      member.when.length === 0 ? 'always' : member.when.join(' or '),
    ]),
  );
}

function widthText({ size, count }: StructMember): string {
  if (count === 0) return 'what follows';
  return count === undefined ? String(size) : `${count} x ${size / count}`;
}

const ACCESS: Readonly<Record<StructMember['read'], Readonly<Record<StructMember['write'], string>>>> = {
  value: { store: 'read/write', refuse: 'read only', ignore: 'read only, writes ignored' },
  zero: { store: 'write only, reads as 0', refuse: 'reads as 0', ignore: '0, writes ignored' },
};

/** `__u32 state`, `__u8 name[16]`. */
export function memberDeclaration({ type, name, count }: StructMember): string {
  return `${memberType(type)} ${name}${count === undefined ? '' : `[${count || ''}]`}`;
}

/** A bit's place and value in words: `bit 3, 0x8`. */
export function bitText(position: number): string {
  return position < 0 ? 'no bit, 0x0' : `bit ${position}, ${hexadecimal(1n << BigInt(position), 1)}`;
}

/** `Value: (1 << 3) (bit 3, 0x8).` */
export function bitValue(position: number): DocumentBlock {
  return paragraph('Value: ', code(position < 0 ? '(0)' : cBit(position)), ` (${bitText(position)}).`);
}

export function statesTable(states: DeclarationOf<'states'>, index: EditionIndex): DocumentBlock {
  return table(
    ['State', 'Bits', 'Value', 'Meaning'],
    states.states.map((state) => [
      [
        {
          kind: 'anchor',
          target: { kind: 'named-state', declaration: states.name, name: state.name },
          children: phrase(state.name),
        },
      ],
      [link({ kind: 'state', bits: state.bits })],
      hexadecimal(BigInt(state.value), 1),
      linkedComment(state.summary, index),
    ]),
  );
}

export function arcsTable(arcs: DeclarationOf<'arcs'>): DocumentBlock {
  return table(
    ['From', 'To', 'Flow'],
    arcs.arcs.map(({ from, to, label }) => [from, to, label]),
  );
}

/** The items of a list in their order. */
export function listTable(list: DeclarationOf<'list'>): DocumentBlock {
  const fields = Object.keys(list.items[0]?.values ?? {});
  return table(
    ['Order', ...fields.map(cName)],
    list.items.map((item, index) => [
      String(index + 1),
      ...fields.map((field) => {
        const value = item.values[field];
        return value === undefined ? [] : [code(pseudoExpression(value))];
      }),
    ]),
  );
}

/** What a constant expands to, and its value where that is not the same. */
export function constantText(constant: DeclarationOf<'constant'>, index: EditionIndex): Phrase {
  const expansion = flat(printExpansion(constant.expression, scopeOf(index, new Map())));
  const value = hexadecimal(BigInt(constant.value), 1);
  if (constant.expression.kind === 'number') return phrase('Value: ', code(value), '.');
  return phrase('Value: ', code(expansion), ', which is ', code(value), '.');
}

/** `_IO(TYPE, BASE + 1)`. */
export function ioctlExpansion(ioctl: DeclarationOf<'ioctl'>, index: EditionIndex): string {
  const parts = [ioctl.type, ioctl.number].map(({ expression }) =>
    flat(printValue(expression, scopeOf(index, new Map()))),
  );
  return `_IO(${parts.join(', ')})`;
}

/** Columns of what a macro expands to, which stands in a literal block. */
const EXPANSION_WIDTH = 72;

/** What a macro expands to, in as many lines as it takes; parameters stand in parentheses, or bare as in an old header. */
export function macroExpansion(macro: DeclarationOf<'macro'>, index: EditionIndex): string {
  const names = new Map(
    macro.parameters.map(({ name, type }) => {
      return [name, { type, text: macro.expansion === 'bare' ? name : `(${name})` }] as const;
    }),
  );
  const expansion = printExpansion(macro.expression, scopeOf(index, names, macro.expansion));
  return layOut(expansion, 0, EXPANSION_WIDTH).join('\n');
}

function scopeOf(
  index: EditionIndex,
  names: ConstructorParameters<typeof CScope>[1],
  expansion: 'protected' | 'bare' = 'protected',
): CScope {
  return new CScope(index.symbols, names, expansion === 'bare' ? 'bare' : 'macro');
}

/** The values for which a yes-or-no macro holds, by the bits of the edition: the whole truth on one line. */
export function truthParagraph(macro: DeclarationOf<'macro'>, index: EditionIndex): readonly DocumentBlock[] {
  const { declarations } = ownPart(index.edition);
  const bits = declarations.filter((declaration) => declaration.kind === 'bits');
  const [only] = bits;
  if (only === undefined || bits.length > 1 || macro.parameters.length !== 1 || macro.result !== 'boolean')
    return [];
  const values = holding(macro, index)?.map((value) => [code(formatBits(value, only))]);
  if (values === undefined) return [];
  if (values.length === 0) return [paragraph('False for every value of the bits.')];
  return [paragraph('Of the values of the bits, true for ', ...joined(values), '; false for the others.')];
}

/** Nothing for a macro that names what nobody defines: a fault that the edition declares. */
function holding(macro: DeclarationOf<'macro'>, index: EditionIndex): readonly bigint[] | undefined {
  try {
    return valuesWhere(index.edition.declarations, macro.symbol);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

export function hexadecimal(value: bigint, digits: number): string {
  const magnitude = (value < 0n ? -value : value).toString(16).padStart(digits, '0');
  return `${value < 0n ? '-' : ''}0x${magnitude}`;
}

/** Each parameter with what it is. */
export function parameterBlocks(
  parameters: readonly { readonly name: string; readonly summary: string }[],
  index: EditionIndex,
): readonly DocumentBlock[] {
  if (parameters.length === 0) return [];
  const items = parameters.map(({ name, summary }) => ({
    term: [code(cName(name))],
    blocks: [summary === '' ? paragraph(name) : paragraph(...linkedComment(summary, index))],
  }));
  return [{ kind: 'definitions', items }];
}
