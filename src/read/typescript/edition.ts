// SPDX-License-Identifier: MIT
// The shared context of the readers of one edition's declarations: the declarations, the resolution of names, the
// values of constants, and the diagnostics.

import type { ts as TypeScript } from 'ts-morph';
import { type Code, type Diagnostic, type Facts, report } from '../../diagnostics/index.js';
import {
  authoredValue,
  EMPTY_SCOPE,
  EvaluationError,
  evaluate,
  evaluateMacro,
  type Scope,
} from '../../expression/index.js';
import {
  type Callee,
  constantValues,
  type Declaration,
  type DeclarationBase,
  type DeclarationOf,
  type Expression,
} from '../../model/index.js';
import type { Documentation } from './documentation.js';
import { isImported, type NamedNode, type Resolved, resolveName, rootName } from './names.js';
import { RUNTIME_FOLDER } from './options.js';
import { placeOf, placeOfNamed } from './place.js';
import type { TypeScriptProject } from './project.js';
import type { Kind, Tags } from './tags.js';

/** A tagged declaration before it is read; `undefined` is a `declare const` that no header defines. */
export interface Entry<N extends NamedNode = NamedNode> {
  readonly kind: Kind | 'undefined';
  readonly name: string;
  /** The C name or prefix that the kind's tag gives. */
  readonly symbol: string;
  readonly path: string;
  readonly node: N;
  readonly tags: Tags;
  readonly documentation: Documentation;
}

/** What a name in an expression or a type stands for. */
export type Entity =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Of the authoring library. */
  | { readonly kind: 'runtime'; readonly name: string; readonly node: NamedNode }
  /** Declared, but by nothing that an edition can use. */
  | { readonly kind: 'other'; readonly node: NamedNode; readonly path: string }
  | { readonly kind: 'unknown' };

type ReadEntry = (edition: EditionReader, entry: Entry) => Declaration | undefined;

export class EditionReader {
  readonly diagnostics: Diagnostic[] = [];
  /** Those at a name that leads nowhere, which the type checker says as well: there, or at the import that brings it. */
  readonly unresolved = new Map<Diagnostic, 'there' | 'at the import'>();
  /** Declarations that were refused, so that their names mean nothing here. */
  readonly refused = new Set<NamedNode>();
  readonly #entries = new Map<NamedNode, Entry>();
  readonly #results = new Map<Entry, Declaration | undefined>();
  readonly #reading = new Set<Entry>();
  /** C constants to what defines them, as far as expressions have used them. */
  readonly #owners = new Map<string, Entry>();
  readonly #literals = new Map<string, bigint>();
  /** Comments that something was read from, as `path:offset`. */
  readonly #comments = new Set<string>();

  constructor(
    readonly project: TypeScriptProject,
    readonly name: string,
    private readonly readEntry: ReadEntry,
  ) {}

  report<C extends Code>(
    code: C,
    at: TypeScript.Node | Diagnostic['place'],
    facts: Facts<C>,
    extras?: Parameters<typeof report>[3],
  ): void {
    const diagnostic = report(code, 'kind' in at ? placeOf(at) : at, facts, extras);
    this.diagnostics.push(diagnostic);
    if ('kind' in at) this.#noteUnresolved(diagnostic, at);
  }

  #noteUnresolved(diagnostic: Diagnostic, node: TypeScript.Node): void {
    const name = rootName(node);
    if (name === undefined || this.entity(name).kind !== 'unknown') return;
    const path = name.getSourceFile().fileName.slice(1);
    const imported = isImported(this.project, path, name.text);
    this.unresolved.set(diagnostic, imported ? 'at the import' : 'there');
  }

  add(entry: Entry): void {
    this.#entries.set(entry.node, entry);
  }

  /** Notes that the comment at an offset was read. */
  useComment(file: TypeScript.SourceFile, offset: number): void {
    this.#comments.add(`${file.fileName}:${offset}`);
  }

  isCommentUsed(file: TypeScript.SourceFile, offset: number): boolean {
    return this.#comments.has(`${file.fileName}:${offset}`);
  }

  entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** TypeScript names of the declarations of some kinds. */
  namesOf(...kinds: readonly Entry['kind'][]): readonly string[] {
    return this.entries()
      .filter((entry) => kinds.includes(entry.kind))
      .map((entry) => entry.name);
  }

  /** The edition's declaration of that name; a tag names it without importing it. */
  named(name: string, kind: Kind): Entry | undefined {
    return this.entries().find((entry) => entry.name === name && entry.kind === kind);
  }

  /** What an identifier stands for. */
  entity(identifier: TypeScript.Identifier): Entity {
    const path = identifier.getSourceFile().fileName.slice(1);
    const resolved = resolveName(this.project, path, identifier.text);
    return resolved === undefined ? { kind: 'unknown' } : this.#entityOf(resolved);
  }

  #entityOf({ path, name, node }: Resolved): Entity {
    const entry = this.#entries.get(node);
    if (entry !== undefined) return { kind: 'entry', entry };
    return path.startsWith(`${RUNTIME_FOLDER}/`)
      ? { kind: 'runtime', name, node }
      : { kind: 'other', node, path };
  }

  /** Reads a declaration, once. Undefined where it could not be read, or while it is being read. */
  read(entry: Entry): Declaration | undefined {
    if (this.#results.has(entry)) return this.#results.get(entry);
    if (this.#reading.has(entry)) return undefined;
    this.#reading.add(entry);
    const declaration = this.readEntry(this, entry);
    this.#results.set(entry, declaration);
    return declaration;
  }

  /** The same, of a kind. */
  readAs<K extends Kind>(name: string, kind: K): DeclarationOf<K> | undefined {
    const entry = this.named(name, kind);
    const declaration = entry === undefined ? undefined : this.read(entry);
    return declaration?.kind === kind ? (declaration as DeclarationOf<K>) : undefined;
  }

  /** What every declaration has. */
  base(entry: Entry): DeclarationBase {
    const definedIn = entry.tags.definedIn();
    return {
      name: entry.name,
      symbol: entry.symbol,
      summary: entry.documentation.summary,
      remarks: entry.documentation.remarks,
      ...(definedIn === undefined ? {} : { definedIn }),
      place: entry.node.name === undefined ? placeOf(entry.node) : placeOfNamed(entry.node, entry.node.name),
      faults: entry.tags.waivers(),
    };
  }

  /** Notes which declaration defines a C constant that an expression uses. */
  define(symbol: string, by: Entry | bigint): void {
    if (typeof by === 'bigint') this.#literals.set(symbol, by);
    else this.#owners.set(symbol, by);
  }

  /** The value of a C constant that an expression uses; undefined where there is none. */
  constant(symbol: string): bigint | undefined {
    const owner = this.#owners.get(symbol);
    const declaration = owner === undefined ? undefined : this.read(owner);
    return declaration === undefined ? this.#literals.get(symbol) : constantValues([declaration]).get(symbol);
  }

  /** The value of a constant expression; undefined where it has none. */
  evaluate(expression: Expression): bigint | undefined {
    try {
      const scope = this.#scope();
      return authoredValue(expression, {
        constant: (symbol) => this.constant(symbol),
        isLong: (symbol) => this.#isLong(symbol),
        call: ({ callee, arguments: values }) => scope.call(callee, values),
      });
    } catch (error) {
      // The latter: a macro that calls itself, or a shift by more than there is memory for.
      if (error instanceof EvaluationError || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** Whether TypeScript has the constant as a bigint. */
  #isLong(symbol: string): boolean {
    const owner = this.#owners.get(symbol);
    const declaration = owner === undefined ? undefined : this.read(owner);
    return declaration?.kind === 'constant' && (declaration.type === 'u64' || declaration.type === 's64');
  }

  #scope(): Scope {
    const scope: Scope = {
      ...EMPTY_SCOPE,
      constant: (symbol) => this.constant(symbol) ?? EMPTY_SCOPE.constant(symbol),
      call: (callee, values) => this.#call(callee, values, scope),
    };
    return scope;
  }

  #call(callee: Callee, values: readonly Expression[], scope: Scope): bigint {
    const macro = callee.kind === 'macro' ? this.readAs(callee.name, 'macro') : undefined;
    if (macro === undefined) return EMPTY_SCOPE.call(callee, values);
    return evaluateMacro(
      macro,
      values.map((value) => evaluate(value, scope)),
      scope,
    );
  }
}
