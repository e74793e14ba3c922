// SPDX-License-Identifier: MIT
// The meaning of names in an expression: the edition's symbols, and the names of a function or a macro.

import {
  type Callee,
  constantValues,
  type Declaration,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Expression,
  findDeclaration,
  type RecordCallback,
  type ScalarType,
  type ValueType,
} from '../model/index.js';

/** Types of what an edition declares. */
export class Symbols {
  readonly declarations: Declarations;
  /** What stands in a header by itself, with no names of its own. */
  readonly scope: CScope = new CScope(this, new Map(), 'macro');
  readonly #constants: ReadonlyMap<string, ScalarType>;
  readonly #values: ReadonlyMap<string, bigint>;

  constructor(declarations: Declarations) {
    this.declarations = declarations;
    this.#constants = new Map(declarations.flatMap(constantTypes));
    this.#values = constantValues(declarations);
  }

  constantType(symbol: string): ScalarType | undefined {
    return this.#constants.get(symbol);
  }

  constantValue(symbol: string): bigint | undefined {
    return this.#values.get(symbol);
  }

  constant(symbol: string): DeclarationOf<'constant'> | undefined {
    return declarationsOf(this.declarations, 'constant').find((constant) => constant.symbol === symbol);
  }

  record(name: string): DeclarationOf<'record'> | undefined {
    return findDeclaration(this.declarations, 'record', name);
  }

  list(name: string): DeclarationOf<'list'> | undefined {
    return findDeclaration(this.declarations, 'list', name);
  }

  algorithm(name: string): DeclarationOf<'algorithm'> | undefined {
    return findDeclaration(this.declarations, 'algorithm', name);
  }

  macro(name: string): DeclarationOf<'macro'> | undefined {
    return findDeclaration(this.declarations, 'macro', name);
  }
}

function constantTypes(declaration: Declaration): readonly (readonly [string, ScalarType])[] {
  switch (declaration.kind) {
    case 'bits':
      return declaration.bits.map((bit) => [bit.symbol, declaration.type]);
    case 'states':
      return declaration.states.map((state) => [state.symbol, 'u32']);
    case 'constant':
      return [[declaration.symbol, declaration.type]];
    case 'capability':
      return [[declaration.symbol, 'u16']];
    case 'region':
      return [
        [declaration.type.symbol, 'u32'],
        [declaration.subtype.symbol, 'u32'],
      ];
    default:
      return [];
  }
}

/** A name of a function or a macro. */
export interface Named {
  readonly type: ValueType;
  /** How C writes it: `(state)` in a macro, `ndma_supported` in a function. */
  readonly text: string;
  /** How it stands as the whole argument of a macro that protects its parameters, if not the same. */
  readonly argument?: string;
}

/** The scope of one function or macro. */
export class CScope {
  constructor(
    readonly symbols: Symbols,
    readonly names: ReadonlyMap<string, Named>,
    /** `bare` macro: as an old header writes it, without a cast that keeps compilers silent. */
    readonly use: 'function' | 'macro' | 'bare',
  ) {}

  /** A header of the uAPI has no `true`: C of its time did not. */
  get isMacro(): boolean {
    return this.use !== 'function';
  }

  get casts(): boolean {
    return this.use !== 'bare';
  }

  scalar(name: string): ScalarType | undefined {
    const type = this.names.get(name)?.type;
    return type?.kind === 'scalar' ? type.scalar : undefined;
  }

  fieldType(object: Expression, field: string): ScalarType | undefined {
    const member = this.#recordOf(object)?.members.find((candidate) => candidate.name === field);
    return member?.kind === 'field' ? member.type : undefined;
  }

  resultType(callee: Callee): ScalarType | undefined {
    switch (callee.kind) {
      case 'macro':
        return this.symbols.macro(callee.name)?.result;
      case 'algorithm':
        return this.symbols.algorithm(callee.name)?.result;
      case 'lookup':
        return 'boolean';
      case 'callback':
        return this.#callback(callee)?.result;
      default:
        return callee satisfies never;
    }
  }

  callbackParameters(callee: Extract<Callee, { kind: 'callback' }>): readonly ScalarType[] {
    return this.#callback(callee)?.parameters.map((parameter) => parameter.type) ?? [];
  }

  #callback(callee: Extract<Callee, { kind: 'callback' }>): RecordCallback | undefined {
    const member = this.#recordOf(callee.object)?.members.find((candidate) => candidate.name === callee.name);
    return member?.kind === 'callback' ? member : undefined;
  }

  #recordOf(object: Expression): DeclarationOf<'record'> | undefined {
    const type = object.kind === 'name' ? this.names.get(object.name)?.type : undefined;
    return type?.kind === 'record' ? this.symbols.record(type.record) : undefined;
  }
}
