// SPDX-License-Identifier: MIT
// The tests that cells become: those of a lamp whose device was changed, run as a user's project runs them.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellTable } from '../src/analysis/cells/index.js';
import { v2 } from './support/cells.js';
import { buildLamp, lampSources, summarise } from './support/lamp.js';

const ROOT = join(import.meta.dirname, '..');

describe('the tests of the lamp', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-cells-')));
  let results: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
  let output = '';

  beforeAll(() => {
    const { files, diagnostics } = buildLamp([
      // Another errno, and a byte beside the buffer where the width is wrong.
      {
        file: 'target.ts',
        find: '    if (!isValid(known(value))) {\n      return -EINVAL;',
        replace: '    if (!isValid(known(value))) {\n      return -EFAULT;',
      },
      { file: 'target.ts', find: '  EINVAL,\n', replace: '  EFAULT,\n  EINVAL,\n' },
      {
        file: 'target.ts',
        find: '    const from = access(offset, into.length);\n',
        replace:
          '    const from = access(offset, into.length);\n    if (into.length === 2 && offset === 0) {\n      new Uint8Array(into.buffer)[into.byteOffset + 2] = 0;\n    }\n',
      },
    ]);
    expect(diagnostics.map(summarise)).toEqual([]);
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const { path, text } of files) write(`generated/${path}`, text);
    for (const [path, text] of lampSources([]).files) write(path, text);
    const testing = relative(folder, join(ROOT, 'src/testing'));
    write(
      'vitest.config.ts',
      `import { packageAliases } from '${testing}/package-aliases.js';
import { chapterPlaces } from '${testing}/plugin.js';
const root = import.meta.dirname;
export default {
  root,
  plugins: [chapterPlaces(root)],
  resolve: { alias: packageAliases(root + '/generated/lamp-reference') },
  test: { include: ['generated/*/tests/*.cells.test.ts'], reporters: ['default', ['json', { outputFile: 'out.json' }]] },
};
`,
    );
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const words = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'];
    const run = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    output = run.stdout + run.stderr;
    const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    results = report.testResults.flatMap(
      (file: { assertionResults: typeof results }) => file.assertionResults,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('are one for each cell', () => {
    expect(results.map(({ fullName }) => fullName).sort()).toEqual(
      cellTable(v2)
        .map(({ cell }) => cell.name)
        .sort(),
    );
  });

  test('fail where the device was changed, and nowhere else', () => {
    const failed = results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName);
    const changed = cellTable(v2).filter(({ cell }) =>
      /^(read half|write state invalid)$/.test(cell.event.name),
    );
    expect(failed.sort()).toEqual(changed.map(({ cell }) => cell.name).sort());
    expect(failed).toHaveLength(6);
  });

  test('name the line of the pattern, what was expected, and what came', () => {
    const line = (text: string) =>
      lampSources([])
        .files.get('spec/lamp/answers.md')!
        .split('\n')
        .findIndex((each) => each.startsWith(text)) + 1;
    expect(output).toMatch(
      new RegExp(`❯ (\\S+ )?spec/lamp/answers\\.md:${line('write state invalid @ lit')}:1`),
    );
    expect(output).toMatch(new RegExp(`❯ (\\S+ )?spec/lamp/answers\\.md:${line('read half')}:1`));
    expect(output).toContain('expected EINVAL or EIO of write state DIM, got EFAULT');
    expect(output).toContain("a read of 2 bytes at 0x0 wrote outside the user's buffer, at its byte 2");
  });
});
