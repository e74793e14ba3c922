// SPDX-License-Identifier: MIT
// Declared faults: each waives the diagnostics of its code inside its owner, and asserts that there is one.

import { catalogue, type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import type { Declaration, Edition, Place, Rule, Waiver } from '../model/index.js';

/** A declaration, a bit or a rule that declares faults. */
interface Owner {
  readonly place: Place;
  readonly faults: readonly Waiver[];
}

/**
 * Takes the waived diagnostics out, and adds one for each fault that does not occur.
 *
 * @param editions - All editions: a shared file belongs to several of them, and one occurrence suffices.
 */
export function applyFaults(
  editions: readonly Edition[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const owners = editions.flatMap(ownersOf);
  const occurred = new Set<string>();
  const kept = diagnostics.filter((diagnostic) => {
    const waivers = owners
      .filter((owner) => contains(owner.place, diagnostic.place))
      .flatMap((owner) => owner.faults);
    const waiver = waivers.find((candidate) => candidate.code === diagnostic.code);
    if (waiver !== undefined) occurred.add(waiverKey(waiver));
    return waiver === undefined;
  });
  return [...kept, ...owners.flatMap((owner) => owner.faults).flatMap((waiver) => judge(waiver, occurred))];
}

function judge(waiver: Waiver, occurred: ReadonlySet<string>): readonly Diagnostic[] {
  const codes = Object.keys(catalogue);
  if (!codes.includes(waiver.code)) {
    return [
      report(
        'fault-unknown',
        waiver.place,
        { code: waiver.code },
        { suggestion: didYouMean(waiver.code, codes) },
      ),
    ];
  }
  if (occurred.has(waiverKey(waiver))) return [];
  return [report('fault-absent', waiver.place, { code: waiver.code }, { suggestion: 'take the fault out' })];
}

function waiverKey(waiver: Waiver): string {
  return `${waiver.place.file}:${waiver.place.line}:${waiver.place.column}:${waiver.code}`;
}

function ownersOf(edition: Edition): readonly Owner[] {
  return [
    ...edition.declarations,
    ...edition.declarations.flatMap(partsOf),
    ...edition.rules.map((rule) => ({ place: spanOf(rule), faults: rule.faults })),
  ].filter((owner) => owner.faults.length > 0);
}

/** Bits and states declare faults of their own. */
function partsOf(declaration: Declaration): readonly Owner[] {
  if (declaration.kind === 'bits') return declaration.bits;
  return declaration.kind === 'states' ? declaration.states : [];
}

/** A rule from its opening line to the end of its text. */
function spanOf(rule: Rule): Place {
  const { line, column, endLine = line, endColumn } = rule.blocks.at(-1)?.place ?? rule.place;
  return {
    file: rule.place.file,
    line: rule.place.line,
    column: rule.place.column,
    endLine,
    endColumn: endColumn ?? column,
  };
}

function contains(outer: Place, inner: Place): boolean {
  if (outer.file !== inner.file) return false;
  const afterStart = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const endLine = outer.endLine ?? outer.line;
  const endColumn = outer.endColumn ?? Number.POSITIVE_INFINITY;
  const beforeEnd = inner.line < endLine || (inner.line === endLine && inner.column <= endColumn);
  return afterStart && beforeEnd;
}
