// SPDX-License-Identifier: MIT
// Processes without the right of root to pass over permissions. Root stays root, since another user may not even be let into the folder that
// the project is in: what is taken away are the two capabilities that let root read and write what nobody may.

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Ended } from './project.js';

const CAPABILITIES = ['--bounding-set=-dac_override,-dac_read_search', '--'];

/** What starts a program without these rights; nothing where the user has none. */
export const WITHOUT_RIGHTS: readonly string[] = process.getuid?.() === 0 ? ['setpriv', ...CAPABILITIES] : [];

/** A process that runs commands in it, so that the toolchain is loaded once. */
export class CommandWithoutRights {
  #child: ChildProcess | undefined;

  run(root: string, words: readonly string[]): Promise<Ended> {
    this.#child ??= start();
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const isGone = (): void => {
        this.#child = undefined;
        reject(new Error(`the process has ended in: ${words.join(' ')}`));
      };
      child.once('exit', isGone);
      child.once('message', (answer) => {
        child.off('exit', isGone);
        resolve(answer as Ended);
      });
      child.send({ root, words });
    });
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function start(): ChildProcess {
  const [program, ...options] = [...WITHOUT_RIGHTS, process.execPath];
  if (program === 'setpriv' && spawnSync(program, ['--version']).status !== 0)
    throw new Error('setpriv of util-linux takes the rights of root away, and is not there');
  return fork(join(import.meta.dirname, 'command-process.mjs'), [], {
    execPath: program!,
    execArgv: options,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
