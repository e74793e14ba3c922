// SPDX-License-Identifier: MIT
// The README's tour, run in a copy of the project: what it shows is what the commands print. A line `...` in it stands
// for any lines; durations differ. `UPDATE_README=1` writes what was printed into the README; read the diff.

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

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const updating = process.env.UPDATE_README !== undefined;

interface Fence {
  readonly language: string;
  readonly text: string;
}

function fences(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

/** A copy that shares only the installed packages. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'uapi-readme-'));
  for (const folder of ['spec', 'src', 'schemas', 'dist', 'bin', 'scripts', 'generated']) {
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  }
  for (const file of readdirSync(ROOT).filter((name) => /^(package|tsconfig).*\.json$/.test(name))) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function shell(command: string, cwd: string): string {
  const line = command.replace(/\bnpx uapi\b/g, 'node bin/uapi.js');
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

function pattern(expected: string): RegExp {
  const lines = steady(expected)
    .split('\n')
    .map((line) => (line === '...' ? '[^]*?' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${lines.join('\n').replaceAll('[^]*?\n', '[^]*?')}$`);
}

const steady = (text: string): string => text.replace(/\b[\d.]+ m?s\b/g, 'N s').trimEnd();

test('the tour prints what the README shows', () => {
  let readme = readFileSync(README, 'utf8');
  const copy = copyProject();
  // The first command of the tour finds the tree built: that is the state after the README's first command.
  shell('npx uapi build', copy);
  try {
    for (const { language, text } of fences(readme)) {
      if (language === 'js') showProgram(copy, text);
      if (language !== 'console') continue;
      const printed = [...text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, expected]) => {
        const output = shell(command!, copy);
        const holds = pattern(expected!).test(steady(output));
        if (!updating) expect(steady(output), command).toMatch(pattern(expected!));
        return `$ ${command}\n${holds && expected !== '...\n' ? expected : output}`;
      });
      readme = readme.replace(text, () => printed.join(''));
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  if (updating) writeFileSync(README, readme);
});
