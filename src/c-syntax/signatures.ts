// SPDX-License-Identifier: MIT
// C declarations of the algorithms of an edition, and of their records and lists.

import {
  type DeclarationOf,
  declarationsOf,
  type Parameter,
  type RecordCallback,
  type RecordField,
} from '../model/index.js';
import { listCount } from './expression.js';
import { cName } from './names.js';
import { CScope, type Named, type Symbols } from './scope.js';
import { functionType } from './types.js';
import { changedRecords, declaredNames } from './walk.js';

type Algorithm = DeclarationOf<'algorithm'>;
type Record_ = DeclarationOf<'record'>;

export class Signatures {
  /** Records (TypeScript names) that functions take by a pointer to const. */
  readonly #constRecords: ReadonlySet<string>;

  constructor(private readonly symbols: Symbols) {
    this.#constRecords = constRecords(symbols);
  }

  /** `int f(struct x *a)`. */
  function(algorithm: Algorithm): string {
    const parameters = this.parameters(algorithm).join(', ') || 'void';
    return `${functionType(algorithm.result)} ${algorithm.symbol}(${parameters})`;
  }

  parameters({ parameters }: Algorithm): readonly string[] {
    return parameters.flatMap((parameter) => this.#parameter(parameter));
  }

  #parameter(parameter: Parameter): readonly string[] {
    const name = cName(parameter.name);
    const { type } = parameter;
    switch (type.kind) {
      case 'scalar':
        return [`${functionType(type.scalar)} ${name}`];
      case 'record':
        return [this.pointerTo(type.record) + name];
      case 'list':
        return [this.pointerTo(type.record) + name, `size_t ${listCount(name)}`];
      case 'paths':
        return [`unsigned int ${name}`];
      default:
        return type satisfies never;
    }
  }

  /** `const struct x *`: how functions take a record. */
  pointerTo(record: string): string {
    const symbol = this.symbols.record(record)?.symbol ?? record;
    return `${this.#constRecords.has(record) ? 'const ' : ''}struct ${symbol} *`;
  }

  /** `u32 x`, `int (*f)(struct y *self)`. */
  member(record: Record_, member: RecordField | RecordCallback): string {
    if (member.kind === 'field') return `${functionType(member.type)} ${cName(member.name)}`;
    const parameters = this.callbackParameters(record, member).join(', ');
    return `${functionType(member.result)} (*${cName(member.name)})(${parameters})`;
  }

  /** The first one is the record that holds the callback. */
  callbackParameters(record: Record_, { parameters }: RecordCallback): readonly string[] {
    return [
      `struct ${record.symbol} *${this.selfName(record)}`,
      ...parameters.map(({ name, type }) => `${functionType(type)} ${cName(name)}`),
    ];
  }

  /** What the algorithms call a record of this kind. */
  selfName(record: Record_): string {
    const parameter = declarationsOf(this.symbols.declarations, 'algorithm')
      .flatMap(({ parameters }) => parameters)
      .find(({ type }) => type.kind === 'record' && type.record === record.name);
    return cName(parameter?.name ?? 'self');
  }

  /** `const struct x NAME[3]`. */
  list({ record, symbol, items }: DeclarationOf<'list'>): string {
    return `const struct ${this.symbols.record(record)?.symbol ?? record} ${symbol}[${items.length}]`;
  }
}

/** Records without callbacks that no algorithm changes. */
function constRecords(symbols: Symbols): ReadonlySet<string> {
  const changed = new Set(
    declarationsOf(symbols.declarations, 'algorithm').flatMap((algorithm) => {
      const names = algorithmNames(algorithm, symbols);
      const recordOf = (name: string): string | undefined => {
        const type = names.get(name)?.type;
        return type?.kind === 'record' ? type.record : undefined;
      };
      return [...changedRecords(algorithm.body, recordOf)];
    }),
  );
  return new Set(
    declarationsOf(symbols.declarations, 'record')
      .filter(
        (record) => !changed.has(record.name) && record.members.every((member) => member.kind === 'field'),
      )
      .map((record) => record.name),
  );
}

/** The scope of the function that an algorithm becomes. */
export function algorithmScope(algorithm: Algorithm, symbols: Symbols): CScope {
  return new CScope(symbols, algorithmNames(algorithm, symbols), 'function');
}

/** Parameters, locals and loop variables of an algorithm. */
function algorithmNames(algorithm: Algorithm, symbols: Symbols): ReadonlyMap<string, Named> {
  const recordOfList = (name: string): string => {
    const type = algorithm.parameters.find((parameter) => parameter.name === name)?.type;
    return type?.kind === 'list' ? type.record : (symbols.list(name)?.record ?? '');
  };
  const parameters = algorithm.parameters.map((parameter) => [parameter.name, parameter.type] as const);
  return new Map(
    [...parameters, ...declaredNames(algorithm.body, recordOfList)].map(
      ([name, type]) => [name, { type, text: cName(name) }] as const,
    ),
  );
}
