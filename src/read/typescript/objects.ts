// SPDX-License-Identifier: MIT
// Literals that hold data: objects with known properties, arrays, strings, names of states.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';

/** The values of an object's properties; what is missing, written otherwise or unknown is reported. */
export function propertiesOf(
  edition: EditionReader,
  entry: Entry,
  value: TypeScript.Expression | undefined,
  required: readonly string[],
  optional: readonly string[] = [],
): ReadonlyMap<string, TypeScript.Expression> {
  const names = [...required, ...optional];
  const expected = `\`{ ${required.map((name) => `${name}: ...`).join(', ')} }\``;
  const properties = new Map<string, TypeScript.Expression>();
  if (value === undefined || !ts.isObjectLiteralExpression(value)) {
    const found = value === undefined ? 'no value' : `\`${value.getText()}\``;
    edition.report('declaration-shape', value ?? entry.node, { tag: entry.kind, found, expected });
    return properties;
  }
  for (const property of value.properties) {
    const name = property.name?.getText() ?? '';
    if (ts.isPropertyAssignment(property) && names.includes(name)) properties.set(name, property.initializer);
    else if (ts.isShorthandPropertyAssignment(property) && names.includes(name))
      properties.set(name, property.name);
    else reportProperty(edition, entry, property, names, expected);
  }
  for (const name of required.filter(
    (candidate) => !value.properties.some((property) => property.name?.getText() === candidate),
  )) {
    edition.report('declaration-shape', value, { tag: entry.kind, found: `no \`${name}\``, expected });
  }
  return properties;
}

function reportProperty(
  edition: EditionReader,
  entry: Entry,
  property: TypeScript.ObjectLiteralElementLike,
  names: readonly string[],
  expected: string,
): void {
  const facts = { tag: entry.kind, found: `\`${property.getText()}\``, expected };
  const name = property.name?.getText();
  edition.report('declaration-shape', property, facts, {
    suggestion: name === undefined ? undefined : didYouMean(name, names),
  });
}
