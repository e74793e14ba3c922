// SPDX-License-Identifier: MIT
// `@macro` and `@algorithm`: functions of one expression, and functions of the statement subset.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { DeclarationOf, Parameter, ScalarType, ValueType } from '../../model/index.js';
import { checkLostComments } from './comments.js';
import { ts } from './compiler.js';
import { describe } from './describe.js';
import type { EditionReader, Entry } from './edition.js';
import { ExpressionReader } from './expressions.js';
import { Locals } from './locals.js';
import { MeaningCheck } from './meaning.js';
import { placeOf } from './place.js';
import { checkPlainFunction, readParameters, readScalarType } from './signatures.js';
import { StatementReader } from './statements.js';
import { readVectors } from './vectors.js';

export function readMacro(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): DeclarationOf<'macro'> | undefined {
  const { initializer } = entry.node;
  if (initializer === undefined || !ts.isArrowFunction(initializer)) {
    const found = initializer === undefined ? 'no value' : describe(initializer);
    edition.report('declaration-shape', initializer ?? entry.node, {
      tag: 'macro',
      found,
      expected: 'an arrow function of one expression',
    });
    return undefined;
  }
  checkPlainFunction(edition, initializer);
  const parameters = readParameters(edition, initializer, entry.tags, 'scalars');
  const result = readScalarType(edition, initializer.type, entry.node.name, false);
  if (ts.isBlock(initializer.body)) {
    edition.report('macro-subset', initializer.body, {
      found: 'a block of statements',
      allowed: 'one expression',
    });
    return undefined;
  }
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  const expression = readBody(edition, initializer.body, types, result);
  const tells = readTells(edition, entry, parameters, result);
  return {
    ...edition.base(entry),
    kind: 'macro',
    parameters,
    result,
    expression,
    expansion: readExpansion(edition, entry),
    ...(tells === undefined ? {} : { tells }),
  };
}

/**
 * The one expression of a macro or of a wish.
 *
 * @param types - Of the parameters, by name.
 */
export function readBody(
  edition: EditionReader,
  body: TypeScript.Expression,
  types: ReadonlyMap<string, ValueType>,
  result: ScalarType,
): DeclarationOf<'macro'>['expression'] {
  const typeOf = (name: string): ValueType | undefined => types.get(name);
  const before = edition.diagnostics.length;
  const expression = new ExpressionReader(edition, {
    subset: 'macro-subset',
    typeOf,
    names: () => [...types.keys()],
  }).read(body);
  if (edition.diagnostics.length === before) new MeaningCheck(edition, typeOf).into(expression, result);
  return expression;
}

function readExpansion(edition: EditionReader, entry: Entry): 'protected' | 'bare' {
  const word = entry.tags.word('expand');
  if (word === undefined) return 'protected';
  if (word.text !== 'bare') {
    const suggestion = didYouMean(word.text, ['bare']);
    edition.report(
      'tag-argument',
      word.place,
      { tag: 'expand', found: word.text, expected: '`bare`' },
      { suggestion },
    );
  }
  return 'bare';
}

/** `@valid BITS` or `@error BITS`, on a macro that answers yes or no about one value. */
function readTells(
  edition: EditionReader,
  entry: Entry,
  parameters: readonly Parameter[],
  result: ScalarType,
): DeclarationOf<'macro'>['tells'] {
  const what = entry.tags.one('valid') !== undefined ? 'valid' : 'error';
  const word = entry.tags.word(what);
  if (word === undefined) return undefined;
  if (parameters.length !== 1 || result !== 'boolean') {
    const found = `${parameters.length} parameters and the result ${result}`;
    edition.report('declaration-shape', word.place, {
      tag: what,
      found,
      expected: 'one parameter and the result boolean',
    });
  }
  if (edition.named(word.text, 'bits') === undefined) {
    const facts = { tag: what, name: word.text, expected: 'an enum with `@bits`' };
    edition.report('unknown-target', word.place, facts, {
      suggestion: didYouMean(word.text, edition.namesOf('bits')),
    });
  }
  return { what, bits: word.text };
}

export function readAlgorithm(
  edition: EditionReader,
  entry: Entry<TypeScript.FunctionDeclaration>,
): DeclarationOf<'algorithm'> | undefined {
  const { node, tags } = entry;
  checkPlainFunction(edition, node);
  const parameters = readParameters(edition, node, tags, 'values');
  const result = readScalarType(edition, node.type, node.name ?? node, true);
  if (node.body === undefined) {
    edition.report('declaration-shape', node, {
      tag: 'algorithm',
      found: 'no body',
      expected: 'a function with a body',
    });
    return undefined;
  }
  const body = new StatementReader(edition, parameterLocals(edition, node, parameters), result).readAll(
    node.body.statements,
  );
  checkLostComments(edition, node.body);
  const vectors = readVectors(edition, entry, parameters);
  const named = tags.all('rule').flatMap((tag) => tag.words);
  return {
    ...edition.base(entry),
    kind: 'algorithm',
    parameters,
    result,
    resultSummary: tags.text('returns'),
    body,
    rules: named.map((word) => word.text),
    rulePlaces: named.map((word) => word.place),
    ...(vectors === undefined ? {} : { vectors }),
  };
}

/** Parameters as names of the body; none may hide a declaration. */
function parameterLocals(
  edition: EditionReader,
  node: TypeScript.FunctionDeclaration,
  parameters: readonly Parameter[],
): Locals {
  const locals = new Locals();
  for (const { name } of node.parameters) {
    const type = parameters.find((parameter) => parameter.name === name.getText())?.type;
    if (!ts.isIdentifier(name) || type === undefined) continue;
    const entity = edition.entity(name);
    const other =
      entity.kind === 'entry'
        ? entity.entry.node.name
        : entity.kind === 'unknown'
          ? undefined
          : entity.node.name;
    if (other !== undefined) {
      const related = [{ place: placeOf(other), message: 'the other one' }];
      edition.report('shadowed-name', name, { name: name.text }, { related });
    }
    locals.declare({ type, mutable: false, fromList: false, name });
  }
  return locals;
}
