// SPDX-License-Identifier: MIT
// `reference.c`: a target made of the declarations alone: the struct's layout and access rules, the algorithm that
// carries out a write, callbacks that note the state and fail on demand. What lies beyond them, it cannot.

import { type Binding, isBoolean } from '../../analysis/target.js';
import { cHex, cName, cString, functionType, type Layout, layOut, textLayout } from '../../c-syntax/index.js';
import {
  declarationsOf,
  type RecordCallback,
  type StructMember,
  type TranscriptVerb,
} from '../../model/index.js';
import { PAGE_WIDTH } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { algorithmsName } from './algorithms.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';
import { callbackParameters, selfName } from './records.js';
import { ACCESS, FAULTS, MEMBERS, TRACE } from './reference-parts.js';
import { verbParameters } from './verbs.js';

export function emitReference(context: CContext, binding: Binding): readonly OutputFile[] {
  const folder = `${context.edition.name}/c/`;
  return [
    { path: `${folder}reference.c`, text: referenceText(context, binding) },
    { path: `${folder}main.c`, text: mainText(context) },
  ];
}

function referenceText(context: CContext, binding: Binding): string {
  return (
    preamble('reference.c', context.uapi, C_LICENSE) +
    joinBlocks([
      [
        '#include <stdbool.h>',
        '#include <string.h>',
        '',
        `#include "${algorithmsName(context)}.h"`,
        '#include "runner.h"',
      ],
      ['#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))'],
      MEMBERS,
      memberTable(binding, context),
      faultSteps(binding),
      stateLines(binding),
      [TRACE.trim()],
      [FAULTS.trim()],
      ...binding.callbacks.map((callback) => callbackLines(callback, binding, context)),
      boundLines(binding),
      [ACCESS.trim()],
      ...context.uapi.transcript.verbs.flatMap((verb) => verbLines(verb, binding)),
      tableLines(context, binding),
    ])
  );
}

/** The word of a member's access: what the target does for it. */
function accessOf(member: StructMember, binding: Binding): string {
  if (member.name === binding.member.name) return 'BOUND';
  if (member.read === 'zero' && member.write === 'ignore') return 'ZERO';
  if (member.read === 'value' && member.write === 'store' && member.when.length === 0) return 'STORED';
  return member.write === 'refuse' ? 'READ_ONLY' : 'ELSEWHERE';
}

/** The bits of a member's `when`; a member of other bits than the bound one has none that the target knows. */
function whenText(member: StructMember, context: CContext): string {
  const bits = declarationsOf(context.edition.declarations, 'bits').flatMap(
    (declaration) => declaration.bits,
  );
  const mask = member.when
    .flatMap((name) => bits.find((bit) => bit.name === name) ?? [])
    .reduce((sum, bit) => sum | (1n << BigInt(bit.position)), 0n);
  return mask === 0n ? '0' : cHex(mask, 4);
}

function memberTable(binding: Binding, context: CContext): readonly string[] {
  const elements = binding.struct.members.flatMap((member) => {
    const count = member.count ?? 1;
    const width = member.size / count;
    return Array.from({ length: count }, (_unused, index) => {
      return `\t{ ${member.offset + index * width}, ${width}, ${accessOf(member, binding)}, ${whenText(member, context)} },`;
    });
  });
  return ['static const struct member members[] = {', ...elements, '};'];
}

function stateLines(binding: Binding): readonly string[] {
  return [
    `#define STRUCT_SIZE\tsizeof(struct ${binding.struct.symbol})`,
    `#define INITIAL\t\t${cHex(binding.initial, 4)}`,
    '#define FAULTS_MAX\t16',
    '',
    '/* The one device of this target. */',
    'static struct {',
    `\tstruct ${binding.record.symbol} driver;`,
    ...binding.options.map(({ parameter }) => `\tbool ${cName(parameter.name)};`),
    '\t/* What STORED members hold, by their place in the table. */',
    '\t__u64 stored[ARRAY_SIZE(members)];',
    '\tstruct fault faults[FAULTS_MAX];',
    '\tsize_t fault_count;',
    '\t/* The last state that was noted, and those since the last write. */',
    '\t__u64 noted;',
    '\tstruct sequence trace;',
    '\t/* Whether the last write took one of beyond_steps. */',
    '\tbool beyond;',
    '} device;',
    '',
    'static __u64 bound_value(void)',
    '{',
    `\treturn device.driver.${cName(binding.member.name)};`,
    '}',
  ];
}

/** The words by which a transcript names the callbacks that can fail. */
function faultSteps(binding: Binding): readonly string[] {
  const words = binding.callbacks
    .filter((callback) => callback.result !== 'void')
    .flatMap((callback) => [
      callback.name,
      ...(hasFlag(callback, 'set') ? [`set-${callback.name}`, `clear-${callback.name}`] : []),
    ]);
  const table = (name: string, entries: readonly string[]): readonly string[] => [
    `static const char *const ${name}[] = {`,
    ...entries.map((entry) => `\t${entry},`),
    '};',
  ];
  return [
    ...table('fault_steps', words.map(cString)),
    '',
    '/* Steps whose outcome depends on parts that this target lacks. */',
    ...table('beyond_steps', binding.beyond.length === 0 ? ['NULL'] : binding.beyond.map(cString)),
  ];
}

function hasFlag(callback: RecordCallback, name: string): boolean {
  return callback.parameters.some((parameter) => parameter.type === 'boolean' && parameter.name === name);
}

/** A callback notes the state; one that can fail asks for a fault by `set-NAME`, `clear-NAME` or `NAME`. */
function callbackLines(callback: RecordCallback, binding: Binding, context: CContext): readonly string[] {
  const self = selfName(binding.record, context);
  const name = cName(callback.name);
  const signature: Layout = {
    kind: 'call',
    open: `static ${functionType(callback.result)} reference_${name}(`,
    parts: callbackParameters(binding.record, callback, self).map(textLayout),
    close: ')',
  };
  const isFallible = callback.result !== 'void';
  const used = isFallible ? ['set', 'unwind'].filter((flag) => hasFlag(callback, flag)) : [];
  const unused = callback.parameters.filter((parameter) => !used.includes(parameter.name));
  return [
    ...layOut(signature, 0, PAGE_WIDTH),
    '{',
    `\t(void)${self};`,
    ...unused.map((parameter) => `\t(void)${cName(parameter.name)};`),
    '\tnote_state();',
    ...(isFallible ? takeFault(callback) : []),
    '}',
  ];
}

function takeFault(callback: RecordCallback): readonly string[] {
  const directed = `set ? ${cString(`set-${callback.name}`)} : ${cString(`clear-${callback.name}`)}`;
  const parts = [
    cString(callback.name),
    hasFlag(callback, 'set') ? directed : 'NULL',
    hasFlag(callback, 'unwind') ? 'unwind' : 'false',
  ];
  return indented({ kind: 'call', open: 'return take_fault(', parts: parts.map(textLayout), close: ');' });
}

/** A statement of a function's body. */
function indented(layout: Layout): readonly string[] {
  return layOut(layout, 8, PAGE_WIDTH).map((line, index) => (index === 0 ? `\t${line}` : line));
}

function boundLines(binding: Binding): readonly string[] {
  return [
    '/* A reset of the device: its kind stays. */',
    'static void reset_device(void)',
    '{',
    '\tmemset(&device.driver, 0, sizeof(device.driver));',
    ...binding.callbacks.map(
      (callback) => `\tdevice.driver.${cName(callback.name)} = reference_${cName(callback.name)};`,
    ),
    `\tdevice.driver.${cName(binding.member.name)} = INITIAL;`,
    '\tmemset(device.stored, 0, sizeof(device.stored));',
    '\tdevice.noted = INITIAL;',
    '\tdevice.fault_count = 0;',
    '}',
    '',
    '/* A fault that no step has met is over with the write. */',
    'static int write_bound(__u64 value)',
    '{',
    '\tint error;',
    '',
    '\tdevice.beyond = false;',
    '\tdevice.trace.count = 0;',
    '\tdevice.noted = bound_value();',
    ...writeCall(binding),
    '\tnote_state();',
    '\tdevice.fault_count = 0;',
    '\treturn device.beyond ? TARGET_CANNOT : error;',
    '}',
  ];
}

function writeCall(binding: Binding): readonly string[] {
  const parts = binding.algorithm.parameters.map((parameter) => {
    const { type } = parameter;
    if (type.kind !== 'scalar') return '&device.driver';
    return isBoolean(parameter) ? `device.${cName(parameter.name)}` : `(${functionType(type.scalar)})value`;
  });
  const layout: Layout = {
    kind: 'call',
    open: `error = ${binding.algorithm.symbol}(`,
    parts: parts.map(textLayout),
    close: ');',
  };
  return indented(layout);
}

/** The verbs that every target of this kind has; by their names, as any uAPI may declare them. */
function verbLines(verb: TranscriptVerb, binding: Binding): readonly (readonly string[])[] {
  const body = verbBody(verb, binding);
  if (body === undefined) return [];
  const signature: Layout = {
    kind: 'call',
    open: `static int do_${cName(verb.name)}(`,
    parts: ['struct target *target', ...verbParameters(verb)].map(textLayout),
    close: ')',
  };
  return [[...layOut(signature, 0, PAGE_WIDTH), '{', ...body, '}']];
}

/** @returns Nothing for a verb that the target does not have. */
function verbBody(verb: TranscriptVerb, binding: Binding): readonly string[] | undefined {
  const words = verb.arguments
    .filter((argument) => argument.kind === 'word')
    .map((argument) => cName(argument.name));
  switch (`${verb.name} ${verb.arguments.map((argument) => argument.kind).join(' ')} ${verb.result}`) {
    case 'read field value':
      return ['\t(void)target;', '\treturn read_member(offset, width, result);'];
    case 'write field value errno':
      return [
        '\t(void)target;',
        `\treturn write_member(offset, width, ${cName(verb.arguments[1]?.name ?? '')});`,
      ];
    case 'reset  errno':
      return ['\t(void)target;', '\treset_device();', '\treturn 0;'];
    case 'trace  sequence':
      return ['\t(void)target;', '\t*result = device.trace;', '\treturn 0;'];
    case 'fault word errno none':
      return ['\t(void)target;', `\treturn add_fault(${words[0]}, error, NULL);`];
    case 'fault word errno word none':
      return ['\t(void)target;', `\treturn add_fault(${words[0]}, error, ${words[1]});`];
    case 'device word none':
      return ['\t(void)target;', ...optionLines(binding, verb, words[0] ?? ''), '\treturn TARGET_CANNOT;'];
    default:
      return undefined;
  }
}

function optionLines(binding: Binding, verb: TranscriptVerb, word: string): readonly string[] {
  const without = verb.arguments[0]?.optional === true ? [`\tif (!${word})`, '\t\treturn 0;'] : [];
  const options = binding.options.flatMap(({ parameter, words }) =>
    words.flatMap((option) => [
      `\tif (!strcmp(${word}, ${cString(option)})) {`,
      `\t\tdevice.${cName(parameter.name)} = false;`,
      '\t\treturn 0;',
      '\t}',
    ]),
  );
  return options.length + without.length === 0 ? [`\t(void)${word};`] : [...without, ...options];
}

function tableLines(context: CContext, binding: Binding): readonly string[] {
  const verbs = context.uapi.transcript.verbs.filter((verb) => verbBody(verb, binding) !== undefined);
  return [
    'static int start(struct target *target)',
    '{',
    '\t(void)target;',
    ...binding.options.map(({ parameter }) => `\tdevice.${cName(parameter.name)} = true;`),
    '\treset_device();',
    '\tdevice.trace.count = 0;',
    '\treturn 0;',
    '}',
    '',
    'struct target reference_target = {',
    '\t.name = "reference",',
    '\t.levels = LEVEL_CORE | LEVEL_TRACE | LEVEL_FAULT,',
    '\t.start = start,',
    '\t.verb = {',
    ...verbs.map((verb) => `\t\t.${cName(verb.name)} = do_${cName(verb.name)},`),
    '\t},',
    '};',
  ];
}

function mainText(context: CContext): string {
  return (
    preamble('main.c', context.uapi, C_LICENSE) +
    joinBlocks([
      ['#include "runner.h"'],
      ['extern struct target reference_target;'],
      [
        'int main(void)',
        '{',
        '\treturn run_transcripts(&reference_target, transcripts,',
        '\t\t\t       transcript_count) != 0;',
        '}',
      ],
    ])
  );
}
