// SPDX-License-Identifier: MIT
// Types as TypeScript writes them, with links to what the package exports.

import { h } from 'hastscript';
import type { Content } from '../parts/joined.js';
import type { ApiDeclaration, ApiParameter, ApiSignature, ApiType } from './api-json.js';

/** Where a thing is explained, by TypeDoc's ID. */
export type PathOf = (id: number) => string | undefined;

export function typeContent(type: ApiType | undefined, pathOf: PathOf): Content {
  if (type === undefined) return ['unknown'];
  const inner = (each: ApiType | undefined): Content => typeContent(each, pathOf);
  const listed = (types: readonly ApiType[], separator: string): Content =>
    joinContents(types.map(inner), separator);
  switch (type.type) {
    case 'intrinsic':
    case 'unknown':
      return [type.name];
    case 'literal':
      return [typeof type.value === 'string' ? `'${type.value}'` : literalText(type.value)];
    case 'reference': {
      const href = typeof type.target === 'number' ? pathOf(type.target) : undefined;
      const name = href === undefined ? type.name : h('a', { href }, type.name);
      const values = type.typeArguments ?? [];
      return values.length === 0 ? [name] : [name, '<', ...listed(values, ', '), '>'];
    }
    case 'array':
      return needsParentheses(type.elementType)
        ? ['(', ...inner(type.elementType), ')[]']
        : [...inner(type.elementType), '[]'];
    case 'typeOperator':
      return [`${type.operator} `, ...inner(type.target)];
    case 'union':
      return listed(type.types, ' | ');
    case 'intersection':
      return listed(type.types, ' & ');
    case 'tuple':
      return ['[', ...listed(type.elements ?? [], ', '), ']'];
    case 'namedTupleMember':
      return [type.name, type.isOptional ? '?: ' : ': ', ...inner(type.element)];
    case 'optional':
      return [...inner(type.elementType), '?'];
    case 'rest':
      return ['...', ...inner(type.elementType)];
    case 'indexedAccess':
      return [...inner(type.objectType), '[', ...inner(type.indexType), ']'];
    case 'query':
      return ['typeof ', ...inner(type.queryType)];
    case 'predicate':
      return [type.name, ' is ', ...inner(type.targetType)];
    case 'conditional': {
      const { checkType, extendsType, trueType, falseType } = type;
      const parts: Content = [...inner(checkType), ' extends ', ...inner(extendsType)];
      return [...parts, ' ? ', ...inner(trueType), ' : ', ...inner(falseType)];
    }
    case 'inferred':
      return [`infer ${type.name}`];
    case 'mapped': {
      const key: Content = ['[', type.parameter, ' in ', ...inner(type.parameterType), ']: '];
      return ['{ ', ...key, ...inner(type.templateType), ' }'];
    }
    case 'templateLiteral':
      return [
        '`',
        type.head,
        ...type.tail.flatMap(([each, text]): Content => ['${', ...inner(each), '}', text]),
        '`',
      ];
    case 'reflection':
      return objectContent(type.declaration, pathOf);
    default:
      return type satisfies never;
  }
}

function literalText(value: Exclude<Extract<ApiType, { type: 'literal' }>['value'], string>): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return `${value.negative ? '-' : ''}${value.value}n`;
}

function needsParentheses({ type }: ApiType): boolean {
  return type === 'union' || type === 'intersection' || type === 'typeOperator' || type === 'conditional';
}

/** A function type, or the members of an object type. */
function objectContent(declaration: ApiDeclaration, pathOf: PathOf): Content {
  const [call] = declaration.signatures ?? [];
  if (call !== undefined && (declaration.children ?? []).length === 0) {
    return [...parameterList(call.parameters ?? [], pathOf), ' => ', ...typeContent(call.type, pathOf)];
  }
  const members = (declaration.children ?? []).flatMap((member): readonly Content[] =>
    member.variant === 'declaration' ? [memberContent(member, pathOf)] : [],
  );
  const indices = (declaration.indexSignatures ?? []).map((each): Content => {
    const [key] = each.parameters ?? [];
    return [
      '[',
      key?.name ?? 'key',
      ': ',
      ...typeContent(key?.type, pathOf),
      ']: ',
      ...typeContent(each.type, pathOf),
    ];
  });
  return ['{ ', ...joinContents([...members, ...indices], '; '), ' }'];
}

/** `readonly width: 4 | 8`, `find(address: bigint): number`. */
export function memberContent(member: ApiDeclaration, pathOf: PathOf): Content {
  const [call] = member.signatures ?? [];
  if (call !== undefined) return signatureContent(member.name, call, pathOf);
  const { isReadonly, isOptional, isStatic } = member.flags;
  const type = member.getSignature?.type ?? member.type;
  const words = [isStatic ? 'static ' : '', isReadonly || isOnlyRead(member) ? 'readonly ' : ''].join('');
  return [`${words}${member.name}${isOptional ? '?' : ''}: `, ...typeContent(type, pathOf)];
}

function isOnlyRead({ getSignature, setSignature }: ApiDeclaration): boolean {
  return getSignature !== undefined && setSignature === undefined;
}

/** Letters of a line beyond which the parameters stand on lines of their own. */
const LINE_LETTERS = 76;

/** `find(address: bigint): number`; of a constructor `new Bus(memory?: PagedMemory): Bus`. */
export function signatureContent(name: string, signature: ApiSignature, pathOf: PathOf): Content {
  const generics = (signature.typeParameters ?? []).map(
    ({ name: own, type }): Content =>
      type === undefined ? [own] : [own, ' extends ', ...typeContent(type, pathOf)],
  );
  const head: Content = [name, ...(generics.length === 0 ? [] : ['<', ...joinContents(generics, ', '), '>'])];
  const parameters = (signature.parameters ?? []).map((each) => parameterContent(each, pathOf));
  const result: Content = [': ', ...typeContent(signature.type, pathOf)];
  const line: Content = [...head, '(', ...joinContents(parameters, ', '), ')', ...result];
  if (lettersOf(line) <= LINE_LETTERS) return line;
  return [...head, '(\n  ', ...joinContents(parameters, ',\n  '), ',\n)', ...result];
}

function parameterList(parameters: readonly ApiParameter[], pathOf: PathOf): Content {
  return [
    '(',
    ...joinContents(
      parameters.map((each) => parameterContent(each, pathOf)),
      ', ',
    ),
    ')',
  ];
}

function parameterContent({ name, flags, type, defaultValue }: ApiParameter, pathOf: PathOf): Content {
  const isOptional = flags.isOptional || defaultValue !== undefined;
  return [`${flags.isRest ? '...' : ''}${name}${isOptional ? '?' : ''}: `, ...typeContent(type, pathOf)];
}

/** Letters of a content; all that stands in elements is names. */
function lettersOf(content: Content): number {
  return content.reduce((sum, each) => {
    if (typeof each === 'string') return sum + each.length;
    if (each.type === 'text') return sum + each.value.length;
    return each.type === 'element' ? sum + lettersOf(each.children) : sum;
  }, 0);
}

function joinContents(parts: readonly Content[], separator: string): Content {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
