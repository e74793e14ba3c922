// SPDX-License-Identifier: MIT
// Runs every violation of the spec: the reference with the change in it, against the examples of the rule that it breaks.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isAbsent } from '../error-text.js';
import { ExampleThread } from './example-thread.js';
import { exampleFiles, packagePath, readReference, toCommonJs } from './reference.js';

/** How long an example may take without a change, which ends on any machine. */
const BASELINE_MILLISECONDS_MAX = 600_000;

/** How long one may take under a change, at least; and how often the time of the slowest one without a change. */
const MILLISECONDS_MIN = 10_000;
const TIMES = 20;

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

/**
 * What an edition's `rules.json` has that matters here.
 *
 * @typedef {object} Rules
 * @property {string} uapi
 * @property {string} edition
 * @property {readonly {
 *   id: string,
 *   chapter: string,
 *   examples: readonly { id: string }[],
 *   violations: readonly Omit<Violation, 'uapi' | 'edition' | 'rule' | 'examples'>[],
 * }[]} rules
 */

/**
 * The violations of all editions, in the order of the chapters.
 *
 * @param {string} root
 * @returns {Violation[]}
 */
export function readViolations(root) {
  const folders = readdirSync(join(root, 'generated')).sort();
  return folders.flatMap((folder) => {
    const { uapi = '', edition = '', rules = [] } = readRules(root, folder) ?? {};
    return rules.flatMap(({ id: rule, chapter, examples, violations }) =>
      violations.map((violation) => ({
        uapi,
        edition,
        rule,
        ...violation,
        examples: examples.map(({ id }) => id).filter((id) => id.startsWith(`${chapter}/`)),
      })),
    );
  });
}

/**
 * @param {string} root
 * @param {string} edition
 * @returns {Rules | undefined}
 */
function readRules(root, edition) {
  try {
    return JSON.parse(readFileSync(join(root, 'generated', edition, 'rules.json'), 'utf8'));
  } catch (error) {
    if (!isAbsent(error)) throw error;
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
  const reference = readReference(root, exampleFiles(root));
  const change = await loadChange(root);
  const threads = Array.from({ length: availableParallelism() }, () => new ExampleThread(reference));
  try {
    let millisecondsMax = MILLISECONDS_MIN;
    for (const thread of threads.slice(0, 1))
      millisecondsMax = Math.max(millisecondsMax, TIMES * (await checkBaseline(thread, root)));
    /** @type {Map<Violation, Verdict>} */
    const verdicts = new Map();
    const queue = [...violations];
    /** @param {ExampleThread} thread */
    const work = async (thread) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        verdicts.set(next, await tryViolation(thread, root, next, change, millisecondsMax));
      }
    };
    await Promise.all(threads.map(work));
    return violations.flatMap((violation) => verdicts.get(violation) ?? []);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/**
 * How the toolchain reads and makes a change.
 *
 * @param {string} root
 * @returns {Promise<(text: string, change: readonly string[]) => string | undefined>}
 */
async function loadChange(root) {
  const { applyChange, groupHunks, readChangeLine } = await import(join(root, 'dist/analysis/violation.js'));
  return (text, change) =>
    applyChange(text.split('\n'), groupHunks(change.map(readChangeLine)))?.lines.join('\n');
}

/**
 * @param {ExampleThread} thread
 * @param {string} root
 * @returns {Promise<number>} Milliseconds of the longest time between two outcomes.
 */
async function checkBaseline(thread, root) {
  const { outcomes, longest, fault } = await thread.run(
    { files: exampleFiles(root), names: [], first: [] },
    BASELINE_MILLISECONDS_MAX,
  );
  const failing = [...outcomes].filter(([, { kind }]) => kind !== 'passed').map(([id]) => id);
  if (fault !== undefined) throw new Error(`without a violation: ${fault}`);
  if (failing.length > 0) throw new Error(`these examples fail without a violation: ${failing.join(', ')}`);
  return longest;
}

/**
 * @param {ExampleThread} thread
 * @param {string} root
 * @param {Violation} violation
 * @param {(text: string, change: readonly string[]) => string | undefined} change
 * @param {number} millisecondsMax - Between two outcomes.
 */
async function tryViolation(thread, root, violation, change, millisecondsMax) {
  const { uapi, edition, module, examples } = violation;
  const source = readFileSync(join(root, 'spec', uapi, module), 'utf8');
  const changed = change(source, violation.change);
  if (changed === undefined) throw new Error(`${violation.id} does not fit ${module}: run npm run build`);
  const task = {
    path: packagePath(module),
    code: toCommonJs(changed),
    files: exampleFiles(root).filter((path) => path.startsWith(`generated/${edition}/`)),
    // The authored text is the one that is changed: it imports by these names.
    names: /** @type {[string, string][]} */ ([
      ['uapi', packagePath('core/index.ts')],
      ['uapi/derived', packagePath(`derived/${edition}.ts`)],
    ]),
    first: examples,
  };
  const { outcomes, fault } = await thread.run(task, millisecondsMax);
  return judge(violation, outcomes, fault);
}

/**
 * @param {Violation} violation
 * @param {ReadonlyMap<string, import('./examples.js').Outcome>} outcomes
 * @param {string | undefined} fault
 * @returns {Verdict}
 */
export function judge(violation, outcomes, fault) {
  const own = violation.examples.map((id) => ({ id, outcome: outcomes.get(id) }));
  const killedBy = own.filter(({ outcome }) => outcome?.kind === 'failed').map(({ id }) => id);
  const alsoFail = [...outcomes]
    .filter(([id, { kind }]) => kind !== 'passed' && !violation.examples.includes(id))
    .map(([id]) => id);
  if (killedBy.length > 0) return { violation, killedBy, alsoFail };
  const broken = own.find(({ outcome }) => outcome?.kind === 'broken');
  const survived =
    broken === undefined
      ? (fault ?? 'no example of the rule fails')
      : `"${broken.id}" fails, but not by an assertion: ${broken.outcome?.message}`;
  return { violation, killedBy, alsoFail, survived };
}
