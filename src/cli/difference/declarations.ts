// SPDX-License-Identifier: MIT
// Changed values, structs, macros and what the algorithms work with.

import type {
  EditionDifference,
  MacroChange,
  MacroInput,
  MemberChange,
  MemberShape,
  NamedValue,
  StructChange,
  ValueChange,
} from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { changeLines, wordsText } from './change-lines.js';

export function declarationLines(difference: EditionDifference, palette: Palette): readonly string[] {
  const lines = [
    ...difference.structs.flatMap((change) => structLines(change, palette)),
    ...difference.values.flatMap((change) => valueLines(change, palette)),
    ...difference.macros.flatMap((change) => macroLines(change, palette)),
    ...difference.workings.flatMap(({ kind, what, symbol }) =>
      changeLines(kind, `${what} ${symbol}`, palette),
    ),
  ];
  return lines.length === 0 ? ['  nothing differs'] : lines;
}

function valueLines(change: ValueChange, palette: Palette): readonly string[] {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return changeLines(change.kind, valueText(change.value), palette);
    case 'renamed':
      return changeLines('renamed', `${valueText(change.before)} is ${change.after.symbol}`, palette);
    case 'changed': {
      const { before, after, what, words } = change;
      const facts = what.flatMap((respect) => {
        if (respect === 'meaning') return [`meaning: ${wordsText(words ?? [])}`];
        const key = respect === 'header' ? 'definedIn' : respect;
        return [`${respect}: ${before[key] ?? 'none'} -> ${after[key] ?? 'none'}`];
      });
      return changeLines('changed', `${after.role} ${change.symbol}`, palette, facts);
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

function structLines(change: StructChange, palette: Palette): readonly string[] {
  if (change.kind !== 'changed') {
    const { symbol, size, definedIn } = change.struct;
    const header = definedIn === undefined ? '' : `, of <${definedIn}>`;
    return changeLines(change.kind, `struct ${symbol}, ${size} bytes${header}`, palette);
  }
  const { before, after, what } = change;
  const facts = (['size', 'alignment'] as const)
    .filter((respect) => what.includes(respect))
    .map((respect) => `${respect}: ${before[respect]} -> ${after[respect]}`);
  return changeLines('changed', `struct ${after.symbol}`, palette, [
    ...facts,
    ...change.members.map(memberText),
  ]);
}

function memberText(change: MemberChange): string {
  switch (change.kind) {
    case 'added':
      return `+ ${placed(change.member)}`;
    case 'removed':
      return `- ${placed(change.member)}`;
    case 'renamed':
      return `~ ${placed(change.before)} is ${change.after.name}`;
    case 'changed': {
      const { before, after, what, words } = change;
      const facts = what.map((respect) =>
        respect === 'meaning'
          ? `meaning: ${wordsText(words ?? [])}`
          : `${respect}: ${shown(before[respect])} -> ${shown(after[respect])}`,
      );
      return `~ ${after.name}: ${facts.join('; ')}`;
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

function macroLines(change: MacroChange, palette: Palette): readonly string[] {
  if (change.kind !== 'changed') {
    const { symbol, parameters, compiles } = change.macro;
    const fault = compiles ? '' : ', which never compiled';
    return changeLines(change.kind, `macro ${symbol}(${parameters.join(', ')})${fault}`, palette);
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
  return changeLines('changed', `macro ${after.symbol}`, palette, facts);
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
