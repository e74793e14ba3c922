// SPDX-License-Identifier: MIT
// A struct: kernel-doc above it, and the access rules of each member beside it.

import { memberType } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationOf, StructMember } from '../../model/index.js';
import { columnAfter, kernelDoc, nextTab, PAGE_WIDTH, padTo, shortComment } from '../../text/index.js';
import { furtherParagraphs, type Rename } from './comment.js';

export function printStruct(struct: DeclarationOf<'struct'>, rename: Rename): readonly string[] {
  const fields = struct.members.map(
    (member) => `\t${memberType(member.type)}\t${member.name}${dimension(member)};`,
  );
  const column = Math.max(...fields.map((field) => nextTab(columnAfter(field))));
  return [
    ...kernelDoc(
      `struct ${struct.symbol} - ${plainSummary(struct.summary, rename)}`,
      struct.members.map(({ name, summary }) => [name, plainSummary(summary, rename)]),
      furtherParagraphs(struct, rename),
    ),
    `struct ${struct.symbol} {`,
    ...struct.members.flatMap((member, index) => withAccess(fields[index] ?? '', column, accessText(member))),
    '};',
  ];
}

/** TypeScript names of the structs that C must know before this one. */
export function containedIn(struct: DeclarationOf<'struct'>): readonly string[] {
  return struct.members.flatMap(({ type }) => (typeof type === 'string' ? [] : [type.struct]));
}

function dimension(member: StructMember): string {
  return member.count === undefined ? '' : `[${member.count || ''}]`;
}

function withAccess(field: string, column: number, access: string): readonly string[] {
  const line = `${padTo(field, column)}/* ${access} */`;
  return columnAfter(line) <= PAGE_WIDTH ? [line] : [...shortComment(access, '\t'), field];
}

/** `read only, while THIS or THAT`. */
function accessText(member: StructMember): string {
  const when = member.when.length === 0 ? '' : `, while ${member.when.join(' or ')}`;
  return ACCESS[member.read][member.write] + when;
}

const ACCESS: Readonly<Record<StructMember['read'], Readonly<Record<StructMember['write'], string>>>> = {
  value: { store: 'read/write', refuse: 'read only', ignore: 'read only, writes are ignored' },
  zero: {
    store: 'write only, reads as zero',
    refuse: 'reads as zero',
    ignore: 'reads as zero, writes are ignored',
  },
};
