// SPDX-License-Identifier: MIT
// `rules.json`: valid, complete, and in step with the pages.

import { describe, expect, it } from 'vitest';
import { pagesEmitter } from '../src/emit/pages/index.js';
import { rulesEmitter } from '../src/emit/rules/index.js';
import { emitted, schemaErrors } from './support/emitted.js';
import { readFolder } from './support/read-folder.js';

interface RuleRecord {
  readonly id: string;
  readonly page: string;
  readonly anchor: string;
  readonly decisions: readonly string[];
  readonly algorithms: readonly { readonly algorithm: string; readonly steps: readonly string[] }[];
}

interface RulesFile {
  readonly rules: readonly RuleRecord[];
  readonly decisions: readonly { readonly id: string; readonly page: string; readonly anchor: string }[];
}

describe.each(['test/uapi-small/spec/lamp', 'spec/vfio-migration'])('rules.json of %s', (folder) => {
  const model = readFolder(folder);
  const files = emitted(rulesEmitter, model);
  const pages = emitted(pagesEmitter, model);

  it('keeps to its schema', () => {
    expect(schemaErrors(files)).toEqual([]);
  });

  it.each(model.editions)('has every rule and decision of $name, where the page has it', (edition) => {
    const { rules, decisions } = JSON.parse(files.get(`${edition.name}/rules.json`)!) as RulesFile;
    expect(rules.map(({ id }) => id)).toEqual(edition.rules.map(({ id }) => id));
    expect(decisions.map(({ id }) => id)).toEqual(edition.decisions.map(({ id }) => id));
    for (const { page, anchor } of [...rules, ...decisions]) {
      expect(pages.get(`${edition.name}/${page}`)).toContain(`.. _${anchor}:\n`);
    }
  });

  it('holds no place', () => {
    for (const text of files.values()) expect(text).not.toMatch(/"(line|column|place)"|\.(md|ts):\d/);
  });
});

describe('a rule of the lamp', () => {
  const files = emitted(rulesEmitter, readFolder('test/uapi-small/spec/lamp'));
  const { rules } = JSON.parse(files.get('v2/rules.json')!) as RulesFile;
  const rule = (id: string): unknown => rules.find((candidate) => candidate.id === id);

  it('says what it says, where from, and who shows it', () => {
    expect(rule('lamp.dim.lit')).toEqual({
      id: 'lamp.dim.lit',
      force: 'must not',
      binds: 'user',
      from: [
        { author: 'ada', date: '2024-05-01 10:00' },
        { author: 'bob', date: '2024-05-02 11:30' },
      ],
      text: 'The user must not set DIM without LIT.',
      audience: 'both',
      file: 'spec/lamp/lamp.md',
      chapter: 'lamp',
      page: 'Documentation/driver-api/lamp/lamp.rst',
      anchor: 'lamp-rule-lamp-dim-lit',
      examples: [
        { id: 'lamp/dim-alone-is-invalid', kind: 'ts', level: 'core', title: 'DIM alone is invalid' },
      ],
      violations: [],
      algorithms: [],
      decisions: [],
      faults: [],
    });
  });

  it('has the violations that break it, line by line', () => {
    expect(rule('lamp.change.order')).toMatchObject({
      violations: [
        {
          id: 'changing/out-before-it-is-brightened',
          title: 'out before it is brightened',
          module: 'change.ts',
          change: [
            '- { bit: LampState.DIM, set: false },',
            '  { bit: LampState.LIT, set: false },',
            '+ { bit: LampState.DIM, set: false },',
            '...',
            '  if (error !== 0) {',
            '- driver.blink();',
          ],
        },
      ],
    });
  });

  it('names the steps that carry it, as the pages number them', () => {
    expect(rule('lamp.change.order')).toMatchObject({
      algorithms: [{ algorithm: 'lamp_set_state', steps: ['1.a'] }],
    });
  });

  it('names its decision, its protocol, and why nothing can test it', () => {
    expect(rule('lamp.dim.capability')).toMatchObject({ from: [{ decision: 'dim' }], decisions: ['dim'] });
    expect(rule('flashing.step.off')).toMatchObject({
      step: { protocol: 'flashing', letter: 'b' },
      untestable: 'no lamp is watched',
    });
  });
});
