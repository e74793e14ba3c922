// SPDX-License-Identifier: MIT
// Which test file is the likeliest to notice a change, and how long each takes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';

/**
 * All test files that a change of the spec can affect, as project-relative paths: the examples, and every test that depends on the spec.
 *
 * @param {string} root
 */
export function testFiles(root) {
  const examples = readdirSync(join(root, 'generated'))
    .map((name) => `generated/${name}/tests`)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => testsIn(root, folder));
  const dependents = new Dependents(root);
  return [...examples, ...testsIn(root, 'test').filter((path) => dependents.has(path))];
}

/**
 * @param {string} root
 * @param {string} folder
 */
function testsIn(root, folder) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
}

/** Files of test/ that depend on the spec: they import it or what is made of it, or they name one of its uAPIs or editions. */
class Dependents {
  #root;
  #names;
  /** Names of the packages that are made of the spec. @type {ReadonlySet<string>} */
  #packages;
  /** @type {Map<string, boolean>} */
  #known = new Map();

  /** @param {string} root */
  constructor(root) {
    this.#root = root;
    const manifests = manifestsIn(root);
    const names = manifests.flatMap(({ name, editions }) => [name, ...Object.keys(editions)]);
    this.#names = new RegExp(`["'\`/](?:${names.map((each) => each.replaceAll('.', '\\.')).join('|')})\\b`);
    this.#packages = new Set(manifests.map((manifest) => manifest.package.name));
  }

  /**
   * @param {string} path
   * @returns {boolean}
   */
  has(path) {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    // Modules may import each other in a circle.
    this.#known.set(path, false);
    const text = readFileSync(join(this.#root, path), 'utf8');
    const imports = [...text.matchAll(/ from '([^']+)'/g)].map((match) => match[1] ?? '');
    const depends = this.#names.test(text) || imports.some((name) => this.#leadsToSpec(path, name));
    this.#known.set(path, depends);
    return depends;
  }

  /**
   * @param {string} path
   * @param {string} name - What the module there imports.
   */
  #leadsToSpec(path, name) {
    if (!name.startsWith('.')) return this.#packages.has(name.replace(/\/.*/, ''));
    const target = relative(this.#root, join(this.#root, dirname(path), name)).replace(/\.js$/, '.ts');
    if (/^(?:generated|spec)\//.test(target)) return true;
    return target.startsWith('test/') && existsSync(join(this.#root, target)) && this.has(target);
  }
}

/**
 * The manifests of the spec, each with the name of its uAPI.
 *
 * @param {string} root
 * @returns {readonly { readonly name: string, readonly editions: object, readonly package: { readonly name: string } }[]}
 */
function manifestsIn(root) {
  return readdirSync(join(root, 'spec'))
    .filter((name) => existsSync(join(root, 'spec', name, 'uapi.yaml')))
    .map((name) => ({ ...parse(readFileSync(join(root, 'spec', name, 'uapi.yaml'), 'utf8')), name }));
}

/** What notices a change, by what has noticed others: a test that noticed one of the same file, then one that is quick. */
export class TestOrder {
  /** @type {Map<string, number>} */
  #milliseconds = new Map();
  /** Source to test file to how many changes of the source it has noticed. @type {Map<string, Map<string, number>>} */
  #noticed = new Map();

  /**
   * @param {string} path
   * @param {number} milliseconds - For the untouched spec.
   */
  noteTime(path, milliseconds) {
    this.#milliseconds.set(path, milliseconds);
  }

  /**
   * @param {string} source
   * @param {string} path - The test file that noticed a change of it.
   */
  noteNoticed(source, path) {
    const counts = this.#noticed.get(source) ?? new Map();
    this.#noticed.set(source, counts.set(path, (counts.get(path) ?? 0) + 1));
  }

  /** @param {string} path */
  millisecondsOf(path) {
    return this.#milliseconds.get(path);
  }

  /** Test files that have noticed anything. */
  noticing() {
    return new Set([...this.#noticed.values()].flatMap((counts) => [...counts.keys()]));
  }

  /**
   * @param {readonly string[]} paths
   * @param {string} source - What is changed.
   */
  sorted(paths, source) {
    const noticed = this.#noticed.get(source);
    /** Changes noticed per second. @param {string} path */
    const yieldOf = (path) => (noticed?.get(path) ?? 0) / (this.millisecondsOf(path) ?? Infinity);
    return [...paths].sort(
      (a, b) => yieldOf(b) - yieldOf(a) || (this.millisecondsOf(a) ?? 0) - (this.millisecondsOf(b) ?? 0),
    );
  }
}
