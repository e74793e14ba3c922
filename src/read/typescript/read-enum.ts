// SPDX-License-Identifier: MIT
// `@bits`, `@states` and `@arcs`: enums of single bits, of combinations of bits that have a name, and the transitions between
// these, with the sources that have them.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import {
  type ArcItem,
  type ArcStanding,
  type ArcsDeclaration,
  allBits,
  type Bit,
  type DeclarationOf,
  formatBits,
  type RuleGroup,
} from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import {
  elementsOf,
  itemsOf,
  type LiteralOwner,
  literalValue,
  propertiesOf,
  readConstant,
  sourcesOf,
  stateOf,
  stringOf,
  targetOf,
} from './literals.js';
import { readPart, reportMissingTag } from './parts.js';
import { placeOf, placeOfNamed } from './place.js';
import { reportConstType } from './read-const.js';
import { elementOf, runtimeTypeName } from './signatures.js';
import type { Tags } from './tags.js';

type EnumEntry = Entry<TypeScript.EnumDeclaration>;

export function readBits(edition: EditionReader, entry: EnumEntry): DeclarationOf<'bits'> {
  return {
    ...edition.base(entry),
    kind: 'bits',
    type: typeOfBits(edition, entry.name),
    bits: entry.node.members.flatMap((member) => readBit(edition, entry, member)),
  };
}

/** The type of the struct member that has these bits; 32 bits where no member has. */
function typeOfBits(edition: EditionReader, name: string): DeclarationOf<'bits'>['type'] {
  for (const entry of edition.entries()) {
    const struct = entry.kind === 'struct' ? edition.read(entry) : undefined;
    const member =
      struct?.kind === 'struct' ? struct.members.find((candidate) => candidate.bits === name) : undefined;
    if (typeof member?.type === 'string') return member.type;
  }
  return 'u32';
}

function readBit(edition: EditionReader, entry: EnumEntry, member: TypeScript.EnumMember): readonly Bit[] {
  const { summary, tags } = readPart(edition, member, member.name, 'bit');
  const value = memberValue(edition, member);
  if (value === undefined) return [];
  const position = value === 0n ? -1 : value.toString(2).length - 1;
  if (value !== 0n && value !== 1n << BigInt(position)) {
    edition.report('not-one-bit', member.initializer ?? member, {
      name: member.name.getText(),
      value: value.toString(16),
    });
    return [];
  }
  const optional = tags.word('optional');
  if (optional !== undefined && edition.named(optional.text, 'capability') === undefined) {
    const facts = { tag: 'optional', name: optional.text, expected: 'a const with `@capability`' };
    edition.report('unknown-target', optional.place, facts, {
      suggestion: didYouMean(optional.text, edition.namesOf('capability')),
    });
  }
  return [
    {
      name: member.name.getText(),
      symbol: entry.symbol + member.name.getText(),
      position,
      ...(optional === undefined ? {} : { optional: optional.text }),
      rules: [...ruleGroups(tags, 'set'), ...ruleGroups(tags, 'clear')],
      summary,
      place: placeOfNamed(member, member.name),
      faults: tags.waivers(),
    },
  ];
}

function ruleGroups(tags: Tags, when: RuleGroup['when']): readonly RuleGroup[] {
  const words = tags.one(`rules-${when}`)?.words ?? [];
  return words.map(({ text, place }) => ({ when, id: text, place }));
}

/** Every member says its value: a header does not count by itself. */
function memberValue(edition: EditionReader, member: TypeScript.EnumMember): bigint | undefined {
  if (member.initializer === undefined) {
    edition.report('enum-value', member.name, { name: member.name.getText() });
    return undefined;
  }
  return readConstant(edition, member.initializer, 'u32')?.value;
}

export function readStates(edition: EditionReader, entry: EnumEntry): DeclarationOf<'states'> {
  const bits = bitsOfStates(edition, entry);
  const states = entry.node.members.flatMap((member) => {
    const { summary, tags } = readPart(edition, member, member.name, 'state');
    const value = memberValue(edition, member);
    if (value === undefined) return [];
    const name = member.name.getText();
    if (bits !== undefined && (value & ~allBits(bits)) !== 0n) {
      edition.report('state-bits', member.initializer ?? member, {
        name,
        bits: bits.name,
        rest: value & ~allBits(bits),
      });
    }
    const place = placeOfNamed(member, member.name);
    const shown = bits === undefined ? value.toString() : formatBits(value, bits);
    const faults = tags.waivers();
    return [
      { name, symbol: entry.symbol + name, value: value.toString(), bits: shown, summary, place, faults },
    ];
  });
  const defined = entry.tags.one('defined') !== undefined;
  return { ...edition.base(entry), kind: 'states', defined, of: entry.tags.word('of')?.text ?? '', states };
}

/** The declaration that `@of` names. */
function bitsOfStates(edition: EditionReader, entry: EnumEntry): DeclarationOf<'bits'> | undefined {
  const word = entry.tags.word('of');
  if (word === undefined) {
    reportMissingTag(edition, entry.tags, entry.node.name, 'of', 'the enum of the bits');
    return undefined;
  }
  const bits = edition.readAs(word.text, 'bits');
  if (edition.named(word.text, 'bits') === undefined) {
    const facts = { tag: 'of', name: word.text, expected: 'an enum with `@bits`' };
    edition.report('unknown-target', word.place, facts, {
      suggestion: didYouMean(word.text, edition.namesOf('bits')),
    });
  }
  return bits;
}

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
