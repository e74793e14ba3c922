// SPDX-License-Identifier: MIT
// Records as structs of scalars and function pointers, lists as constant arrays of them.

import { CScope, cName, flat, functionType, printStored } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { type DeclarationOf, declarationsOf, type RecordCallback } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, shortComment, wrap } from '../../text/index.js';
import { arrayLines } from './array-lines.js';
import { callLines } from './call-lines.js';
import type { CContext } from './context.js';

/** The struct of a record. A callback's first parameter is the record that holds it. */
export function printRecord(record: DeclarationOf<'record'>, context: CContext): readonly string[] {
  const self = selfName(record, context);
  const members = record.members.flatMap((member) => [
    ...shortComment(plainSummary(member.summary, context.rename), '\t'),
    ...(member.kind === 'field'
      ? [`\t${functionType(member.type)} ${cName(member.name)};`]
      : printCallback(record, member, self)),
  ]);
  return [...recordComment(record, context), `struct ${record.symbol} {`, ...members, '};'];
}

function recordComment(record: DeclarationOf<'record'>, context: CContext): readonly string[] {
  const texts = [record.summary, ...record.remarks].map((text) => plainSummary(text, context.rename));
  if (texts.length === 1) return shortComment(texts.join());
  const lines = texts.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(text, { width: COMMENT_WIDTH }),
  ]);
  return blockComment(lines);
}

function printCallback(
  record: DeclarationOf<'record'>,
  callback: RecordCallback,
  self: string,
): readonly string[] {
  return callLines(
    `${functionType(callback.result)} (*${cName(callback.name)})(`,
    callbackParameters(record, callback, self),
    ');',
    1,
  );
}

/** The parameters of a callback as C declares them. */
export function callbackParameters(
  record: DeclarationOf<'record'>,
  callback: RecordCallback,
  self: string,
): readonly string[] {
  return [
    `struct ${record.symbol} *${self}`,
    ...callback.parameters.map((parameter) => `${functionType(parameter.type)} ${cName(parameter.name)}`),
  ];
}

/** What the algorithms call a record of this kind. */
export function selfName(record: DeclarationOf<'record'>, context: CContext): string {
  const parameter = declarationsOf(context.edition.declarations, 'algorithm')
    .flatMap((algorithm) => algorithm.parameters)
    .find(({ type }) => type.kind === 'record' && type.record === record.name);
  return cName(parameter?.name ?? 'self');
}

/** The declaration of a list, for the header. */
export function declareList(list: DeclarationOf<'list'>, context: CContext): readonly string[] {
  return [...shortComment(plainSummary(list.summary, context.rename)), `extern ${listHead(list, context)};`];
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
  return arrayLines(listHead(list, context), items, '{ 0 }');
}

function listHead(list: DeclarationOf<'list'>, context: CContext): string {
  const record = context.symbols.record(list.record)?.symbol ?? list.record;
  return `const struct ${record} ${list.symbol}[${list.items.length}]`;
}
