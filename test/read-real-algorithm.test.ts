// SPDX-License-Identifier: MIT
// The macros and algorithms of the project's own uAPI, as the reader has them: expressions, statements, rules, vectors.

import { describe, expect, test } from 'vitest';
import type { Declaration, Expression, Statement } from '../src/model/index.js';
import { readDeclarations, TypeScriptProject } from '../src/read/typescript/index.js';
import { modulesBelow, RUNTIME } from './support/fragments.js';

function show(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'boolean':
      return String(expression.value);
    case 'name':
      return expression.name;
    case 'constant':
      return expression.symbol;
    case 'field':
      return `${show(expression.object)}.${expression.field}`;
    case 'unary':
      return `${expression.operator}${show(expression.operand)}`;
    case 'binary':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'conditional':
      return `(${show(expression.test)} ? ${show(expression.then)} : ${show(expression.otherwise)})`;
    case 'unsigned':
      return `u32${show(expression.operand)}`;
    case 'call':
      return `${expression.callee.name}(${expression.arguments.map(show).join(', ')})`;
    default:
      return expression satisfies never;
  }
}

function named<K extends 'macro' | 'algorithm'>(declarations: readonly Declaration[], kind: K, name: string) {
  const found = declarations.find((declaration) => declaration.kind === kind && declaration.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found as Extract<Declaration, { kind: K }>;
}

/** Kinds of statements, those inside in brackets. */
function outline(statements: readonly Statement[]): string {
  return statements
    .map((statement) => {
      if (statement.kind === 'if') return `if[${outline(statement.then)}|${outline(statement.otherwise)}]`;
      if (statement.kind === 'for-list' || statement.kind === 'for-range')
        return `${statement.kind}[${outline(statement.body)}]`;
      return statement.kind;
    })
    .join(' ');
}

describe('the real macros and algorithms', () => {
  const folder = 'spec/vfio-migration';
  const project = new TypeScriptProject({
    uapiFolder: folder,
    packageName: 'uapi-reference',
    editions: [{ name: 'rfc-ndma', index: 'rfc-ndma/index.ts' }],
  });
  project.update(new Map([...RUNTIME, ...modulesBelow(folder)]));
  const files = ['common/segments.ts', 'rfc-ndma/device-state.ts', 'rfc-ndma/set-device-state.ts'];
  const { declarations } = readDeclarations(project, folder, files, 'rfc-ndma');

  test('a macro keeps the tree as it was written', () => {
    expect(show(named(declarations, 'macro', 'isError').expression)).toBe(
      '((state & VFIO_DEVICE_STATE_MASK) == VFIO_DEVICE_STATE_ERROR)',
    );
    expect(named(declarations, 'macro', 'isValid')).toMatchObject({
      result: 'boolean',
      expansion: 'protected',
    });
  });

  test('the algorithm with its recursion, its comments and its rules', () => {
    const { body, parameters, rules, vectors } = named(declarations, 'algorithm', 'setDeviceState');
    expect(outline(body)).toBe('for-list[if[local if[if[return|] local if[assign call|] return|]|]] return');
    expect(parameters.map(({ type }) => type.kind)).toEqual(['record', 'list', 'scalar', 'scalar', 'scalar']);
    expect(rules).toEqual(['device-state.unwind.order']);
    expect(vectors).toMatchObject({
      driver: 'driver',
      watch: 'device_state',
      start: 'from',
      domains: {
        steps: { kind: 'list', name: 'STEPS' },
        from: { kind: 'macro', symbol: 'VFIO_DEVICE_STATE_VALID' },
        to: { kind: 'macro', symbol: 'VFIO_DEVICE_STATE_VALID' },
        unwind: { kind: 'literal', value: 'false' },
      },
    });
    const [first] = named(declarations, 'algorithm', 'takeStep').body;
    expect(first).toMatchObject({
      kind: 'if',
      comment: expect.stringMatching(/^The label changes first/),
      rules: ['device-state.unwind.failed-step'],
    });
  });

  test('numbers of 64 bits, ranges and errno names', () => {
    const collect = named(declarations, 'algorithm', 'collectSegments').body;
    expect(collect.map(({ kind }) => kind)).toEqual(['local', 'if', 'for-range', 'return']);
    const write = named(declarations, 'algorithm', 'writeDeviceState').body;
    const returns = write.flatMap((statement) => (statement.kind === 'if' ? statement.then : []));
    expect(
      returns.map((statement) =>
        statement.kind === 'return' && statement.value ? show(statement.value) : '',
      ),
    ).toContain('-EIO');
  });
});
