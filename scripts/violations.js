#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Does each rule's example fail when the rule is broken? Runs every violation of the spec against the examples of its
// rule. This is the first half of `npm run mutation`, and fast enough to run while you write a violation.

import { join } from 'node:path';
import process from 'node:process';
import { errorText } from './error-text.js';
import { runAndPrint } from './mutation/run-violations.js';

const rules = process.argv.slice(2);
try {
  const { ok } = await runAndPrint(join(import.meta.dirname, '..'), rules);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
}
