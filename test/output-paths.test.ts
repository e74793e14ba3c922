// SPDX-License-Identifier: MIT
// No write and no delete leaves the folders of ours, whatever a source, a name, a link, a cache, a journal or the record of a site
// says. Paths that lead elsewhere are drawn; around each project lie files that must stay as they are.

import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { disk, within } from '../src/cli/disk.js';
import { writeSite } from '../src/cli/site-folder.js';
import { faultOfPath } from '../src/model/index.js';
import {
  makeBuilt,
  makeProject,
  OUTPUTS,
  putFiles,
  putOutputs,
  readGenerated,
  uapi,
} from './edge/project.js';
import { buildLamp, type Edit } from './support/lamp.js';

const SEED = 20220111;

/** Names that lead elsewhere, or not to the same place on every system. */
const BAD_NAMES = [
  '..',
  '.',
  '',
  'node_modules',
  '.git',
  '-rf',
  'a b',
  'a\nb',
  'C:',
  'é',
  'a.',
  'a\\b',
  '$(id)',
  'a\u0000',
];
const GOOD_NAMES = ['include', 'lamp.h', 'a-b', 'v1.2', '_x', 'A'];

/** Paths with a bad name somewhere; `/` at the start makes one absolute. */
const badPath = fc
  .tuple(
    fc.constantFrom('', '/', '../'),
    fc.array(fc.constantFrom(...GOOD_NAMES), { maxLength: 2 }),
    fc.constantFrom(...BAD_NAMES),
    fc.array(fc.constantFrom(...GOOD_NAMES, '..'), { maxLength: 3 }),
  )
  .map(([start, before, bad, after]) => start + [...before, bad, ...after].join('/'));

describe('a path of an output', () => {
  test('is judged as the system would resolve it', () => {
    const name = fc.constantFrom(...BAD_NAMES, ...GOOD_NAMES);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const path = names.join('/');
        if (faultOfPath(path) !== undefined) return;
        const folder = '/project/generated';
        expect(posix.resolve(folder, path)).toBe(`${folder}/${path}`);
        expect(path).toMatch(/^[\w.-]+(\/[\w.-]+)*$/);
      }),
      { seed: SEED, numRuns: 2000 },
    );
    for (const name of GOOD_NAMES) expect(faultOfPath(`${name}/${name}`)).toBeUndefined();
  });

  const inManifest =
    (before: string, good: string, after = ''): Place['edit'] =>
    (path) => ({
      file: 'uapi.yaml',
      find: before + good + after,
      replace: before + JSON.stringify(path) + after,
    });

  interface Place {
    readonly what: string;
    readonly ending?: string;
    readonly edit: (path: string) => Edit;
  }

  const places: readonly Place[] = [
    { what: 'the header', ending: '/x.h', edit: inManifest('path: ', 'include/uapi/linux/lamp.h') },
    { what: 'the pages', edit: inManifest('path: ', 'Documentation/driver-api/lamp') },
    { what: 'the package', edit: inManifest('path: ', 'lamp-reference', '\n  name') },
    { what: 'an edition', edit: inManifest('\n  ', 'v1', ':') },
    {
      what: 'a source file',
      ending: '.md',
      edit: (file) => ({ file, replace: '---\ntitle: X\n---\n\nX.\n' }),
    },
  ];

  it.each(places)('of $what is refused at its place, and nothing is made', ({ ending = '', edit }) => {
    const drawn = badPath.map((path) => path + ending).filter((path) => faultOfPath(path) !== undefined);
    fc.assert(
      fc.property(drawn, (path) => {
        const { diagnostics, files } = buildLamp([edit(path)]);
        expect(diagnostics.map(({ code }) => code)).toContain('output-path');
        expect(files).toEqual([]);
      }),
      { seed: SEED, numRuns: 15 },
    );
  });
});

test('of the header ends in .h, since its ending says how a comment is written', () => {
  const edit = { file: 'uapi.yaml', find: 'linux/lamp.h', replace: 'linux/lamp' };
  expect(buildLamp([edit])).toMatchObject({
    files: [],
    diagnostics: [{ code: 'file-ending', place: { file: 'spec/lamp/uapi.yaml', line: 6, column: 9 } }],
  });
});

describe('outputs that cannot lie beside each other', () => {
  const lamp = (find: string, replace: string): Edit[] => [{ file: 'uapi.yaml', find, replace }];
  const header = (path: string): Edit[] => lamp('include/uapi/linux/lamp.h', path);
  it.each<[string, Edit[]]>([
    ['the header is another output', header('c/runner.h')],
    ['the header differs from another output by case', header('c/Runner.h')],
    ['the folder of the header differs from another by case', header('Tests/lamp.h')],
    ['the folder of the header has the name of another output', header('rules.json/lamp.h')],
    [
      'the folder of the pages has the name of another output',
      lamp('Documentation/driver-api/lamp', 'rules.json'),
    ],
    ['the package lies where another edition does', lamp('path: lamp-reference', 'path: v2/c')],
  ])('%s', (_, edits) => {
    const { diagnostics, files } = buildLamp(edits);
    expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      expect.stringMatching(/^spec\/lamp\/uapi\.yaml output-(clash|path)$/),
    ]);
    expect(files).toEqual([]);
  });
});

/** All that lies in the project's parent folder but what a command may change: path, and what is there. */
function surroundings(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (dirname(path) === root && ['generated', '.uapi', 'site'].includes(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else found[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'utf8');
    }
  };
  visit(dirname(root));
  return found;
}

/** A built project with files around it that a path could lead to. */
async function makeSurrounded(): Promise<string> {
  const root = await makeBuilt();
  putFiles(root, {
    'README.md': 'mine\n',
    '../outside.txt': 'mine\n',
    '../folder/a.h': 'mine\n',
    'package.json': '{}\n',
  });
  return root;
}

/** Where the files around lie, from `generated/`. */
const AROUND = [
  '../README.md',
  '../package.json',
  '../../outside.txt',
  '../../folder/a.h',
  '../spec/small/uapi.yaml',
];

describe('what is forged', () => {
  const path = fc.oneof(
    fc.constantFrom(...AROUND),
    fc.constantFrom(...AROUND).map((each) => `one/../${each}`),
    badPath,
  );

  it('in a journal moves and deletes nothing outside', async () => {
    const root = await makeSurrounded();
    const before = surroundings(root);
    const entry = fc.record({ path, hash: fc.constant(''), existed: fc.boolean() });
    const manifest = fc.oneof(
      fc.record({ writes: fc.array(entry, { maxLength: 2 }), deletes: fc.array(path, { maxLength: 2 }) }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const name = fc.constantFrom('forward.json', 'back.json');
    await fc.assert(
      fc.asyncProperty(manifest, name, async (forged, file) => {
        putFiles(root, {
          [`.uapi/journal/${file}`]: JSON.stringify(forged),
          '.uapi/journal/new-0': 'theirs\n',
          '.uapi/journal/old-0': 'theirs\n',
          '.uapi/journal/gone-0': 'theirs\n',
        });
        const { code, stderr } = await uapi(root, ['build']);
        expect({ code, stderr }).toMatchObject({
          code: 0,
          stderr: expect.stringContaining('[interrupted-build]'),
        });
        expect(surroundings(root)).toEqual(before);
        expect(readGenerated(root)).toMatchObject(OUTPUTS);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('in the record of a site deletes nothing outside', async () => {
    const root = await makeSurrounded();
    const before = surroundings(root);
    const folder = join(root, 'site');
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(path, fc.constant('')), fc.jsonValue({ maxDepth: 1 })), (files) => {
        putFiles(root, { 'site/.site.json': JSON.stringify({ inputs: '', files }) });
        writeSite(folder, 'now', [{ path: 'index.html', text: 'site\n' }], disk);
        expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('site\n');
        expect(surroundings(root)).toEqual(before);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('as an output is not written', async () => {
    const root = await makeSurrounded();
    const before = surroundings(root);
    const spec = join(root, 'spec/small/outputs.json');
    await fc.assert(
      fc.asyncProperty(
        path.filter((each) => faultOfPath(each) !== undefined),
        async (each) => {
          putOutputs(root, { ...OUTPUTS, [each]: 'theirs\n' });
          const { code, stderr } = await uapi(root, ['build']);
          expect({ code, stderr }).toMatchObject({
            code: 1,
            stderr: expect.stringContaining('error[output-path]'),
          });
          expect({ ...surroundings(root), [spec]: '' }).toEqual({ ...before, [spec]: '' });
          expect(readGenerated(root)).toEqual(OUTPUTS);
        },
      ),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('in the cache, with a right sum, changes nothing outside', async () => {
    const root = await makeSurrounded();
    const before = surroundings(root);
    const file = join(root, '.uapi/cache.json');
    const cache = JSON.parse(readFileSync(file, 'utf8').split('\n')[1]!);
    for (const each of AROUND) {
      const text = JSON.stringify({ ...cache, outputs: { ...cache.outputs, [each]: 'theirs' } });
      writeFileSync(file, `${createHash('sha256').update(text).digest('hex')}\n${text}\n`);
      expect((await uapi(root, ['build'])).code).toBe(0);
      expect(surroundings(root)).toEqual(before);
    }
  });
});

describe('a link', () => {
  it.each(['generated', '.uapi'])('in the place of %s is refused', async (name) => {
    const root = makeProject(OUTPUTS);
    mkdirSync(join(root, '../folder'));
    symlinkSync('../folder', join(root, name));
    const { code, stderr } = await uapi(root, ['build']);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${name}:1:1: error[write-failed]`),
    });
    expect(readdirSync(join(root, '../folder'))).toEqual([]);
  });

  it.each([
    ['a folder of an edition', 'generated/one'],
    ['a folder that holds only one output', 'generated/shared'],
    ['a folder further down', 'generated/package/one'],
  ])('in the place of %s is not followed', async (_, place) => {
    const outputs = { ...OUTPUTS, 'shared/schema.json': '{}\n' };
    const root = makeProject(outputs);
    putFiles(root, {
      '../folder/a.h': 'mine\n',
      '../folder/index.ts': 'mine\n',
      '../folder/schema.json': 'mine\n',
    });
    const before = surroundings(root);
    mkdirSync(dirname(join(root, place)), { recursive: true });
    symlinkSync(join(root, '../folder'), join(root, place));
    const { code, stderr } = await uapi(root, ['build']);
    expect(surroundings(root)).toEqual(before);
    if (code === 0) expect(readGenerated(root)).toEqual(outputs);
    else expect(stderr).toContain('error[write-failed]');
  });

  it('in the place of the site is refused, unless the user names it', async () => {
    const folder = join(await makeSurrounded(), '../folder');
    const link = join(folder, '../link');
    symlinkSync(basename(folder), link);
    const files = [{ path: 'a.h', text: 'theirs\n' }];
    expect(() => writeSite(link, '', files, disk)).toThrow('it is a link');
    expect(readFileSync(join(folder, 'a.h'), 'utf8')).toBe('mine\n');
  });

  it('in the place of a file that is written is replaced, and not followed', async () => {
    const root = await makeSurrounded();
    const before = surroundings(root);
    for (const name of ['cache.json.new', 'still.json.new'])
      symlinkSync('../../outside.txt', join(root, '.uapi', name));
    putOutputs(root, { ...OUTPUTS, 'one/a.h': 'new\n' });
    expect((await uapi(root, ['build'])).code).toBe(0);
    const spec = join(root, 'spec/small/outputs.json');
    expect({ ...surroundings(root), [spec]: '' }).toEqual({ ...before, [spec]: '' });
  });
});

it.each(['writeFile', 'copyFile', 'rename'] as const)('a link is not followed by %s', async (name) => {
  const root = await makeSurrounded();
  const before = surroundings(root);
  const folder = join(root, '.uapi');
  putFiles(root, { '.uapi/new': 'new\n' });
  symlinkSync('../../outside.txt', join(folder, 'link'));
  const own = within([folder], disk);
  if (name === 'writeFile') own.writeFile(join(folder, 'link'), 'new\n');
  else own[name](join(folder, 'new'), join(folder, 'link'));
  expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('new\n');
  expect(surroundings(root)).toEqual(before);
});

test('the files around are looked at', async () => {
  const root = await makeSurrounded();
  expect(Object.keys(surroundings(root)).length).toBe(AROUND.length + 1);
  expect(AROUND.every((each) => existsSync(join(root, 'generated', each)))).toBe(true);
  cpSync(join(root, 'README.md'), join(root, '../new.md'));
  expect(Object.keys(surroundings(root)).length).toBe(AROUND.length + 2);
});
