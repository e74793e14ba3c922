// SPDX-License-Identifier: MIT
// Extracted examples: what is emitted, and that a failing one is reported at its place in the Markdown.

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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceEmitter } from '../src/emit/reference/index.js';
import { takeImports } from '../src/emit/tests/imports.js';
import { testsEmitter } from '../src/emit/tests/index.js';
import type { Example } from '../src/model/index.js';
import { alignLines } from '../src/testing/align.js';
import { example, step, switchModel } from './support/switch-model.js';

const ROOT = join(import.meta.dirname, '..');

/** What each result was reached with: hashes. */
const STAMP = {
  content: expect.stringMatching(/^[0-9a-f]{16}$/),
  implementation: expect.stringMatching(/^[0-9a-f]{16}$/),
  at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
};

const FAILING_TS = `import { assert } from 'switch-reference/core';
import { isOn } from 'switch-reference/v1';

assert.equal(isOn(1), true);
  assert.equal(isOn(0), true);
`;

const EXAMPLES: readonly Example[] = [
  example('transcript', 'turn on', '', [
    step('write state ON', 4, '1'),
    step('read state => ON', 4, undefined, { kind: 'value', value: '1', text: 'ON' }),
  ]),
  example('transcript', "the switch's width", '', [
    step('write 0/2 ON => EINVAL', 2, '1', { kind: 'errno', name: 'EINVAL', value: 22 }),
    step('write state ON', 4, '1'),
    step('read state => {}', 4, undefined, { kind: 'value', value: '0', text: '{}' }),
  ]),
  example('ts', 'off is not on', FAILING_TS),
];

const MARKDOWN = `---
title: Switching
---

\`\`\`transcript rule="switch.on" title="turn on"
write   state ON     # a comment
read state => ON
\`\`\`

\`\`\`transcript rule="switch.on" title="the switch's width"
write 0/2 ON => EINVAL

# Another comment.
write state ON
   read state => {}
\`\`\`

\`\`\`ts rule="switch.on" title="off is not on"
${FAILING_TS}\`\`\`
`;

const model = switchModel(EXAMPLES);
const [tests] = testsEmitter.emitEdition!(model, model.editions[0]!);

test('a chapter becomes a file of tests', () => {
  expect(tests?.path).toBe('v1/tests/switching.test.ts');
  expect(tests?.text).toMatchSnapshot();
});

test('an example in words of its own lines is found where it stands', () => {
  const lines = tests!.text.split('\n');
  const origins = alignLines(tests!.text, MARKDOWN);
  const found = lines.flatMap((line, index) =>
    /runStep\(|assert\./.test(line) ? [`${origins[index]?.line}:${origins[index]?.column}`] : [],
  );
  expect(found).toEqual(['5:0', '6:0', '10:0', '13:0', '14:3', '21:0', '22:2']);
});

test('an example that was edited after the build is reported in the generated file', () => {
  const edited = alignLines(tests!.text, MARKDOWN.replace('read state => ON', 'read state => 1'));
  const index = tests!.text.split('\n').findIndex((line) => line.includes("'read state => ON'"));
  expect(edited[index]).toBeUndefined();
});

test('imports of every form are taken out', () => {
  const code = `import standard, { a, type B as C } from 'one';
import * as all from "two";
import type { D } from 'three';
import {
  e,
} from 'four';

use(a);
`;
  const { bindings, code: rest } = takeImports(code);
  expect(rest).toBe('use(a);\n');
  expect(
    bindings.map(({ module, imported, local, typeOnly }) => [module, imported, local, typeOnly]),
  ).toEqual([
    ['one', 'default', 'standard', false],
    ['one', 'a', 'a', false],
    ['one', 'B', 'C', true],
    ['two', '*', 'all', false],
    ['three', 'D', 'D', true],
    ['four', 'e', 'e', false],
  ]);
});

test('a name with two meanings in one chapter is renamed in the second example', () => {
  const twice = switchModel([
    example('ts', 'first', "import { isOn } from 'one';\nisOn(1);\n"),
    example('ts', 'second', "import { isOn } from 'two';\nisOn(2);\n"),
  ]);
  const [file] = testsEmitter.emitEdition!(twice, twice.editions[0]!);
  expect(file?.text).toContain("import { isOn as isOn2 } from 'two';");
  expect(file?.text).toContain('  const isOn = isOn2;\n  isOn(2);');
});

describe('a run of vitest', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-literate-')));
  let output = '';

  beforeAll(() => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const { path, text } of [tests!, ...referenceEmitter.emitUapi!(model)])
      write(`generated/${path}`, text);
    write('spec/switch/switching.md', MARKDOWN);
    write('vitest.config.ts', vitestConfig(relative(folder, join(ROOT, 'src/testing'))));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    output = run.stdout + run.stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('names the place of a failing transcript, with its lines', () => {
    expect(output).toContain("the switch's width [switch.on]");
    expect(output).toContain('AssertionError: read state => {}');
    expect(output).toMatch(/❯ (\S+ )?spec\/switch\/switching\.md:15:4/);
    expect(output).toMatch(/15\|\s+read state => \{\}/);
  });

  test('names the place of a failing ts example, with its lines', () => {
    expect(output).toContain('AssertionError: expected true, got false');
    expect(output).toMatch(/❯ (\S+ )?spec\/switch\/switching\.md:23:10/);
    expect(output).toMatch(/23\|\s+assert\.equal\(isOn\(0\), true\);/);
  });

  test('names no place in a generated file', () => {
    expect(output).not.toMatch(/❯ .*generated\/.*:\d+:\d+/);
  });

  test('leaves the results, each with the content that it is for and when it ran', () => {
    const results = JSON.parse(readFileSync(join(folder, '.uapi/results.json'), 'utf8'));
    expect(results).toEqual({
      v1: {
        'switching/turn-on': { ...STAMP, result: 'passed' },
        "switching/the-switch's-width": {
          ...STAMP,
          result: 'failed',
        },
        'switching/off-is-not-on': { ...STAMP, result: 'failed' },
      },
    });
  });
});

/** The project's own configuration, for the small project. */
function vitestConfig(testing: string): string {
  return `import { packageAliases } from '${testing}/package-aliases.js';
import { chapterPlaces } from '${testing}/plugin.js';
import { ExampleReporter } from '${testing}/reporter.js';

const root = import.meta.dirname;

export default {
  root,
  plugins: [chapterPlaces(root)],
  resolve: { alias: packageAliases(root + '/generated/reference') },
  test: { include: ['generated/*/tests/*.test.ts'], reporters: ['default', new ExampleReporter(root)] },
};
`;
}
