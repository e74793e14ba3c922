// SPDX-License-Identifier: MIT
// Runs every violation of the spec: the reference with the change in it, against the examples of the rule that it breaks.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ExampleThread } from './example-thread.js';
import { packagePath, readReference, testFiles, toCommonJs } from './reference.js';

/** A time of the machine, not of the example: on two busy cores the slowest takes well below a second. */
const MILLISECONDS_MAX = 10_000;

/**
 * @typedef {object} Violation
 * @property {string} uapi
 * @property {string} edition
 * @property {string} rule
 * @property {string} id
 * @property {string} title
 * @property {string} module
 * @property {readonly string[]} change
 * @property {readonly string[]} examples - IDs of those that name the rule and stand in its chapter.
 *
 * @typedef {object} Verdict
 * @property {Violation} violation
 * @property {readonly string[]} killedBy - Examples of the rule that fail by an assertion.
 * @property {readonly string[]} alsoFail - Other examples that fail.
 * @property {string} [survived] - Why it counts as a survivor; absent for one that was killed.
 */

/** The violations of all editions, in the order of the chapters. */
export function readViolations(root) {
  const folders = readdirSync(join(root, 'generated')).sort();
  return folders.flatMap((folder) => {
    const rules = readRules(root, folder);
    return (rules?.rules ?? []).flatMap(({ id: rule, chapter, examples, violations }) =>
      violations.map((violation) => ({
        uapi: rules.uapi,
        edition: rules.edition,
        rule,
        ...violation,
        examples: examples.map(({ id }) => id).filter((id) => id.startsWith(`${chapter}/`)),
      })),
    );
  });
}

function readRules(root, edition) {
  try {
    return JSON.parse(readFileSync(join(root, 'generated', edition, 'rules.json'), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    return undefined;
  }
}

/**
 * Runs violations, two at a time on two cores.
 *
 * @param {string} root
 * @param {readonly Violation[]} violations
 * @returns {Promise<Verdict[]>} In the order of the violations.
 * @throws Error when an example fails without any change: nothing would follow from its failing under one.
 */
export async function runViolations(root, violations) {
  const reference = readReference(root);
  const change = await loadChange(root);
  const threads = Array.from(
    { length: availableParallelism() },
    () => new ExampleThread(reference, MILLISECONDS_MAX),
  );
  try {
    await checkBaseline(threads[0], root);
    const verdicts = new Map();
    const queue = [...violations];
    const work = async (thread) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        verdicts.set(next, await tryViolation(thread, root, next, change));
      }
    };
    await Promise.all(threads.map(work));
    return violations.map((violation) => verdicts.get(violation));
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** How the toolchain reads and makes a change. */
async function loadChange(root) {
  const { applyChange, groupHunks, readChangeLine } = await import(join(root, 'dist/analysis/violation.js'));
  return (text, change) =>
    applyChange(text.split('\n'), groupHunks(change.map(readChangeLine)))?.lines.join('\n');
}

async function checkBaseline(thread, root) {
  const { outcomes, fault } = await thread.run({ files: testFiles(root), names: [], first: [] });
  const failing = [...outcomes].filter(([, { kind }]) => kind !== 'passed').map(([id]) => id);
  if (fault !== undefined) throw new Error(`without a violation: ${fault}`);
  if (failing.length > 0) throw new Error(`these examples fail without a violation: ${failing.join(', ')}`);
}

async function tryViolation(thread, root, violation, change) {
  const { uapi, edition, module, examples } = violation;
  const source = readFileSync(join(root, 'spec', uapi, module), 'utf8');
  const changed = change(source, violation.change);
  if (changed === undefined) throw new Error(`${violation.id} does not fit ${module}: run npm run build`);
  const { outcomes, fault } = await thread.run({
    path: packagePath(module),
    code: toCommonJs(changed),
    files: testFiles(root).filter((path) => path.startsWith(`generated/${edition}/`)),
    // The authored text is the one that is changed: it imports by these names.
    names: [
      ['uapi', packagePath('core/index.ts')],
      ['uapi/derived', packagePath(`derived/${edition}.ts`)],
    ],
    first: examples,
  });
  return judge(violation, outcomes, fault);
}

/** @returns {Verdict} */
export function judge(violation, outcomes, fault) {
  const own = violation.examples.map((id) => [id, outcomes.get(id)]);
  const killedBy = own.filter(([, outcome]) => outcome?.kind === 'failed').map(([id]) => id);
  const alsoFail = [...outcomes]
    .filter(([id, { kind }]) => kind !== 'passed' && !violation.examples.includes(id))
    .map(([id]) => id);
  if (killedBy.length > 0) return { violation, killedBy, alsoFail };
  const broken = own.find(([, outcome]) => outcome?.kind === 'broken');
  const survived =
    broken === undefined
      ? (fault ?? 'no example of the rule fails')
      : `"${broken[0]}" fails, but not by an assertion: ${broken[1].message}`;
  return { violation, killedBy, alsoFail, survived };
}
