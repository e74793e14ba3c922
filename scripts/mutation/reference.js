// SPDX-License-Identifier: MIT
// The reference package and the tests extracted from the chapters, as plain functions, so that a copy of the package,
// fresh or with a changed module, is made in milliseconds.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
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
 * @param {readonly string[]} tests - Test files.
 * @returns {Reference}
 */
export function readReference(root, tests) {
  const paths = [...packageFiles(root).map(packagePath), ...tests];
  return {
    modules: new Map(paths.map((path) => [path, toCommonJs(readFileSync(join(root, path), 'utf8'))])),
    aliases: readAliases(root),
  };
}

/**
 * Takes the types away, and makes imports calls.
 *
 * @param {string} text
 */
export function toCommonJs(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return outputText;
}

/**
 * The modules of the package, relative to its `src/`.
 *
 * @param {string} root
 */
export function packageFiles(root) {
  return filesBelow(root, SOURCES)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.slice(packagePath('').length));
}

const CELLS = '.cells.test.ts';

/**
 * The tests of the examples, by edition and chapter. Those of cells are no examples: a violation names examples, and each of
 * these must notice it.
 *
 * @param {string} root
 */
export function exampleFiles(root) {
  return testFiles(root).filter((path) => !path.endsWith(CELLS));
}

/**
 * The tests of the cells, by edition and chapter.
 *
 * @param {string} root
 */
export function cellFiles(root) {
  return testFiles(root).filter((path) => path.endsWith(CELLS));
}

/** @param {string} root */
function testFiles(root) {
  const editions = readdirSync(join(root, 'generated')).sort();
  return editions.flatMap((edition) =>
    filesBelow(root, `generated/${edition}/tests`).filter((path) => path.endsWith('.test.ts')),
  );
}

/**
 * The module of the package that stands for one of the uAPI.
 *
 * @param {string} module
 */
export function packagePath(module) {
  return `${SOURCES}/${module}`;
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesBelow(root, folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path))
      .sort();
  } catch {
    return [];
  }
}

/** @param {string} root */
function readAliases(root) {
  /** @type {{ name: string, exports: Readonly<Record<string, { default: string }>> }} */
  const { name, exports } = JSON.parse(readFileSync(join(root, PACKAGE, 'package.json'), 'utf8'));
  return new Map(
    Object.entries(exports).map(([subpath, { default: target }]) => [
      name + subpath.slice(1),
      posix.join(PACKAGE, target.replace(/^\.\/dist/, 'src').replace(/\.js$/, '.ts')),
    ]),
  );
}
