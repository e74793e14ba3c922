// SPDX-License-Identifier: MIT
// Damages of a project by the hand of somebody else: of its sources, its outputs, and what commands remember.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { ifGranted } from '../../../src/cli/system-error.js';
import type { Draw } from '../edits.js';
import { forged } from '../memory-damage.js';
import { slip } from '../typing-errors.js';

/** Damages are made by path. */
export interface Damage {
  readonly what: string;
  readonly make: (root: string) => void;
}

const without = (path: string): Damage => ({
  what: `${path} without permission`,
  make: (root) => {
    if (!existsSync(join(root, path))) writeFileSync(join(root, path), 'x');
    chmodSync(join(root, path), 0);
  },
});
const readOnly = (path: string): Damage => ({
  what: `${path} read-only`,
  make: (root) => chmodSync(join(root, path), 0o555),
});
const folder = (path: string): Damage => ({
  what: `${path} a folder`,
  make: (root) => {
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(join(root, path, 'x'), { recursive: true });
  },
});
const file = (path: string): Damage => ({
  what: `${path} a file`,
  make: (root) => {
    rmSync(join(root, path), { recursive: true, force: true });
    writeFileSync(join(root, path), 'x');
  },
});
const text = (path: string, content: string): Damage => ({
  what: `${path} ${content}`,
  make: (root) => writeFileSync(join(root, path), content),
});
const gone = (path: string): Damage => ({
  what: `${path} gone`,
  make: (root) => rmSync(join(root, path), { recursive: true, force: true }),
});
const link =
  (target: (path: string) => string, what: string) =>
  (path: string): Damage => ({
    what: `${path} ${what}`,
    make: (root) => {
      rmSync(join(root, path), { recursive: true, force: true });
      symlinkSync(target(path), join(root, path));
    },
  });
const moved = (path: string): Damage => ({
  what: `${path} a link to where it is now`,
  make: (root) => {
    const elsewhere = join(root, '..', 'moved');
    renameSync(join(root, path), elsewhere);
    symlinkSync(elsewhere, join(root, path));
  },
});
const pipe = (path: string): Damage => ({
  what: `${path} a pipe`,
  make: (root) => {
    rmSync(join(root, path), { recursive: true, force: true });
    // For whoever the project belongs to.
    spawnSync('mkfifo', ['-m', '666', join(root, path)]);
  },
});

/** Each at least once: of the sources, of the outputs, and of what is remembered. */
export const DAMAGES: readonly Damage[] = [
  ...[
    'spec',
    'spec/lamp',
    'spec/lamp/lamp.md',
    'spec/lamp/uapi.yaml',
    'generated',
    'generated/v2',
    '.uapi',
  ].map(without),
  ...['generated/v2/rules.json', '.uapi/cache.json', '.uapi/still.json'].map(without),
  ...['.', 'generated', 'generated/v2', '.uapi'].map(readOnly),
  ...['spec/lamp/uapi.yaml', 'spec/lamp/lamp.md', 'generated/v2/rules.json'].map(folder),
  ...['cache.json', 'still.json', 'results.json', 'journal', 'journal-done', 'journal/forward.json'].map(
    (name) => folder(`.uapi/${name}`),
  ),
  ...['spec', 'spec/lamp', 'generated', 'generated/v2', '.uapi', '.uapi/journal', '.uapi/journal-done'].map(
    file,
  ),
  ...['null', '[]', '{}', '{"v2":null}', '{"v2":{"x":1}}', 'x', ''].map((content) =>
    text('.uapi/results.json', content),
  ),
  ...['null', '[]', '{}', 'x', ''].flatMap((content) => [
    text('.uapi/still.json', content),
    text('.uapi/cache.json', content),
  ]),
  ...['spec', 'spec/lamp/uapi.yaml', 'generated', '.uapi'].map(gone),
];

const SOURCES = ['spec', 'spec/lamp', 'spec/lamp/lamp.md', 'spec/lamp/uapi.yaml', 'spec/lamp/state.ts'];
const OUTPUTS = [
  'generated',
  'generated/v2',
  'generated/v2/rules.json',
  'generated/lamp-reference/package.json',
];
const MEMORIES = ['', '/cache.json', '/still.json', '/results.json', '/api.json', '/lock', '/journal'].map(
  (name) => `.uapi${name}`,
);
const NEW_NAMES = [
  '.uapi/cache.json.new',
  '.uapi/still.json.new',
  '.uapi/journal-done',
  'site',
  'test/mutation.json',
];

/** Of something in the place of a file or a folder. */
const MANNERS: readonly ((path: string, draw: Draw) => Damage)[] = [
  without,
  readOnly,
  folder,
  file,
  gone,
  link(() => 'nowhere/at/all', 'a dangling link'),
  link((path) => basename(path), 'a link to itself'),
  link(() => '..', 'a link upwards'),
  link(() => '/dev/zero', 'a device without end'),
  moved,
  pipe,
  (path, draw) => ofText(path, 'cut off', (name) => truncateSync(name, draw(lstatSync(name).size))),
  (path, draw) =>
    ofText(path, 'with a slip', (name) => writeFileSync(name, slip(readFileSync(name, 'utf8'), draw))),
  (path, draw) =>
    ofText(path, 'of another shape', (name) =>
      writeFileSync(name, forged(name, readFileSync(name, 'utf8'), draw)),
    ),
  (path) => ofText(path, 'not text', (name) => writeFileSync(name, Uint8Array.of(0xff, 0, 0xfe, 10))),
];

/** Nothing happens to a folder, or to what is not there. */
function ofText(path: string, what: string, change: (name: string) => void): Damage {
  const make = (root: string): void => {
    const name = join(root, path);
    if (lstatSync(name).isFile() && lstatSync(name).size > 0) change(name);
  };
  return { what: `${path} ${what}`, make };
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}

/** Anything in the place of anything. Of what is gone or cannot be entered, nothing more can be damaged. */
export function drawDamage(draw: Draw): Damage {
  const { what, make } = pick(MANNERS, draw)(
    pick(pick([SOURCES, OUTPUTS, MEMORIES, NEW_NAMES], draw), draw),
    draw,
  );
  return { what, make: (root) => void ifGranted(() => make(root)) };
}
