#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Does every declaration matter? Changes one token of the spec at a time in a copy of the project, rebuilds, runs the
// tests that the change can affect, and lists the changes that no test noticed. The project itself is not changed.

import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { mutateDeclarations } from './mutants/mutate-declarations.js';
import { mutateExamples } from './mutants/mutate-examples.js';
import { ProjectCopy } from './mutants/project-copy.js';
import { sample } from './mutants/sample.js';
import { TestOrder } from './mutants/test-order.js';
import { baselineFault, isRestored, tryMutant } from './mutants/try-mutant.js';

/**
 * @typedef {import('./mutants/mutant.js').Mutant} Mutant
 * @typedef {import('./mutants/try-mutant.js').Verdict} Verdict
 */

const ROOT = join(import.meta.dirname, '..');
const HELP = `npm run mutants -- [options]

  --declarations N  how many changes of declarations and algorithms: a number or "all" (24)
  --examples N      how many changes of what examples expect: a number or "all" (24)
  --seed N          which sample (1)
  --only TEXT       only changes whose description, as --list prints it, has this text
  --workers N       copies that work side by side (2)
  --list            print the changes and make none

Exit code 0 when each change was noticed, 1 when one was not.
`;

const { values: options } = parseArgs({
  options: {
    declarations: { type: 'string', default: '24' },
    examples: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** All changes, by what they are of. */
function allMutants() {
  /** @type {Record<'declarations' | 'examples', Mutant[]>} */
  const found = { declarations: [], examples: [] };
  for (const uapi of readdirSync(join(ROOT, 'spec'), { withFileTypes: true })) {
    if (!uapi.isDirectory()) continue;
    const text = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
    /**
     * @type {{ editions: Readonly<Record<string, Record<'declarations' | 'chapters', readonly string[]>>> }}
     */
    const { editions } = parse(text(`spec/${uapi.name}/uapi.yaml`));
    /** @param {'declarations' | 'chapters'} list */
    const filesOf = (list) =>
      [...new Set(Object.values(editions).flatMap((edition) => edition[list]))].map(
        (path) => `spec/${uapi.name}/${path}`,
      );
    for (const path of filesOf('declarations'))
      found.declarations.push(...mutateDeclarations(path, text(path)));
    for (const path of filesOf('chapters')) found.examples.push(...mutateExamples(path, text(path)));
  }
  return found;
}

/**
 * @param {readonly Mutant[]} mutants
 * @param {string} count - A number, or `all`.
 */
function choose(mutants, count) {
  const candidates = mutants.filter(({ what }) => what.includes(options.only));
  return count === 'all' ? candidates : sample(candidates, Number(count), Number(options.seed));
}

/**
 * Copies take the next change as they get free.
 *
 * @param {readonly ProjectCopy[]} copies
 * @param {readonly Mutant[]} mutants
 * @param {TestOrder} order
 * @param {(mutant: Mutant, verdict: Verdict) => void} onVerdict
 */
async function tryAll(copies, mutants, order, onVerdict) {
  const queue = [...mutants];
  await Promise.all(
    copies.map(async (copy) => {
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift())
        onVerdict(mutant, await tryMutant(copy, mutant, order));
    }),
  );
}

/** @type {Readonly<Record<string, string>>} */
const WORDS = { nothing: 'SURVIVED', fault: 'FAULT   ' };

/**
 * @param {Mutant} mutant
 * @param {Verdict} verdict
 * @param {string} [progress]
 */
function printVerdict({ what }, { by, detail }, progress = '') {
  console.log(`${progress}${WORDS[by] ?? 'noticed '} ${what}${detail === '' ? '' : `  [${by}: ${detail}]`}`);
}

/**
 * @param {string} name
 * @param {readonly Mutant[]} mutants
 * @param {number} possible
 * @param {ReadonlyMap<Mutant, Verdict>} verdicts
 */
function printCounts(name, mutants, possible, verdicts) {
  /** @param {string[]} wanted */
  const count = (...wanted) =>
    mutants.filter((mutant) => wanted.includes(verdicts.get(mutant)?.by ?? '')).length;
  const noticed = ['diagnostics', 'examples', 'other tests'].map((by) => `${count(by)} by ${by}`);
  console.log(
    `${name}: ${mutants.length} of ${possible} changes tried, noticed ${noticed.join(', ')}; ` +
      `${count('nothing')} survived, ${count('fault')} faults of the tool`,
  );
}

/** @returns The exit code. */
async function main() {
  const possible = allMutants();
  const chosen = {
    declarations: choose(possible.declarations, options.declarations),
    examples: choose(possible.examples, options.examples),
  };
  const mutants = [...chosen.declarations, ...chosen.examples];
  if (options.list) {
    for (const { what } of mutants) console.log(what);
    return 0;
  }
  /** @type {ProjectCopy[]} */
  const copies = [];
  process.on('exit', () => {
    for (const copy of copies) copy.remove();
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

  for (let made = 0; made < Number(options.workers); made++)
    copies.push(new ProjectCopy(copies[0]?.folder ?? ROOT));
  const order = new TestOrder();
  console.log('The untouched copies build, and all tests of them run.');
  const fault = await baselineFault(copies, order);
  if (fault !== undefined) {
    console.log(`${fault}\nThe untouched copy does not pass, so no change of it would tell anything.`);
    return 1;
  }

  /** @type {Map<Mutant, Verdict>} */
  const verdicts = new Map();
  const start = performance.now();
  await tryAll(copies, mutants, order, (mutant, verdict) => {
    verdicts.set(mutant, verdict);
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    printVerdict(mutant, verdict, `${verdicts.size}/${mutants.length}, ${minutes} min: `);
  });
  const restored = await Promise.all(copies.map((copy) => isRestored(copy, order)));
  const unnoticed = [...verdicts].filter(([, { by }]) => by in WORDS);
  console.log('');
  for (const [mutant, verdict] of unnoticed) printVerdict(mutant, verdict);
  printCounts('declarations', chosen.declarations, possible.declarations.length, verdicts);
  printCounts('examples', chosen.examples, possible.examples.length, verdicts);
  if (restored.includes(false)) console.log('A copy is not what it was: what it said does not count.');
  return restored.every(Boolean) && unnoticed.length === 0 ? 0 : 1;
}

if (options.help) {
  process.stdout.write(HELP);
} else {
  // Others work on this machine too.
  setPriority(10);
  process.exit(await main());
}
