// SPDX-License-Identifier: MIT
// The algorithms of an edition as C functions, with what they work on: records as structs of scalars and function pointers,
// lists as constant arrays of them.

import {
  algorithmScope,
  assignedNames,
  CScope,
  cName,
  flat,
  functionType,
  listCount,
  printBlock,
  printStored,
  usedNames,
} from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import {
  type DeclarationOf,
  declarationsOf,
  type Parameter,
  type RecordCallback,
} from '../../model/index.js';
import { kernelDoc, PAGE_WIDTH, proseComment, shortComment, TAB_WIDTH, wrap } from '../../text/index.js';
import type { OutputFile } from '../emitter.js';
import { type CContext, joinBlocks } from './context.js';
import { arrayLines, callLines } from './lines.js';
import { machinesName } from './machines.js';
import algorithmsSource from './parts/algorithms.c';
import algorithmsHeader from './parts/algorithms.h';
import { linesText, partFile } from './parts.js';

/** The header and the source of an edition's algorithms; nothing where it has none. */
export function emitAlgorithms(context: CContext): readonly OutputFile[] {
  if (declarationsOf(context.edition.declarations, 'algorithm').length === 0) return [];
  const name = algorithmsName(context);
  const header = algorithmsHeader.replaceAll('ALGORITHMS_H', `${name.toUpperCase()}_H`);
  return [
    partFile(context, `${name}.h`, header, {
      'tables/uapi.h': `#include <${context.include}>\n`,
      'tables/algorithms.h': declareAlgorithms(context),
    }),
    partFile(context, `${name}.c`, algorithmsSource, {
      'algorithms.h': includesOf(context),
      'tables/algorithms.c': defineAlgorithms(context),
    }),
  ];
}

/** What a source includes for the algorithms: their header, and that of the machines whose paths they take. */
export function includesOf(context: CContext): string {
  const hasMachine = declarationsOf(context.edition.declarations, 'machine').length > 0;
  return linesText(
    [algorithmsName(context), ...(hasMachine ? [machinesName(context)] : [])].map(
      (name) => `#include "${name}.h"`,
    ),
  );
}

export function algorithmsName(context: CContext): string {
  return `${context.base}_algorithms`;
}

function declareAlgorithms(context: CContext): string {
  const { declarations } = context.edition;
  return joinBlocks([
    ...declarationsOf(declarations, 'record').map((record) => printRecord(record, context)),
    ...declarationsOf(declarations, 'list').map((list) => declareList(list, context)),
    ...declarationsOf(declarations, 'algorithm').map((algorithm) => signature(algorithm, context, ';')),
  ]);
}

function defineAlgorithms(context: CContext): string {
  const { declarations } = context.edition;
  return joinBlocks([
    ...declarationsOf(declarations, 'list').map((list) => defineList(list, context)),
    ...declarationsOf(declarations, 'algorithm').map((algorithm) => printAlgorithm(algorithm, context)),
  ]);
}

function printAlgorithm(algorithm: DeclarationOf<'algorithm'>, context: CContext): readonly string[] {
  const rename = renameIn(algorithm, context);
  const used = usedNames(algorithm.body);
  const unused = algorithm.parameters.filter((parameter) => !used.has(parameter.name)).flatMap(variables);
  const body = printBlock(
    algorithm.body,
    {
      scope: algorithmScope(algorithm, context.symbols),
      result: algorithm.result,
      assigned: assignedNames(algorithm.body),
      pointerTo: (record) => context.signatures.pointerTo(record),
      commentText: (comment) => plainSummary(comment, rename),
    },
    1,
    { statements: unused.map((name) => `\t(void)${name};`) },
  );
  return [...documentation(algorithm, rename), ...signature(algorithm, context, ''), '{', ...body, '}'];
}

/** Comments call a parameter what the code calls it. */
function renameIn(algorithm: DeclarationOf<'algorithm'>, context: CContext): (code: string) => string {
  const own = new Map(algorithm.parameters.map(({ name }) => [name, cName(name)]));
  return (code) => own.get(code) ?? context.rename(code);
}

/** The C variables of a parameter: a list has its count beside it. */
function variables(parameter: Parameter): readonly string[] {
  const name = cName(parameter.name);
  return parameter.type.kind === 'list' ? [name, listCount(name)] : [name];
}

function signature(algorithm: DeclarationOf<'algorithm'>, context: CContext, end: string): readonly string[] {
  const parts = context.signatures.parameters(algorithm);
  return callLines(
    `${functionType(algorithm.result)} ${algorithm.symbol}(`,
    parts.length === 0 ? ['void'] : parts,
    `)${end}`,
  );
}

function documentation(
  algorithm: DeclarationOf<'algorithm'>,
  rename: (code: string) => string,
): readonly string[] {
  const plain = (text: string): string => plainSummary(text, rename);
  const parameters = algorithm.parameters.flatMap(({ name, summary, type }) => [
    [cName(name), plain(summary)] as const,
    ...(type.kind === 'list' ? [[listCount(cName(name)), 'How many they are.'] as const] : []),
  ]);
  const rules = algorithm.rules.map((rule) => `[${rule}]`).join(' ');
  return kernelDoc(`${algorithm.symbol}() - ${plain(algorithm.summary)}`, parameters, [
    ...algorithm.remarks.map(plain),
    ...(algorithm.resultSummary === '' ? [] : [`Return: ${plain(algorithm.resultSummary)}`]),
    ...(rules === '' ? [] : [`Rules: ${rules}`]),
  ]);
}

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
    return `{ ${values.join(', ')} },`;
  });
  const fill = { width: PAGE_WIDTH - TAB_WIDTH + 1, first: '\t', rest: '\t  ' };
  return arrayLines(
    context.signatures.list(list),
    items.flatMap((item) => wrap(item, fill)),
    '{ 0 }',
  );
}
