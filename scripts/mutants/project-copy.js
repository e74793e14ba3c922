// SPDX-License-Identifier: MIT
// A copy of the project outside of it, with its own generated package, in which a source can be changed, the whole be
// rebuilt, and tests be run.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { KeptProcess, VARIABLES } from './kept-process.js';

/** Not sources; the packages are linked instead. */
const LEFT_OUT = new Set(['.git', '.uapi', 'node_modules', 'site']);
const PACKAGE = 'uapi-reference';
const BUILD_MILLISECONDS_MAX = 120_000;
const COMMAND_MILLISECONDS_MAX = 600_000;
/** Not sooner, on a machine that does other things as well. */
const TEST_MILLISECONDS_MIN = 60_000;
/** A test that takes so many times as long as it does for the untouched spec does not end. */
const TIMES_MAX = 20;

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 *
 * @typedef {object} Ended
 * @property {number | null | undefined} status - Exit code; null or undefined where the process did not end by itself.
 * @property {string} output
 */

export class ProjectCopy {
  /** The copy's folder. */
  folder;
  /** @type {KeptProcess<Ended>} */
  #builder;
  /** @type {KeptProcess<{ failure?: string }>} */
  #tester;
  /** @type {Set<ChildProcess>} */
  #children = new Set();

  /** @param {string} root */
  constructor(root) {
    this.folder = mkdtempSync(join(tmpdir(), 'uapi-mutants-'));
    this.#builder = kept('builder.js', this.folder);
    this.#tester = kept('tester.js', this.folder);
    try {
      for (const name of readdirSync(root).filter((each) => !LEFT_OUT.has(each)))
        cpSync(join(root, name), join(this.folder, name), { recursive: true });
      linkPackages(root, this.folder);
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  /**
   * Rebuilds.
   *
   * @returns {Promise<Ended>}
   */
  async build() {
    const answer = await this.#builder.ask('build', BUILD_MILLISECONDS_MAX);
    return answer ?? { status: undefined, output: 'the build did not end' };
  }

  /**
   * Runs one test file up to the first test that fails.
   *
   * @param {string} path
   * @param {number} [millisecondsUsual] - How long it takes for the untouched spec, where that is known.
   * @returns {Promise<string | undefined>} What failed.
   */
  async test(path, millisecondsUsual) {
    const max =
      millisecondsUsual === undefined
        ? COMMAND_MILLISECONDS_MAX
        : Math.max(TEST_MILLISECONDS_MIN, TIMES_MAX * millisecondsUsual);
    const answer = await this.#tester.ask(path, max);
    return answer === undefined ? `${path}: a test does not end` : answer.failure;
  }

  /**
   * Runs the command in a process of its own.
   *
   * @param {readonly string[]} words
   */
  uapi(words) {
    return this.#run(['bin/uapi.js', ...words]);
  }

  remove() {
    this.#builder.kill();
    this.#tester.kill();
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * @param {readonly string[]} words
   * @returns {Promise<Ended>}
   */
  #run(words) {
    const child = spawn(process.execPath, words, {
      cwd: this.folder,
      env: VARIABLES,
      timeout: COMMAND_MILLISECONDS_MAX,
      killSignal: 'SIGKILL',
    });
    this.#children.add(child);
    child.on('exit', () => this.#children.delete(child));
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, output: Buffer.concat(said).toString() }));
    });
  }
}

/**
 * Each package by itself: a link to the whole folder would bring the project's generated package, and share caches.
 *
 * @param {string} root
 * @param {string} copy
 */
function linkPackages(root, copy) {
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== PACKAGE)
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  symlinkSync(join('..', 'generated', 'reference'), join(copy, 'node_modules', PACKAGE));
}

/**
 * @template Answer
 * @param {string} script
 * @param {string} folder
 * @returns {KeptProcess<Answer>}
 */
function kept(script, folder) {
  return new KeptProcess(join(import.meta.dirname, script), folder, BUILD_MILLISECONDS_MAX);
}
