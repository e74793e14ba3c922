// SPDX-License-Identifier: MIT
// Reads expressions of constants, macros and algorithms from syntax into the model. An expression outside the subset is
// reported and becomes a 0 in the tree, so that the other expressions are checked as well.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type {
  BinaryOperator,
  Callee,
  Expression,
  Place,
  UnaryOperator,
  ValueType,
} from '../../model/index.js';
import { ts } from './compiler.js';
import { describe } from './describe.js';
import type { EditionReader, Entity, Entry } from './edition.js';
import { placeOf } from './place.js';

const K = ts.SyntaxKind;

const BINARY: ReadonlyMap<TypeScript.SyntaxKind, BinaryOperator> = new Map<
  TypeScript.SyntaxKind,
  BinaryOperator
>([
  [K.AmpersandToken, '&'],
  [K.BarToken, '|'],
  [K.CaretToken, '^'],
  [K.LessThanLessThanToken, '<<'],
  [K.GreaterThanGreaterThanToken, '>>'],
  [K.PlusToken, '+'],
  [K.MinusToken, '-'],
  [K.AsteriskToken, '*'],
  [K.EqualsEqualsEqualsToken, '=='],
  [K.ExclamationEqualsEqualsToken, '!='],
  [K.LessThanToken, '<'],
  [K.LessThanEqualsToken, '<='],
  [K.GreaterThanToken, '>'],
  [K.GreaterThanEqualsToken, '>='],
  [K.AmpersandAmpersandToken, '&&'],
  [K.BarBarToken, '||'],
]);

const UNARY: ReadonlyMap<TypeScript.SyntaxKind, UnaryOperator> = new Map<
  TypeScript.SyntaxKind,
  UnaryOperator
>([
  [K.TildeToken, '~'],
  [K.ExclamationToken, '!'],
  [K.MinusToken, '-'],
]);

/** What to write instead of an operator that the subset does not have. */
const INSTEAD: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [K.EqualsEqualsToken, 'write `===`'],
  [K.ExclamationEqualsToken, 'write `!==`'],
  [K.GreaterThanGreaterThanGreaterThanToken, 'only `>>> 0` is known; mask bit 31 off and write `>>`'],
  [K.SlashToken, 'a division rounds in C and does not in TypeScript'],
  [K.QuestionQuestionToken, 'nothing is ever absent here'],
]);

const OPERATORS = 'one of ~ ! - & | ^ << >> + * === !== < <= > >= && || ?: and `>>> 0`';

const MACROS = ['macro'] as const;
const FUNCTIONS = ['macro', 'algorithm'] as const;

/** Where an expression stands: which subset it obeys, and which names it sees. */
export interface ExpressionScope {
  readonly subset: 'macro-subset' | 'algorithm-subset';
  readonly typeOf: (name: string) => ValueType | undefined;
  /** The names that `typeOf` knows. */
  readonly names: () => readonly string[];
}

type Lookup = Extract<Callee, { kind: 'lookup' }>;

/** What is asked in an expression; a whole path is walked by a loop. */
const LOOKUPS = ['hasState', 'hasPath'] as const;

type Other = Extract<Entity, { kind: 'other' }>;

/** The scope of constants. */
export const NO_NAMES: ExpressionScope = { subset: 'macro-subset', typeOf: () => undefined, names: () => [] };

export class ExpressionReader {
  constructor(
    private readonly edition: EditionReader,
    private readonly scope: ExpressionScope,
  ) {}

  read(node: TypeScript.Expression): Expression {
    const place = placeOf(node);
    if (ts.isParenthesizedExpression(node)) return this.read(node.expression);
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) return this.#number(node, place);
    if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword) {
      return { kind: 'boolean', value: node.kind === K.TrueKeyword, place };
    }
    if (ts.isIdentifier(node)) return this.#name(node, place);
    if (ts.isPropertyAccessExpression(node)) return this.#property(node, place);
    if (ts.isPrefixUnaryExpression(node)) return this.#unary(node, place);
    if (ts.isBinaryExpression(node)) return this.#binary(node, place);
    if (ts.isConditionalExpression(node)) {
      const [test, then, otherwise] = [node.condition, node.whenTrue, node.whenFalse].map((part) =>
        this.read(part),
      );
      return test && then && otherwise
        ? { kind: 'conditional', test, then, otherwise, place }
        : this.#refuse(node);
    }
    if (ts.isCallExpression(node)) return this.#call(node, place);
    return this.#refuse(node);
  }

  /** Reports what the subset does not have; a 0 takes its place. */
  #refuse(
    node: TypeScript.Node,
    found = describe(node),
    allowed = this.#allowed(),
    suggestion?: string,
  ): Expression {
    this.edition.report(this.scope.subset, node, { found, allowed }, { suggestion });
    return { kind: 'number', value: '0', text: '0', place: placeOf(node) };
  }

  #allowed(): string {
    return this.scope.subset === 'macro-subset'
      ? 'numbers, constants, bits, parameters, operators and calls of macros'
      : 'numbers, constants, bits, locals, fields, operators and calls of macros, algorithms and callbacks';
  }

  #number(node: TypeScript.NumericLiteral | TypeScript.BigIntLiteral, place: Place): Expression {
    const text = node.getText().replace(/n$/, '').replaceAll('_', '');
    if (!/^(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+)$/.test(text)) {
      return this.#refuse(node, `the number ${node.getText()}`, 'a whole number, as 10 or 0x0a');
    }
    const value = BigInt(text).toString();
    // C has no binary literals before C23, and writes octal ones in its own way.
    const isLong = ts.isBigIntLiteral(node) ? { isLong: true as const } : {};
    return { kind: 'number', value, text: /^(0x|\d+$)/i.test(text) ? text : value, ...isLong, place };
  }

  #name(node: TypeScript.Identifier, place: Place): Expression {
    if (this.scope.typeOf(node.text) !== undefined) return { kind: 'name', name: node.text, place };
    const entity = this.edition.entity(node);
    switch (entity.kind) {
      case 'entry':
        return this.#declared(node, entity.entry, place);
      case 'runtime':
        return this.#runtimeConstant(node, entity.name, entity.node, place);
      case 'other':
        return this.#refuseForeign(node, entity);
      case 'unknown': {
        const known = [
          ...this.scope.names(),
          ...this.edition.namesOf('constant', 'macro', 'capability', 'bits'),
        ];
        return this.#refuse(node, undefined, undefined, didYouMean(node.text, known));
      }
      default:
        return entity satisfies never;
    }
  }

  #declared(node: TypeScript.Identifier, owner: Entry, place: Place): Expression {
    const { kind, name, symbol } = owner;
    const isList = kind === 'list' && this.scope.subset === 'algorithm-subset';
    if (kind === 'undefined') {
      const related = [{ place: placeOf(owner.node), message: 'declared here, for TypeScript alone' }];
      this.edition.report('undefined-name', node, { name }, { related });
    } else if (kind !== 'constant' && kind !== 'capability' && !isList) {
      return this.#refuse(node, `the name \`${name}\`, which is @${kind}`);
    } else {
      this.edition.define(symbol, owner);
    }
    return { kind: 'constant', name, symbol, place };
  }

  /** `EINVAL` of the authoring library: C has it under the same name. */
  #runtimeConstant(
    node: TypeScript.Identifier,
    name: string,
    declaration: TypeScript.Node,
    place: Place,
  ): Expression {
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (value === undefined || !ts.isNumericLiteral(value)) return this.#refuse(node);
    this.edition.define(name, BigInt(value.text));
    return { kind: 'constant', name, symbol: name, place };
  }

  #refuseForeign(node: TypeScript.Identifier, { node: declaration, path }: Other): Expression {
    const file = path.slice(this.edition.project.layout.uapiFolder.length + 1);
    // Why a declaration was refused has been said.
    if (!this.edition.refused.has(declaration)) {
      const isListed = this.edition.entries().some((entry) => entry.path === path);
      const suggestion = isListed ? 'export it with a tag' : `list ${file} among the declarations`;
      const facts = { name: node.text, file, edition: this.edition.name };
      this.edition.report('outside-edition', node, facts, { suggestion });
    }
    return { kind: 'number', value: '0', text: '0', place: placeOf(node) };
  }

  /** `LampState.DIM`, a state that the header defines, or a field of a record. */
  #property(node: TypeScript.PropertyAccessExpression, place: Place): Expression {
    const object = node.expression;
    const field = node.name.text;
    if (ts.isIdentifier(object)) {
      const type = this.scope.typeOf(object.text);
      if (type?.kind === 'record') return { kind: 'field', object: this.read(object), field, place };
      if (type === undefined) return this.#member(node, object, field, place);
    }
    return this.#refuse(node, `a property of \`${object.getText()}\``);
  }

  #member(
    node: TypeScript.Expression,
    object: TypeScript.Identifier,
    member: string,
    place: Place,
  ): Expression {
    const entity = this.edition.entity(object);
    if (entity.kind === 'other') return this.#refuseForeign(object, entity);
    const isDefined =
      entity.kind === 'entry' && (entity.entry.kind === 'bits' || isDefinedStates(entity.entry));
    if (!isDefined) {
      const known = this.edition.namesOf('bits');
      return this.#refuse(
        node,
        `a property of \`${object.text}\``,
        undefined,
        didYouMean(object.text, known),
      );
    }
    const { name, symbol } = entity.entry;
    this.edition.define(symbol + member, entity.entry);
    return { kind: 'constant', name: `${name}.${member}`, symbol: symbol + member, place };
  }

  #unary(node: TypeScript.PrefixUnaryExpression, place: Place): Expression {
    const operator = UNARY.get(node.operator);
    if (operator === undefined) return this.#refuse(node, undefined, OPERATORS);
    return { kind: 'unary', operator, operand: this.read(node.operand), place };
  }

  #binary(node: TypeScript.BinaryExpression, place: Place): Expression {
    const token = node.operatorToken.kind;
    if (token === K.GreaterThanGreaterThanGreaterThanToken && node.right.getText() === '0') {
      return { kind: 'unsigned', operand: this.read(node.left), place };
    }
    const operator = BINARY.get(token);
    if (operator === undefined) {
      this.#refuse(node.operatorToken, describe(node), OPERATORS, INSTEAD.get(token));
      return this.read(node.left);
    }
    return { kind: 'binary', operator, left: this.read(node.left), right: this.read(node.right), place };
  }

  #call(node: TypeScript.CallExpression, place: Place): Expression {
    const callee = this.#callee(node.expression, node.arguments);
    if (callee === undefined) {
      const names = this.edition.namesOf(...(this.scope.subset === 'macro-subset' ? MACROS : FUNCTIONS));
      const name = node.expression.getText();
      const suggestion = name === 'Boolean' ? 'write `x !== 0`' : didYouMean(name, names);
      return this.#refuse(node.expression, `a call of \`${name}\``, undefined, suggestion);
    }
    return { kind: 'call', callee, arguments: node.arguments.map((argument) => this.read(argument)), place };
  }

  /** A question of the authoring library to paths, which are a parameter. */
  #lookup(name: string, paths: TypeScript.Expression | undefined): Lookup | undefined {
    const type = paths !== undefined && ts.isIdentifier(paths) ? this.scope.typeOf(paths.text) : undefined;
    const known = LOOKUPS.find((each) => each === name);
    return known === undefined || type?.kind !== 'paths'
      ? undefined
      : { kind: 'lookup', name: known, machine: type.machine };
  }

  #callee(node: TypeScript.Expression, values: readonly TypeScript.Expression[]): Callee | undefined {
    const inAlgorithm = this.scope.subset === 'algorithm-subset';
    if (ts.isIdentifier(node)) {
      const entity = this.edition.entity(node);
      if (entity.kind === 'runtime' && inAlgorithm) return this.#lookup(entity.name, values[0]);
      if (entity.kind !== 'entry') return undefined;
      const { kind, name, symbol } = entity.entry;
      return kind === 'macro' || (kind === 'algorithm' && inAlgorithm) ? { kind, name, symbol } : undefined;
    }
    if (!inAlgorithm || !ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression))
      return undefined;
    const type = this.scope.typeOf(node.expression.text);
    return type?.kind === 'record'
      ? { kind: 'callback', object: this.read(node.expression), name: node.name.text }
      : undefined;
  }
}

/** States are constants of C where the header defines them. */
function isDefinedStates({ kind, tags }: Entry): boolean {
  return kind === 'states' && tags.one('defined') !== undefined;
}
