// SPDX-License-Identifier: MIT
// Values that conflict: bits in one place, capabilities with one number, states and arcs that are doubled.

import { type Diagnostic, report } from '../diagnostics/index.js';
import { type Bit, type DeclarationOf, declarationsOf, type LaterName, type Place } from '../model/index.js';
import type { Check } from './check.js';

export const checkBits: Check = (edition) =>
  declarationsOf(edition.declarations, 'bits').flatMap((declaration) => {
    const byPosition = new Map<number, Bit>();
    const found: Diagnostic[] = [];
    for (const bit of declaration.bits) {
      const first = byPosition.get(bit.position);
      if (first === undefined) byPosition.set(bit.position, bit);
      else found.push(overlap(bit, first));
    }
    return found;
  });

function overlap(bit: Bit, first: Bit): Diagnostic {
  return report(
    'overlapping-bits',
    bit.place,
    { name: bit.name, other: first.name, position: bit.position },
    {
      suggestion: `give "${bit.name}" a bit of its own`,
      related: [{ place: first.place, message: `"${first.name}" is here` }],
    },
  );
}

export const checkCapabilities: Check = (edition, model) => {
  const capabilities = declarationsOf(edition.declarations, 'capability');
  return capabilities.flatMap((capability, index) => [
    ...range(capability),
    ...taken(capability, capabilities.slice(0, index), model.uapi.laterNames),
  ]);
};

function range(capability: DeclarationOf<'capability'>): readonly Diagnostic[] {
  const value = BigInt(capability.value);
  if (value >= 1n && value <= 0xffffn) return [];
  return [
    report('capability-range', capability.place, { symbol: capability.symbol, value: capability.value }),
  ];
}

function taken(
  capability: DeclarationOf<'capability'>,
  earlier: readonly DeclarationOf<'capability'>[],
  later: readonly LaterName[],
): readonly Diagnostic[] {
  const rival = earlier.find((other) => other.chain === capability.chain && other.value === capability.value);
  const known = later.find(
    (name) =>
      name.name.startsWith(capability.chain) &&
      name.name !== capability.symbol &&
      name.value === capability.value,
  );
  const other = rival?.symbol ?? known?.name;
  if (other === undefined) return [];
  return [
    report(
      'duplicate-capability',
      capability.place,
      { symbol: capability.symbol, other, value: capability.value, chain: capability.chain },
      {
        suggestion: `take a number that is free: ${firstFree(capability, earlier, later)}`,
        related: rival === undefined ? [] : [{ place: rival.place, message: `"${rival.symbol}" is here` }],
      },
    ),
  ];
}

function firstFree(
  capability: DeclarationOf<'capability'>,
  earlier: readonly DeclarationOf<'capability'>[],
  later: readonly LaterName[],
): number {
  const used = new Set([
    ...earlier.filter((other) => other.chain === capability.chain).map((other) => other.value),
    ...later.filter((name) => name.name.startsWith(capability.chain)).map((name) => name.value ?? ''),
  ]);
  let free = 1;
  while (used.has(String(free))) free++;
  return free;
}

export const checkStates: Check = (edition) =>
  declarationsOf(edition.declarations, 'states').flatMap((declaration) =>
    declaration.states.flatMap((state, index) => {
      const first = declaration.states.slice(0, index).find((other) => other.value === state.value);
      if (first === undefined) return [];
      return [
        report(
          'duplicate-state',
          state.place,
          { name: state.name, other: first.name, bits: state.bits },
          { related: [{ place: first.place, message: `"${first.name}" is here` }] },
        ),
      ];
    }),
  );

export const checkArcs: Check = (edition) =>
  declarationsOf(edition.declarations, 'arcs').flatMap(({ arcs }) => {
    const first = new Map<string, Place>();
    return arcs.flatMap(({ from, to, place }): readonly Diagnostic[] => {
      if (from === to) return [report('arc-to-itself', place, { state: from })];
      const earlier = first.get(`${from} ${to}`);
      if (earlier === undefined) {
        first.set(`${from} ${to}`, place);
        return [];
      }
      const related = [{ place: earlier, message: 'the first one' }];
      return [report('duplicate-arc', place, { from, to }, { related })];
    });
  });
