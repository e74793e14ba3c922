// SPDX-License-Identifier: MIT
// The enumeration of an algorithm as data: every run with its faults, its callbacks in order, and its end.

import { enumerateVectors, FAULT_ERRNOS, type VectorCall, type VectorRun } from '../../expression/index.js';
import { remember } from '../../memory/remember.js';
import {
  type DeclarationOf,
  type Declarations,
  findDeclaration,
  type VectorsRequest,
} from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';

/** The enumeration that an algorithm's `@vectors` tag asks for. Thousands of runs, so they are remembered. */
export const runsRecord = remember(
  (declarations: Declarations, algorithm: DeclarationOf<'algorithm'>): JsonMembers => {
    const request = algorithm.vectors;
    if (request === undefined) throw new Error(`${algorithm.name} asks for no vectors`);
    return {
      algorithm: algorithm.symbol,
      watch: request.watch,
      start: request.start,
      lists: listsOf(declarations, request),
      parts: partsOf(declarations, request),
      errnos: FAULT_ERRNOS,
      runs: enumerateVectors({ declarations }, algorithm).map(runRecord),
    };
  },
);

/** The parameters that are the same list in every run. */
function listsOf(declarations: Declarations, request: VectorsRequest): Json {
  return Object.fromEntries(
    Object.entries(request.domains).flatMap(([parameter, domain]) => {
      const list = domain.kind === 'list' ? findDeclaration(declarations, 'list', domain.name) : undefined;
      return list === undefined ? [] : [[parameter, list.symbol]];
    }),
  );
}

/** What the bits of a parameter say that takes the paths of a machine. */
function partsOf(declarations: Declarations, { domains }: VectorsRequest): Json | undefined {
  const named = Object.entries(domains).flatMap(([parameter, domain]) => {
    const machine =
      domain.kind === 'machine' ? findDeclaration(declarations, 'machine', domain.name) : undefined;
    return machine === undefined ? [] : [[parameter, machine.parts.map(({ name }) => name)] as const];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function runRecord({ inputs, faults, calls, result, final }: VectorRun): Json {
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
    faults,
    calls: calls.map(callRecord),
    result: String(result),
    final: String(final),
  };
}

/** Callback, watched field, arguments: in one array, since there are thousands of them. */
function callRecord({ callback, watched, arguments: values }: VectorCall): Json {
  return [callback, String(watched), ...values.map(String)];
}
