// SPDX-License-Identifier: MIT
// Prints the statements of algorithms as C in the kernel's style: declarations first in their block, tabs, 80 columns.

import { scalarBytes } from '../expression/index.js';
import type { Expression, ScalarType, Statement } from '../model/index.js';
import { columnAfter, PAGE_WIDTH, shortComment } from '../text/index.js';
import { listCount, lookupSymbol, printStored, printTest, printValue } from './expression.js';
import { enclosed, flat, type Layout, layOut, layOutAfter, textLayout } from './layout.js';
import { cName } from './names.js';
import type { CScope } from './scope.js';
import { functionType } from './types.js';

/** What the statements of one function share. */
export interface Body {
  readonly scope: CScope;
  readonly result: ScalarType;
  /** Locals and parameters that a statement changes. */
  readonly assigned: ReadonlySet<string>;
  /** `const struct x *`, for the element of a list of that record. */
  readonly pointerTo: (record: string) => string;
  /** Plain text of an authored comment. */
  readonly commentText: (comment: string) => string;
}

interface BlockStart {
  readonly declarations: readonly string[];
  readonly statements: readonly string[];
}

/**
 * The lines of a block's statements, without its braces.
 *
 * @param start - Declarations and statements that the block begins with.
 */
export function printBlock(
  statements: readonly Statement[],
  body: Body,
  depth: number,
  start: Partial<BlockStart> = {},
): readonly string[] {
  const given: BlockStart = { declarations: [], statements: [], ...start };
  const printer = new BlockPrinter(body, depth, given);
  const lines = [...given.statements, ...statements.flatMap((statement) => printer.statement(statement))];
  const declarations = printer.declarations;
  return declarations.length > 0 && lines.length > 0
    ? [...declarations, '', ...lines]
    : [...declarations, ...lines];
}

type ForList = Extract<Statement, { kind: 'for-list' }>;
type ForRange = Extract<Statement, { kind: 'for-range' }>;
type ForPath = Extract<Statement, { kind: 'for-path' }>;
type If = Extract<Statement, { kind: 'if' }>;

class BlockPrinter {
  readonly #body: Body;
  readonly #depth: number;
  readonly #indent: string;
  readonly #declared: string[];
  /** Whether only locals have come so far, which then keep their initial value. */
  #isLeading: boolean;
  /** Whether a statement stands above in this block, from which a comment keeps a distance. */
  #isFollowing: boolean;

  constructor(body: Body, depth: number, given: BlockStart) {
    this.#body = body;
    this.#depth = depth;
    this.#declared = [...given.declarations];
    this.#isLeading = given.statements.length === 0;
    this.#isFollowing = given.statements.length > 0;
    this.#indent = '\t'.repeat(depth);
  }

  /** The block's declarations, each once. */
  get declarations(): readonly string[] {
    return [...new Set(this.#declared)];
  }

  statement(statement: Statement): readonly string[] {
    const comment = this.#comment(statement);
    if (statement.kind === 'local' && this.#isLeading && comment.length === 0) {
      this.#declared.push(...this.#local(statement));
      return [];
    }
    this.#isLeading = false;
    const gap = this.#isFollowing && comment.length > 0 ? [''] : [];
    this.#isFollowing = true;
    return [...gap, ...comment, ...this.#code(statement)];
  }

  #comment(statement: Statement, indent = this.#indent): readonly string[] {
    const text = this.#body.commentText(statement.comment ?? '');
    const rules = statement.rules.map((rule) => `[${rule}]`).join(' ');
    const whole = [text, rules].filter((part) => part !== '').join(' ');
    return whole === '' ? [] : shortComment(whole, indent);
  }

  #code(statement: Statement): readonly string[] {
    const { scope } = this.#body;
    switch (statement.kind) {
      case 'local': {
        const name = cName(statement.name);
        this.#declared.push(`${this.#indent}${functionType(statement.type)} ${name};`);
        return this.#line(`${name} = `, printStored(statement.value, statement.type, scope));
      }
      case 'assign':
        return this.#assign(statement.target, statement.value);
      case 'if':
        return this.#if(statement);
      case 'for-list':
        return this.#forList(statement);
      case 'for-range':
        return this.#forRange(statement);
      case 'for-path':
        return this.#forPath(statement);
      case 'call':
        return this.#line('', printValue(statement.call, scope));
      case 'return':
        if (statement.value === undefined) return [`${this.#indent}return;`];
        return this.#line('return ', printStored(statement.value, this.#body.result, scope));
      default:
        return statement satisfies never;
    }
  }

  #local(statement: Extract<Statement, { kind: 'local' }>): readonly string[] {
    const head = `${functionType(statement.type)} ${cName(statement.name)} = `;
    return this.#line(head, printStored(statement.value, statement.type, this.#body.scope));
  }

  #assign(target: Expression, value: Expression): readonly string[] {
    const { scope } = this.#body;
    const type =
      target.kind === 'field'
        ? scope.fieldType(target.object, target.field)
        : target.kind === 'name'
          ? scope.scalar(target.name)
          : undefined;
    const compound = compoundAssignment(target, value);
    const head = flat(printValue(target, scope));
    // Narrow types are computed as int: only a plain assignment can be cast back.
    if (compound !== undefined && type !== undefined && scalarBytes(type) >= 4) {
      return this.#line(`${head} ${compound.operator}= `, printValue(compound.operand, scope));
    }
    return this.#line(
      `${head} = `,
      type === undefined ? printValue(value, scope) : printStored(value, type, scope),
    );
  }

  #if(statement: If): readonly string[] {
    const head = layOut(
      enclosed('if (', printTest(statement.test, this.#body.scope), ')'),
      columnAfter(this.#indent),
      PAGE_WIDTH,
      ' {'.length,
    );
    const then = printBlock(statement.then, this.#body, this.#depth + 1);
    const otherwise = printBlock(statement.otherwise, this.#body, this.#depth + 1);
    // One branch with braces gives them to the other.
    if (head.length === 1 && then.length === 1 && otherwise.length <= 1) {
      const elseLines = otherwise.length === 0 ? [] : [`${this.#indent}else`, ...otherwise];
      return [...this.#indented(head), ...then, ...elseLines];
    }
    return [
      ...this.#indented(withEnd(head, ' {')),
      ...then,
      ...this.#otherwise(statement.otherwise, otherwise),
    ];
  }

  /** The lines from the closing brace of an `if` on. */
  #otherwise(statements: readonly Statement[], lines: readonly string[]): readonly string[] {
    if (statements.length === 0) return [`${this.#indent}}`];
    const [only] = statements;
    if (statements.length === 1 && only?.kind === 'if' && this.#comment(only).length === 0) {
      const [first = '', ...rest] = this.#if(only);
      return [`${this.#indent}} else ${first.trimStart()}`, ...rest];
    }
    return [`${this.#indent}} else {`, ...lines, `${this.#indent}}`];
  }

  #forList(statement: ForList): readonly string[] {
    const { scope, pointerTo } = this.#body;
    const { list } = statement;
    const index = indexName(this.#depth, scope);
    this.#declared.push(`${this.#indent}size_t ${index};`);
    const text =
      list.kind === 'declared' ? list.symbol : (scope.names.get(list.name)?.text ?? cName(list.name));
    const count = list.kind === 'declared' ? `ARRAY_SIZE(${text})` : listCount(text);
    const element = scope.names.get(statement.variable)?.type;
    const record = element?.kind === 'record' ? element.record : '';
    const indent = `${this.#indent}\t`;
    const variable = [`${indent}${pointerTo(record)}${cName(statement.variable)} =`, `&${text}[${index}];`];
    const isShort = columnAfter(variable.join(' ')) <= PAGE_WIDTH;
    return [
      `${this.#indent}for (${statement.backwards ? `${index} = ${count}; ${index}-- > 0;` : `${index} = 0; ${index} < ${count}; ${index}++`}) {`,
      ...this.#loopBody(statement.body, [variable.join(isShort ? ' ' : `\n${indent}\t`)]),
      `${this.#indent}}`,
    ];
  }

  /** The limit is taken once, as the authored loop does, where it could change. */
  #forRange(statement: ForRange): readonly string[] {
    const name = cName(statement.variable);
    const limit = flat(printStored(statement.limit, 'u32', this.#body.scope));
    const isFixed = this.#isFixed(statement.limit);
    const end = isFixed ? limit : `${name}_end`;
    this.#declared.push(`${this.#indent}__u32 ${name};`);
    if (!isFixed) this.#declared.push(`${this.#indent}__u32 ${end};`);
    return [
      ...(isFixed ? [] : [`${this.#indent}${end} = ${limit};`]),
      `${this.#indent}for (${name} = 0; ${name} < ${end}; ${name}++) {`,
      ...this.#loopBody(statement.body, []),
      `${this.#indent}}`,
    ];
  }

  /** Each round asks for the next state where the device is, until there is none: at the end, or where there is no path. */
  #forPath({ variable, path, body }: ForPath): readonly string[] {
    const { scope } = this.#body;
    const name = cName(variable);
    const [paths, from, to] = path.arguments.map((value) => flat(printValue(value, scope)));
    this.#declared.push(`${this.#indent}__u32 ${name};`);
    const head = layOut(
      {
        kind: 'call',
        open: `while (${path.callee.kind === 'lookup' ? lookupSymbol(path.callee) : ''}(`,
        parts: [paths ?? '', name, to ?? '', `&${name}`].map(textLayout),
        close: ')) {',
      },
      columnAfter(this.#indent),
      PAGE_WIDTH,
    );
    return [
      `${this.#indent}${name} = ${from};`,
      ...this.#indented(head),
      ...this.#loopBody(body, []),
      `${this.#indent}}`,
    ];
  }

  /** A round that is one long `if` begins with the case in which there is nothing to do, and stays a level less deep. */
  #loopBody(statements: readonly Statement[], declarations: readonly string[]): readonly string[] {
    const [only] = statements;
    const depth = this.#depth + 1;
    if (statements.length !== 1 || only?.kind !== 'if' || only.otherwise.length > 0 || only.then.length < 2) {
      return printBlock(statements, this.#body, depth, { declarations });
    }
    const indent = '\t'.repeat(depth);
    const test = printTest(
      { kind: 'unary', operator: '!', operand: only.test, place: only.place },
      this.#body.scope,
    );
    const head = layOut(enclosed('if (', test, ')'), columnAfter(indent), PAGE_WIDTH);
    return printBlock(only.then, this.#body, depth, {
      declarations,
      statements: [
        ...this.#comment(only, indent),
        ...head.map((line, index) => (index === 0 ? indent + line : line)),
        `${indent}\tcontinue;`,
      ],
    });
  }

  #isFixed(limit: Expression): boolean {
    if (limit.kind === 'name') return !this.#body.assigned.has(limit.name);
    return limit.kind === 'number' || limit.kind === 'constant';
  }

  #line(head: string, layout: Layout): readonly string[] {
    return this.#indented(layOutAfter(head, layout, columnAfter(this.#indent), PAGE_WIDTH));
  }

  /** The first line of a layout comes without indentation. */
  #indented(lines: readonly string[]): readonly string[] {
    return lines.map((line, index) => (index === 0 ? this.#indent + line : line));
  }
}

function withEnd(lines: readonly string[], end: string): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}

/** `i` in the outermost loop, `j` in one further in; never a name of the author's. */
function indexName(depth: number, scope: CScope): string {
  const free = [...'ijkmnpqrstuvw'].filter(
    (letter) => ![...scope.names.values()].some((named) => named.text === letter),
  );
  return free[depth - 1] ?? `index_${depth}`;
}

/** `x = x | y` as `x |= y`. */
function compoundAssignment(
  target: Expression,
  value: Expression,
): { readonly operator: string; readonly operand: Expression } | undefined {
  const stored = value.kind === 'unsigned' ? value.operand : value;
  if (stored.kind !== 'binary' || !['&', '|', '^', '+', '-'].includes(stored.operator)) return undefined;
  return isSame(target, stored.left) ? { operator: stored.operator, operand: stored.right } : undefined;
}

function isSame(a: Expression, b: Expression): boolean {
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name;
  return a.kind === 'field' && b.kind === 'field' && a.field === b.field && isSame(a.object, b.object);
}
