// SPDX-License-Identifier: MIT
// The real command, by a user without rights, in a project that somebody has damaged and a process that somebody has set up oddly. Both are
// drawn from a seed. The command ends in time and says why, changes all or nothing, and what was damaged can be put right.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { TOOL_ROOT, uapi } from '../../edge/project.js';
import type { Draw } from '../edits.js';
import { MILLISECONDS_MAX } from '../patience.js';
import { type Damage, drawDamage } from './damages.js';
import {
  buildTemplate,
  copyOf,
  type Ended,
  faultOfEnd,
  isSame,
  loadBuilder,
  removeCopy,
  snapshot,
} from './project.js';
import { WITHOUT_RIGHTS } from './without-rights.js';

const COMMAND = join(TOOL_ROOT, 'bin/uapi.js');

const COMMANDS: readonly (readonly string[])[] = [
  ['build'],
  ['build'],
  ['build', '--check'],
  ['build', '--format', 'json'],
  ['build', '--edition', 'v2'],
  ['rules'],
  ['rules', '--json'],
  ['diff', 'v1', 'v2'],
  ['precedence'],
  ['cells', '--open'],
  ['explain', 'not-text'],
  ['site'],
];

/** How a shell starts the command. */
interface Surrounding {
  readonly what: string;
  readonly shell?: string;
  /** @param beside - The folder that the project lies in. */
  readonly variables?: (beside: string) => Readonly<Record<string, string | undefined>>;
  /** One of the outputs reaches nobody. */
  readonly isMute?: true;
}

const PLAIN: Surrounding = { what: 'nothing odd' };
const SURROUNDINGS: readonly Surrounding[] = [
  PLAIN,
  { what: 'standard input closed', shell: 'exec "$@" <&-' },
  { what: 'standard output closed', shell: 'exec "$@" >&-', isMute: true },
  { what: 'standard error closed', shell: 'exec "$@" 2>&-', isMute: true },
  { what: 'all closed', shell: 'exec "$@" <&- >&- 2>&-', isMute: true },
  { what: 'standard output full', shell: 'exec "$@" >/dev/full' },
  { what: 'standard error full', shell: 'exec "$@" 2>/dev/full', isMute: true },
  { what: 'umask 077', shell: 'umask 077; exec "$@"' },
  { what: 'umask 777', shell: 'umask 777; exec "$@"' },
  { what: 'files of 16 KiB at most', shell: 'ulimit -f 32; exec "$@"' },
  { what: 'the current folder gone', shell: 'mkdir ../here; cd ../here; rmdir ../here; exec "$@"' },
  { what: 'in a folder of the project', shell: 'cd spec/lamp 2>/dev/null; exec "$@"' },
  { what: 'TMPDIR missing', variables: (beside) => ({ TMPDIR: join(beside, 'nowhere') }) },
  { what: 'TMPDIR a file', variables: (beside) => ({ TMPDIR: join(beside, 'beside') }) },
  { what: 'TMPDIR empty', variables: () => ({ TMPDIR: '' }) },
  { what: 'HOME missing', variables: () => ({ HOME: undefined }) },
  { what: 'HOME nowhere', variables: (beside) => ({ HOME: join(beside, 'nowhere') }) },
  { what: 'PATH empty', variables: () => ({ PATH: '' }) },
  { what: 'the locale C', variables: () => ({ LANG: 'C', LC_ALL: 'C' }) },
  { what: 'the locale tr_TR', variables: () => ({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }) },
  { what: 'no time zone', variables: () => ({ TZ: 'Nowhere/Never' }) },
  { what: 'colours', variables: () => ({ FORCE_COLOR: '1' }) },
];

interface Case {
  readonly damages: readonly Damage[];
  readonly surrounding: Surrounding;
  readonly words: readonly string[];
}

function drawCase(draw: Draw): Case {
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  const damages = Array.from({ length: draw(3) }, () => drawDamage(draw));
  if (draw(10) === 0) return { damages: [drawDamage(draw)], surrounding: PLAIN, words: ['build', '--watch'] };
  const surrounding = damages.length === 0 || draw(3) === 0 ? pick(SURROUNDINGS) : PLAIN;
  return { damages, surrounding, words: pick(COMMANDS) };
}

/** @param each - Gets what is wrong with a case. */
export async function runInDamaged(draw: Draw, cases: number, each: (fault: string) => void): Promise<void> {
  const template = await buildTemplate();
  try {
    for (let index = 0; index < cases; index += 1) {
      const drawn = drawCase(draw);
      const root = copyOf(template);
      try {
        const found = await (drawn.words.includes('--watch') ? watchCase : runCase)(root, template, drawn);
        if (found !== undefined) each(`case ${index}: ${nameOf(drawn)}: ${found}`);
      } catch (error) {
        each(`case ${index}: ${nameOf(drawn)}: ${String(error)}`);
      } finally {
        removeCopy(root);
      }
    }
  } finally {
    rmSync(template, { recursive: true, force: true });
  }
}

function nameOf({ damages, surrounding, words }: Case): string {
  return [...damages.map(({ what }) => what), surrounding.what, words.join(' ')].join(', ');
}

/** A process of the command, without the rights of root. */
function start(root: string, { surrounding, words }: Case): ChildProcess {
  const variables = {
    ...process.env,
    TMPDIR: '/tmp',
    UAPI_LOCK_SECONDS: '1',
    ...surrounding.variables?.(join(root, '..')),
  };
  const shell = surrounding.shell ?? 'exec "$@"';
  const at = words[0] === 'explain' ? [] : ['--root', root];
  const [program, ...before] = [...WITHOUT_RIGHTS, '/bin/sh'];
  return spawn(program!, [...before, '-c', shell, 'sh', process.execPath, COMMAND, ...words, ...at], {
    cwd: existsSync(root) ? root : '/',
    env: variables,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Listener {
  readonly text: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves when the process has ended, by itself or since it took too long. */
  readonly ended: Promise<Ended & { readonly isLate: boolean }>;
}

function listen(child: ChildProcess): Listener {
  const heard = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]!.on('data', (bytes) => {
      heard[name] += String(bytes);
    });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill(-child.pid!, 'SIGKILL');
  }, MILLISECONDS_MAX);
  const ended = once(child, 'close').then(([code]) => {
    clearTimeout(timer);
    return { ...heard, code: code as number | null, isLate };
  });
  return { text: () => heard, ended };
}

async function runCase(root: string, template: string, drawn: Case): Promise<string | undefined> {
  const { damages, surrounding, words } = drawn;
  const pristine = snapshot(join(template, 'generated'));
  for (const { make } of damages) make(root);
  const spec = snapshot(join(root, 'spec'));
  const before = snapshot(join(root, 'generated'));
  const { isLate, ...ended } = await listen(start(root, drawn)).ended;
  if (isLate) return `does not end: ${ended.stdout}${ended.stderr}`;
  const found = faultOfEnd(words, ended, surrounding.isMute !== true);
  if (found !== undefined) return found;
  const after = snapshot(join(root, 'generated'));
  const isWhole = isSame(spec, snapshot(join(template, 'spec')));
  if (ended.code === 0 && words.join() === 'build' && isWhole && !isSame(after, pristine))
    return `generated/ is not what was made: ${ended.stdout}${ended.stderr}`;
  if (!isSame(after, before) && !isSame(after, pristine) && words[0] !== 'build')
    return `${words[0]} changes generated/`;
  if (ended.code !== 0 && !isSame(after, before) && !isSame(after, pristine))
    return `generated/ is neither old nor new: ${ended.stderr}`;
  if (!isSame(spec, snapshot(join(root, 'spec')))) return 'the sources were changed';
  return faultBeside(root) ?? (await faultOnceRight(root, template, pristine));
}

function faultBeside(root: string): string | undefined {
  return readFileSync(join(root, '../beside'), 'utf8') === 'as it was\n'
    ? undefined
    : 'a file beside was changed';
}

/** Puts right what was damaged, as a user would. */
function putRight(root: string, template: string): void {
  spawnSync('chmod', ['-R', 'u+rwX', join(root, '..')]);
  for (const name of ['spec', '.uapi', 'generated', 'test', 'site'])
    rmSync(join(root, name), { recursive: true, force: true });
  cpSync(join(template, 'spec'), join(root, 'spec'), { recursive: true });
}

async function faultOnceRight(
  root: string,
  template: string,
  pristine: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const outputs = join(root, 'generated');
  const aside = join(root, '../generated');
  if (existsSync(outputs)) renameSync(outputs, aside);
  putRight(root, template);
  if (existsSync(aside)) renameSync(aside, outputs);
  const { code, stderr } = await uapi(root, ['build'], { loadBuilder });
  const isMade = code === 0 && isSame(snapshot(outputs), pristine);
  // Where something else has the place of a folder of ours, its user is told.
  return isMade || (code !== 0 && /error\[write-failed\]/.test(stderr))
    ? undefined
    : `then build: exit ${code}: ${stderr}`;
}

/** A watching build lives through a damage, and goes on once it is put right. */
async function watchCase(root: string, template: string, drawn: Case): Promise<string | undefined> {
  const child = start(root, drawn);
  try {
    return await faultOfWatch(child, root, template, drawn);
  } finally {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
  }
}

async function faultOfWatch(
  child: ChildProcess,
  root: string,
  template: string,
  drawn: Case,
): Promise<string | undefined> {
  const { text, ended } = listen(child);
  const hasSaid = async (isSaid: () => boolean): Promise<boolean> => {
    const until = Date.now() + MILLISECONDS_MAX / 2;
    while (!isSaid() && child.exitCode === null && Date.now() < until) await sleep(20);
    return isSaid();
  };
  const told = (): string => `${text().stdout}${text().stderr}`;
  if (!(await hasSaid(() => told().includes('watching spec/')))) return `does not watch: ${told()}`;
  const length = told().length;
  for (const { make } of drawn.damages) make(root);
  // Some of the damages it need not notice.
  for (let waited = 0; told().length === length && waited < 500; waited += 20) await sleep(20);
  spawnSync('chmod', ['-R', 'u+rwX', join(root, '..')]);
  // By rename, since the command may be writing there.
  const away = join(root, '../away');
  mkdirSync(away);
  for (const name of readdirSync(root)) renameSync(join(root, name), join(away, name));
  cpSync(template, root, { recursive: true });
  const chapter = join(root, 'spec/lamp/lamp.md');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace(/^title: .*$/m, 'title: Another lamp'));
  const isMade = (): boolean =>
    [...snapshotTexts(join(root, 'generated'))].some((each) => each.includes('Another lamp'));
  const isBuilt = await hasSaid(isMade);
  if (child.exitCode === null) process.kill(child.pid!, 'SIGINT');
  const { isLate, ...end } = await ended;
  if (!isBuilt || isLate) return `does not go on: exit ${end.code}: ${told()}`;
  return end.code === 0 ? faultOfEnd(drawn.words, end) : `exit ${end.code}: ${told()}`;
}

function* snapshotTexts(folder: string): Iterable<string> {
  for (const path of snapshot(folder).keys())
    if (path.endsWith('.rst')) yield readFileSync(join(folder, path), 'utf8');
}
