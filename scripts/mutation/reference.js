// SPDX-License-Identifier: MIT
// The reference package and the tests extracted from the chapters, as plain functions: a copy of the package, fresh or
// with a changed module, is then a matter of milliseconds.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { compileFunction } from 'node:vm';
import { ts } from 'ts-morph';

const PACKAGE = 'generated/reference';
const SOURCES = `${PACKAGE}/src`;

/**
 * @typedef {object} Reference
 * @property {ReadonlyMap<string, string>} modules - CommonJS by project-relative path: the package's modules and the tests.
 * @property {ReadonlyMap<string, string>} aliases - What the tests import by name, to the path of its module.
 */

/**
 * Reads and compiles a project's reference.
 *
 * @param {string} root
 * @returns {Reference}
 */
export function readReference(root) {
  const paths = [...filesBelow(root, SOURCES), ...testFiles(root)].filter((path) => path.endsWith('.ts'));
  return {
    modules: new Map(paths.map((path) => [path, toCommonJs(readFileSync(join(root, path), 'utf8'))])),
    aliases: readAliases(root),
  };
}

/** Takes the types away, and makes imports calls. */
export function toCommonJs(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return outputText;
}

/** The extracted tests, by edition and chapter. */
export function testFiles(root) {
  return readdirSync(join(root, 'generated')).flatMap((edition) =>
    filesBelow(root, `generated/${edition}/tests`).filter((path) => path.endsWith('.test.ts')),
  );
}

/** The module of the package that stands for one of the uAPI. */
export function packagePath(module) {
  return `${SOURCES}/${module}`;
}

function filesBelow(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path))
      .sort();
  } catch {
    return [];
  }
}

function readAliases(root) {
  const { name, exports } = JSON.parse(readFileSync(join(root, PACKAGE, 'package.json'), 'utf8'));
  return new Map(
    Object.entries(exports).map(([subpath, { default: target }]) => [
      name + subpath.slice(1),
      posix.join(PACKAGE, target.replace(/^\.\/dist/, 'src').replace(/\.js$/, '.ts')),
    ]),
  );
}

/** One copy of the package: every module is run once, when it is first imported. */
export class Copy {
  #modules;
  #aliases;
  #loaded = new Map();

  /**
   * @param {Reference} reference
   * @param {ReadonlyMap<string, object>} given - Modules that are there already, by the name that imports them.
   * @param {ReadonlyMap<string, string>} aliases - Further names of modules.
   */
  constructor(reference, given, aliases = new Map()) {
    this.#modules = reference.modules;
    this.#aliases = new Map([...reference.aliases, ...aliases]);
    for (const [name, exports] of given) this.#loaded.set(name, exports);
  }

  /** @returns What the module exports. */
  load(path) {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known;
    const code = this.#modules.get(path);
    if (code === undefined) throw new Error(`there is no module ${path}`);
    const exports = {};
    this.#loaded.set(path, exports);
    const run = compileFunction(code, ['exports', 'require'], { filename: path });
    run(exports, (name) => this.load(this.#resolve(path, name)));
    return exports;
  }

  #resolve(from, name) {
    if (!name.startsWith('.')) return this.#aliases.get(name) ?? name;
    return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
  }
}
