// SPDX-License-Identifier: MIT
// Describes changed values, structs, macros, records and lists in words.

import { type Description, describe, type Fact } from './description.js';
import type {
  EditionDifference,
  MacroChange,
  MacroInput,
  MemberChange,
  MemberShape,
  NamedValue,
  StructChange,
  ValueChange,
} from './difference.js';

export function describeDeclarations(difference: EditionDifference): readonly Description[] {
  return [
    ...difference.structs.map(describeStruct),
    ...difference.values.map(describeValue),
    ...difference.macros.map(describeMacro),
    ...difference.workings.map(({ kind, what, symbol }) => describe(kind, `${what} ${symbol}`)),
  ];
}

function describeValue(change: ValueChange): Description {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return describe(change.kind, valueText(change.value));
    case 'renamed':
      return describe('renamed', `${valueText(change.before)} is ${change.after.symbol}`);
    case 'changed': {
      const { before, after, what, words } = change;
      const facts = what.map((respect): Fact => {
        if (respect === 'meaning') return { text: 'meaning', words: words ?? [] };
        const key = respect === 'header' ? 'definedIn' : respect;
        return { text: `${respect}: ${before[key] ?? 'none'} -> ${after[key] ?? 'none'}` };
      });
      return describe('changed', `${after.role} ${change.symbol}`, facts);
    }
    default:
      return change satisfies never;
  }
}

function valueText({ role, symbol, value, needs, definedIn }: NamedValue): string {
  const more = [
    ...(needs === undefined ? [] : [`needs ${needs}`]),
    ...(definedIn === undefined ? [] : [`of <${definedIn}>`]),
  ];
  return [`${role} ${symbol} = ${value}`, ...more].join(', ');
}

function describeStruct(change: StructChange): Description {
  if (change.kind !== 'changed') {
    const { symbol, size, definedIn } = change.struct;
    const header = definedIn === undefined ? '' : `, of <${definedIn}>`;
    return describe(change.kind, `struct ${symbol}, ${size} bytes${header}`);
  }
  const { before, after, what } = change;
  const facts = (['size', 'alignment'] as const)
    .filter((respect) => what.includes(respect))
    .map((respect) => `${respect}: ${before[respect]} -> ${after[respect]}`);
  return describe('changed', `struct ${after.symbol}`, [...facts, ...change.members.map(memberFact)]);
}

function memberFact(change: MemberChange): Fact {
  switch (change.kind) {
    case 'added':
      return { text: `+ ${placed(change.member)}` };
    case 'removed':
      return { text: `- ${placed(change.member)}` };
    case 'renamed':
      return { text: `~ ${placed(change.before)} is ${change.after.name}` };
    case 'changed': {
      const { before, after, what, words } = change;
      const facts = what
        .filter((respect) => respect !== 'meaning')
        .map((respect) => `${respect}: ${shown(before[respect])} -> ${shown(after[respect])}`);
      const text = `~ ${after.name}: ${[...facts, ...(words === undefined ? [] : ['meaning'])].join('; ')}`;
      return words === undefined ? { text } : { text, words };
    }
    default:
      return change satisfies never;
  }
}

function placed({ type, name, offset }: MemberShape): string {
  return `${type} ${name} at ${offset}`;
}

function shown(value: string | number | readonly string[]): string {
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? 'always' : value.join(' or ');
}

function describeMacro(change: MacroChange): Description {
  if (change.kind !== 'changed') {
    const { symbol, parameters, compiles } = change.macro;
    const fault = compiles ? '' : ', which never compiled';
    return describe(change.kind, `macro ${symbol}(${parameters.join(', ')})${fault}`);
  }
  const { before, after, what, compared, inputs } = change;
  const facts = [
    ...(what.includes('parameters')
      ? [`parameters: ${before.parameters.length} -> ${after.parameters.length}`]
      : []),
    ...(what.includes('result') ? [`result: ${before.result} -> ${after.result}`] : []),
    ...(what.includes('expansion') ? [`arguments expand: ${before.expansion} -> ${after.expansion}`] : []),
    ...(what.includes('compiles') ? [`compiles: ${before.compiles ? 'yes -> no' : 'no -> yes'}`] : []),
    ...(compared === 0 ? [] : [answersText(inputs, compared)]),
  ];
  return describe('changed', `macro ${after.symbol}`, facts);
}

/** How many arguments are named; the others are counted. */
const SHOWN_MAX = 8;

function answersText(inputs: readonly MacroInput[], compared: number): string {
  if (inputs.length === 0) return `the same answers for all ${compared} arguments compared`;
  const answers = inputs
    .slice(0, SHOWN_MAX)
    .map(({ arguments: values, before, after }) => `${values.map(hex).join(', ')}: ${before} -> ${after}`);
  const more = inputs.length > SHOWN_MAX ? ` and ${inputs.length - SHOWN_MAX} more` : '';
  return `${inputs.length} of ${compared} arguments compared give another answer: ${answers.join('; ')}${more}`;
}

function hex(digits: string): string {
  return `0x${BigInt(digits).toString(16)}`;
}
