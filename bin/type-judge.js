// SPDX-License-Identifier: MIT
// The thread that asks the native TypeScript compiler for its verdict, beside the thread that reads and prints. This is
// the only file that knows the compiler's interface, which is marked unstable: `src/read/typescript/judge.ts` is all that
// talks to it. The compiler runs in a process of its own. It ends when its input does, so that it outlives nobody; it is
// never sent a signal, since it then writes to the terminal.

import { workerData } from 'node:worker_threads';

/** Where the judge's files lie for the compiler. The settings are one of them. */
const CONFIGURATION = '/tsconfig.json';

/**
 * @typedef {{ number: number, changed: ReadonlyMap<string, string>, removed: readonly string[] }} Request
 *   Files that are new or other than in the last request, and files that are no longer there, by absolute path.
 */

const { port, answers } = workerData;
/** What the compiler reads; `undefined` until the first request. */
let compiler;

/** Starts the compiler on the files of the first request. */
async function start({ changed }) {
  const [{ API }, { createVirtualFileSystem }] = await Promise.all([
    import('typescript-native/unstable/sync'),
    import('typescript-native/unstable/fs'),
  ]);
  const files = createVirtualFileSystem(Object.fromEntries(changed));
  const api = new API({ fs: files, cwd: '/' });
  return { api, files, snapshot: api.updateSnapshot({ openProjects: [CONFIGURATION] }) };
}

/** Tells the compiler what has changed, so that it keeps the rest. */
function update({ api, files, snapshot }, { changed, removed }) {
  const isNew = (path) => !files.fileExists(path);
  const created = [...changed.keys()].filter(isNew);
  const others = [...changed.keys()].filter((path) => !isNew(path));
  for (const path of removed) files.removeFile(path);
  for (const [path, text] of changed) files.writeFile(path, text);
  const next = api.updateSnapshot({ fileChanges: { changed: others, created, deleted: removed } });
  snapshot.dispose();
  return { api, files, snapshot: next };
}

/** What a file with a syntax error means is guesswork: its other errors wait. */
function verdict({ snapshot }) {
  const { program } = snapshot.getProject(CONFIGURATION);
  const syntactic = program.getSyntacticDiagnostics();
  const torn = new Set(syntactic.map(({ fileName }) => fileName));
  const others = [
    ...program.getProgramDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ].filter(({ fileName }) => !torn.has(fileName));
  return [
    ...syntactic.map((each) => ({ ...findingOf(each), isSyntactic: true })),
    ...others.map((each) => ({ ...findingOf(each), isSyntactic: false })),
  ];
}

function findingOf({ code, relatedInformation = [], ...diagnostic }) {
  return { ...messageOf(diagnostic), code, related: relatedInformation.map(messageOf) };
}

function messageOf({ fileName, pos, end, ...diagnostic }) {
  return { path: fileName, start: pos, end, text: textOf(diagnostic) };
}

/** A message and the messages that explain it, on one line. */
function textOf({ text, messageChain = [] }) {
  return [text, ...messageChain.map(textOf)].join(' ');
}

/** @param {Request} request */
async function answer(request) {
  try {
    compiler = compiler === undefined ? await start(request) : update(compiler, request);
    return { number: request.number, findings: verdict(compiler) };
  } catch (error) {
    return { number: request.number, error: error.message, hasStarted: compiler !== undefined };
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
