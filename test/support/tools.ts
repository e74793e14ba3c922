// SPDX-License-Identifier: MIT
// Tools of the system that tests need beside Node: compilers, Sphinx, a browser.

import { spawnSync } from 'node:child_process';
import process from 'node:process';

const present = new Map<string, boolean>();

/** @param tool - A command, or its path. It knows `--version`. */
export function hasTool(tool: string): boolean {
  const known = present.get(tool) ?? spawnSync(tool, ['--version']).status === 0;
  present.set(tool, known);
  return known;
}

/** Tests that need a missing tool are skipped by name; with `CI=true` they run all the same, and fail. */
export function skipsWithout(tool: string): boolean {
  return process.env.CI !== 'true' && !hasTool(tool);
}
