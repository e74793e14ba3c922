// SPDX-License-Identifier: MIT
// `npm run kernel`: builds the driver of the edition rfc-ndma, boots a kernel with it in an emulator, and holds it
// against the vectors. Prints TAP, a line for each, and then whether the module unloads and the kernel's log is clean.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { boot } from './kernel/boot.js';
import { Failed, has, Missing } from './kernel/command.js';
import { MARK, makeInitramfs } from './kernel/initramfs.js';
import { buildModule, buildTarget } from './kernel/module.js';
import { unpackPackages } from './kernel/packages.js';

/** @import { Boot } from './kernel/boot.js' */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.uapi/kernel');

/** What builds a module and a file system. */
const TOOLS = ['make', 'gcc', 'strip', 'xz', 'sort'];

/** Every module that is not of the kernel's own tree brings this. */
const TAINT = /loading out-of-tree module taints kernel|module verification failed/;

const WARNING = 4;

/** Prints TAP. */
class Report {
  #count = 0;
  failures = 0;

  /** @param {boolean} passed @param {string} title @param {string} [details] */
  test(passed, title, details = '') {
    this.#count += 1;
    this.failures += passed ? 0 : 1;
    const comment = passed ? '' : details.replaceAll(/^(?=.)/gm, '# ').trimEnd();
    process.stdout.write(
      `${passed ? '' : 'not '}ok ${this.#count} - ${title}\n${comment === '' ? '' : `${comment}\n`}`,
    );
  }

  /** Lines of another report, with numbers that follow on. @param {string} tap */
  include(tap) {
    for (const line of tap.split('\n')) {
      const [, not, rest] = /^(not )?ok \d+ (.*)$/.exec(line) ?? [];
      if (rest !== undefined) {
        this.#count += 1;
        this.failures += not === undefined ? 0 : 1;
        process.stdout.write(`${not ?? ''}ok ${this.#count} ${rest}\n`);
      } else if (line.startsWith('#') || line.startsWith('Bail out!')) {
        process.stdout.write(`${line}\n`);
      }
    }
  }

  end() {
    process.stdout.write(`1..${this.#count}\n`);
  }
}

/** @param {Report} report @param {readonly string[]} words - For the runner, in front of its target. */
function test(report, words) {
  const lacking = TOOLS.filter((tool) => !has(tool));
  if (lacking.length > 0) throw new Missing(lacking.join(', '));
  mkdirSync(CACHE, { recursive: true });
  const machine = unpackPackages(CACHE);
  const folder = join(CACHE, 'build');
  const { module, said } = buildModule(ROOT, folder, machine);
  report.test(said === '', `the driver builds for Linux ${machine.release} without a warning`, said);
  const target = buildTarget(ROOT, folder);
  const initramfs = makeInitramfs(machine, folder, { module, target });
  const result = boot(machine, { root: ROOT, folder, initramfs, words });
  report.include(result.tap);
  judge(report, result);
}

/** What the kernel says of the run. @param {Report} report @param {Boot} result */
function judge(report, { tap, complaint, lines, console }) {
  const texts = lines.map(({ text }) => text);
  const everything = `${complaint}\n${console.split('\n').slice(-60).join('\n')}`;
  report.test(
    /^1\.\.[1-9]/m.test(tap) && !/^Bail out!/m.test(tap),
    'the vectors were run to their end',
    everything,
  );
  report.test(texts.includes(`${MARK}: the target ended with 0`), 'the target program ends well', everything);
  report.test(texts.includes(`${MARK}: unloaded`), 'the module unloads', everything);
  const bad = lines
    .filter(({ level, text }) => level <= WARNING && !TAINT.test(text))
    .map(({ text }) => text);
  report.test(
    lines.length > 0 && bad.length === 0,
    "the kernel's log has no warning",
    bad.join('\n') || everything,
  );
}

const report = new Report();
process.stdout.write('TAP version 13\n');
try {
  test(report, process.argv.slice(2));
  report.end();
  process.exitCode = report.failures === 0 ? 0 : 1;
} catch (error) {
  if (error instanceof Missing) {
    const isFailure = process.env.CI === 'true';
    process.stdout.write(
      isFailure ? `Bail out! missing: ${error.message}\n` : `1..0 # SKIP missing: ${error.message}\n`,
    );
    process.exitCode = isFailure ? 1 : 0;
  } else if (error instanceof Failed) {
    process.stdout.write(`Bail out! ${error.message.replaceAll('\n', '\n# ')}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
