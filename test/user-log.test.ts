// SPDX-License-Identifier: MIT
// The rules of users against logs of what users do: the flows break none of them, whatever happens to their devices, and a
// log in which something is wrong breaks the rule about it, wherever it is. The chapter on these logs has each rule by itself.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JUDGED_RULES, judgeLog } from '../spec/vfio-migration/user/index.js';
import { STYLES } from './support/editions.js';
import { BREAKAGES } from './support/user-log/breakages.js';
import { broken, EDITIONS, FLOWS, record, userRules } from './support/user-log/record.js';
import { judgeResets } from './support/user-log/resets.js';

const ROOT = join(import.meta.dirname, '..');
const [, rfc] = EDITIONS;

describe.each(EDITIONS)('a user of $name', (edition) => {
  test.each(FLOWS)('breaks no rule in the flow %s', (flow) => {
    for (const count of [1, 2]) {
      for (const style of STYLES) {
        const { log } = record({ edition, flow, count, style });
        expect({ count, style, broken: broken(edition, log) }).toEqual({ count, style, broken: [] });
      }
    }
  });

  test('breaks no rule where someone else resets a device', () => {
    const failed = judgeResets(edition, { seed: 12, runs: 60 });
    expect(failed).toBeGreaterThan(5);
  });
});

describe('a log', () => {
  const logs = [1, 2].map((count) => record({ edition: rfc!, flow: 'live', count }).log);

  test.each(BREAKAGES)('that breaks %s is found, wherever it does', (rule, breakage) => {
    const wrong = logs.flatMap(breakage);
    expect(wrong.length).toBeGreaterThan(0);
    const seen = wrong.filter((log) => broken(rfc!, log).includes(rule));
    expect(`${seen.length} of ${wrong.length}`).toBe(`${wrong.length} of ${wrong.length}`);
  });

  test('can break every rule that is judged', () => {
    expect(BREAKAGES.map(([rule]) => rule).sort()).toEqual([...JUDGED_RULES].sort());
  });
});

describe.each(EDITIONS)('the verdicts of $name', (edition) => {
  const { rules } = rulesOf(edition.name);
  const ids = rules.filter(({ binds }) => binds === 'user').map(({ id }) => id);

  test('name each judged rule of the edition and no other', () => {
    const named = judgeLog(userRules(edition), []).map(({ rule }) => rule);
    expect(named).toEqual(JUDGED_RULES.filter((rule) => ids.includes(rule)));
    expect(named.length).toBeGreaterThan(15);
  });

  test('name no other rule in a log with something wrong', () => {
    const logs = [1, 2].map((count) => record({ edition, flow: 'live', count }).log);
    for (const [, breakage] of BREAKAGES)
      for (const log of logs.flatMap((each) => breakage(each).slice(0, 3)))
        expect(broken(edition, log).filter((rule) => !ids.includes(rule))).toEqual([]);
  });
});

interface RulesFile {
  readonly rules: readonly {
    readonly id: string;
    readonly binds: string;
    readonly force: string;
    readonly unseen?: string;
  }[];
}

function rulesOf(edition: string): RulesFile {
  return JSON.parse(readFileSync(join(ROOT, `generated/${edition}/rules.json`), 'utf8')) as RulesFile;
}

test.each(['rfc-ndma', 'fsm'])(
  'each must on a user of %s is judged, or has its reason why not',
  (edition) => {
    const { rules } = rulesOf(edition);
    const musts = rules.filter(({ binds, force }) => binds === 'user' && force.startsWith('must'));
    expect(musts.length).toBeGreaterThan(30);
    for (const { id, unseen } of musts)
      expect({ id, isJudged: JUDGED_RULES.includes(id) }).toEqual({ id, isJudged: unseen === undefined });
    const readme = readFileSync(join(ROOT, `generated/${edition}/vectors/README.md`), 'utf8');
    for (const { id, unseen } of musts) expect(readme.includes(`| \`${id}\` | `)).toBe(unseen !== undefined);
  },
);
