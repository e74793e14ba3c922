// SPDX-License-Identifier: MIT
// Runs `uapi build --watch` in a process of its own, and reads the time of each rebuild from its output.

import { spawn } from 'node:child_process';
import process from 'node:process';

/** A rebuild that does not come within this time never will. */
const PATIENCE_MS = 60_000;

/**
 * Starts watching; resolves when the first build is done.
 *
 * @param {string} command
 * @param {string} root
 */
export async function startWatcher(command, root) {
  const child = spawn(process.execPath, [command, 'build', '--watch', '--root', root], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let heard = () => {};
  const hear = (/** @type {Buffer} */ data) => {
    said += data;
    heard();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  /**
   * Resolves with the match as soon as what was said since the last call has one.
   *
   * @param {RegExp} pattern
   * @returns {Promise<RegExpExecArray>}
   */
  const expect = (pattern) =>
    new Promise((resolve, reject) => {
      const fail = () => {
        child.kill();
        reject(new Error(`the watching build did not say ${pattern}:\n${said}`));
      };
      const timer = setTimeout(fail, PATIENCE_MS);
      child.once('exit', fail);
      heard = () => {
        const match = pattern.exec(said);
        if (match === null) return;
        clearTimeout(timer);
        child.off('exit', fail);
        heard = () => {};
        said = said.slice(match.index + match[0].length);
        resolve(match);
      };
      heard();
    });

  await expect(/watching spec\//);
  return {
    /** Makes a change and returns the milliseconds that the rebuild took. */
    rebuild: async (/** @type {() => void} */ change) => {
      change();
      const [, text = '', number, unit] = await expect(/^spec\/.*: (generated\/.*) \(([\d.]+) (ms|s)\)$/m);
      if (!/[1-9]\d* files? written/.test(text))
        throw new Error(`the watching build wrote nothing: ${text}\n${said}`);
      return Number(number) * (unit === 's' ? 1000 : 1);
    },
    stop: () => {
      child.removeAllListeners('exit');
      child.kill('SIGINT');
      return new Promise((resolve) => child.once('close', resolve));
    },
  };
}
