// SPDX-License-Identifier: MIT
// A copy of the project outside of it, with its own generated package, in which a source can be changed, the whole be
// rebuilt, and tests be run.

import { fork, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers';

/** Not sources; the packages are linked instead. */
const LEFT_OUT = new Set(['.git', '.uapi', 'node_modules', 'site']);
const PACKAGE = 'uapi-reference';
const BUILD_MILLISECONDS_MAX = 120_000;
const TEST_MILLISECONDS_MAX = 600_000;
/** A process of vitest's own would pass for a test's. */
const VARIABLES = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|FORCE_COLOR)/.test(name)),
);

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
  /** @type {ChildProcess | undefined} */
  #builder;
  /** @type {Set<ChildProcess>} */
  #children = new Set();

  /** @param {string} root */
  constructor(root) {
    this.folder = mkdtempSync(join(tmpdir(), 'uapi-mutants-'));
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
    this.#builder ??= await this.#startBuilder();
    const builder = this.#builder;
    builder.send('build');
    const answer = await nextMessage(builder, BUILD_MILLISECONDS_MAX);
    if (answer !== undefined) return answer;
    builder.kill('SIGKILL');
    this.#builder = undefined;
    return { status: undefined, output: 'the build did not end' };
  }

  /**
   * Runs tests up to the first that fails.
   *
   * @param {readonly string[]} paths - Parts of the test files' paths.
   */
  test(paths) {
    // Time is no verdict on a machine that does other things as well.
    const options = ['--bail', '1', '--testTimeout', String(TEST_MILLISECONDS_MAX), '--maxWorkers', '1'];
    // No literate test changes what another one reads, so that they can share a process.
    const shared = paths.every((path) => path.startsWith('generated/')) ? ['--no-isolate'] : [];
    return this.#run(['node_modules/vitest/vitest.mjs', 'run', ...options, ...shared, ...paths]);
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
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #startBuilder() {
    const script = join(import.meta.dirname, 'builder.js');
    const child = fork(script, { cwd: this.folder, env: VARIABLES });
    this.#keep(child);
    if ((await nextMessage(child, BUILD_MILLISECONDS_MAX)) === undefined)
      throw new Error('the builder does not start');
    return child;
  }

  /**
   * @param {readonly string[]} words
   * @returns {Promise<Ended>}
   */
  #run(words) {
    const child = spawn(process.execPath, words, {
      cwd: this.folder,
      env: { ...VARIABLES, NO_COLOR: '1' },
      timeout: TEST_MILLISECONDS_MAX,
      killSignal: 'SIGKILL',
    });
    this.#keep(child);
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, output: Buffer.concat(said).toString() }));
    });
  }

  /** @param {ChildProcess} child */
  #keep(child) {
    this.#children.add(child);
    child.on('exit', () => this.#children.delete(child));
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
 * Undefined where none comes in time, or where the process ends.
 *
 * @param {ChildProcess} child
 * @param {number} millisecondsMax
 * @returns {Promise<Ended | undefined>}
 */
function nextMessage(child, millisecondsMax) {
  return new Promise((resolve) => {
    /** @param {Ended | undefined} message */
    const end = (message) => {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', fail);
      resolve(message);
    };
    const fail = () => end(undefined);
    const timer = setTimeout(fail, millisecondsMax);
    child.on('message', end);
    child.on('exit', fail);
  });
}
