// SPDX-License-Identifier: MIT
// `@machine`: the facts from which paths between states are derived.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type {
  DeclarationOf,
  MachineDeclaration,
  MachineExample,
  MachinePart,
  MachineProperty,
  MachineReading,
  MachineState,
  MissingStates,
  PathPreference,
  PathRule,
  PathRuleKind,
  RefusedPair,
} from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import {
  elementsOf,
  flagOf,
  type LiteralOwner,
  propertiesOf,
  sourcesOf,
  stateOf,
  stringOf,
  targetOf,
  wordOf,
  wordsOf,
} from './literals.js';
import { placeOf } from './place.js';
import { reportConstType } from './read-const.js';
import { ARC_STANDINGS } from './read-enum.js';
import { runtimeTypeName } from './signatures.js';

type Value = TypeScript.Expression;
type States = DeclarationOf<'states'>;

const REQUIRED = [
  'arcs',
  'initial',
  'missing',
  'prefer',
  'parts',
  'properties',
  'states',
  'rules',
  'refused',
  'readings',
  'examples',
] as const;

const MISSING: readonly MissingStates[] = ['avoid', 'collapse'];
const PREFERENCES: readonly PathPreference[] = ['arcs', 'parts'];
const RULE_KINDS: readonly PathRuleKind[] = ['never', 'steady', 'for-target'];

export function readMachine(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): MachineDeclaration | undefined {
  const owner = { edition, entry };
  const states = targetOf(owner, 'machine', 'states');
  if (states === undefined) return undefined;
  if (runtimeTypeName(edition, entry.node.type) !== 'Machine') {
    reportConstType(edition, entry, `\`Machine<${states.name}>\``);
  }
  const values = propertiesOf(edition, entry, entry.node.initializer, REQUIRED, ['failure']);
  const arcs = arcsOf(owner, values.get('arcs'));
  const initial = stateOf(owner, values.get('initial'), states);
  const failure = stateOf(owner, values.get('failure'), states);
  if (arcs === undefined || initial === undefined) return undefined;
  return {
    ...edition.base(entry),
    symbol: entry.name,
    kind: 'machine',
    states: states.name,
    arcs,
    initial,
    ...(failure === undefined ? {} : { failure }),
    missing: wordOf(owner, values.get('missing'), MISSING) ?? 'avoid',
    ...readParts(owner, values, states),
  };
}

/** The arcs' declaration, by its name. */
function arcsOf({ edition, entry }: LiteralOwner, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  const name = value.getText();
  if (ts.isIdentifier(value) && edition.named(name, 'arcs') !== undefined) return name;
  const facts = { tag: entry.kind, found: `\`${name}\``, expected: 'the name of a const with `@arcs`' };
  edition.report('declaration-shape', value, facts, {
    suggestion: didYouMean(name, edition.namesOf('arcs')),
  });
  return undefined;
}

type Parts = Pick<
  MachineDeclaration,
  'prefer' | 'parts' | 'properties' | 'facts' | 'rules' | 'refused' | 'readings' | 'examples'
>;

/** Names that other parts refer to are read first. */
function readParts(owner: LiteralOwner, values: ReadonlyMap<string, Value>, states: States): Parts {
  const items = (name: (typeof REQUIRED)[number]): readonly Value[] => elementsOf(owner, values.get(name));
  const properties = namesOf(items('properties'));
  const reader = new PartReader(owner, states, namesOf(items('parts')), properties);
  return {
    prefer: wordsOf(owner, values.get('prefer'), [...PREFERENCES, ...properties]),
    parts: items('parts').map((item) => reader.part(item)),
    properties: items('properties').map((item) => reader.property(item)),
    facts: items('states').flatMap((item) => reader.state(item)),
    rules: items('rules').flatMap((item) => reader.rule(item)),
    refused: items('refused').flatMap((item) => reader.refused(item)),
    readings: items('readings').map((item) => reader.reading(item)),
    examples: items('examples').map((item) => reader.example(item)),
  };
}

/** The `name` of each item; what is wrong with it is said where the item is read. */
function namesOf(items: readonly Value[]): readonly string[] {
  return items.flatMap((item) => {
    const properties = ts.isObjectLiteralExpression(item) ? item.properties : [];
    return properties.flatMap((property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'name' &&
      ts.isStringLiteralLike(property.initializer)
        ? [property.initializer.text]
        : [],
    );
  });
}

/** Reads the items of a machine, which refer to its states, parts and properties. */
class PartReader {
  constructor(
    private readonly owner: LiteralOwner,
    private readonly states: States,
    private readonly parts: readonly string[],
    private readonly properties: readonly string[],
  ) {}

  part(item: Value): MachinePart {
    const values = this.#values(item, ['name', 'summary'], ['requires']);
    return { ...this.#named(item, values), requires: this.#partNames(values.get('requires')) };
  }

  property(item: Value): MachineProperty {
    return this.#named(item, this.#values(item, ['name', 'summary']));
  }

  state(item: Value): readonly MachineState[] {
    const values = this.#values(item, ['state', 'has'], ['needs', 'failedExit']);
    const name = this.#state(values.get('state'));
    const failedExit = this.#state(values.get('failedExit'));
    if (name === undefined) return [];
    const has = wordsOf(this.owner, values.get('has'), this.properties, 'a property of the machine');
    const needs = this.#partNames(values.get('needs'));
    return [{ name, has, needs, ...(failedExit === undefined ? {} : { failedExit }), place: placeOf(item) }];
  }

  rule(item: Value): readonly PathRule[] {
    const values = this.#values(item, ['property', 'kind', 'gained', 'because', 'from'], ['lost']);
    const kind = wordOf(this.owner, values.get('kind'), RULE_KINDS);
    const property = wordOf(this.owner, values.get('property'), this.properties, 'a property of the machine');
    if (kind === undefined || property === undefined) return [];
    const lost = values.get('lost');
    return [
      {
        property,
        kind,
        gained: this.#text(values.get('gained')),
        ...(lost === undefined ? {} : { lost: this.#text(lost) }),
        because: this.#text(values.get('because')),
        provenance: sourcesOf(this.owner, values.get('from')),
        place: placeOf(item),
      },
    ];
  }

  refused(item: Value): readonly RefusedPair[] {
    const values = this.#values(item, ['from', 'to', 'because'], ['unless', 'against']);
    const from = this.#state(values.get('from'));
    const to = this.#state(values.get('to'));
    if (from === undefined || to === undefined) return [];
    const unless = this.#partNames(values.get('unless'));
    const because = this.#text(values.get('because'));
    const against = sourcesOf(this.owner, values.get('against'));
    return [{ from, to, unless, because, against, place: placeOf(item) }];
  }

  reading(item: Value): MachineReading {
    const values = this.#values(item, ['name', 'title', 'takes', 'drops', 'parts'], ['by']);
    return {
      name: this.#text(values.get('name')),
      title: this.#text(values.get('title')),
      takes: wordsOf(this.owner, values.get('takes'), ARC_STANDINGS),
      by: sourcesOf(this.owner, values.get('by')),
      drops: flagOf(this.owner, values.get('drops')),
      parts: this.#partNames(values.get('parts')),
      place: placeOf(item),
    };
  }

  example(item: Value): MachineExample {
    const values = this.#values(item, ['name', 'title', 'path', 'from']);
    const path = elementsOf(this.owner, values.get('path'), 'an array of states');
    return {
      name: this.#text(values.get('name')),
      title: this.#text(values.get('title')),
      path: path.flatMap((state) => this.#state(state) ?? []),
      provenance: sourcesOf(this.owner, values.get('from')),
      place: placeOf(item),
    };
  }

  #values(
    item: Value,
    required: readonly string[],
    optional: readonly string[] = [],
  ): ReadonlyMap<string, Value> {
    return propertiesOf(this.owner.edition, this.owner.entry, item, required, optional);
  }

  #named(item: Value, values: ReadonlyMap<string, Value>): MachineProperty {
    return {
      name: this.#text(values.get('name')),
      summary: this.#text(values.get('summary')),
      place: placeOf(item),
    };
  }

  #text(value: Value | undefined): string {
    return stringOf(this.owner, value);
  }

  #state(value: Value | undefined): string | undefined {
    return stateOf(this.owner, value, this.states);
  }

  #partNames(value: Value | undefined): readonly string[] {
    return wordsOf(this.owner, value, this.parts, 'a part of the machine');
  }
}
