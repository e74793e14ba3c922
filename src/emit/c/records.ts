// SPDX-License-Identifier: MIT
// Records as structs of scalars and function pointers, lists as constant arrays of them.

import { CScope, cName, flat, functionType, printStored } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationOf, RecordCallback } from '../../model/index.js';
import { proseComment, shortComment } from '../../text/index.js';
import { arrayLines } from './array-lines.js';
import { callLines } from './call-lines.js';
import type { CContext } from './context.js';

/** The struct of a record. A callback's first parameter is the record that holds it. */
export function printRecord(record: DeclarationOf<'record'>, context: CContext): readonly string[] {
  const members = record.members.flatMap((member) => [
    ...shortComment(plainSummary(member.summary, context.rename), '\t'),
    ...(member.kind === 'field'
      ? [`\t${context.signatures.member(record, member)};`]
      : printCallback(record, member, context)),
  ]);
  const texts = [record.summary, ...record.remarks].map((text) => plainSummary(text, context.rename));
  return [...proseComment(texts), `struct ${record.symbol} {`, ...members, '};'];
}

function printCallback(
  record: DeclarationOf<'record'>,
  callback: RecordCallback,
  context: CContext,
): readonly string[] {
  return callLines(
    `${functionType(callback.result)} (*${cName(callback.name)})(`,
    context.signatures.callbackParameters(record, callback),
    ');',
    1,
  );
}

/** The declaration of a list, for the header. */
export function declareList(list: DeclarationOf<'list'>, context: CContext): readonly string[] {
  return [
    ...shortComment(plainSummary(list.summary, context.rename)),
    `extern ${context.signatures.list(list)};`,
  ];
}

/** The definition of a list. */
export function defineList(list: DeclarationOf<'list'>, context: CContext): readonly string[] {
  const scope = new CScope(context.symbols, new Map(), 'function');
  const fields = context.symbols.record(list.record)?.members ?? [];
  const items = list.items.map((item) => {
    const values = fields.flatMap((field) => {
      const value = item.values[field.name];
      if (value === undefined || field.kind !== 'field') return [];
      return [flat(printStored(value, field.type, scope))];
    });
    return `\t{ ${values.join(', ')} },`;
  });
  return arrayLines(context.signatures.list(list), items, '{ 0 }');
}
