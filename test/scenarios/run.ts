// SPDX-License-Identifier: MIT
// Runs a scenario that only a tree on disk can show: a temporary copy of the lamp, changed, and one command.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../src/build.js';
import { keepState } from '../../src/cli/builder.js';
import { processEnvironment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/main.js';

/** A scenario.yaml with a command. */
export interface CommandScenario {
  /** Arguments of the command line. */
  readonly command: readonly string[];
  /** The place of the scenario's diagnostic, `FILE:LINE:COLUMN`, the file relative to the project. */
  readonly at: string;
  readonly disk: readonly DiskEdit[];
  /** Codes of other diagnostics that the author should see as well. */
  readonly also?: readonly string[];
}

/** One change of the copy, relative to its root. */
export interface DiskEdit {
  readonly path: string;
  /** Text to write, `repeat` times. */
  readonly text?: string;
  readonly repeat?: number;
  /** Bytes to write, in hexadecimal. */
  readonly bytes?: string;
  /** Target of a symbolic link to make. */
  readonly link?: string;
  /** A folder of the copy to copy. */
  readonly copy?: string;
  readonly remove?: boolean;
}

const ROOT = join(import.meta.dirname, '../..');

/** Scenarios are built one from the other: all are copies of the lamp. */
const builder = keepState(build);

/** @returns What the command printed to standard error, with the copy's path taken out. */
export async function runScenario({ command, disk }: CommandScenario): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'uapi-scenario-'));
  try {
    cpSync(join(ROOT, 'test/uapi-small'), copy, { recursive: true });
    for (const edit of disk) apply(copy, edit);
    let printed = '';
    await run([...command, '--root', copy], {
      ...processEnvironment(),
      variables: { NO_COLOR: '1' },
      loadBuilder: async () => builder,
      stdout: { write: () => undefined, isTerminal: false },
      stderr: { write: (text) => void (printed += text), isTerminal: false },
    });
    return printed.replaceAll(copy, '.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function apply(copy: string, edit: DiskEdit): void {
  const path = join(copy, edit.path);
  mkdirSync(dirname(path), { recursive: true });
  if (edit.remove === true) rmSync(path, { recursive: true });
  else if (edit.link !== undefined) symlinkSync(edit.link, path);
  else if (edit.copy !== undefined) cpSync(join(copy, edit.copy), path, { recursive: true });
  else if (edit.bytes !== undefined) writeFileSync(path, Buffer.from(edit.bytes, 'hex'));
  else writeFileSync(path, (edit.text ?? '').repeat(edit.repeat ?? 1));
}
