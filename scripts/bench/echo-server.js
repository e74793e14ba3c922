// SPDX-License-Identifier: MIT
// The floor of a served device: cuts the same frames out of the same stream and sends each back. Argument: the socket.

import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';

const [path = ''] = process.argv.slice(2);

const server = createServer((socket) => {
  let held = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    const all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    let at = 0;
    while (all.length - at >= 16 && all.length - at >= all.readUInt32LE(at + 4))
      at += all.readUInt32LE(at + 4);
    held = all.subarray(at);
    if (at > 0) socket.write(Buffer.from(all.subarray(0, at)));
  });
});
rmSync(path, { force: true });
server.listen(path, () => process.stdout.write(`echo on ${path}\n`));
process.once('SIGTERM', () => process.exit());
