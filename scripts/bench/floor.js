// SPDX-License-Identifier: MIT
// The floor that builds are measured against: starts Node, loads the compiler that the toolchain reads with, and
// type-checks the files that the toolchain's own judge of types looks at, with the same options. Nothing else.
// Argument: a file of JSON, `[{ options, files: { path: text } }]`, one program each.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { checkDeclarations, checkTypes, messageOf } from './typescript-6.js';

/** @type {Parameters<typeof checkTypes>[0][]} */
const programs = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const found = programs.flatMap((input) => {
  const checked = checkTypes(input);
  return [...checked.found, ...checkDeclarations(checked.program)];
});
for (const diagnostic of found)
  process.stderr.write(`${diagnostic.file?.fileName ?? ''}: ${messageOf(diagnostic)}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
