// SPDX-License-Identifier: MIT
// The reference device as a target of the line protocol, as it is or with a mistake. Arguments: the edition, the
// package's `dist/`, and the name of the mistake, if any.

import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { mistaken } from './mistakes.mjs';

const [edition, dist, mistake] = process.argv.slice(2);
const path = join(dist, edition, 'index.js');
const { createTarget } = await import(pathToFileURL(path).href);

/** As the package takes arguments: values are big. */
const toArgument = (argument) =>
  argument.word ?? argument.errno ?? (argument.value === undefined ? argument : BigInt(argument.value));

let target = mistaken(createTarget(), mistake);
for await (const line of createInterface({ input: process.stdin })) {
  const { verb, arguments: given } = JSON.parse(line);
  const answer = verb === 'power-on' ? powerOn() : perform(verb, given.map(toArgument));
  process.stdout.write(
    `${JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? String(value) : value))}\n`,
  );
}

function powerOn() {
  target = mistaken(createTarget(), mistake);
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
