// SPDX-License-Identifier: MIT
// The table of what a served device and the judge of logs cost, as ratios to a server that sends frames back and to
// splitting the same log into lines.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { StringDecoder } from 'node:string_decoder';
import { AccessLog, createDevice, createLogReader, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { timeReads } from './socket-load.js';
import { verdict } from './verdict.js';

const READS = 20_000;
const AT_ONCE = 50;
const LOG_BYTES = 50_000_000;
const CHUNK_BYTES = 1 << 20;

const ECHO = [join(import.meta.dirname, 'echo-server.js')];
const SERVE = [join(import.meta.dirname, '../../bin/uapi.js'), 'serve', '--tick', 'never'];

/** What is measured; the measurement that it is a ratio to, and the ratio that it should stay below. */
const ROWS = [
  { what: `floor: ${READS} frames sent back, one at a time`, of: 'echo' },
  { what: 'reads of a register behind a socket', of: 'serve', to: 'echo', bar: 1 / 0.9 },
  { what: `floor: the same frames, ${AT_ONCE} at a time`, of: 'echo-many' },
  { what: `the same reads, ${AT_ONCE} at a time`, of: 'serve-many', to: 'echo-many' },
  { what: `floor: a log of ${LOG_BYTES / 1e6} MB split into lines`, of: 'split' },
  { what: 'the log judged', of: 'judge', to: 'split', bar: 3 },
];

/**
 * The accesses of live migrations, one after another.
 *
 * @param {string} path
 */
function writeLog(path) {
  const lines = [];
  for (let bytes = 0, machine = 0; bytes < LOG_BYTES; machine += 1) {
    const log = new AccessLog();
    const [source, target] = [createDevice(), createDevice()];
    const ports = [source, target].map((device, at) =>
      log.record(device, `${at === 0 ? 'source' : 'target'} ${machine % 8}`),
    );
    runFlow(flows.liveMigration(ports.slice(0, 1), ports.slice(1), { rounds: 2, roundSegmentsMax: 8 }), () =>
      source.work(),
    );
    const text = log.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    lines.push(text);
    bytes += text.length;
  }
  writeFileSync(path, lines.join(''));
}

/** @param {string} path */
function split(path) {
  return readFileSync(path).toString('utf8').split('\n').length;
}

/** @param {string} path */
function judge(path) {
  const bytes = readFileSync(path);
  const decoder = new StringDecoder('utf8');
  const reader = createLogReader(() => {});
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    reader.take(decoder.write(bytes.subarray(at, at + CHUNK_BYTES)));
  return reader.end().length;
}

/** @param {() => number} run */
function milliseconds(run) {
  const start = performance.now();
  if (run() === 0) throw new Error('nothing was measured');
  return performance.now() - start;
}

/**
 * Lines of a table: what, figures, ratio, bar, whether it holds.
 *
 * @param {string} folder - For sockets and the log.
 * @param {number} rounds
 * @param {(numbers: readonly number[]) => number} median - Of a list of numbers.
 */
export async function serveTable(folder, rounds, median) {
  const log = join(folder, 'log');
  writeLog(log);
  /** @type {Map<string, number[]>} */
  const numbers = new Map(ROWS.map(({ of }) => [of, []]));
  const note = (/** @type {string} */ of, /** @type {number} */ taken) => numbers.get(of)?.push(taken);
  for (let round = 0; round < rounds; round += 1) {
    note('echo', await timeReads(ECHO, join(folder, 'echo'), READS, 1));
    note('serve', await timeReads(SERVE, join(folder, 'serve'), READS, 1));
    note('echo-many', await timeReads(ECHO, join(folder, 'echo'), READS, AT_ONCE));
    note('serve-many', await timeReads(SERVE, join(folder, 'serve'), READS, AT_ONCE));
    note(
      'split',
      milliseconds(() => split(log)),
    );
    note(
      'judge',
      milliseconds(() => judge(log)),
    );
  }
  const value = (/** @type {string} */ of) => median(numbers.get(of) ?? []);
  const rows = ROWS.map(({ what, of, to, bar }) => {
    const ratio = to === undefined ? undefined : value(of) / value(to);
    return [
      what,
      `${value(of).toFixed(0)} ms`,
      ratio?.toFixed(2) ?? '',
      ...(ratio === undefined ? ['', ''] : verdict(ratio, bar)),
    ];
  });
  return [['what', 'median', 'ratio', 'bar', 'holds'], ...rows];
}
