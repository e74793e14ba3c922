// SPDX-License-Identifier: MIT
// The kernel driver of an edition: what the build makes of its sources, and which headers meet in the one of rfc-ndma.
// `npm run kernel` builds and runs that one.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { BROKEN } from '../scripts/kernel/broken.js';
import { buildLamp } from './support/lamp.js';

const ROOT = join(import.meta.dirname, '..');
const GENERATED = join(ROOT, 'generated/rfc-ndma');
const FOLDER = join(GENERATED, 'kernel');

const KERNEL_HEADER = '<linux/vfio.h>';
const OUR_HEADER = '<linux/vfio_migration.h>';

/** What a file includes, itself and by its own headers. */
function includesOf(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(/^#include (<[^>]+>|"[^"]+")/gm)].map((match) => match[1]!);
  const own = found
    .filter((name) => name.startsWith('"'))
    .map((name) => name.slice(1, -1))
    .flatMap((name) => {
      const folder = name === 'vfio_migration_algorithms.h' ? join(GENERATED, 'c') : join(path, '..');
      return [...includesOf(join(folder, name))];
    });
  return new Set([...found, ...own]);
}

test('no source of the driver sees both headers, and each is seen by some', () => {
  const seen = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.c'))
    .map((name) => [name, includesOf(join(FOLDER, name))] as const);
  const users = (header: string) => seen.flatMap(([name, all]) => (all.has(header) ? [name] : []));
  expect(users(KERNEL_HEADER)).toEqual(['vfio.c', 'vfio_irqs.c']);
  expect(users(OUR_HEADER)).toEqual(['algorithms.c', 'core.c', 'driver.c', 'test.c']);
});

test('the sources of a driver are outputs, with the banner behind the licence', () => {
  const { files, diagnostics } = buildLamp([
    {
      file: 'uapi.yaml',
      find: '    playground: playground.ts\n',
      replace: '    playground: playground.ts\n    kernel: module/Kbuild\n',
    },
    { file: 'module/Kbuild', replace: '# SPDX-License-Identifier: MIT\nobj-m += lamp.o\n' },
    { file: 'module/parts/lamp.c', replace: '// SPDX-License-Identifier: MIT\nint lamp;\n' },
    { file: 'module/lamp.mod.o', replace: 'left by a build\n' },
  ]);
  expect(diagnostics).toEqual([]);
  const banner = 'Generated from spec/lamp/ by `npx uapi build`; do not edit.';
  expect(files.filter(({ path }) => path.includes('/kernel/'))).toEqual([
    { path: 'v2/kernel/Kbuild', text: `# SPDX-License-Identifier: MIT\n# ${banner}\nobj-m += lamp.o\n` },
    { path: 'v2/kernel/parts/lamp.c', text: `// SPDX-License-Identifier: MIT\n// ${banner}\nint lamp;\n` },
  ]);
});

test('a driver whose Kbuild file is not there is reported where the manifest names it', () => {
  const { diagnostics } = buildLamp([
    {
      file: 'uapi.yaml',
      find: '    playground: playground.ts\n',
      replace: '    playground: playground.ts\n    kernel: module/Kbuild\n',
    },
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing-file']);
});

test('each broken driver changes one place of the driver, and each another way', () => {
  const changed = BROKEN.map(({ file, find, replace }) => {
    const text = readFileSync(join(GENERATED, file), 'utf8');
    expect(text.split(find), find).toHaveLength(2);
    return text.replace(find, () => replace);
  });
  expect(new Set(changed).size).toBe(BROKEN.length);
});

test
  .skipIf(process.env.CI !== 'true' && !existsSync('/usr/include/linux/vfio.h'))
  .each(['dev_vfio.c', 'dev_checks.c'])('%s compiles without a warning', (name) => {
  const words = ['-fsyntax-only', '-std=gnu11', '-Wall', '-Wextra', '-Werror', '-Iclients/c'];
  const { stderr } = spawnSync('cc', [...words, `spec/vfio-migration/targets/${name}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});
