// SPDX-License-Identifier: MIT
// How long a server of frames takes for many small reads of a region.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const VERSION = 1;
const REGION_READ = 9;
const MIGRATION_REGION = 9;

/**
 * @param {number} command
 * @param {readonly number[]} words - 32 bits each, behind the header.
 */
function frame(command, words) {
  const bytes = Buffer.alloc(16 + 4 * words.length);
  bytes.writeUInt16LE(command, 2);
  bytes.writeUInt32LE(bytes.length, 4);
  for (const [at, word] of words.entries()) bytes.writeUInt32LE(word, 16 + 4 * at);
  return bytes;
}

/**
 * Milliseconds for reads of `device_state`.
 *
 * @param {readonly string[]} words - Of the server's command line; it prints a line when it listens.
 * @param {string} path - Of its socket.
 * @param {number} reads
 * @param {number} atOnce - Reads that are sent before the first is answered.
 */
export async function timeReads(words, path, reads, atOnce) {
  const server = spawn(process.execPath, [...words, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(server.stdout, 'data');
    const socket = connect(path);
    await once(socket, 'connect');
    socket.setNoDelay(true);
    await exchange(socket, frame(VERSION, [0]), 1);
    const read = Buffer.concat(
      Array.from({ length: atOnce }, () => frame(REGION_READ, [0, 0, MIGRATION_REGION, 4])),
    );
    // What is compiled first is not what is measured.
    for (let done = 0; done < reads / 4; done += atOnce) await exchange(socket, read, atOnce);
    const start = performance.now();
    for (let done = 0; done < reads; done += atOnce) await exchange(socket, read, atOnce);
    const taken = performance.now() - start;
    socket.destroy();
    return taken;
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

/**
 * Sends frames and waits until as many have come back.
 *
 * @param {import('node:net').Socket} socket
 * @param {Buffer} bytes
 * @param {number} frames
 */
function exchange(socket, bytes, frames) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer} */
    let held = Buffer.alloc(0);
    let left = frames;
    /** @param {Buffer} data */
    const take = (data) => {
      held = held.length === 0 ? data : Buffer.concat([held, data]);
      while (held.length >= 16 && held.length >= held.readUInt32LE(4)) {
        held = held.subarray(held.readUInt32LE(4));
        left -= 1;
      }
      if (left > 0) return;
      socket.off('data', take);
      socket.off('close', reject);
      resolve(undefined);
    };
    socket.on('data', take);
    socket.once('close', reject);
    socket.write(bytes);
  });
}
