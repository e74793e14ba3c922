// SPDX-License-Identifier: MIT
// The first half of `npm run mutation`, as it is printed.

import { columns } from './columns.js';
import { readViolations, runViolations } from './violations.js';

/**
 * @param {string} root
 * @param {readonly string[]} rules - Only violations of these; of all where there are none.
 * @returns {Promise<{ verdicts: import('./violations.js').Verdict[], ok: boolean }>}
 */
export async function runAndPrint(root, rules) {
  const all = readViolations(root);
  const unknown = rules.filter((rule) => !all.some((violation) => violation.rule === rule));
  if (unknown.length > 0) throw new Error(`no violation names ${unknown.join(', ')}`);
  const chosen = all.filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  const verdicts = await runViolations(root, chosen);
  const survivors = verdicts.filter(({ survived }) => survived !== undefined);
  process.stdout.write(`${table(verdicts)}\n`);
  for (const { violation, survived } of survivors)
    process.stdout.write(
      `SURVIVED  ${violation.edition} ${violation.rule}: ${violation.title}\n          ${survived}\n`,
    );
  process.stdout.write(`${verdicts.length - survivors.length} of ${verdicts.length} violations killed\n`);
  return { verdicts, ok: survivors.length === 0 };
}

/**
 * "others" counts the failing examples that do not name the rule: the fewer, the closer the change is to its rule.
 *
 * @param {readonly import('./violations.js').Verdict[]} verdicts
 */
function table(verdicts) {
  const rows = verdicts.map(({ violation, killedBy, alsoFail }) => [
    violation.edition,
    violation.rule,
    violation.title,
    killedBy.length === 0 ? '-' : killedBy.join(' '),
    String(alsoFail.length),
  ]);
  return columns([['edition', 'rule', 'violation', 'killed by', 'others'], ...rows]);
}
