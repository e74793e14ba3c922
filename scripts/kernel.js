// SPDX-License-Identifier: MIT
// `npm run kernel`: builds the driver of the edition rfc-ndma, boots a kernel with it in an emulator, and holds it
// against the vectors and against checks with threads. Prints TAP, a line for each.
//
// `npm run kernel -- --broken` does so with drivers that have one mistake each, all of which have to be noticed.
// `--race SECONDS` is how long each race takes. Other words are for `uapi conform`.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { boot } from './kernel/boot.js';
import { BROKEN } from './kernel/broken.js';
import { Failed, has, Missing } from './kernel/command.js';
import { makeInitramfs } from './kernel/initramfs.js';
import { judge } from './kernel/judge.js';
import { buildModule, buildProgram } from './kernel/module.js';
import { unpackPackages } from './kernel/packages.js';
import { Report } from './kernel/report.js';

/** @import { Change } from './kernel/broken.js' */
/** @import { Machine } from './kernel/packages.js' */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.uapi/kernel');

/** What builds a module and a file system. */
const TOOLS = ['make', 'gcc', 'strip', 'xz', 'sort'];

/** Cells have names with spaces, and transcripts their chapter in front of a slash. */
const TRANSCRIPTS_ALONE = ['--only', '/'];

const RACE_SECONDS = 5;

/**
 * @typedef {object} Words
 * @property {boolean} broken
 * @property {number} seconds - Of a race.
 * @property {readonly string[]} others - For the runner, in front of its target.
 */

/** @returns {Machine} */
function prepare() {
  const lacking = TOOLS.filter((tool) => !has(tool));
  if (lacking.length > 0) throw new Missing(lacking.join(', '));
  mkdirSync(CACHE, { recursive: true });
  return unpackPackages(CACHE);
}

/**
 * @param {Report} report
 * @param {Machine} machine
 * @param {string} folder - To build in.
 * @param {Words} words
 * @param {Change} [change]
 */
function test(report, machine, folder, { seconds, others }, change) {
  const { module, said } = buildModule(ROOT, folder, machine, change);
  report.test(said === '', `the driver builds for Linux ${machine.release} without a warning`, said);
  const target = buildProgram(ROOT, folder, 'dev_vfio');
  const checks = buildProgram(ROOT, folder, 'dev_checks');
  const initramfs = makeInitramfs(machine, folder, { module, target, checks, seconds });
  judge(report, boot(machine, { root: ROOT, folder, initramfs, words: others }));
}

/** @param {Report} report @param {Machine} machine @param {Words} words */
function testBroken(report, machine, words) {
  const others = words.others.length > 0 ? words.others : TRANSCRIPTS_ALONE;
  for (const change of BROKEN) {
    const found = new Report(() => {});
    test(found, machine, join(CACHE, 'broken'), { ...words, others }, change);
    // A driver that does not build would be noticed whatever it does.
    const [built, ...failures] = found.failures[0]?.startsWith('the driver builds')
      ? found.failures
      : ['', ...found.failures];
    report.test(built === '' && failures.length > 0, `noticed: ${change.name}`, built);
    report.comment(
      failures.slice(0, 3).join('\n') + (failures.length > 3 ? `\nand ${failures.length - 3} more` : ''),
    );
  }
}

/** @param {readonly string[]} given @returns {Words} */
function readWords(given) {
  const others = given.filter((word) => word !== '--broken');
  const at = others.indexOf('--race');
  const [, seconds = String(RACE_SECONDS)] = at < 0 ? [] : others.splice(at, 2);
  if (!/^[1-9]\d{0,3}$/.test(seconds))
    throw new Failed(`--race ${seconds} is no number of seconds from 1 to 9999`);
  return { broken: given.includes('--broken'), seconds: Number(seconds), others };
}

const report = new Report((text) => process.stdout.write(text));
try {
  report.begin();
  const words = readWords(process.argv.slice(2));
  const machine = prepare();
  if (words.broken) testBroken(report, machine, words);
  else test(report, machine, join(CACHE, 'build'), words);
  report.end();
  process.exitCode = report.failures.length === 0 ? 0 : 1;
} catch (error) {
  if (error instanceof Missing && process.env.CI !== 'true') report.skip(`missing: ${error.message}`);
  else if (error instanceof Missing || error instanceof Failed) {
    report.bailOut(error instanceof Missing ? `missing: ${error.message}` : error.message);
    process.exitCode = 1;
  } else throw error;
}
