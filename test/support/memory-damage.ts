// SPDX-License-Identifier: MIT
// Damages of what commands remember below `.uapi/`, drawn from a seed, and what must hold of the command after them: it is told of,
// or does its work, and nothing but `generated/` and `.uapi/` is touched. The project is small and its builder needs no
// toolchain, so that ten thousand take minutes.

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Disk, disk } from '../../src/cli/disk.js';
import { hashOf } from '../../src/cli/hash.js';
import { answer, type Still, sumOf } from '../../src/cli/still.js';
import { ifGranted } from '../../src/cli/system-error.js';
import { OUTPUTS, type Outputs, putFiles, putOutputs, TOOL_ROOT, uapi } from '../edge/project.js';
import type { Draw } from './edits.js';
import { otherShape } from './other-shapes.js';
import { slip } from './typing-errors.js';

const NEW: Outputs = { ...OUTPUTS, 'one/a.h': 'new\n', 'one/deep/c.h': 'c\n' };
const COMMANDS = [['build'], ['build', '--check'], ['build', '--format', 'json'], ['rules']] as const;

/** @param path - Of the file or folder, which may be absent. */
type MemoryDamage = (path: string, draw: Draw) => void;

/** Damages by name, of a file or a folder; those that make a thing of another kind suit both. */
export const MEMORY_DAMAGES: Readonly<Record<string, MemoryDamage>> = {
  gone: (path) => instead(path, () => {}),
  'a folder': (path) => instead(path, () => mkdirSync(join(path, 'x'), { recursive: true })),
  'a file': (path) => instead(path, () => writeFileSync(path, 'x')),
  empty: (path) => instead(path, () => writeFileSync(path, '')),
  'not text': (path) => instead(path, () => writeFileSync(path, Uint8Array.of(0xff, 0, 0xfe, 10))),
  'a dangling link': (path) => instead(path, () => symlinkSync('nowhere', path)),
  'a link to itself': (path) => instead(path, () => symlinkSync(basename(path), path)),
  'a link to elsewhere': (path) => instead(path, () => symlinkSync('../../beside', path)),
  'cut off': (path, draw) => inFile(path, () => truncateSync(path, draw(lstatSync(path).size))),
  'with a slip': (path, draw) =>
    inFile(path, () => writeFileSync(path, slip(readFileSync(path, 'utf8') || 'x', draw))),
  'of another shape': (path, draw) =>
    inFile(path, () => writeFileSync(path, forged(path, readFileSync(path, 'utf8'), draw))),
};

/** Nothing below what an earlier damage has made no folder of. */
function instead(path: string, make: () => void): void {
  if (!ifGranted(() => lstatSync(dirname(path)))?.isDirectory()) return;
  rmSync(path, { recursive: true, force: true });
  make();
}

/** Of a folder, one of its files is damaged. */
function inFile(path: string, change: () => void): void {
  if (ifGranted(() => lstatSync(path))?.isFile()) change();
}

/** JSON of another shape, with the sums that a memory vouches for itself with. */
export function forged(path: string, text: string, draw: Draw): string {
  const isCache = basename(path) === 'cache.json';
  const body = isCache ? text.split('\n')[1]! : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return text;
  }
  const other = otherShape(value, draw);
  if (isCache) return `${hashOf(JSON.stringify(other))}\n${JSON.stringify(other)}\n`;
  return JSON.stringify(basename(path) === 'still.json' ? withSum(other) : other);
}

function withSum(still: unknown): unknown {
  try {
    return { ...(still as Still), sum: sumOf((still as Still).said) };
  } catch {
    return still;
  }
}

/** What stands below `.uapi/` after a build, or one that was interrupted; and what could. */
const NAMES = [
  '',
  'cache.json',
  'still.json',
  'results.json',
  'lock',
  'journal',
  'journal-done',
  'journal/forward.json',
  'journal/back.json',
  'journal/draft.json',
  'journal/new-0',
  'journal/new-1',
  'journal/old-0',
] as const;

/** @param each - Gets what is wrong with a case. */
export async function damageMemories(
  draw: Draw,
  cases: number,
  each: (fault: string) => void,
): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'uapi-memories-'));
  const root = join(parent, 'a project');
  try {
    writeFileSync(join(parent, 'beside'), 'as it was\n');
    putFiles(root, { 'spec/small/uapi.yaml': 'title: Small\n', 'README.md': 'as it was\n' });
    for (let index = 0; index < cases; index += 1) {
      const fault = await oneCase(root, draw);
      if (fault !== undefined) each(`case ${index}: ${fault}`);
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function oneCase(root: string, draw: Draw): Promise<string | undefined> {
  for (const name of ['.uapi', 'generated']) rmSync(join(root, name), { recursive: true, force: true });
  putOutputs(root, OUTPUTS);
  if ((await uapi(root, ['build'])).code !== 0) return 'the project does not build';
  putFiles(root, { '.uapi/results.json': '{"one":{"a":{"content":"x","result":"passed"}}}' });
  const wanted = draw(2) === 0 ? OUTPUTS : NEW;
  putOutputs(root, wanted);
  if (draw(2) === 0) await uapi(root, ['build'], { disk: stopping(draw(12)) });
  const told: string[] = [];
  for (let count = 1 + draw(2); count > 0; count -= 1) {
    const isShape = draw(2) === 0;
    const name = pick(isShape ? NAMES.filter((each) => each.endsWith('.json')) : NAMES, draw);
    const what = isShape ? 'of another shape' : pick(Object.keys(MEMORY_DAMAGES), draw);
    MEMORY_DAMAGES[what]!(join(root, '.uapi', name), draw);
    told.push(`.uapi/${name} ${what}`);
  }
  const words = pick(COMMANDS, draw);
  const before = tree(join(root, 'generated'));
  const ran = await runAs(root, words);
  const found = judge(root, { words, wanted, before, ...ran });
  return found === undefined ? undefined : `${told.join(', ')}: ${words.join(' ')}: ${found}`;
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}

/** As the launcher does: first what is remembered is asked, then the command runs. */
async function runAs(root: string, words: readonly string[]): Promise<Ran> {
  try {
    const said = answer(words, {
      folder: root,
      toolRoot: TOOL_ROOT,
      variables: {},
      isTerminal: () => false,
      took: () => '1 ms',
    });
    if (said !== undefined) return { code: 0, stdout: said, stderr: '' };
  } catch {
    // It goes by nothing that it cannot read.
  }
  return await uapi(root, words, { variables: { UAPI_LOCK_SECONDS: '0.05' } });
}

interface Ran {
  readonly code: number;
  readonly stdout: unknown;
  readonly stderr: string;
}

interface Ended extends Ran {
  readonly words: readonly string[];
  readonly wanted: Outputs;
  readonly before: Outputs;
}

/** @returns What is wrong with how a command ended. */
function judge(root: string, { words, wanted, before, code, stdout, stderr }: Ended): string | undefined {
  const said = `exit ${code}: ${String(stdout)}${stderr}`;
  const after = tree(join(root, 'generated'));
  const holds = (outputs: Outputs): boolean =>
    Object.entries(outputs).every(([path, text]) => after[path] === text);
  if (![0, 1, 2].includes(code) || /internal error|^ {4}at /m.test(stderr)) return said;
  if (code !== 0 && `${String(stdout)}${stderr}` === '') return `exit ${code} without a word`;
  if (words.includes('json')) for (const line of stderr.split('\n')) if (line !== '') JSON.parse(line);
  const isBuild = words[0] === 'build' && !words.includes('--check');
  if (code === 0 && words[0] === 'build' && !holds(wanted)) return `generated/ is not what was made: ${said}`;
  if (isBuild && code !== 0 && !holds(before)) return `generated/ is neither old nor new: ${said}`;
  for (const path of ['README.md', '../beside'])
    if (readFileSync(join(root, path), 'utf8') !== 'as it was\n') return `${path} was changed`;
  const names = readdirSync(root).filter(
    (name) => !['.uapi', 'generated', 'spec', 'README.md'].includes(name),
  );
  return names.length > 0 || readdirSync(dirname(root)).length > 2
    ? `there is more now: ${names.join()}`
    : undefined;
}

/** A disk on which nothing more happens after so many steps, as when the command is killed. */
function stopping(steps: number): Disk {
  let taken = 0;
  const names = Object.keys(disk) as (keyof Disk)[];
  const stopped = names.map((name) => [
    name,
    (...given: [string, string]) => {
      taken += 1;
      if (taken <= steps) disk[name](...given);
      else throw new Error('stopped');
    },
  ]);
  return Object.fromEntries(stopped) as unknown as Disk;
}

function tree(folder: string): Outputs {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
