// SPDX-License-Identifier: MIT
// `reference.c`: a target that is made of the declarations alone: the struct's layout and access rules, the algorithm
// that carries out a write, and callbacks that record the state and fail on demand. It has no other behaviour.

import { type Binding, isBoolean } from '../../analysis/target.js';
import { cHex, cName, cString, functionType } from '../../c-syntax/index.js';
import {
  declarationsOf,
  type MachineDeclaration,
  type RecordCallback,
  type StructMember,
} from '../../model/index.js';
import type { OutputFile } from '../emitter.js';
import { includesOf } from './algorithms.js';
import { type CContext, joinBlocks } from './context.js';
import { arrayLines, callLines } from './lines.js';
import { partSymbol } from './machines.js';
import mainSource from './parts/main.c';
import referenceSource from './parts/reference.c';
import { linesText, partFile } from './parts.js';

export function emitReference(context: CContext, binding: Binding): readonly OutputFile[] {
  return [
    partFile(context, 'reference.c', referenceSource, {
      'algorithms.h': includesOf(context),
      'tables/reference.h': tablesText(context, binding),
      'tables/reference_verbs.h': linesText(verbLines(context)),
    }),
    partFile(context, 'main.c', mainSource),
  ];
}

function tablesText(context: CContext, binding: Binding): string {
  return joinBlocks([
    memberTable(binding, context),
    faultSteps(binding),
    [`#define STRUCT_SIZE\tsizeof(struct ${binding.struct.symbol})`],
    boundStruct(binding),
    optionTable(binding),
    ...binding.callbacks.map((callback) => callbackLines(callback, binding, context)),
    initialLines(binding),
    boundFunctions(binding),
  ]);
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
  return arrayLines('static const struct member members[]', elements, '{ 0 }');
}

/** What the algorithm works on. */
function boundStruct(binding: Binding): readonly string[] {
  return [
    '/* What the algorithm works on: a driver, and what the device has. */',
    'static struct bound {',
    `\tstruct ${binding.record.symbol} driver;`,
    ...binding.options.map(({ name }) => `\tbool ${cName(name)};`),
    '} bound;',
  ];
}

function optionTable({ options }: Binding): readonly string[] {
  const rows = options.flatMap(({ name, words }) =>
    words.map((word) => `\t{ ${cString(word)}, &bound.${cName(name)} },`),
  );
  return arrayLines('static const struct option options[]', rows, '{ NULL, NULL }');
}

/** What the target is after it starts; its driver, also after a reset. */
function initialLines(binding: Binding): readonly string[] {
  return [
    'static const struct bound initial = {',
    '\t.driver = {',
    ...binding.callbacks.map(({ name }) => `\t\t.${cName(name)} = reference_${cName(name)},`),
    `\t\t.${cName(binding.member.name)} = ${cHex(binding.initial, 4)},`,
    '\t},',
    ...binding.options.map(({ name }) => `\t.${cName(name)} = true,`),
    '};',
  ];
}

/** The two ways to the bound member. */
function boundFunctions({ algorithm, member, machine }: Binding): readonly string[] {
  const given = algorithm.parameters.map((parameter) => {
    const { type } = parameter;
    if (type.kind === 'paths') return 'bound_parts()';
    if (type.kind !== 'scalar') return '&bound.driver';
    return isBoolean(parameter) ? `bound.${cName(parameter.name)}` : `(${functionType(type.scalar)})value`;
  });
  return [
    ...(machine === undefined ? [] : partsFunction(machine)),
    'static __u64 bound_value(void)',
    '{',
    `\treturn bound.driver.${cName(member.name)};`,
    '}',
    '',
    'static int write_driver(__u64 value)',
    '{',
    ...callLines(`return ${algorithm.symbol}(`, given, ');', 1),
    '}',
  ];
}

/** What the device has, as the machine counts it. */
function partsFunction(machine: MachineDeclaration): readonly string[] {
  return [
    'static unsigned int bound_parts(void)',
    '{',
    '\tunsigned int parts = 0;',
    '',
    ...machine.parts.flatMap(({ name }) => [
      `\tif (bound.${cName(name)})`,
      `\t\tparts |= ${partSymbol(machine, name)};`,
    ]),
    '\treturn parts;',
    '}',
    '',
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
  return [
    ...wordTable('fault_steps', words),
    '',
    '/* Steps whose outcome depends on parts that this target lacks. */',
    ...wordTable('beyond_steps', binding.beyond),
  ];
}

function wordTable(name: string, words: readonly string[]): readonly string[] {
  const rows = words.map((word) => `\t${cString(word)},`);
  return arrayLines(`static const char *const ${name}[]`, rows, 'NULL');
}

function hasFlag(callback: RecordCallback, name: string): boolean {
  return callback.parameters.some((parameter) => parameter.type === 'boolean' && parameter.name === name);
}

/** A callback notes the state; one that can fail asks for a fault by `set-NAME`, `clear-NAME` or `NAME`. */
function callbackLines(callback: RecordCallback, binding: Binding, context: CContext): readonly string[] {
  const self = context.signatures.selfName(binding.record);
  const name = cName(callback.name);
  const isFallible = callback.result !== 'void';
  const used = isFallible ? ['set', 'unwind'].filter((flag) => hasFlag(callback, flag)) : [];
  const unused = callback.parameters.filter((parameter) => !used.includes(parameter.name));
  return [
    ...callLines(
      `static ${functionType(callback.result)} reference_${name}(`,
      context.signatures.callbackParameters(binding.record, callback),
      ')',
    ),
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
  return callLines('return take_fault(', parts, ');', 1);
}

/** The target's function for a verb of this name, of arguments of these kinds, and of this result. */
const VERBS: Readonly<Record<string, string>> = {
  'device word none': 'do_device',
  'read field value': 'do_read',
  'write field value errno': 'do_write',
  'reset  errno': 'do_reset',
  'open  errno': 'do_open',
  'close  errno': 'do_close',
  'trace  sequence': 'do_trace',
  'fault word errno none': 'do_fault_forward',
  'fault word errno word none': 'do_fault',
};

/** The verbs that the target has, of those that the uAPI declares. */
function verbLines({ uapi }: CContext): readonly string[] {
  return uapi.transcript.verbs.flatMap(({ name, arguments: given, result }) => {
    const perform = VERBS[`${name} ${given.map(({ kind }) => kind).join(' ')} ${result}`];
    return perform === undefined ? [] : [`\t\t.${cName(name)} = ${perform},`];
  });
}
