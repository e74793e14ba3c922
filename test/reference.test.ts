// SPDX-License-Identifier: MIT
// The package that is emitted: it type-checks alone, imports nothing, and runs.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ts } from 'ts-morph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceEmitter } from '../src/emit/reference/index.js';
import { switchModel } from './support/switch-model.js';

const ROOT = join(import.meta.dirname, '..');
const files = referenceEmitter.emitUapi!(switchModel());
const text = (path: string): string => files.find((file) => file.path === `reference/${path}`)?.text ?? '';

test('every module is there as source, as JavaScript and as declarations', () => {
  const modules = files.flatMap(({ path }) => /^reference\/src\/(.*)\.ts$/.exec(path)?.[1] ?? []);
  expect(modules).toContain('core/index');
  expect(modules).toContain('derived/v1');
  expect(modules).toContain('v1/switch');
  for (const module of modules) {
    expect(text(`dist/${module}.js`)).not.toBe('');
    expect(text(`dist/${module}.d.ts`)).not.toBe('');
  }
});

test('every file begins with licence and banner, and is the same each time', () => {
  for (const file of files.filter(({ path }) => !path.endsWith('LICENSE'))) {
    expect(file.text.split('\n').slice(0, 2).join('\n'), file.path).toContain('SPDX-License-Identifier');
    expect(file.text, file.path).toContain('Generated from spec/switch/');
    expect(file.text.endsWith('\n'), file.path).toBe(true);
  }
  expect(referenceEmitter.emitUapi!(switchModel())).toEqual(files);
});

test('what is derived is written out', () => {
  expect(text('src/derived/v1.ts')).toContain(
    "{ name: 'state', offset: 0, width: 4, signed: false, read: 'value', write: 'store', when: 0x1n }",
  );
  expect(text('src/derived/v1.ts')).toContain('Switch: { ON: 0x1n }');
});

test('what is derived is what the compiler makes of its source, in any form', () => {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const printer = ts.createPrinter();
  // Beside those on the functions: the compiler takes the first ones for comments on what it drops.
  const normal = (code: string): string =>
    printer
      .printFile(ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022))
      .replaceAll(/^\/\/ .*$/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const source = text('src/derived/v1.ts');
  const javascript = ts.transpileModule(source, { compilerOptions }).outputText;
  const declarations = ts.transpileDeclaration(source, { compilerOptions }).outputText;
  expect(normal(text('dist/derived/v1.js'))).toBe(normal(javascript));
  expect(normal(text('dist/derived/v1.d.ts'))).toBe(normal(declarations));
});

test('imports of the authoring library become relative', () => {
  for (const path of ['src/v1/switch.ts', 'dist/v1/switch.js']) {
    expect(text(path)).toContain("from '../core/index.js'");
    expect(text(path)).toContain("from '../derived/v1.js'");
  }
  expect(text('dist/v1/switch.d.ts')).toContain("from '../core/index.js'");
});

test('an example is carried along, and shown', () => {
  const body = "// Asks.\n\nimport { isOn } from 'switch-reference/v1';\n\nconsole.log(isOn(1));\n";
  expect(text('examples/on.js')).toBe(
    `// SPDX-License-Identifier: MIT\n// Generated from spec/switch/ by \`npx uapi build\`; do not edit.\n\n${body}`,
  );
  expect(text('README.md')).toContain(`\n## examples/on.js\n\n\`\`\`js\n${body}\`\`\`\n`);
});

test('the manifest says what a registry and npm need to know', () => {
  const { keywords, files: packed, engines, license, sideEffects, type } = JSON.parse(text('package.json'));
  expect({ keywords, packed, engines, license, sideEffects, type }).toEqual({
    keywords: ['switch'],
    packed: ['dist', 'examples', 'src'],
    engines: { node: '>=20' },
    license: 'MIT',
    sideEffects: false,
    type: 'module',
  });
});

test('a package without examples and keywords says nothing of them', () => {
  const model = switchModel();
  const uapi = { ...model.uapi, package: { ...model.uapi.package, keywords: [] } };
  const bare = referenceEmitter.emitUapi!({ ...model, uapi, programs: [] });
  const manifest = JSON.parse(bare.find(({ path }) => path === 'reference/package.json')!.text);
  expect(manifest).not.toHaveProperty('keywords');
  expect(manifest.files).toEqual(['dist', 'src']);
});

test('a module of two editions cannot import what is derived from one', () => {
  const model = switchModel();
  const [edition] = model.editions;
  const shared = {
    ...model,
    editions: [edition!, { ...edition!, name: 'v2', index: 'v2/index.ts' }],
    modules: model.modules.map((module) => ({ ...module, editions: ['v1', 'v2'] })),
  };
  expect(() => referenceEmitter.emitUapi!(shared)).toThrow('does not belong to exactly one edition');
});

describe('on disk', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-reference-')));

  beforeAll(() => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.text);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const manifest = JSON.parse(text('package.json'));
  const load = (subpath: string): Promise<Readonly<Record<'isOn' | 'turnOff', (state: number) => unknown>>> =>
    import(pathToFileURL(join(folder, 'reference', manifest.exports[subpath].default)).href);

  test('it type-checks under its own options, with nothing else installed', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [tsc, '--noEmit', '-p', join(folder, 'reference')], {
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  test('the manifest leads to modules that run', async () => {
    expect(Object.keys(manifest.exports)).toEqual(['.', './core', './v1']);
    expect((await load('.')).isOn).toBeInstanceOf(Function);
    expect(Object.keys(await load('./core'))).toContain('runStep');
    expect((await load('.')).isOn).toBe((await load('./v1')).isOn);
  });

  test('a macro that names what nobody defines fails where it is used', async () => {
    const { isOn, turnOff } = await load('./v1');
    expect(isOn(1)).toBe(true);
    expect(() => turnOff(1)).toThrow('SWITCH_OFFF is not defined');
  });
});
