// SPDX-License-Identifier: MIT
// Numbers the statements of an algorithm as the pages show them, so that a rule can be traced to a step:
// `2.a.ii` is the second step's first sub-step's second.

import { allStatements } from '../expression/walk.js';
import { grouped, type Statement } from '../model/index.js';

/** A statement that does one thing. */
export type PlainStatement = Extract<Statement, { kind: 'local' | 'assign' | 'call' | 'return' }>;

/** One step of the pseudocode. */
export interface NumberedStep {
  /** The number within its list: `2`, `a`, `ii`. */
  readonly number: string;
  /** The numbers from the outermost step to this one, joined by dots. */
  readonly path: string;
  /** `otherwise` is the other branch of the `if` before it; `otherwise-if` one that starts with another test. */
  readonly clause: 'statement' | 'otherwise' | 'otherwise-if';
  readonly statement: Statement;
  /** The only statement of a branch, when it is short enough to stand in the same sentence. */
  readonly inline?: PlainStatement;
  readonly children: readonly NumberedStep[];
}

interface Clause {
  readonly clause: NumberedStep['clause'];
  readonly statement: Statement;
  readonly body: readonly Statement[];
}

/** The steps of a body, numbered 1, 2, 3; a, b, c; i, ii, iii; A, B, C; I, II, III by depth. */
export function numberSteps(body: readonly Statement[], parent = '', depth = 0): readonly NumberedStep[] {
  const clauses = body.flatMap(clausesOf);
  return clauses.map(({ clause, statement, body: inner }, index) => {
    const number = enumerator(index + 1, depth, clauses.length);
    const path = parent === '' ? number : `${parent}.${number}`;
    const inline = inlineStatement(inner);
    return inline === undefined
      ? { number, path, clause, statement, children: numberSteps(inner, path, depth + 1) }
      : { number, path, clause, statement, inline, children: [] };
  });
}

/** Each rule that the statements name, with the paths of the steps that carry it. */
export function stepsByRule(body: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  // The other branch belongs to the statement that was counted with its first.
  const steps = flatten(numberSteps(body)).filter(({ clause }) => clause !== 'otherwise');
  return grouped(steps.flatMap(({ statement, path }) => statement.rules.map((rule) => [rule, path])));
}

/** The path of the step that each statement stands in; statements in the order of the source, outer ones before inner ones. */
export function stepsOfStatements(body: readonly Statement[]): readonly string[] {
  const paths = new Map<Statement, string>();
  for (const { clause, statement, inline, path } of flatten(numberSteps(body))) {
    if (clause !== 'otherwise') paths.set(statement, path);
    if (inline !== undefined) paths.set(inline, path);
  }
  return allStatements(body).map((statement) => paths.get(statement)!);
}

function flatten(steps: readonly NumberedStep[]): readonly NumberedStep[] {
  return steps.flatMap((step) => [step, ...flatten(step.children)]);
}

/** A statement is one step; an `if` with another branch is two or more, side by side. */
function clausesOf(statement: Statement): readonly Clause[] {
  switch (statement.kind) {
    case 'if':
      return [{ clause: 'statement', statement, body: statement.then }, ...otherwiseOf(statement)];
    case 'for-list':
    case 'for-range':
    case 'for-path':
      return [{ clause: 'statement', statement, body: statement.body }];
    case 'local':
    case 'assign':
    case 'call':
    case 'return':
      return [{ clause: 'statement', statement, body: [] }];
    default:
      return statement satisfies never;
  }
}

function otherwiseOf(statement: Extract<Statement, { kind: 'if' }>): readonly Clause[] {
  const [only, ...more] = statement.otherwise;
  if (only === undefined) return [];
  if (only.kind === 'if' && more.length === 0) {
    return [{ clause: 'otherwise-if', statement: only, body: only.then }, ...otherwiseOf(only)];
  }
  return [{ clause: 'otherwise', statement, body: statement.otherwise }];
}

/** A branch of one plain statement, with nothing to say about it, needs no list of its own. */
function inlineStatement(body: readonly Statement[]): PlainStatement | undefined {
  const [only, ...more] = body;
  if (only === undefined || more.length > 0) return undefined;
  if (only.comment !== undefined || only.rules.length > 0) return undefined;
  return only.kind === 'return' || only.kind === 'assign' || only.kind === 'call' ? only : undefined;
}

function enumerator(ordinal: number, depth: number, count: number): string {
  const style = depth % 5;
  if (style === 2) return roman(ordinal);
  if (style === 4) return roman(ordinal).toUpperCase();
  if (style === 0 || count > 26) return String(ordinal);
  return String.fromCharCode((style === 1 ? 0x60 : 0x40) + ordinal);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(ordinal: number): string {
  let rest = ordinal;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
