// SPDX-License-Identifier: MIT
// The largest memory of a command and all processes below it, sampled while it runs. Pages that processes share count
// once (PSS), so the sum is what the machine must have. Linux only.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const SAMPLE_MS = 10;

export const canMeasureMemory = existsSync('/proc/self/smaps_rollup');

/**
 * @param {string} script
 * @param {readonly string[]} words
 * @returns {Promise<number>} Bytes.
 */
export function peakMemory(script, ...words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let most = 0;
    child.stderr.on('data', (data) => {
      said += data;
    });
    const timer = setInterval(() => {
      if (child.pid !== undefined) most = Math.max(most, heldBy(child.pid));
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(most);
      else reject(new Error(`${script} ${words.join(' ')}: exit code ${code}\n${said}`));
    });
  });
}

/** @param {number} pid */
function heldBy(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [pid];
  for (const member of tree) tree.push(...(children.get(member) ?? []));
  return tree.reduce((sum, member) => sum + proportionalBytes(member), 0);
}

/**
 * The name of the program, in brackets, may have spaces.
 *
 * @param {string} pid
 */
function parentOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** @param {number} pid */
function proportionalBytes(pid) {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/**
 * A process may end while it is looked at.
 *
 * @param {string} path
 */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
