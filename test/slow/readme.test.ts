// SPDX-License-Identifier: MIT
// The commands of the README and of the tour, run in a copy of the project: the pages show what the commands print. A line
// `...` stands for any lines; durations differ. `UPDATE_README=1` writes the output into the pages; read the diff.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsIn, fences, pattern, steady } from '../support/page-commands.js';

const ROOT = join(import.meta.dirname, '../..');
const updating = process.env.UPDATE_README !== undefined;

/** A copy of the project as it is after the first command of the README. It shares the installed packages. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'uapi-readme-'));
  for (const folder of ['spec', 'src', 'schemas', 'clients', 'dist', 'bin', 'scripts', 'generated']) {
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  }
  for (const file of readdirSync(ROOT).filter((name) => /^(package|tsconfig).*\.json$/.test(name))) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  shell('npx uapi build', copy);
  return copy;
}

/** Runs a command of a page in the copy, whose packages are installed. */
function shell(command: string, cwd: string): string {
  const line = command.replace(/\bnpx uapi\b/g, 'node bin/uapi.js').replace(/^npm ci && /, '');
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1; ${line}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout;
}

/** A program of the tree is as it is there; any other is for the commands after it. The first line says where it lies. */
function showProgram(copy: string, text: string): void {
  const path = join(copy, /^\/\/ (\S+)/.exec(text)![1]!);
  if (existsSync(path)) expect(withoutHead(readFileSync(path, 'utf8'))).toBe(withoutHead(text));
  else writeFileSync(path, text);
}

/** Without the comments on the whole file: licence and banner there, the path here. */
const withoutHead = (program: string): string => program.replace(/^(\/\/.*\n|\n)+/, '');

test.each(['README.md', 'docs/tour.md'])('the commands of %s print what it shows', (name) => {
  const page = join(ROOT, name);
  let markdown = readFileSync(page, 'utf8');
  const copy = copyProject();
  try {
    for (const { language, text } of fences(markdown)) {
      if (language === 'js') showProgram(copy, text);
      if (language !== 'console') continue;
      const printed = commandsIn(text).map(({ command, expected }) => {
        const output = shell(command, copy);
        const holds = pattern(expected).test(steady(output));
        if (!updating) expect(steady(output), command).toMatch(pattern(expected));
        return `$ ${command}\n${holds && expected !== '...\n' ? expected : output}`;
      });
      markdown = markdown.replace(text, () => printed.join(''));
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  if (updating) writeFileSync(page, markdown);
});

test('the README is short, and its tests are those of the continuous integration', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme.split('\n').length - 1).toBeLessThanOrEqual(160);
  const command = /^ {4}(.*npm test)$/m.exec(readme)![1];
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(`\n${command} `);
});
