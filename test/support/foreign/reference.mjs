// SPDX-License-Identifier: MIT
// The reference device as a target of the runner in Python: one line of JSON for each step. Arguments: the edition, and the
// package's `dist/`.

import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [edition, dist] = process.argv.slice(2);
const path = join(dist, edition, 'index.js');
const { createTarget } = await import(pathToFileURL(path).href);

/** As the package takes arguments: values are big. */
const toArgument = (argument) =>
  argument.word ?? argument.errno ?? (argument.value === undefined ? argument : BigInt(argument.value));

let target = createTarget();
for await (const line of createInterface({ input: process.stdin })) {
  const { verb, arguments: given } = JSON.parse(line);
  const answer = verb === 'power-on' ? powerOn() : perform(verb, given.map(toArgument));
  process.stdout.write(
    `${JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? String(value) : value))}\n`,
  );
}

function powerOn() {
  target = createTarget();
  return { errno: 0, levels: target.levels };
}

function perform(verb, args) {
  try {
    const { errno, ...rest } = target.perform(verb, args);
    return { errno: errno === 0 ? 0 : -errno, ...rest };
  } catch {
    // It has no step of that name to fail, or no segment of that number.
    return { unsupported: true };
  }
}
