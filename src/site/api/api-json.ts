// SPDX-License-Identifier: MIT
// TypeDoc's JSON, as far as the site reads it. To import TypeDoc itself would load a compiler.

import type { JSONOutput } from 'typedoc';

export type ApiProject = JSONOutput.ProjectReflection;
export type ApiType = JSONOutput.SomeType;
export type ApiComment = JSONOutput.Comment;
export type ApiSignature = JSONOutput.SignatureReflection;
export type ApiParameter = JSONOutput.ParameterReflection;
/** A declaration: of a module, of something exported, of a member. */
export type ApiDeclaration = JSONOutput.DeclarationReflection;
/** The same thing under another module's name. */
export type ApiReference = JSONOutput.ReferenceReflection;

/** Numbers of `ReflectionKind`, a part of TypeDoc's JSON schema. */
export const KIND = {
  enum: 8,
  enumMember: 16,
  variable: 32,
  function: 64,
  class: 128,
  interface: 256,
  constructor: 512,
  property: 1024,
  method: 2048,
  accessor: 262144,
  typeAlias: 2097152,
} as const;

/** How a kind is headed and named, in the order in which a page shows them. */
export const KINDS: readonly { readonly kind: number; readonly heading: string; readonly word: string }[] = [
  { kind: KIND.function, heading: 'Functions', word: 'function' },
  { kind: KIND.class, heading: 'Classes', word: 'class' },
  { kind: KIND.interface, heading: 'Interfaces', word: 'interface' },
  { kind: KIND.enum, heading: 'Enumerations', word: 'enum' },
  { kind: KIND.variable, heading: 'Values', word: 'value' },
  { kind: KIND.typeAlias, heading: 'Types', word: 'type' },
];

export function kindWord(kind: number): string {
  return KINDS.find((each) => each.kind === kind)?.word ?? 'export';
}

/** Without what is only another module's name for the same thing. */
export function declarationsIn(children: ApiDeclaration['children']): readonly ApiDeclaration[] {
  return (children ?? []).filter((each) => each.variant === 'declaration');
}
