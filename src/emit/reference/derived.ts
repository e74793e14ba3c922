// SPDX-License-Identifier: MIT
// Data derived from an edition, as modules: layouts with access rules, the bits by name, the paths of a state machine, one
// set for each choice of optional parts, and the IDs of the rules by party.

import { isSigned, scalarBytes } from '../../expression/index.js';
import { deriveMachine, type TransitionTable } from '../../machine/index.js';
import {
  bitValue,
  type Declaration,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  PARTIES,
  type Party,
  type ScalarType,
  type SpecModel,
  type StructMember,
} from '../../model/index.js';
import { CORE_INDEX, derivedPathOf, type ModuleForm, relativeModule } from '../../package/paths.js';
import { preamble } from '../banner.js';

/** The module in one of its forms, as the compiler would print it; but for the comments, which it drops. */
export function derivedModule(model: SpecModel, edition: Edition, form: ModuleForm): string {
  const path = derivedPathOf(edition);
  const head = `${preamble(path, model.uapi, 'MIT')}
// What follows from the declarations and the rules of this edition.
`;
  const types = `
import type { BitNames, StructLayout, Transitions } from '${relativeModule(path, CORE_INDEX)}';
`;
  if (form === 'd.ts') return `${head}${types}${DECLARED_FUNCTIONS}`;
  const structs = declarationsOf(edition.declarations, 'struct');
  const bits = declarationsOf(edition.declarations, 'bits');
  const machines = declarationsOf(edition.declarations, 'machine');
  const marked = `${head}«${types}»
const STRUCTS«: Readonly<Record<string, StructLayout>>» = ${table(structs.map((struct) => printStruct(struct, edition.declarations)))};

const BITS«: Readonly<Record<string, BitNames>>» = ${table(bits.map(printBits))};

const TRANSITIONS«: Readonly<Record<string, Transitions>>» = ${table(machines.map((machine) => `  ${machine.name}: ${printTransitions(machine, edition.declarations)},\n`))};
const RULES«: Readonly<Record<string, readonly string[]>>» = ${table(PARTIES.map((party) => printRuleIds(party, edition)))};
${FUNCTIONS}`;
  return marked.replaceAll(form === 'ts' ? /[«»]/g : /«[^»]*»/g, '');
}

const DECLARED_FUNCTIONS = `
/** Layout and access rules of the struct with this C tag. */
export declare function structLayout(tag: string): StructLayout;

/** The bits of the declaration with this TypeScript name. */
export declare function bitNames(declaration: string): BitNames;

/** The paths of the state machine with this TypeScript name. */
export declare function transitionsOf(machine: string): Transitions;

/** The IDs of the rules that bind this party, in their order. */
export declare function ruleIds(party: string): readonly string[];
`;

/** What stands between the marks is TypeScript, and not in the JavaScript. */
const FUNCTIONS = `
/** Layout and access rules of the struct with this C tag. */
export function structLayout(tag«: string»)«: StructLayout» {
  return lookUp(STRUCTS, tag);
}

/** The bits of the declaration with this TypeScript name. */
export function bitNames(declaration«: string»)«: BitNames» {
  return lookUp(BITS, declaration);
}

/** The paths of the state machine with this TypeScript name. */
export function transitionsOf(machine«: string»)«: Transitions» {
  return lookUp(TRANSITIONS, machine);
}

/** The IDs of the rules that bind this party, in their order. */
export function ruleIds(party«: string»)«: readonly string[]» {
  return lookUp(RULES, party);
}

function lookUp«<Value>»(values«: Readonly<Record<string, Value>>», name«: string»)«: Value» {
  const value = values[name];
  if (value === undefined) {
    throw new Error(\`\${name} is not declared in this edition\`);
  }
  return value;
}
`;

function table(entries: readonly string[]): string {
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}}`;
}

function printStruct(struct: DeclarationOf<'struct'>, declarations: Declarations): string {
  const bits = declarationsOf(declarations, 'bits');
  const fields = scalarMembers(struct, declarations);
  return `  ${struct.symbol}: {
    name: '${struct.symbol}',
    size: ${struct.size},
    alignment: ${struct.alignment},
    fields: [
${fields.map((member) => `      { ${printMember(member, bits)} },\n`).join('')}    ],
  },
`;
}

type ScalarMember = StructMember & { readonly type: ScalarType };

/** The members of a struct, those of structs within it as `outer.inner`. A flexible array has no bytes of its own. */
function scalarMembers(
  { members }: DeclarationOf<'struct'>,
  declarations: Declarations,
): readonly ScalarMember[] {
  return members.flatMap((member): readonly ScalarMember[] => {
    const { name, type, offset, count } = member;
    if (count === 0) return [];
    if (typeof type === 'string') return [{ ...member, type }];
    const inner = findDeclaration(declarations, 'struct', type.struct);
    return (inner === undefined ? [] : scalarMembers(inner, declarations)).map((part) => ({
      ...part,
      name: `${name}.${part.name}`,
      offset: offset + part.offset,
    }));
  });
}

function printMember(member: ScalarMember, bits: readonly DeclarationOf<'bits'>[]): string {
  return [
    `name: '${member.name}'`,
    `offset: ${member.offset}`,
    `width: ${scalarBytes(member.type)}`,
    `signed: ${isSigned(member.type)}`,
    ...(member.count === undefined ? [] : [`count: ${member.count}`]),
    `read: '${member.read}'`,
    `write: '${member.write}'`,
    ...(member.when.length === 0 ? [] : [`when: ${hexadecimal(maskOf(member.when, bits))}`]),
  ].join(', ');
}

/** The union of the named bits. */
function maskOf(names: readonly string[], declarations: readonly DeclarationOf<'bits'>[]): bigint {
  const bits = declarations.flatMap((declaration) => declaration.bits);
  return names
    .map((name) => bits.find((bit) => bit.name === name))
    .reduce((mask, bit) => (bit === undefined ? mask : mask | bitValue(bit.position)), 0n);
}

function printBits(declaration: Extract<Declaration, { kind: 'bits' }>): string {
  const names = declaration.bits.map((bit) => `${bit.name}: ${hexadecimal(bitValue(bit.position))}`);
  return `  ${declaration.name}: { ${names.join(', ')} },\n`;
}

function printRuleIds(party: Party, { rules }: Edition): string {
  const ids = rules.filter(({ binds }) => binds === party).map(({ id }) => `    '${id}',\n`);
  return ids.length === 0 ? `  ${party}: [],\n` : `  ${party}: [\n${ids.join('')}  ],\n`;
}

function hexadecimal(value: bigint): string {
  return `0x${value.toString(16)}n`;
}

/** The value of a machine's entry, as a literal. */
export function printTransitions(machine: DeclarationOf<'machine'>, declarations: Declarations): string {
  const { facts, tables } = deriveMachine(declarations, machine);
  const values = new Map(
    findDeclaration(declarations, 'states', machine.states)?.states.map(({ name, value }) => [name, value]),
  );
  const value = (name: string): string => `0x${Number(values.get(name) ?? 0).toString(16)}`;
  const exits = machine.facts.flatMap(({ name, failedExit }) =>
    failedExit === undefined ? [] : [`${value(name)}: ${value(failedExit)}`],
  );
  const failure = facts.failure === undefined ? '' : `\n    failure: ${value(facts.failure)},`;
  return `{
    initial: ${value(machine.initial)},${failure}
    failedExits: { ${exits.join(', ')} },
    sets: [
${tables.map((table) => printSet(table, value)).join('')}    ],
  }`;
}

function printSet(
  { parts, states, arcs, transitions }: TransitionTable,
  value: (name: string) => string,
): string {
  const rows = states.flatMap((from) => {
    const next = transitions.flatMap((each) =>
      each.kind === 'path' && each.from === from ? [`${value(each.to)}: ${value(each.path[1]!)}`] : [],
    );
    return next.length === 0 ? [] : [`          ${value(from)}: { ${next.join(', ')} },\n`];
  });
  return `      {
        parts: [${parts.map((part) => `'${part}'`).join(', ')}],
        states: [${states.map(value).join(', ')}],
        arcs: [${arcs.map(({ from, to }) => `[${value(from)}, ${value(to)}]`).join(', ')}],
        next: {
${rows.join('')}        },
      },
`;
}
