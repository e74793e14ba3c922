// SPDX-License-Identifier: MIT
// `npm run bench [-- ROUNDS]`: how long builds take and what the reference device costs, as ratios to a floor measured in
// the same run. Tables to read, not tests: they fail when a build or an access fails, never because of a time.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { multiplyEditions } from './bench/multiply.js';
import { referenceTable } from './bench/reference-table.js';
import { serveTable } from './bench/serve-table.js';
import { canMeasureMemory, peakMemory } from './bench/tree-memory.js';
import { verdict } from './bench/verdict.js';
import { compile } from './compile.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMMAND = join(ROOT, 'bin/uapi.js');
const FLOOR = join(ROOT, 'scripts/bench/floor.js');

/** Of the command and all processes that it starts. */
const MEMORY_MAX_MB = 450;
const TIMES_THE_EDITIONS = 4;

/**
 * What is measured in milliseconds, and the ratio to the floor that it should stay below.
 *
 * @type {ReadonlyMap<string, number | undefined>}
 */
const BARS = new Map([
  ['floor: TypeScript 6 checks the same files', undefined],
  ['cold build of all editions', 0.6],
  ['build with nothing changed', 0.03],
  ['watch: one sentence changed', 0.03],
  ['watch: one declaration changed', 0.08],
  ['cold site of all editions', 1.5],
  ['site with nothing changed', 0.5],
  [`cold build of ${TIMES_THE_EDITIONS} times the editions`, undefined],
]);

/**
 * Milliseconds that a process takes from start to end.
 *
 * @param {string} script
 * @param {readonly string[]} words
 */
function time(script, ...words) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ${words.join(' ')}: exit code ${status}\n${stderr}`);
  return performance.now() - start;
}

/**
 * Takes away all of an earlier build. The command stays as `npm ci` leaves it, code cache included.
 *
 * @param {string} root
 */
function makeCold(root) {
  for (const folder of ['generated', '.uapi', 'site'])
    rmSync(join(root, folder), { recursive: true, force: true });
}

/**
 * A copy of the project's sources without any output.
 *
 * @param {string} parent
 * @param {string} name
 */
function copyProject(parent, name) {
  const root = join(parent, name);
  cpSync(join(ROOT, 'spec'), join(root, 'spec'), { recursive: true });
  return root;
}

/**
 * Each round measures everything once, so that a slow moment of the machine falls on all alike.
 *
 * @param {number} rounds
 * @param {string} parent
 */
async function measure(rounds, parent) {
  const { floorInput } = await import('./bench/floor-input.js');
  const { declarationEditor, sentenceEditor } = await import('./bench/edits.js');
  const { startWatcher } = await import('./bench/watcher.js');
  const still = copyProject(parent, 'still');
  const watched = copyProject(parent, 'watched');
  const grown = copyProject(parent, 'grown');
  multiplyEditions(grown, TIMES_THE_EDITIONS);
  const input = join(parent, 'floor.json');
  writeFileSync(input, JSON.stringify(floorInput(still, ROOT)));
  const [editSentence, editDeclaration] = [sentenceEditor(watched), declarationEditor(watched)];
  const watcher = await startWatcher(COMMAND, watched);
  /** @type {number[][]} */
  const times = [...BARS.keys()].map(() => []);
  /** @type {number[]} */
  const memory = [];
  try {
    // The first round warms the disk's caches and the watcher, and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      process.stderr.write(`round ${round} of ${rounds}\n`);
      const taken = [time(FLOOR, input)];
      makeCold(still);
      taken.push(time(COMMAND, 'build', '--root', still));
      taken.push(time(COMMAND, 'build', '--root', still));
      taken.push(await watcher.rebuild(() => editSentence(round)));
      taken.push(await watcher.rebuild(() => editDeclaration(round)));
      rmSync(join(still, 'site'), { recursive: true, force: true });
      taken.push(time(COMMAND, 'site', '--root', still));
      taken.push(time(COMMAND, 'site', '--root', still));
      makeCold(grown);
      taken.push(time(COMMAND, 'build', '--root', grown));
      if (canMeasureMemory && round > 0) {
        makeCold(still);
        memory.push(await peakMemory(COMMAND, 'build', '--root', still));
      }
      if (round > 0) for (const [index, milliseconds] of taken.entries()) times[index]?.push(milliseconds);
    }
  } finally {
    await watcher.stop();
  }
  return { times, memory };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
  return sorted.length % 2 === 1 ? low : (low + high) / 2;
}

/** @param {{ times: readonly (readonly number[])[], memory: readonly number[] }} measured */
function printTable({ times, memory }) {
  const taken = (/** @type {number} */ index) => times.at(index) ?? [];
  const floor = median(taken(0));
  const rows = [...BARS].map(([what, bar], index) =>
    row(what, taken(index), median(taken(index)) / floor, bar, 'ms'),
  );
  const growth = median(taken(-1)) / median(taken(1));
  rows.push(row('  the same, to the cold build', taken(-1), growth, TIMES_THE_EDITIONS, 'ms'));
  const megabytes = memory.map((bytes) => bytes / 1e6);
  if (memory.length > 0)
    rows.push(
      row(
        `peak memory of a cold build, to ${MEMORY_MAX_MB} MB`,
        megabytes,
        median(megabytes) / MEMORY_MAX_MB,
        1,
        'MB',
      ),
    );
  printLines([['what', 'median', 'min', 'max', 'ratio', 'bar', 'holds'], ...rows]);
}

/**
 * @param {string} what
 * @param {readonly number[]} numbers
 * @param {number} ratio
 * @param {number | undefined} bar
 * @param {string} unit
 */
function row(what, numbers, ratio, bar, unit) {
  const figures = [median(numbers), Math.min(...numbers), Math.max(...numbers)];
  return [
    what,
    ...figures.map((number) => `${number.toFixed(0)} ${unit}`),
    ratio.toFixed(3),
    ...verdict(ratio, bar),
  ];
}

/** @param {readonly (readonly string[])[]} lines */
function printLines(lines) {
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const [first = '', ...rest] of lines) {
    const cells = [
      first.padEnd(widths[0] ?? 0),
      ...rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
    ];
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

const rounds = Math.max(1, Number(process.argv[2] ?? 7) || 7);
const parent = mkdtempSync(join(tmpdir(), 'uapi bench '));
try {
  const compiled = await compile(ROOT);
  if (compiled.kind === 'failed') throw new Error(compiled.errors);
  const measured = await measure(rounds, parent);
  process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${rounds} rounds\n`);
  printTable(measured);
  process.stdout.write('\nThe reference device\n');
  printLines(referenceTable(Math.min(rounds, 5), median));
  process.stdout.write('\nA device behind a socket, and a log judged\n');
  printLines(await serveTable(parent, Math.min(rounds, 5), median));
} finally {
  rmSync(parent, { recursive: true, force: true });
}
