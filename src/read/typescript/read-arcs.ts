// SPDX-License-Identifier: MIT
// `@arcs`: the transitions between named states, with the sources that have them.

import type { ts as TypeScript } from 'ts-morph';
import type { ArcItem, ArcStanding, ArcsDeclaration, DeclarationOf } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { literalValue } from './literal-value.js';
import {
  elementsOf,
  itemsOf,
  type LiteralOwner,
  sourcesOf,
  stateOf,
  stringOf,
  targetOf,
} from './literals.js';
import { propertiesOf } from './objects.js';
import { placeOf } from './place.js';
import { reportConstType } from './read-const.js';
import { elementOf, runtimeTypeName } from './types.js';

/** In the order in which an arc comes up. */
export const ARC_STANDINGS: readonly ArcStanding[] = ['listed', 'named', 'implied', 'added', 'dropped'];

export function readArcs(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): ArcsDeclaration | undefined {
  const owner = { edition, entry };
  const states = targetOf(owner, 'arcs', 'states');
  if (states === undefined) return undefined;
  if (!literalValue(entry.node).isConst && runtimeTypeName(edition, elementOf(entry.node.type)) !== 'Arc') {
    reportConstType(edition, entry, `\`readonly Arc<${states.name}>[]\``);
  }
  const arcs = itemsOf(edition, entry).flatMap((element) => readArc(owner, element, states));
  return { ...edition.base(entry), symbol: entry.name, kind: 'arcs', states: states.name, arcs };
}

function readArc(
  owner: LiteralOwner,
  element: TypeScript.Expression,
  states: DeclarationOf<'states'>,
): readonly ArcItem[] {
  const { edition, entry } = owner;
  const properties = propertiesOf(
    edition,
    entry,
    element,
    ['from', 'to', 'label'],
    ['needs', ...ARC_STANDINGS],
  );
  const from = stateOf(owner, properties.get('from'), states);
  const to = stateOf(owner, properties.get('to'), states);
  const label = properties.get('label');
  const text = stringOf(owner, label);
  if (from === undefined || to === undefined || label === undefined || !ts.isStringLiteralLike(label))
    return [];
  const needs = elementsOf(owner, properties.get('needs'), 'an array of strings').map((part) =>
    stringOf(owner, part),
  );
  const sources = ARC_STANDINGS.flatMap((standing) => {
    const provenance = sourcesOf(owner, properties.get(standing));
    return provenance.length === 0 ? [] : [{ standing, provenance }];
  });
  return [{ from, to, label: text, needs, sources, place: placeOf(element) }];
}
