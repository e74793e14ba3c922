// SPDX-License-Identifier: MIT
// What a package exports, where the site explains it, and which of it carries which rule.

import type { ApiComment, ApiDeclaration, ApiProject, ApiReference } from './api-json.js';

/** An export under the name of one module. */
export interface ApiExport {
  readonly name: string;
  /** Name of the module: `core`, or an edition. */
  readonly module: string;
  readonly declaration: ApiDeclaration;
  /** Where it is explained, which may be another module's page. */
  readonly path: string;
  /** Whether this module's page explains it. */
  readonly isHere: boolean;
}

/** A part of the package that carries a rule. */
export interface RuleCarrier {
  /** `Bus.unmapPeer()`. */
  readonly name: string;
  readonly path: string;
}

export class ApiIndex {
  readonly modules: readonly string[];
  readonly #exports = new Map<string, readonly ApiExport[]>();
  readonly #paths = new Map<number, string>();
  readonly #carriers = new Map<string, Map<string, RuleCarrier[]>>();

  /** @param pathOf - The page of a module. */
  constructor(project: ApiProject, pathOf: (module: string) => string) {
    const modules = (project.children ?? []).filter(({ variant }) => variant === 'declaration');
    this.modules = modules.map(({ name }) => name);
    const owners = new Map<number, { readonly module: string; readonly declaration: ApiDeclaration }>();
    for (const module of modules) {
      for (const child of module.children ?? []) {
        if (child.variant !== 'declaration') continue;
        owners.set(child.id, { module: module.name, declaration: child });
        this.#findPaths(child, child.name, `${pathOf(module.name)}#`);
      }
    }
    for (const module of modules) {
      const exported = (module.children ?? []).flatMap((child): readonly ApiExport[] => {
        const owner = owners.get(isReference(child) ? child.target : child.id);
        const path = owner === undefined ? undefined : this.#paths.get(owner.declaration.id);
        if (owner === undefined || path === undefined) return [];
        const { declaration } = owner;
        return [
          { name: child.name, module: module.name, declaration, path, isHere: owner.module === module.name },
        ];
      });
      this.#exports.set(module.name, exported);
      this.#carriers.set(
        module.name,
        carriersOf(exported, (id) => this.pathOf(id)),
      );
    }
  }

  exportsOf(module: string): readonly ApiExport[] {
    return this.#exports.get(module) ?? [];
  }

  /** What a module exports that carries a rule. */
  carriersOf(module: string, rule: string): readonly RuleCarrier[] {
    return this.#carriers.get(module)?.get(rule) ?? [];
  }

  /** Where something is explained, by TypeDoc's ID. */
  pathOf(id: number): string | undefined {
    return this.#paths.get(id);
  }

  #findPaths(declaration: ApiDeclaration, name: string, page: string): void {
    this.#paths.set(declaration.id, page + name);
    for (const member of declaration.children ?? []) {
      if (member.variant === 'declaration') this.#findPaths(member, `${name}.${member.name}`, page);
    }
  }
}

export function isReference(child: ApiDeclaration | ApiReference): child is ApiReference {
  return child.variant === 'reference';
}

/** The rules that a comment names by `@rule`. */
export function rulesOf(comment: ApiComment | undefined): readonly string[] {
  return (comment?.blockTags ?? [])
    .filter(({ tag }) => tag === '@rule')
    .flatMap(({ content }) =>
      content
        .map(({ text }) => text)
        .join('')
        .split(/\s+/),
    )
    .filter((id) => id !== '');
}

/** The comments of a declaration: its own, and those of its calls and accessors. */
export function commentsOf(declaration: ApiDeclaration): readonly ApiComment[] {
  const { comment, signatures = [], getSignature, setSignature } = declaration;
  return [
    comment,
    ...signatures.map((each) => each.comment),
    getSignature?.comment,
    setSignature?.comment,
  ].filter((each) => each !== undefined);
}

function carriersOf(
  exported: readonly ApiExport[],
  pathOf: (id: number) => string | undefined,
): Map<string, RuleCarrier[]> {
  const carriers = new Map<string, RuleCarrier[]>();
  const visit = (declaration: ApiDeclaration, name: string): void => {
    const path = pathOf(declaration.id);
    const rules = new Set(commentsOf(declaration).flatMap(rulesOf));
    for (const rule of path === undefined ? [] : rules) {
      const carrier = { name: declaration.signatures === undefined ? name : `${name}()`, path: path! };
      carriers.set(rule, [...(carriers.get(rule) ?? []), carrier]);
    }
    for (const member of declaration.children ?? []) {
      if (member.variant === 'declaration') visit(member, `${name}.${member.name}`);
    }
  };
  for (const { declaration, name } of exported) visit(declaration, name);
  return carriers;
}
