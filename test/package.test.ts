// SPDX-License-Identifier: MIT
// The package as its users get it: packed, installed into an empty project without a network, and used there.

import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skipsWithout } from './support/tools.js';

const ROOT = join(import.meta.dirname, '..');
const PACKAGE = join(ROOT, 'generated/reference');
const LINES_MAX = 40;
const run = promisify(execFile);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Readonly<Record<'types' | 'default', string>>>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const specifiers = Object.keys(manifest.exports).map((subpath) => manifest.name + subpath.slice(1));
const programs = readdirSync(join(PACKAGE, 'examples')).sort();

/** Files below a folder of the package, by path in the package. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(PACKAGE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(PACKAGE, posix.join(parentPath, name)));
}

test.each(programs)('the example %s fits on a screen', (program) => {
  const lines = readFileSync(join(PACKAGE, 'examples', program), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(LINES_MAX);
});

describe('installed into an empty project', () => {
  let project = '';
  let packed: readonly { readonly path: string }[] = [];

  beforeAll(async () => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'uapi-package-')));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: PACKAGE });
    const [{ filename, files }] = JSON.parse(stdout);
    packed = files;
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    const words = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`];
    await run('npm', words, { cwd: project });
    for (const program of programs) copyFileSync(installed('examples', program), join(project, program));
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const installed = (...path: readonly string[]): string =>
    join(project, 'node_modules', manifest.name, ...path);

  const printedBy = async (program: string): Promise<string> =>
    (await run(process.execPath, [program], { cwd: project })).stdout;

  test('it holds what it should, and nothing else', () => {
    const wanted = [
      'LICENSE',
      'README.md',
      'package.json',
      ...['dist', 'examples', 'src'].flatMap(filesBelow),
    ];
    expect(packed.map(({ path }) => path).sort()).toEqual(wanted.sort());
    const endings = new Set(packed.map(({ path }) => /(\.d\.ts|\.[a-z]+|LICENSE)$/.exec(path)?.[0]));
    expect([...endings].sort()).toEqual(['.d.ts', '.js', '.json', '.md', '.ts', 'LICENSE']);
  });

  test('it brings nothing along', () => {
    const names = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual([manifest.name]);
  });

  test('every path that it exports can be imported, in plain JavaScript', async () => {
    const program = specifiers
      .map(
        (name, index) =>
          `import * as m${index} from '${name}';\nconsole.log(Object.keys(m${index}).length > 5);\n`,
      )
      .join('');
    writeFileSync(join(project, 'imports.mjs'), program);
    expect(await printedBy('imports.mjs')).toBe('true\n'.repeat(specifiers.length));
  });

  test.each(programs)('%s runs there', async (program) => {
    const printed = await printedBy(program);
    expect(printed.split('\n').length).toBeGreaterThan(5);
    expect(printed).toBe((await run(process.execPath, [join(PACKAGE, 'examples', program)])).stdout);
  });

  describe.each(['nodenext', 'bundler'])(
    'under TypeScript, its modules resolved as by %s',
    (moduleResolution) => {
      const folder = (): string => join(project, moduleResolution);

      beforeAll(() => {
        mkdirSync(folder());
        const compilerOptions = {
          strict: true,
          target: 'es2022',
          // Neither Node nor the DOM: what the package needs is in the language.
          lib: ['es2022'],
          types: [],
          module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
          moduleResolution,
          allowJs: true,
          checkJs: true,
          noEmit: true,
          noUncheckedIndexedAccess: true,
          exactOptionalPropertyTypes: true,
        };
        writeFileSync(join(folder(), 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
        writeFileSync(
          join(folder(), 'console.d.ts'),
          'declare const console: { log(...values: readonly unknown[]): void };\n',
        );
        const imports = specifiers.map((name, index) => `export * as m${index} from '${name}';\n`);
        writeFileSync(join(folder(), 'imports.ts'), imports.join(''));
        for (const program of programs) {
          copyFileSync(installed('examples', program), join(folder(), program));
          copyFileSync(installed('examples', program), join(folder(), program.replace(/\.js$/, '.copy.ts')));
        }
      });

      test('the examples are strict, as JavaScript and as TypeScript, and all exports have types', () => {
        const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
        const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder()], { encoding: 'utf8' });
        expect(stdout).toBe('');
        expect(status).toBe(0);
      });
    },
  );

  describe.each(programs)('%s without Node', (program) => {
    /** The program and what it uses as one script; the bundler says what it could not find. */
    async function bundle(): Promise<string> {
      const said: string[] = [];
      const built = await rolldown({
        input: join(project, program),
        platform: 'neutral',
        onLog: (_level, { message }) => said.push(message),
      });
      const { output } = await built.generate({ format: 'iife' });
      await built.close();
      expect(said).toEqual([]);
      return output[0].code;
    }

    test('runs where there is only the language', async () => {
      const lines: string[] = [];
      const realm = createContext({ console: { log: (line: string) => void lines.push(`${line}\n`) } });
      expect(runInContext('typeof process + typeof Buffer + typeof window', realm)).toBe(
        'undefined'.repeat(3),
      );
      runInContext(await bundle(), realm);
      expect(lines.join('')).toBe(await printedBy(program));
    });

    test.skipIf(skipsWithout('chromium'))('runs in a browser (needs chromium)', async () => {
      const page = join(project, `${program}.html`);
      const log = '{ log: (line) => document.querySelector("pre").append(line + "\\n") }';
      writeFileSync(
        page,
        `<!doctype html><pre></pre><script>{ const console = ${log};\n${await bundle()}}</script>`,
      );
      const words = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${project}/profile`];
      const { stdout } = await run('chromium', [...words, '--dump-dom', page]);
      expect(/<pre>([\s\S]*)<\/pre>/.exec(stdout)?.[1]).toBe(await printedBy(program));
    });
  });
});
