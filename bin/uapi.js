#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Starts a command. Most builds have nothing to do, and this file answers those before it loads anything slow, modules
// of Node included. It is therefore CommonJS.

const { writeSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** @returns What the command would say, if it has nothing to do but to say it. */
function answerAtOnce() {
  try {
    /** @type {typeof import('../src/cli/still.js')} */
    const { answer } = require(join(__dirname, '../dist/still/still.js'));
    return answer(process.argv.slice(2), {
      folder: process.cwd(),
      toolRoot: dirname(__dirname),
      variables: process.env,
      isTerminal: () => require('node:tty').isatty(1),
      took: () => `${Math.round(performance.now())} ms`,
    });
  } catch {
    // It is not compiled yet, or there is nothing that it could go by.
    return undefined;
  }
}

/**
 * @param {string} text
 * @returns Whether it could be written, or nobody wants it any more.
 */
function print(text) {
  let written = 0;
  try {
    written = writeSync(1, text);
  } catch (error) {
    // A pipe that is full is waited for below. One that nobody reads is no error.
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EAGAIN' && code !== 'EPIPE') return false;
  }
  const rest = Buffer.from(text).subarray(written);
  if (rest.length > 0) process.stdout.on('error', () => {}).write(rest);
  return true;
}

if (process.argv[2] === 'conform') {
  // It has a small program of its own, without the toolchain.
  import('./conform.mjs');
} else {
  const text = answerAtOnce();
  // The command itself says what keeps it from writing.
  if (text === undefined || !print(text)) import('./start.mjs');
}
