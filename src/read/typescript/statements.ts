// SPDX-License-Identifier: MIT
// Reads statements of algorithms from syntax into the model. Statements outside the subset are reported and left out.

import type { ts as TypeScript } from 'ts-morph';
import type { Expression, ListSource, Place, ScalarType, Statement, ValueType } from '../../model/index.js';
import { commentOf, type StatementComment } from './comments.js';
import { ts } from './compiler.js';
import { describe } from './describe.js';
import type { EditionReader } from './edition.js';
import { checkOrder } from './effects.js';
import { ExpressionReader, type ExpressionScope } from './expressions.js';
import { Locals } from './locals.js';
import { MeaningCheck } from './meaning.js';
import { checkCName } from './parts.js';
import { placeOf } from './place.js';
import { readScalarType } from './signatures.js';

const ALLOWED =
  'a local with a type, `if`, `for ... of` a list or a range, a call, an assignment or a `return`';

const BOUNDED_LOOP = 'write `for (const _round of range(limit))`';

/** What to write instead of a statement that the subset does not have. */
const INSTEAD: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.ForStatement, BOUNDED_LOOP],
  [ts.SyntaxKind.WhileStatement, BOUNDED_LOOP],
  [ts.SyntaxKind.DoStatement, BOUNDED_LOOP],
  [ts.SyntaxKind.SwitchStatement, 'write `if` and `else if`'],
  [ts.SyntaxKind.ThrowStatement, 'return an errno'],
]);

type PathCall = Extract<Statement, { kind: 'for-path' }>['path'];

/** What a statement has beside its kind. */
type Common = StatementComment & { readonly place: Statement['place'] };

export class StatementReader {
  readonly #expressions: ExpressionReader;
  readonly #meaning: MeaningCheck;

  constructor(
    private readonly edition: EditionReader,
    private readonly locals: Locals,
    private readonly result: ScalarType,
  ) {
    const scope: ExpressionScope = {
      subset: 'algorithm-subset',
      typeOf: (name) => locals.find(name)?.type,
      names: () => locals.names(),
    };
    this.#expressions = new ExpressionReader(edition, scope);
    this.#meaning = new MeaningCheck(edition, scope.typeOf);
  }

  readAll(statements: readonly TypeScript.Statement[]): readonly Statement[] {
    return statements.flatMap((statement) => this.#read(statement) ?? []);
  }

  /** The body of an `if` or a loop: a block of its own, with or without braces. */
  #inner(statement: TypeScript.Statement, locals: Locals = new Locals(this.locals)): readonly Statement[] {
    const reader = new StatementReader(this.edition, locals, this.result);
    return reader.readAll(ts.isBlock(statement) ? statement.statements : [statement]);
  }

  #read(statement: TypeScript.Statement): Statement | undefined {
    const common = { place: placeOf(statement), ...commentOf(this.edition, statement) };
    if (ts.isVariableStatement(statement)) return this.#local(statement, common);
    if (ts.isIfStatement(statement)) return this.#if(statement, common);
    if (ts.isForOfStatement(statement)) return this.#for(statement, common);
    if (ts.isReturnStatement(statement)) return this.#return(statement, common);
    if (ts.isExpressionStatement(statement)) return this.#expression(statement.expression, common);
    return this.#refuse(statement, undefined, undefined, INSTEAD.get(statement.kind));
  }

  #refuse(node: TypeScript.Node, found = describe(node), allowed = ALLOWED, suggestion?: string): undefined {
    this.edition.report('algorithm-subset', node, { found, allowed }, { suggestion });
  }

  /** An expression that goes into something of a type. */
  #value(node: TypeScript.Expression, type: ScalarType): Expression {
    const expression = this.#checked(node);
    if (expression.sound) this.#meaning.into(expression.value, type);
    return expression.value;
  }

  #checked(node: TypeScript.Expression): { readonly value: Expression; readonly sound: boolean } {
    const before = this.edition.diagnostics.length;
    const value = this.#expressions.read(node);
    const sound = this.edition.diagnostics.length === before;
    if (sound) checkOrder(this.edition, value);
    return { value, sound };
  }

  #local(statement: TypeScript.VariableStatement, common: Common): Statement | undefined {
    const { declarations, flags } = statement.declarationList;
    const [declaration] = declarations;
    if (declaration === undefined || declarations.length > 1) {
      return this.#refuse(statement, 'several locals in one statement', 'one local per statement');
    }
    if ((flags & (ts.NodeFlags.Const | ts.NodeFlags.Let)) === 0)
      return this.#refuse(statement, 'a `var`', '`const` or `let`');
    const { name, initializer } = declaration;
    if (!ts.isIdentifier(name)) return this.#refuse(name, 'a pattern', 'a name');
    const type = readScalarType(this.edition, declaration.type, name, false);
    const mutable = (flags & ts.NodeFlags.Let) !== 0;
    if (initializer === undefined) {
      this.#refuse(declaration, `the local \`${name.text}\` without a value`, 'a value from the start');
    }
    // The value is computed before the name exists.
    const value = initializer === undefined ? undefined : this.#value(initializer, type);
    this.#declare(name, { kind: 'scalar', scalar: type }, mutable);
    return value === undefined
      ? undefined
      : { ...common, kind: 'local', name: name.text, type, mutable, value };
  }

  #declare(name: TypeScript.Identifier, type: ValueType, mutable = false, locals = this.locals): void {
    checkCName(this.edition, name);
    const earlier = locals.find(name.text)?.name ?? this.#declaredOutside(name);
    if (earlier !== undefined) {
      const related = [{ place: placeOf(earlier), message: 'the other one' }];
      this.edition.report('shadowed-name', name, { name: name.text }, { related });
    }
    locals.declare({ type, mutable, fromList: type.kind === 'record', name });
  }

  #declaredOutside(name: TypeScript.Identifier): TypeScript.Node | undefined {
    const entity = this.edition.entity(name);
    switch (entity.kind) {
      case 'entry':
        return entity.entry.node.name;
      case 'runtime':
      case 'other':
        return entity.node.name;
      case 'unknown':
        return undefined;
      default:
        return entity satisfies never;
    }
  }

  #if(statement: TypeScript.IfStatement, common: Common): Statement {
    const test = this.#test(statement.expression);
    const then = this.#inner(statement.thenStatement);
    const otherwise = statement.elseStatement === undefined ? [] : this.#inner(statement.elseStatement);
    return { ...common, kind: 'if', test, then, otherwise };
  }

  #test(node: TypeScript.Expression): Expression {
    const { value, sound } = this.#checked(node);
    if (sound) this.#meaning.truth(value);
    return value;
  }

  #for(statement: TypeScript.ForOfStatement, common: Common): Statement | undefined {
    const { initializer, expression } = statement;
    const declaration = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0] : undefined;
    const isConst = (initializer.flags & ts.NodeFlags.Const) !== 0;
    if (
      declaration === undefined ||
      !isConst ||
      !ts.isIdentifier(declaration.name) ||
      statement.awaitModifier !== undefined
    ) {
      return this.#refuse(initializer, 'a loop over something else', '`for (const name of ...)`');
    }
    const variable = declaration.name;
    const call = ts.isCallExpression(expression) ? this.#runtimeCall(expression) : undefined;
    const range = call?.name === 'range' ? this.#rangeLimit(call.values) : undefined;
    if (range !== undefined) {
      const body = this.#loopBody(variable, { kind: 'scalar', scalar: 'u32' }, statement.statement);
      return { ...common, kind: 'for-range', variable: variable.text, limit: range, body };
    }
    const path = call?.name === 'pathBetween' ? this.#path(call.values, common.place) : undefined;
    if (path !== undefined) {
      const body = this.#loopBody(variable, { kind: 'scalar', scalar: 'u32' }, statement.statement);
      return { ...common, kind: 'for-path', variable: variable.text, path, body };
    }
    const [walked] = call?.name === 'backwards' ? call.values : [];
    const list = this.#list(walked ?? expression);
    if (list === undefined) return undefined;
    const backwards = walked !== undefined;
    const body = this.#loopBody(variable, { kind: 'record', record: list.record }, statement.statement);
    return { ...common, kind: 'for-list', variable: variable.text, list: list.source, backwards, body };
  }

  #loopBody(
    variable: TypeScript.Identifier,
    type: ValueType,
    body: TypeScript.Statement,
  ): readonly Statement[] {
    const locals = new Locals(this.locals);
    this.#declare(variable, type, false, locals);
    return this.#inner(body, new Locals(locals));
  }

  /** The limit of `range(limit)`: what cannot change while the loop runs, since C computes it in each round. */
  #rangeLimit([argument]: readonly TypeScript.Expression[]): Expression | undefined {
    return argument === undefined ? undefined : this.#fixed(argument, 'a limit');
  }

  #fixed(node: TypeScript.Expression, what: string): Expression {
    const value = this.#value(node, 'u32');
    const fixed =
      value.kind === 'number' ||
      value.kind === 'constant' ||
      (value.kind === 'name' && this.locals.find(value.name)?.mutable === false);
    if (!fixed)
      this.#refuse(node, `${what} that may change`, 'a number, a constant, a parameter or a `const`');
    return value;
  }

  /** `pathBetween(paths, from, to)`: C asks for each next state when it gets there, so that the end cannot change. */
  #path([paths, from, to]: readonly TypeScript.Expression[], place: Place): PathCall | undefined {
    const name = paths !== undefined && ts.isIdentifier(paths) ? paths.text : '';
    const type = this.locals.find(name)?.type;
    if (type?.kind !== 'paths' || paths === undefined || from === undefined || to === undefined)
      return undefined;
    const set: Expression = { kind: 'name', name, place: placeOf(paths) };
    return {
      kind: 'call',
      callee: { kind: 'lookup', name: 'pathBetween', machine: type.machine },
      arguments: [set, this.#value(from, 'u32'), this.#fixed(to, 'an end')],
      place,
    };
  }

  /** A call of the authoring library. */
  #runtimeCall({
    expression,
    arguments: values,
  }: TypeScript.CallExpression):
    | { readonly name: string; readonly values: readonly TypeScript.Expression[] }
    | undefined {
    const callee = ts.isIdentifier(expression) ? this.edition.entity(expression) : undefined;
    return callee?.kind === 'runtime' ? { name: callee.name, values } : undefined;
  }

  #list(node: TypeScript.Expression): { readonly source: ListSource; readonly record: string } | undefined {
    if (ts.isIdentifier(node)) {
      const type = this.locals.find(node.text)?.type;
      if (type?.kind === 'list')
        return { source: { kind: 'parameter', name: node.text }, record: type.record };
      const entity = this.edition.entity(node);
      const list = entity.kind === 'entry' ? this.edition.readAs(entity.entry.name, 'list') : undefined;
      if (list !== undefined)
        return { source: { kind: 'declared', name: list.name, symbol: list.symbol }, record: list.record };
    }
    const found = `a loop over \`${node.getText()}\``;
    return this.#refuse(
      node,
      found,
      'a const with `@list`, a parameter `readonly R[]`, `backwards` of these, `range(limit)` or `pathBetween(paths, from, to)`',
    );
  }

  #return(statement: TypeScript.ReturnStatement, common: Common): Statement {
    if (statement.expression === undefined) return { ...common, kind: 'return' };
    return { ...common, kind: 'return', value: this.#value(statement.expression, this.result) };
  }

  #expression(node: TypeScript.Expression, common: Common): Statement | undefined {
    if (ts.isBinaryExpression(node) && isAssignment(node)) return this.#assign(node, common);
    if (!ts.isCallExpression(node)) {
      const steps = ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node);
      return this.#refuse(
        node,
        undefined,
        undefined,
        steps ? 'write `x = x + 1`, and `>>> 0` for a u32' : undefined,
      );
    }
    const { value: call, sound } = this.#checked(node);
    if (sound) this.#meaning.of(call);
    return call.kind === 'call' ? { ...common, kind: 'call', call } : undefined;
  }

  #assign(node: TypeScript.BinaryExpression, common: Common): Statement | undefined {
    const operator = node.operatorToken;
    if (operator.kind !== ts.SyntaxKind.EqualsToken) {
      const plain = operator.getText().slice(0, -1);
      return this.#refuse(
        operator,
        `the operator \`${operator.getText()}\``,
        '`=`',
        `write \`x = (x ${plain} y) >>> 0\``,
      );
    }
    const { value: target, sound } = this.#checked(node.left);
    const type = sound ? this.#targetType(node.left, target) : undefined;
    const value = this.#value(node.right, type ?? 'void');
    return { ...common, kind: 'assign', target, value };
  }

  /** The type of a local or of a field of a record; anything else is not assigned to. */
  #targetType(node: TypeScript.Expression, target: Expression): ScalarType | undefined {
    const allowed = 'a `let`, or a field of a record that is a parameter';
    const local = target.kind === 'name' ? this.locals.find(target.name) : undefined;
    if (local?.type.kind === 'scalar' && local.mutable) return local.type.scalar;
    const object =
      target.kind === 'field' && target.object.kind === 'name'
        ? this.locals.find(target.object.name)
        : undefined;
    if (target.kind !== 'field' || object?.type.kind !== 'record' || object.fromList) {
      return this.#refuse(node, `an assignment to \`${node.getText()}\``, allowed);
    }
    const record = this.edition.readAs(object.type.record, 'record');
    const member = record?.members.find((candidate) => candidate.name === target.field);
    return member?.kind === 'field' ? member.type : undefined;
  }
}

function isAssignment(node: TypeScript.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
