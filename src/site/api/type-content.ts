// SPDX-License-Identifier: MIT
// Types as TypeScript writes them, with links to what the package exports.

import { h } from 'hastscript';
import { type Content, joined, written } from '../parts/joined.js';
import {
  type ApiDeclaration,
  type ApiParameter,
  type ApiSignature,
  type ApiType,
  declarationsIn,
} from './api-json.js';

/** Where a thing is explained, by TypeDoc's ID. */
export type PathOf = (id: number) => string | undefined;

export function typeContent(type: ApiType | undefined, pathOf: PathOf): Content {
  if (type === undefined) return ['unknown'];
  const inner = (each: ApiType | undefined): Content => typeContent(each, pathOf);
  const listed = (types: readonly ApiType[] | undefined, separator: string): Content =>
    joined((types ?? []).map(inner), separator);
  switch (type.type) {
    case 'intrinsic':
    case 'unknown':
      return [type.name];
    case 'literal':
      return [typeof type.value === 'string' ? `'${type.value}'` : literalText(type.value)];
    case 'reference': {
      const href = typeof type.target === 'number' ? pathOf(type.target) : undefined;
      const name = href === undefined ? type.name : h('a', { href }, type.name);
      return type.typeArguments === undefined
        ? [name]
        : written`${[name]}<${listed(type.typeArguments, ', ')}>`;
    }
    case 'array': {
      const element = inner(type.elementType);
      return needsParentheses(type.elementType) ? written`(${element})[]` : written`${element}[]`;
    }
    case 'typeOperator':
      return written`${type.operator} ${inner(type.target)}`;
    case 'union':
      return listed(type.types, ' | ');
    case 'intersection':
      return listed(type.types, ' & ');
    case 'tuple':
      return written`[${listed(type.elements, ', ')}]`;
    case 'namedTupleMember':
      return written`${type.name}${type.isOptional ? '?' : ''}: ${inner(type.element)}`;
    case 'optional':
      return written`${inner(type.elementType)}?`;
    case 'rest':
      return written`...${inner(type.elementType)}`;
    case 'indexedAccess':
      return written`${inner(type.objectType)}[${inner(type.indexType)}]`;
    case 'query':
      return written`typeof ${inner(type.queryType)}`;
    case 'predicate':
      return written`${type.name} is ${inner(type.targetType)}`;
    case 'conditional': {
      const condition = written`${inner(type.checkType)} extends ${inner(type.extendsType)}`;
      return written`${condition} ? ${inner(type.trueType)} : ${inner(type.falseType)}`;
    }
    case 'inferred':
      return [`infer ${type.name}`];
    case 'mapped':
      return written`{ [${type.parameter} in ${inner(type.parameterType)}]: ${inner(type.templateType)} }`;
    case 'templateLiteral':
      return [
        '`',
        type.head,
        ...type.tail.flatMap(([each, text]) => written`\${${inner(each)}}${text}`),
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
  const { signatures: [call] = [], children = [], indexSignatures = [] } = declaration;
  if (call !== undefined && children.length === 0) {
    const parameters = (call.parameters ?? []).map((each) => parameterContent(each, pathOf));
    return written`(${joined(parameters, ', ')}) => ${typeContent(call.type, pathOf)}`;
  }
  const members = declarationsIn(children).map((member) => memberContent(member, pathOf));
  const indices = indexSignatures.map(({ parameters: [key] = [], type }) => {
    const keyType = typeContent(key?.type, pathOf);
    return written`[${key?.name ?? 'key'}: ${keyType}]: ${typeContent(type, pathOf)}`;
  });
  return written`{ ${joined([...members, ...indices], '; ')} }`;
}

/** `readonly width: 4 | 8`, `find(address: bigint): number`. */
export function memberContent(member: ApiDeclaration, pathOf: PathOf): Content {
  const { signatures: [call] = [], getSignature, setSignature, name, flags, type } = member;
  if (call !== undefined) return signatureContent(name, call, pathOf);
  const isOnlyRead = flags.isReadonly || (getSignature !== undefined && setSignature === undefined);
  const words = `${flags.isStatic ? 'static ' : ''}${isOnlyRead ? 'readonly ' : ''}`;
  return written`${words}${name}${flags.isOptional ? '?' : ''}: ${typeContent(getSignature?.type ?? type, pathOf)}`;
}

/** Letters of a line beyond which the parameters stand on lines of their own. */
const LINE_LETTERS = 76;

/** `find(address: bigint): number`; of a constructor `new Bus(memory?: PagedMemory): Bus`. */
export function signatureContent(name: string, signature: ApiSignature, pathOf: PathOf): Content {
  const generics = (signature.typeParameters ?? []).map(({ name: own, type }) =>
    type === undefined ? [own] : written`${own} extends ${typeContent(type, pathOf)}`,
  );
  const head = generics.length === 0 ? [name] : written`${name}<${joined(generics, ', ')}>`;
  const parameters = (signature.parameters ?? []).map((each) => parameterContent(each, pathOf));
  const result = typeContent(signature.type, pathOf);
  const line = written`${head}(${joined(parameters, ', ')}): ${result}`;
  if (lettersOf(line) <= LINE_LETTERS) return line;
  return written`${head}(\n  ${joined(parameters, ',\n  ')},\n): ${result}`;
}

function parameterContent({ name, flags, type, defaultValue }: ApiParameter, pathOf: PathOf): Content {
  const isOptional = flags.isOptional || defaultValue !== undefined;
  return written`${flags.isRest ? '...' : ''}${name}${isOptional ? '?' : ''}: ${typeContent(type, pathOf)}`;
}

/** Letters of a content; all that stands in elements is names. */
function lettersOf(content: Content): number {
  return content.reduce((sum, each) => {
    if (typeof each === 'string') return sum + each.length;
    if (each.type === 'text') return sum + each.value.length;
    return each.type === 'element' ? sum + lettersOf(each.children) : sum;
  }, 0);
}
