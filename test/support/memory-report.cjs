// SPDX-License-Identifier: MIT
// Loaded into a process that a test watches: a signal makes it collect its garbage and print what it holds.

process.on('SIGUSR2', async () => {
  // What a first collection sets free may set more free.
  for (let times = 0; times < 4; times++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(`${JSON.stringify({ bytes: heapUsed + external })}\n`);
});
