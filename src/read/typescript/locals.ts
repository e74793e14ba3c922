// SPDX-License-Identifier: MIT
// The names of an algorithm's body, block by block.

import type { ts as TypeScript } from 'ts-morph';
import type { ValueType } from '../../model/index.js';

interface Local {
  readonly type: ValueType;
  /** `let`. */
  readonly mutable: boolean;
  /** What walks a list: a record that nobody may change. */
  readonly fromList: boolean;
  readonly name: TypeScript.Identifier;
}

export class Locals {
  readonly #names = new Map<string, Local>();

  constructor(private readonly outer?: Locals) {}

  declare(local: Local): void {
    this.#names.set(local.name.text, local);
  }

  find(name: string): Local | undefined {
    return this.#names.get(name) ?? this.outer?.find(name);
  }

  names(): readonly string[] {
    return [...this.#names.keys(), ...(this.outer?.names() ?? [])];
  }
}
