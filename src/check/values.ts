// SPDX-License-Identifier: MIT
// Values that do not fit: constants in their type, capabilities in their chain.

import { compareText, type Diagnostic, report } from '../diagnostics/index.js';
import { declarationsOf, scalarRange } from '../language/index.js';
import type { DeclarationOf, LaterName } from '../model/index.js';
import type { Check } from './check.js';

export const checkConstants: Check = (edition) =>
  declarationsOf(edition.declarations, 'constant').flatMap((constant) => {
    const { low, high } = scalarRange(constant.type);
    const value = BigInt(constant.value);
    if (value >= low && value <= high) return [];
    return [
      report('value-range', constant.place, {
        name: constant.name,
        value: constant.value,
        type: constant.type,
      }),
    ];
  });

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
  declarationsOf(edition.declarations, 'arcs').flatMap((declaration) => {
    const seen = new Set<string>();
    const found: Diagnostic[] = [];
    for (const arc of declaration.arcs) {
      const key = `${arc.from} ${arc.to}`;
      if (arc.from === arc.to) found.push(report('arc-to-itself', arc.place, { state: arc.from }));
      else if (seen.has(key)) found.push(report('duplicate-arc', arc.place, { from: arc.from, to: arc.to }));
      seen.add(key);
    }
    return found.sort((a, b) => compareText(a.code, b.code));
  });
