// SPDX-License-Identifier: MIT
// The thread that runs the native TypeScript compiler, beside the thread that reads and prints. Only this file uses the
// compiler's interface, which is marked unstable. Only `src/read/typescript/judge.ts` talks to this thread. The
// compiler runs in a process of its own, which ends when its input is closed. It is never sent a signal, because it
// would then write to the terminal.

import childProcess from 'node:child_process';
import { openSync, readSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { threadId, workerData } from 'node:worker_threads';

/**
 * @typedef {object} Request
 * @property {number} number
 * @property {string} configuration - Path of the settings of the project that is asked about.
 * @property {boolean} isSyntaxOnly
 * @property {ReadonlyMap<string, string>} changed - Files that are new or other than in the last request.
 * @property {readonly string[]} removed - Files that are no longer there.
 *
 * @typedef {object} Compiler
 * @property {import('typescript-native/unstable/sync').API} api
 * @property {Required<import('typescript-native/unstable/fs').FileSystem>} files - What it reads.
 * @property {import('typescript-native/unstable/sync').Snapshot | undefined} snapshot
 * @property {Set<string>} configurations - Settings of the projects that are open.
 *
 * @typedef {import('typescript-native/unstable/sync').Diagnostic} Diagnostic
 * @typedef {import('../src/read/typescript/judge.js').Remark} Remark
 * @typedef {import('../src/read/typescript/judge.js').Finding} Finding
 */

/** @type {{ port: import('node:worker_threads').MessagePort, answers: Int32Array }} */
const { port, answers } = workerData;
/**
 * Undefined until the first request.
 *
 * @type {Compiler | undefined}
 */
let compiler;
/** @type {number | undefined} */
let lastWords;

/**
 * What the compiler's process writes of its own accord, which is what it dies of, goes to a file without a name. Its interface leads
 * that to the terminal; but this thread has functions of Node of its own.
 */
function catchLastWords() {
  lastWords = openNameless();
  const { spawn } = childProcess;
  /** @type {(file: string, words: readonly string[], options: { stdio: [any, any, any] }) => unknown} */
  const catching = (file, words, options) =>
    spawn(file, words, { ...options, stdio: [options.stdio[0], options.stdio[1], lastWords ?? 'ignore'] });
  childProcess.spawn = /** @type {typeof spawn} */ (catching);
  syncBuiltinESMExports();
}

/** @returns Undefined where nothing can be written; then nothing is known. */
function openNameless() {
  const path = join(tmpdir(), `uapi-compiler-${process.pid}-${threadId}`);
  try {
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return file;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} The line that says what the compiler died of. */
function causeOfDeath() {
  if (lastWords === undefined) return undefined;
  const bytes = Buffer.alloc(4096);
  const lines = bytes.toString('utf8', 0, readSync(lastWords, bytes, 0, bytes.length, 0)).split('\n');
  return lines.find((line) => /^(panic|fatal error|SIG\w+):/.test(line)) ?? lines.find((line) => line !== '');
}

/** @returns {Promise<Compiler>} */
async function start() {
  catchLastWords();
  const [{ API }, { createVirtualFileSystem }] = await Promise.all([
    import('typescript-native/unstable/sync'),
    import('typescript-native/unstable/fs'),
  ]);
  // It has all methods that its type leaves open.
  const files = /** @type {Compiler['files']} */ (createVirtualFileSystem({}));
  return { api: new API({ fs: files, cwd: '/' }), files, snapshot: undefined, configurations: new Set() };
}

/**
 * Tells a compiler what has changed, so that it keeps the rest.
 *
 * @param {Compiler} told
 * @param {Request} request
 */
function update(told, { configuration, changed, removed }) {
  const { api, files, snapshot, configurations } = told;
  const isNew = (/** @type {string} */ path) => !files.fileExists(path);
  const created = [...changed.keys()].filter(isNew);
  const others = [...changed.keys()].filter((path) => !isNew(path));
  for (const path of removed) files.removeFile(path);
  for (const [path, text] of changed) files.writeFile(path, text);
  const openProjects = configurations.has(configuration) ? [] : [configuration];
  told.snapshot = api.updateSnapshot({
    openProjects,
    fileChanges: { changed: others, created, deleted: [...removed] },
  });
  configurations.add(configuration);
  snapshot?.dispose();
}

/**
 * What a file with a syntax error means is guesswork: its other errors wait.
 *
 * @param {Compiler} asked
 * @param {Request} request
 * @returns {readonly Finding[]}
 */
function verdict({ snapshot }, { configuration, isSyntaxOnly }) {
  const program = snapshot?.getProject(configuration)?.program;
  if (program === undefined) throw new Error(`the compiler did not open ${configuration}`);
  const syntactic = program.getSyntacticDiagnostics();
  const torn = new Set(syntactic.map(({ fileName }) => fileName));
  const others = isSyntaxOnly
    ? []
    : [
        ...program.getProgramDiagnostics(),
        ...program.getGlobalDiagnostics(),
        ...program.getSemanticDiagnostics(),
      ].filter(({ fileName }) => !torn.has(fileName));
  return [
    ...syntactic.map((each) => ({ ...findingOf(each), isSyntactic: true })),
    ...others.map((each) => ({ ...findingOf(each), isSyntactic: false })),
  ];
}

/** @param {Diagnostic} diagnostic */
function findingOf(diagnostic) {
  const { code, relatedInformation = [] } = diagnostic;
  return { ...messageOf(diagnostic), code, related: relatedInformation.map(messageOf) };
}

/**
 * @param {Diagnostic} diagnostic
 * @returns {Remark}
 */
function messageOf(diagnostic) {
  const { fileName, pos, end } = diagnostic;
  return { ...(fileName === undefined ? {} : { path: fileName }), start: pos, end, text: textOf(diagnostic) };
}

/**
 * A message and the messages that explain it, on one line.
 *
 * @param {Diagnostic} diagnostic
 * @returns {string}
 */
function textOf({ text, messageChain = [] }) {
  return [text, ...messageChain.map(textOf)].join(' ');
}

/** @param {Request} request */
async function answer(request) {
  try {
    compiler ??= await start();
    update(compiler, request);
    return { number: request.number, findings: verdict(compiler, request) };
  } catch (error) {
    const message = causeOfDeath() ?? (error instanceof Error ? error.message : String(error));
    return { number: request.number, error: message, hasStarted: compiler?.snapshot !== undefined };
  }
}

let turn = Promise.resolve();
port.on('message', (request) => {
  turn = turn.then(async () => {
    port.postMessage(await answer(request));
    // The other thread sleeps until this number changes.
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
});
