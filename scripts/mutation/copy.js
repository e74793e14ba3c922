// SPDX-License-Identifier: MIT
// One running copy of the reference package: its modules as functions, each run once.

import { posix } from 'node:path';
import { compileFunction } from 'node:vm';

/** Every module is run when it is first imported. */
export class Copy {
  #modules;
  #aliases;
  /** @type {Map<string, object>} */
  #loaded = new Map();

  /**
   * @param {import('./reference.js').Reference} reference
   * @param {ReadonlyMap<string, object>} given - Modules that are there already, by the name that imports them.
   * @param {ReadonlyMap<string, string>} aliases - Further names of modules.
   */
  constructor(reference, given, aliases = new Map()) {
    this.#modules = reference.modules;
    this.#aliases = new Map([...reference.aliases, ...aliases]);
    for (const [name, exports] of given) this.#loaded.set(name, exports);
  }

  /**
   * @param {string} path
   * @returns What the module exports.
   */
  load(path) {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known;
    const code = this.#modules.get(path);
    if (code === undefined) throw new Error(`there is no module ${path}`);
    /** @type {object} */
    const exports = {};
    this.#loaded.set(path, exports);
    const run = compileFunction(code, ['exports', 'require'], { filename: path });
    run(exports, (/** @type {string} */ name) => this.load(this.#resolve(path, name)));
    return exports;
  }

  /**
   * @param {string} from - The module that imports.
   * @param {string} name
   */
  #resolve(from, name) {
    if (!name.startsWith('.')) return this.#aliases.get(name) ?? name;
    return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
  }
}
