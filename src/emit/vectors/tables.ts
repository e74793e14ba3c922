// SPDX-License-Identifier: MIT
// The declarations of an edition as data: layout, values, the answers of its macros, states, arcs, lists.

import { editionScope, evaluate, truthTable } from '../../expression/index.js';
import {
  bitValue,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  ownPart,
} from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';

export function tablesRecord(edition: Edition): JsonMembers {
  const { declarations } = ownPart(edition);
  return {
    structs: declarationsOf(declarations, 'struct').map(structRecord),
    regions: declarationsOf(declarations, 'region').map((region) => regionRecord(region, declarations)),
    bits: declarationsOf(declarations, 'bits').map((bits) => bitsRecord(bits, declarations)),
    constants: declarationsOf(declarations, 'constant').map(({ symbol, type, value }) => ({
      symbol,
      type,
      value,
    })),
    capabilities: declarationsOf(declarations, 'capability').map(({ symbol, chain, value }) => ({
      symbol,
      chain,
      value,
    })),
    ioctls: declarationsOf(declarations, 'ioctl').map(({ symbol, type, number }) => ({
      symbol,
      type: type.value,
      number: number.value,
    })),
    macros: declarationsOf(declarations, 'macro').map((macro) => macroRecord(macro, declarations)),
    states: declarationsOf(declarations, 'states').map(statesRecord),
    arcs: declarationsOf(declarations, 'arcs').map(arcsRecord),
    lists: declarationsOf(declarations, 'list').map((list) => listRecord(list, declarations)),
  };
}

function structRecord(struct: DeclarationOf<'struct'>): Json {
  return {
    symbol: struct.symbol,
    size: struct.size,
    alignment: struct.alignment,
    members: struct.members.map(({ name, type, count, offset, size, read, write, when }) => {
      const written = typeof type === 'string' ? type : `struct ${type.symbol}`;
      return { name, type: written, count, offset, size, read, write, when };
    }),
  };
}

function regionRecord(region: DeclarationOf<'region'>, declarations: Declarations): Json {
  const { type, subtype } = region;
  return {
    type: { symbol: type.symbol, value: type.value },
    subtype: { symbol: subtype.symbol, value: subtype.value },
    struct: findDeclaration(declarations, 'struct', region.struct)?.symbol ?? region.struct,
  };
}

function bitsRecord(bits: DeclarationOf<'bits'>, declarations: Declarations): Json {
  return {
    prefix: bits.symbol,
    type: bits.type,
    bits: bits.bits.map(({ name, symbol, position, optional }) => {
      const needs =
        optional === undefined ? undefined : findDeclaration(declarations, 'capability', optional)?.symbol;
      return { name, symbol, position, value: String(bitValue(position)), needs };
    }),
  };
}

function macroRecord(macro: DeclarationOf<'macro'>, declarations: Declarations): Json {
  return {
    symbol: macro.symbol,
    parameters: macro.parameters.map(({ name }) => name),
    result: macro.result,
    rows: truthTable(declarations, macro)?.map((row) => row.map(String)),
  };
}

function statesRecord(states: DeclarationOf<'states'>): Json {
  return {
    prefix: states.symbol,
    states: states.states.map(({ name, symbol, value, bits }) => ({ name, symbol, value, bits })),
  };
}

function arcsRecord({ name, states, arcs }: DeclarationOf<'arcs'>): Json {
  return { name, states, arcs: arcs.map(({ from, to, label }) => ({ from, to, label })) };
}

function listRecord(list: DeclarationOf<'list'>, declarations: Declarations): Json {
  const scope = editionScope(declarations);
  return {
    symbol: list.symbol,
    items: list.items.map(({ values }) =>
      Object.fromEntries(
        Object.entries(values).map(([field, value]) => [field, String(evaluate(value, scope))]),
      ),
    ),
  };
}
