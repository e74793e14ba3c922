// SPDX-License-Identifier: MIT
// Prints expressions as C, with the parentheses that C and its reviewers need.

import type { BinaryOperator, Callee, DeclarationOf, Expression, ScalarType } from '../model/index.js';
import { cLiteral, foldedValue, isAsDeclared } from './constants.js';
import { enclosed, flat, type Layout, textLayout } from './layout.js';
import { cName, cNumber } from './names.js';
import type { CScope, Symbols } from './scope.js';
import { castFor, complementType, functionType, isVariableShift, needsUnsignedCast } from './types.js';

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '*': 13,
  '+': 12,
  '-': 12,
  '<<': 11,
  '>>': 11,
  '<': 10,
  '<=': 10,
  '>': 10,
  '>=': 10,
  '==': 9,
  '!=': 9,
  '&': 8,
  '^': 7,
  '|': 6,
  '&&': 5,
  '||': 4,
};
const CONDITIONAL = 3;
const UNARY = 14;
const PRIMARY = 15;

/** Operators whose operands may stand in one chain, whatever the grouping. */
const ASSOCIATIVE: ReadonlySet<BinaryOperator> = new Set(['&', '|', '^', '&&', '||']);

interface Printed {
  readonly layout: Layout;
  readonly precedence: number;
  readonly operator?: BinaryOperator;
}

/** The expression as a value. */
export function printValue(expression: Expression, scope: CScope): Layout {
  return print(expression, scope).layout;
}

/** The expression where C asks only whether it is zero: the condition of an `if`, an operand of `&&`. */
export function printTest(expression: Expression, scope: CScope): Layout {
  return printTruth(expression, scope).layout;
}

/** The expression as it is stored in a variable of that type, with a cast where that changes the type. */
export function printStored(expression: Expression, target: ScalarType, scope: CScope): Layout {
  const cast = castFor(expression, target, scope);
  const printed = print(expression, scope);
  return cast === undefined ? printed.layout : enclosed(`(${cast})`, atLeast(printed, UNARY), '');
}

/** What a constant expands to: its expression, or its value where C would have another one for it. */
export function printConstantValue(constant: DeclarationOf<'constant'>, symbols: Symbols): Layout {
  const { expression } = constant;
  if (!isAsDeclared(constant, symbols)) return enclosed('(', printNumber(BigInt(constant.value)).layout, ')');
  return expression.kind === 'number'
    ? enclosed('(', printValue(expression, symbols.scope), ')')
    : printExpansion(expression, symbols.scope);
}

/** The expression as what a macro expands to: whole in parentheses, unless it is one already. */
export function printExpansion(expression: Expression, scope: CScope): Layout {
  const printed = print(expression, scope);
  return printed.precedence === PRIMARY ? printed.layout : enclosed('(', printed.layout, ')');
}

function primary(text: string): Printed {
  return { layout: textLayout(text), precedence: PRIMARY };
}

function atLeast(printed: Printed, precedence: number): Layout {
  return printed.precedence >= precedence ? printed.layout : enclosed('(', printed.layout, ')');
}

function print(expression: Expression, scope: CScope): Printed {
  const folded = foldedValue(expression, scope);
  if (folded !== undefined) return printNumber(folded);
  switch (expression.kind) {
    case 'number':
      return primary(cNumber(expression.value, expression.text));
    case 'boolean':
      return primary(scope.isMacro ? (expression.value ? '1' : '0') : String(expression.value));
    case 'name':
      return primary(scope.names.get(expression.name)?.text ?? cName(expression.name));
    case 'constant':
      return primary(expression.symbol);
    case 'field':
      return printField(expression.object, expression.field, scope);
    case 'unary':
      return printUnary(expression, scope);
    case 'binary':
      return printBinary(expression, scope);
    case 'conditional':
      return printConditional(expression, scope);
    case 'unsigned':
      return printUnsigned(expression.operand, scope);
    case 'call':
      return { layout: printCall(expression.callee, expression.arguments, scope), precedence: PRIMARY };
    default:
      return expression satisfies never;
  }
}

/** A number of any sign. */
function printNumber(value: bigint): Printed {
  const text = cLiteral(value);
  const precedence = value >= 0n ? PRIMARY : text.includes(' ') ? PRECEDENCE['-'] : UNARY;
  return { layout: textLayout(text), precedence };
}

/** `x >>> 0`: nothing to do, unless C has a signed number there. */
function printUnsigned(operand: Expression, scope: CScope): Printed {
  const inner = print(operand, scope);
  if (!needsUnsignedCast(operand, scope)) return inner;
  const layout = enclosed(`(${functionType('u32')})`, atLeast(inner, UNARY), '');
  return { layout, precedence: UNARY };
}

function printField(object: Expression, field: string, scope: CScope): Printed {
  return {
    layout: enclosed('', atLeast(print(object, scope), PRIMARY), `->${cName(field)}`),
    precedence: PRIMARY,
  };
}

function printUnary(expression: Extract<Expression, { kind: 'unary' }>, scope: CScope): Printed {
  const { operator, operand } = expression;
  if (operator === '!') return negated(printTruth(operand, scope));
  const inner = print(operand, scope);
  const type = operator === '~' ? complementType(operand, scope) : undefined;
  const cast = type === undefined ? '' : `(${functionType(type)})`;
  // `-(-x)` and `-(-1)`: two signs must not grow together.
  const isSign = flat(inner.layout).startsWith(operator);
  return {
    layout: enclosed(operator + cast, atLeast(inner, isSign ? PRIMARY : UNARY), ''),
    precedence: UNARY,
  };
}

function negated(inner: Printed): Printed {
  return { layout: enclosed('!', atLeast(inner, UNARY), ''), precedence: UNARY };
}

/** `x !== 0` is `x`, `x === 0` is `!x`, where only the truth of it counts. */
function printTruth(expression: Expression, scope: CScope): Printed {
  if (expression.kind === 'binary' && isZero(expression.right)) {
    if (expression.operator === '!=') return print(expression.left, scope);
    if (expression.operator === '==') return negated(print(expression.left, scope));
  }
  return print(expression, scope);
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && BigInt(expression.value) === 0n;
}

function printBinary(expression: Extract<Expression, { kind: 'binary' }>, scope: CScope): Printed {
  const { operator } = expression;
  const parts = operands(expression, operator, scope).map((operand, index) => {
    const printed =
      index === 0 && isVariableShift(expression)
        ? printShifted(operand, scope)
        : printOperand(operand, operator, scope);
    return needsParentheses(printed, operator, index > 0)
      ? enclosed('(', printed.layout, ')')
      : printed.layout;
  });
  return { layout: { kind: 'chain', operator, parts }, precedence: PRECEDENCE[operator], operator };
}

function printOperand(operand: Expression, operator: BinaryOperator, scope: CScope): Printed {
  return operator === '&&' || operator === '||' ? printTruth(operand, scope) : print(operand, scope);
}

/** The number of `1 << n`, unsigned. */
function printShifted(operand: Expression, scope: CScope): Printed {
  const text = flat(print(operand, scope).layout);
  return primary(scope.casts && !text.endsWith('U') ? `${text}U` : text);
}

/** The operands of a chain of one operator, from the left. A part that is printed as its value is one operand. */
function operands(expression: Expression, operator: BinaryOperator, scope: CScope): readonly Expression[] {
  const within = (part: Expression): readonly Expression[] =>
    foldedValue(part, scope) === undefined ? operands(part, operator, scope) : [part];
  if (expression.kind === 'unsigned' && ASSOCIATIVE.has(operator)) return within(expression.operand);
  if (expression.kind !== 'binary' || expression.operator !== operator) return [expression];
  const right = ASSOCIATIVE.has(operator) ? within(expression.right) : [expression.right];
  return isChainable(operator) ? [...within(expression.left), ...right] : [expression.left, expression.right];
}

/** A comparison of a comparison is never a chain. */
function isChainable(operator: BinaryOperator): boolean {
  return ASSOCIATIVE.has(operator) || PRECEDENCE[operator] >= PRECEDENCE['<<'];
}

/** Where precedence asks for them, and where a mixture of operators is easily misread (compilers warn there). */
function needsParentheses(operand: Printed, operator: BinaryOperator, isRight: boolean): boolean {
  if (operand.precedence >= UNARY) return false;
  const own = PRECEDENCE[operator];
  if (isRight ? operand.precedence <= own : operand.precedence < own) return true;
  return (
    operand.operator !== undefined && operand.operator !== operator && isMisread(operand.operator, operator)
  );
}

/** Whether an inner operator that binds tighter than the outer one, or as tight, is not known to by every reader. */
function isMisread(inner: BinaryOperator, outer: BinaryOperator): boolean {
  if (outer === '&&' || outer === '||') return isBitwise(inner) || inner === '&&';
  if (isBitwise(outer)) return true;
  if (outer === '<<' || outer === '>>') return true;
  return isComparison(outer) && isComparison(inner);
}

const isBitwise = (operator: BinaryOperator): boolean =>
  operator === '&' || operator === '|' || operator === '^';
const isComparison = (operator: BinaryOperator): boolean =>
  PRECEDENCE[operator] === PRECEDENCE['<'] || PRECEDENCE[operator] === PRECEDENCE['=='];

function printConditional(expression: Extract<Expression, { kind: 'conditional' }>, scope: CScope): Printed {
  return {
    layout: {
      kind: 'conditional',
      test: atLeast(printTruth(expression.test, scope), CONDITIONAL + 1),
      whenTrue: print(expression.then, scope).layout,
      whenFalse: atLeast(print(expression.otherwise, scope), CONDITIONAL),
    },
    precedence: CONDITIONAL,
  };
}

function printCall(callee: Callee, values: readonly Expression[], scope: CScope): Layout {
  switch (callee.kind) {
    case 'macro':
      return {
        kind: 'call',
        open: `${callee.symbol}(`,
        parts: values.map((value) => printMacroArgument(callee.name, value, scope)),
        close: ')',
      };
    case 'algorithm': {
      const parameters = scope.symbols.algorithm(callee.name)?.parameters ?? [];
      const parts = values.flatMap((value, index) => {
        const type = parameters[index]?.type;
        if (type?.kind === 'list') return printList(value, scope);
        return [printArgument(value, type?.kind === 'scalar' ? type.scalar : undefined, scope)];
      });
      return { kind: 'call', open: `${callee.symbol}(`, parts, close: ')' };
    }
    case 'lookup':
      return {
        kind: 'call',
        open: `${lookupSymbol(callee)}(`,
        parts: values.map((value, index) => printArgument(value, index === 0 ? undefined : 'u32', scope)),
        close: ')',
      };
    case 'callback': {
      const object = print(callee.object, scope).layout;
      const parameters = scope.callbackParameters(callee);
      const parts = values.map((value, index) => printArgument(value, parameters[index], scope));
      return {
        kind: 'call',
        open: `${textOf(object)}->${cName(callee.name)}(`,
        parts: [object, ...parts],
        close: ')',
      };
    }
    default:
      return callee satisfies never;
  }
}

/** A parameter of one macro that goes on to another needs parentheses only where the other gives it none. */
function printMacroArgument(macro: string, value: Expression, scope: CScope): Layout {
  const named = value.kind === 'name' ? scope.names.get(value.name) : undefined;
  const isProtected = scope.symbols.macro(macro)?.expansion === 'protected';
  return named?.argument !== undefined && isProtected ? textLayout(named.argument) : printValue(value, scope);
}

function printArgument(value: Expression, type: ScalarType | undefined, scope: CScope): Layout {
  return type === undefined ? printValue(value, scope) : printStored(value, type, scope);
}

/** A list is a pointer and a count. */
function printList(value: Expression, scope: CScope): readonly Layout[] {
  if (value.kind === 'name') {
    const text = scope.names.get(value.name)?.text ?? cName(value.name);
    return [textLayout(text), textLayout(listCount(text))];
  }
  const text = textOf(printValue(value, scope));
  return [textLayout(text), textLayout(`ARRAY_SIZE(${text})`)];
}

/** The function of C that answers a lookup; a path is asked for step by step. */
export function lookupSymbol({ name, machine }: Extract<Callee, { kind: 'lookup' }>): string {
  return cName(`${machine}_${name === 'pathBetween' ? 'nextState' : name}`);
}

/** The parameter that goes with a list parameter: how many elements it has. */
export function listCount(list: string): string {
  return `${list}_count`;
}

function textOf(layout: Layout): string {
  return layout.kind === 'text' ? layout.text : '';
}
