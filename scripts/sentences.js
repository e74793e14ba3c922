#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// The table of sentences, completed: which sentences of the thread have no row yet.
//
//   node scripts/sentences.js            lists them, with rows that name nothing any more
//   node scripts/sentences.js --write    adds an empty row for each, and the hash of each row that has none
//
// A new row needs only its lines: `- { lines: 540-571, carries: [some.rule] }`.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';
import { errorText } from './error-text.js';

const ROOT = join(import.meta.dirname, '..');

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, edition: { type: 'string', default: 'rfc-ndma' } },
});

/** Loads the modules of test/sentences/, which are TypeScript, as the tests load them. */
async function loadModules() {
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  const names = ['coverage', 'files', 'fill', 'split', 'table'];
  const modules = await Promise.all(names.map((name) => server.ssrLoadModule(`/test/sentences/${name}.ts`)));
  await server.close();
  return Object.assign({}, ...modules);
}

/** Ends the script where the table is none. */
function readTable() {
  try {
    return tools.parseTable(tools.readTable());
  } catch (error) {
    console.error(errorText(error));
    process.exit(1);
  }
}

const tools = await loadModules();
const thread = tools.readThread();
if (thread === undefined) {
  console.error(`the thread is not at hand; name a file that has it in ${tools.THREAD_VARIABLE}`);
  process.exit(1);
}
const sentences = tools.splitThread(thread);
const table = readTable();
for (const row of tools.staleRows(table, sentences)) {
  console.log(`names nothing: ${row}`);
}
for (const { message, side, first, last, text } of tools.uncoveredSentences(table, sentences)) {
  console.log(`has no row: ${message} ${side} ${first}-${last}\n  ${text}`);
}
if (options.write) {
  const filled = tools.fillTable(table, sentences, options.edition);
  writeFileSync(join(ROOT, tools.TABLE_PATH), tools.printTable(filled));
}
