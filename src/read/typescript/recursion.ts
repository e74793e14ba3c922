// SPDX-License-Identifier: MIT
// Finds recursion. A macro that uses itself does not expand. An algorithm may call itself once, guarded by a boolean
// parameter that prevents a third call.

import { compareText } from '../../diagnostics/index.js';
import { expressionsOf, partsOf } from '../../expression/walk.js';
import type { DeclarationOf, Declarations, Expression, Place, Statement } from '../../model/index.js';
import type { EditionReader } from './edition.js';

type Function = DeclarationOf<'macro'> | DeclarationOf<'algorithm'>;
type Call = Extract<Expression, { kind: 'call' }>;
/** Boolean parameters whose value is known at a statement. */
type Facts = ReadonlyMap<string, boolean>;

interface CallSite {
  readonly call: Call;
  readonly facts: Facts;
}

export function checkRecursion(edition: EditionReader, declarations: Declarations): void {
  const functions = declarations.filter(
    (declaration): declaration is Function =>
      declaration.kind === 'macro' || declaration.kind === 'algorithm',
  );
  const callees = new Map(functions.map((declaration) => [declaration.name, callSites(declaration)]));
  const told = new Set<string>();
  for (const declaration of functions) {
    for (const { call, facts } of callees.get(declaration.name) ?? []) {
      const cycle = pathTo(declaration.name, call.callee.name, callees);
      if (cycle === undefined || told.has(membersOf(cycle))) continue;
      // A circle of several is told where it is entered first.
      if (cycle.length > 2) told.add(membersOf(cycle));
      if (declaration.kind === 'macro') edition.report('macro-recursion', call.place, { cycle });
      else if (cycle.length > 2 || !isGuarded(declaration, call, facts))
        edition.report('recursion', call.place, { cycle });
    }
  }
}

function membersOf(cycle: readonly string[]): string {
  return [...new Set(cycle)].sort(compareText).join(' ');
}

/** The calls that lead from a callee back to the caller, shortest first; undefined where none do. */
function pathTo(
  target: string,
  from: string,
  callees: ReadonlyMap<string, readonly CallSite[]>,
): readonly string[] | undefined {
  const paths = [[target, from]];
  const seen = new Set<string>();
  for (const path of paths) {
    const last = path.at(-1) ?? from;
    if (last === target) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const { call } of callees.get(last) ?? []) paths.push([...path, call.callee.name]);
  }
  return undefined;
}

/** Whether a call of itself passes the opposite of a boolean parameter that is known where it stands. */
function isGuarded(algorithm: DeclarationOf<'algorithm'>, call: Call, facts: Facts): boolean {
  return algorithm.parameters.some((parameter, index) => {
    const argument = call.arguments[index];
    const known = facts.get(parameter.name);
    return argument?.kind === 'boolean' && known !== undefined && argument.value !== known;
  });
}

function callSites(declaration: Function): readonly CallSite[] {
  if (declaration.kind === 'macro') return callsIn(declaration.expression, new Map());
  const names = declaration.parameters
    .filter(({ type }) => type.kind === 'scalar' && type.scalar === 'boolean')
    .map(({ name }) => name);
  return callsInBlock(declaration.body, new Map(), new Set(names));
}

function callsIn(expression: Expression, facts: Facts): readonly CallSite[] {
  const inner = partsOf(expression).flatMap((part) => callsIn(part, facts));
  if (expression.kind !== 'call') return inner;
  const { kind } = expression.callee;
  if (kind === 'callback' || kind === 'lookup') return inner;
  return [{ call: expression, facts }, ...inner];
}

function callsInBlock(
  statements: readonly Statement[],
  before: Facts,
  names: ReadonlySet<string>,
): readonly CallSite[] {
  let facts = before;
  return statements.flatMap((statement) => {
    const sites = callsInStatement(statement, facts, names);
    // Behind `if (unwind) return ...` the parameter is false.
    if (statement.kind === 'if') {
      if (alwaysReturns(statement.then))
        facts = new Map([...facts, ...factsOf(statement.test, false, names)]);
      if (alwaysReturns(statement.otherwise))
        facts = new Map([...facts, ...factsOf(statement.test, true, names)]);
    }
    return sites;
  });
}

function callsInStatement(
  statement: Statement,
  facts: Facts,
  names: ReadonlySet<string>,
): readonly CallSite[] {
  switch (statement.kind) {
    case 'if':
      return [
        ...callsIn(statement.test, facts),
        ...callsInBlock(statement.then, new Map([...facts, ...factsOf(statement.test, true, names)]), names),
        ...callsInBlock(
          statement.otherwise,
          new Map([...facts, ...factsOf(statement.test, false, names)]),
          names,
        ),
      ];
    case 'for-list':
    case 'for-range':
    case 'for-path':
      return [
        ...expressionsOf(statement).flatMap((expression) => callsIn(expression, facts)),
        ...callsInBlock(statement.body, facts, names),
      ];
    case 'local':
    case 'assign':
      return callsIn(statement.value, facts);
    case 'call':
      return callsIn(statement.call, facts);
    case 'return':
      return statement.value === undefined ? [] : callsIn(statement.value, facts);
    default:
      return statement satisfies never;
  }
}

/** What a test that came out as `outcome` says of boolean parameters. */
function factsOf(test: Expression, outcome: boolean, names: ReadonlySet<string>): Facts {
  if (test.kind === 'name' && names.has(test.name)) return new Map([[test.name, outcome]]);
  if (test.kind === 'unary' && test.operator === '!') return factsOf(test.operand, !outcome, names);
  const decided = test.kind === 'binary' && test.operator === (outcome ? '&&' : '||');
  return decided
    ? new Map([...factsOf(test.left, outcome, names), ...factsOf(test.right, outcome, names)])
    : new Map();
}

function alwaysReturns(statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  if (last?.kind === 'if') return alwaysReturns(last.then) && alwaysReturns(last.otherwise);
  return last?.kind === 'return';
}

/** Lists that no algorithm walks, passes on, or enumerates. */
export function checkListsUsed(edition: EditionReader, declarations: Declarations): void {
  const algorithms = declarations.filter((declaration) => declaration.kind === 'algorithm');
  const used = new Set(
    algorithms.flatMap((algorithm) => [...listsIn(algorithm.body), ...listsOfVectors(algorithm)]),
  );
  for (const declaration of declarations) {
    if (declaration.kind !== 'list' || used.has(declaration.name)) continue;
    edition.report('unused-list', shortPlace(declaration.place, declaration.name), {
      name: declaration.name,
    });
  }
}

function listsOfVectors({ vectors }: DeclarationOf<'algorithm'>): readonly string[] {
  return Object.values(vectors?.domains ?? {}).flatMap((domain) =>
    domain.kind === 'list' ? [domain.name] : [],
  );
}

function listsIn(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((statement): readonly string[] => {
    switch (statement.kind) {
      case 'for-list':
        return [statement.list.name, ...listsIn(statement.body)];
      case 'for-range':
      case 'for-path':
        return listsIn(statement.body);
      case 'if':
        return [...namesIn(statement.test), ...listsIn(statement.then), ...listsIn(statement.otherwise)];
      case 'local':
      case 'assign':
        return namesIn(statement.value);
      case 'call':
        return namesIn(statement.call);
      case 'return':
        return statement.value === undefined ? [] : namesIn(statement.value);
      default:
        return statement satisfies never;
    }
  });
}

function namesIn(expression: Expression): readonly string[] {
  return [
    ...(expression.kind === 'constant' ? [expression.name] : []),
    ...partsOf(expression).flatMap(namesIn),
  ];
}

function shortPlace(place: Place, name: string): Place {
  return { ...place, endLine: place.line, endColumn: place.column + name.length };
}
