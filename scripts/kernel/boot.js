// SPDX-License-Identifier: MIT
// A run of the vectors on a kernel: `uapi conform` has the emulator as its target, and the kernel's log goes to a file.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MARK } from './initramfs.js';

/** @import { Machine } from './packages.js' */

/** What a step may take, the boot included: an emulator on a busy machine is slow. */
const STEP_SECONDS = 300;

const PARAMETERS = [
  'console=ttyS0',
  'loglevel=5',
  // The emulator ends instead.
  'panic=-1',
  'reboot=k',
  // The race brings the second processor in.
  'maxcpus=1',
  // Both take time, and neither is what is tested.
  'mitigations=off',
  'nokaslr',
];

/** How the emulator is called, beside where its files are. */
const EMULATED = [
  '-machine pc -cpu max -smp 2 -m 256 -nodefaults -no-user-config -no-reboot -display none',
  '-chardev stdio,id=line,signal=off -device virtio-serial-pci -device virtserialport,chardev=line',
];

/**
 * Writes a program that is a kernel which speaks the line protocol on its standard input and output.
 *
 * @param {Machine} machine
 * @param {{ folder: string, initramfs: string, log: string }} files
 * @returns {string} Its path.
 */
function writeProgram({ emulator, environment, image }, { folder, initramfs, log }) {
  const program = join(folder, 'kernel.sh');
  const files = ['-kernel', image, '-initrd', initramfs, '-serial', `file:${log}`];
  const words = [...emulator, ...files, '-append', PARAMETERS.join(' ')];
  const command = [
    ...Object.entries(environment).map(([name, value]) => `${name}=${quoted(value)}`),
    'exec',
    ...words.map(quoted),
    ...EMULATED,
  ];
  writeFileSync(program, `#!/bin/sh\n${command.join(' ')}\n`);
  chmodSync(program, 0o755);
  return program;
}

/** @param {string} word */
function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * @typedef {object} Boot
 * @property {string} tap - What the runner printed.
 * @property {string} complaint - What it, or the emulator, complained of.
 * @property {readonly Line[]} lines - The log of the kernel since the driver was loaded.
 * @property {string} console - All that came out of the serial port.
 */

/**
 * @typedef {object} Line
 * @property {number} level - 0 is an emergency, 4 a warning, 7 for debugging.
 * @property {string} text
 */

/**
 * @param {Machine} machine
 * @param {{ root: string, folder: string, initramfs: string, words: readonly string[] }} what
 * @returns {Boot}
 */
export function boot(machine, { root, folder, initramfs, words }) {
  const log = join(folder, 'console.log');
  rmSync(log, { force: true });
  const program = writeProgram(machine, { folder, initramfs, log });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'bin/uapi.js'),
      ...['conform', '--edition', 'rfc-ndma', '--format', 'tap', '--timeout', String(STEP_SECONDS), ...words],
      ...['run', program],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const text = readConsole(log);
  return { tap: stdout, complaint: stderr.trim(), lines: linesOf(text), console: text };
}

/** @param {string} log */
function readConsole(log) {
  try {
    return readFileSync(log, 'utf8').replaceAll('\r', '');
  } catch {
    return '';
  }
}

/** The lines that the end of a run prints, with their levels. @param {string} text @returns {Line[]} */
function linesOf(text) {
  const all = [...text.matchAll(/^<(\d+)>(.*)$/gm)].map(([, level, line]) => ({
    level: Number(level) & 7,
    text: (line ?? '').replace(/^\[ *[0-9.]+\] /, ''),
  }));
  const begin = all.findIndex((line) => line.text === `${MARK}: begin`);
  return begin < 0 ? [] : all.slice(begin);
}
