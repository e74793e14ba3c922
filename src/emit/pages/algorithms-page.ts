// SPDX-License-Identifier: MIT
// The page of the algorithms: the records that they work on, the lists that they walk, and their steps.

import { changedRecords, cName, functionType, listCount } from '../../c-syntax/index.js';
import {
  type DeclarationOf,
  declarationsOf,
  type Parameter,
  type RecordCallback,
  type RecordField,
} from '../../model/index.js';
import type { PageContext } from './context.js';
import { algorithmBlocks, summaryBlocks } from './declaration.js';
import { listTable } from './declaration-tables.js';
import { summaryInline } from './inline.js';
import { paragraph, phrase, type RstBlock } from './rst-tree.js';

export function algorithmsPage(context: PageContext): readonly RstBlock[] {
  const { declarations } = context.edition;
  return [
    { kind: 'section', depth: 1, title: phrase('Algorithms') },
    paragraph(
      'Each algorithm is written once: these steps, the reference implementation and the C code have one source.',
    ),
    ...group(
      'Records',
      declarationsOf(declarations, 'record').map((record) => recordEntry(record, context)),
    ),
    ...group(
      'Orders',
      declarationsOf(declarations, 'list').map((list) => listEntry(list, context)),
    ),
    ...declarationsOf(declarations, 'algorithm').flatMap((algorithm) => algorithmSection(algorithm, context)),
  ];
}

function group(title: string, entries: readonly RstBlock[]): readonly RstBlock[] {
  return entries.length === 0 ? [] : [{ kind: 'section', depth: 2, title: phrase(title) }, ...entries];
}

function recordEntry(record: DeclarationOf<'record'>, context: PageContext): RstBlock {
  const self = selfName(record, context);
  const members = record.members.map(
    (member): RstBlock => ({
      kind: 'c-declaration',
      name: 'c:member',
      signature: memberSignature(record, member, self),
      blocks:
        member.summary === '' ? [] : [{ kind: 'paragraph', content: summaryInline(member.summary, context) }],
    }),
  );
  return {
    kind: 'c-declaration',
    name: 'c:struct',
    signature: record.symbol,
    blocks: [...summaryBlocks(record, context), ...members],
  };
}

/** A callback is a function pointer, whose first parameter is the record that holds it. */
function memberSignature(
  record: DeclarationOf<'record'>,
  member: RecordField | RecordCallback,
  self: string,
): string {
  if (member.kind === 'field') return `${functionType(member.type)} ${cName(member.name)}`;
  const parameters = member.parameters.map(({ name, type }) => `${functionType(type)} ${cName(name)}`);
  return `${functionType(member.result)} (*${cName(member.name)})(${[`struct ${record.symbol} *${self}`, ...parameters].join(', ')})`;
}

/** What the algorithms call a record of this kind. */
function selfName(record: DeclarationOf<'record'>, context: PageContext): string {
  const parameters = declarationsOf(context.edition.declarations, 'algorithm').flatMap(
    (algorithm) => algorithm.parameters,
  );
  const own = parameters.find(({ type }) => type.kind === 'record' && type.record === record.name);
  return cName(own?.name ?? 'self');
}

function listEntry(list: DeclarationOf<'list'>, context: PageContext): RstBlock {
  return {
    kind: 'c-declaration',
    name: 'c:var',
    signature: `const struct ${recordSymbol(list.record, context)} ${list.symbol}[${list.items.length}]`,
    blocks: [...summaryBlocks(list, context), listTable(list)],
  };
}

function algorithmSection(algorithm: DeclarationOf<'algorithm'>, context: PageContext): readonly RstBlock[] {
  const parameters = algorithm.parameters.flatMap((parameter) => parameterSignatures(parameter, context));
  return [
    { kind: 'section', depth: 2, title: phrase(`${algorithm.symbol}()`) },
    {
      kind: 'c-declaration',
      name: 'c:function',
      signature: `${functionType(algorithm.result)} ${algorithm.symbol}(${parameters.join(', ') || 'void'})`,
      blocks: algorithmBlocks(algorithm, context),
    },
  ];
}

function parameterSignatures({ name, type }: Parameter, context: PageContext): readonly string[] {
  switch (type.kind) {
    case 'scalar':
      return [`${functionType(type.scalar)} ${cName(name)}`];
    case 'record':
      return [
        `${isChanged(type.record, context) ? '' : 'const '}struct ${recordSymbol(type.record, context)} *${cName(name)}`,
      ];
    case 'list':
      return [
        `const struct ${recordSymbol(type.record, context)} *${cName(name)}`,
        `size_t ${listCount(cName(name))}`,
      ];
    default:
      return type satisfies never;
  }
}

/** Whether a record has callbacks, which may change it, or an algorithm changes it: C takes any other by a const pointer. */
function isChanged(name: string, context: PageContext): boolean {
  const { declarations } = context.edition;
  const record = declarationsOf(declarations, 'record').find((candidate) => candidate.name === name);
  const hasCallback = record?.members.some((member) => member.kind === 'callback') ?? false;
  return (
    hasCallback ||
    declarationsOf(declarations, 'algorithm').some(({ body, parameters }) => {
      const records = new Map(
        parameters.flatMap(({ name: own, type }) => (type.kind === 'record' ? [[own, type.record]] : [])),
      );
      return changedRecords(body, (own) => records.get(own)).has(name);
    })
  );
}

function recordSymbol(name: string, context: PageContext): string {
  return context.declaration(name).symbol;
}
