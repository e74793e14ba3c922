// SPDX-License-Identifier: MIT
// What a package exports, where the site explains it, and which of it carries which rule.

import { type ApiDeclaration, type ApiProject, declarationsIn } from './api-json.js';
import { commentsOf, rulesOf } from './comment-content.js';

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
  /** By module and rule, made when a module is first asked for. */
  readonly #carriers = new Map<string, ReadonlyMap<string, readonly RuleCarrier[]>>();
  /** What is explained, by TypeDoc's ID: an export or a member of one. */
  readonly #parts = new Map<number, RuleCarrier & { readonly declaration: ApiDeclaration }>();

  /** @param pathOf - The page of a module. */
  constructor(project: ApiProject, pathOf: (module: string) => string) {
    const modules = declarationsIn(project.children);
    this.modules = modules.map(({ name }) => name);
    const owners = new Map<number, { readonly module: string; readonly declaration: ApiDeclaration }>();
    for (const { name, children } of modules) {
      for (const declaration of declarationsIn(children)) {
        owners.set(declaration.id, { module: name, declaration });
        this.#addParts(declaration, declaration.name, `${pathOf(name)}#`);
      }
    }
    for (const { name: module, children = [] } of modules) {
      const exported = children.flatMap((child): readonly ApiExport[] => {
        const owner = owners.get('target' in child ? child.target : child.id);
        if (owner === undefined) return [];
        const { declaration } = owner;
        const path = this.pathOf(declaration.id)!;
        return [{ name: child.name, module, declaration, path, isHere: owner.module === module }];
      });
      this.#exports.set(module, exported);
    }
  }

  exportsOf(module: string): readonly ApiExport[] {
    return this.#exports.get(module) ?? [];
  }

  /** What a module exports that carries a rule. */
  carriersOf(module: string, rule: string): readonly RuleCarrier[] {
    const carriers = this.#carriers.get(module) ?? this.#carriersIn(module);
    this.#carriers.set(module, carriers);
    return carriers.get(rule) ?? [];
  }

  #carriersIn(module: string): ReadonlyMap<string, readonly RuleCarrier[]> {
    const carriers = new Map<string, RuleCarrier[]>();
    const declared = this.exportsOf(module).flatMap(({ declaration }) => [
      declaration,
      ...descendants(declaration),
    ]);
    for (const { name, path, declaration } of declared.flatMap(({ id }) => this.#parts.get(id) ?? [])) {
      for (const rule of new Set(commentsOf(declaration).flatMap(rulesOf)))
        carriers.set(rule, [...(carriers.get(rule) ?? []), { name, path }]);
    }
    return carriers;
  }

  /** Where something is explained, by TypeDoc's ID. */
  pathOf(id: number): string | undefined {
    return this.#parts.get(id)?.path;
  }

  #addParts(declaration: ApiDeclaration, own: string, page: string): void {
    const name = declaration.signatures === undefined ? own : `${own}()`;
    this.#parts.set(declaration.id, { name, path: page + own, declaration });
    for (const member of declarationsIn(declaration.children))
      this.#addParts(member, `${own}.${member.name}`, page);
  }
}

function descendants(declaration: ApiDeclaration): readonly ApiDeclaration[] {
  return declarationsIn(declaration.children).flatMap((member) => [member, ...descendants(member)]);
}
