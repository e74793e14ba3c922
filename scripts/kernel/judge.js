// SPDX-License-Identifier: MIT
// What a boot shows: the results of the vectors, those of the checks, and what the kernel says of the run.

import { CHECKS, MARK, SECOND_PROCESSOR } from './initramfs.js';

/** @import { Boot, Line } from './boot.js' */
/** @import { Report } from './report.js' */

/** Every module that is not of the kernel's own tree brings this. */
const TAINT = /loading out-of-tree module taints kernel|module verification failed/;

const WARNING = 4;

/** Lines of the serial port that are shown where a run did not come to its end. */
const CONSOLE_LINES = 60;

/** @param {Report} report @param {Boot} boot */
export function judge(report, { tap, complaint, lines, console }) {
  report.include(tap);
  const texts = lines.map(({ text }) => text);
  const everything = `${complaint}\n${console.split('\n').slice(-CONSOLE_LINES).join('\n')}`;
  const isWhole = /^1\.\.[1-9]/m.test(tap) && !/^Bail out!/m.test(tap);
  report.test(isWhole, 'the vectors were run to their end', everything);
  report.test(texts.includes(`${MARK}: the target ended with 0`), 'the target program ends well', everything);
  judgeChecks(report, texts);
  report.test(
    texts.includes(`${MARK}: the checks ended with 0`),
    'the checks were run to their end',
    everything,
  );
  report.test(texts.includes(`${MARK}: unloaded`), 'the module unloads', everything);
  const bad = ofDriver(lines).filter(({ level, text }) => level <= WARNING && !TAINT.test(text));
  const shown = bad.map(({ text }) => text).join('\n');
  report.test(lines.length > 0 && bad.length === 0, "the kernel's log has no warning", shown || everything);
}

/** A comment follows the check that it is about. @param {Report} report @param {readonly string[]} texts */
function judgeChecks(report, texts) {
  const start = `${MARK}: check: `;
  for (const text of texts.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length))) {
    const [, not, title] = /^(not )?ok (.*)$/.exec(text) ?? [];
    if (title === undefined) report.comment(text.replace(/^# /, ''));
    else report.test(not === undefined, title);
  }
}

/** The lines that are about the driver. @param {readonly Line[]} lines */
function ofDriver(lines) {
  const placeOf = (/** @type {string} */ text) => lines.findIndex((line) => line.text === `${MARK}: ${text}`);
  const [from, to] = [placeOf(SECOND_PROCESSOR), placeOf(CHECKS)];
  return lines.filter((_, at) => at < from || at > to);
}
