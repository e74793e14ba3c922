// SPDX-License-Identifier: MIT
// `uapi rules`: every rule with its examples and how they fared.

import { describe, expect, it } from 'vitest';
import { exampleContent } from '../src/model/example-content.js';
import { implementationHash } from '../src/testing/implementation.js';
import { makeProject, modelOf, OUTPUTS, putDiagnostics, putFiles, uapi, WARNING } from './edge/project.js';

describe('rules', () => {
  const place = (line: number) => ({ file: 'spec/small/state.md', line, column: 1 });
  const rule = (id: string, line: number, more = {}) => ({
    id,
    force: 'must',
    binds: 'user',
    chapter: 's',
    place: place(line),
    ...more,
  });
  const example = (id: string, rules: string[]) => ({
    id,
    kind: 'ts',
    chapter: id.split('/')[0],
    code: id,
    rules,
    place: place(9),
  });
  const examples = [
    example('s/1', ['a.one', 'a.two']),
    example('s/2', ['a.one']),
    example('s/3', ['a.one']),
    example('s/4', ['a.two']),
    example('t/1', ['a.five']),
  ];
  const rules = [
    rule('a.one', 3),
    rule('a.two', 5),
    rule('a.three', 7, { untestable: 'nobody can see it' }),
    rule('a.four', 8),
    rule('a.five', 10),
  ];

  function makeWithRules(): string {
    const model = JSON.parse(JSON.stringify(modelOf('small')));
    Object.assign(model.editions[0], { rules, examples });
    const root = makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(model) });
    const result = (index: number, state: string, content = exampleContent(examples[index]!)) => ({
      content,
      implementation: implementationHash(root),
      result: state,
    });
    const results = {
      's/1': result(0, 'passed'),
      's/2': result(1, 'failed'),
      's/3': result(2, 'passed', 'other'),
    };
    putFiles(root, { '.uapi/results.json': JSON.stringify({ one: results }) });
    return root;
  }

  it('lists force, party, place and results', async () => {
    const { code, stdout } = await uapi(makeWithRules(), ['rules', '--edition', 'one']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'Edition one (one)',
        '  rule     force  binds  place                   examples',
        '  a.one    must   user   spec/small/state.md:3   1 failed, 1 stale, 1 passed',
        '  a.two    must   user   spec/small/state.md:5   1 not run, 1 passed',
        '  a.three  must   user   spec/small/state.md:7   untestable',
        '  a.four   must   user   spec/small/state.md:8   none',
        '  a.five   must   user   spec/small/state.md:10  1 not run elsewhere',
        '2 of 5 (40 %) rules have an example in their chapter, 3 of 5 (60 %) have one or say why not',
        '1 cannot be tested:',
        '  a.three: nobody can see it',
        '',
      ].join('\n'),
    );
  });

  it('counts violations, of the rules that can have one', async () => {
    const model = JSON.parse(JSON.stringify(modelOf('small')));
    const violations = [{ id: 's/broken', module: 'a.ts', rule: 'a.two', place: place(12) }];
    const bound = rules.map((each) => ({ ...each, binds: each.id === 'a.four' ? 'user' : 'driver' }));
    Object.assign(model.editions[0], { rules: bound, examples, violations, violationsRequired: true });
    const root = makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(model) });
    const { stdout } = await uapi(root, ['rules', '--edition', 'one']);
    expect(stdout.replace(/ {2,}/g, '|').split('\n').slice(1, 8)).toEqual([
      '|rule|force|binds|place|examples|violations',
      '|a.one|must|driver|spec/small/state.md:3|3 not run|none',
      '|a.two|must|driver|spec/small/state.md:5|2 not run|1',
      '|a.three|must|driver|spec/small/state.md:7|untestable',
      '|a.four|must|user|spec/small/state.md:8|none',
      '|a.five|must|driver|spec/small/state.md:10|1 not run elsewhere',
      '2 of 5 (40 %) rules have an example in their chapter, 3 of 5 (60 %) have one or say why not',
    ]);
    expect(stdout).toContain(
      '1 of 2 (50 %) rules that bind driver or device and have an example have a violation\n',
    );
  });

  it('a result of another implementation is stale', async () => {
    const root = makeWithRules();
    putFiles(root, { 'generated/package/dist/index.js': 'export {};' });
    const { stdout } = await uapi(root, ['rules', '--edition', 'one']);
    expect(stdout).toContain('a.one    must   user   spec/small/state.md:3   3 stale');
  });

  it('--json has the same, of all editions', async () => {
    const { stdout } = await uapi(makeWithRules(), ['rules', '--json']);
    const [one, two] = JSON.parse(stdout);
    expect(one).toMatchObject({
      uapi: 'small',
      edition: 'one',
      coverage: { rules: 5, withExample: 2, untestable: 1, breakable: 0, withViolation: 0 },
    });
    expect(one.rules[1]).toEqual({
      id: 'a.two',
      force: 'must',
      binds: 'user',
      file: 'spec/small/state.md',
      line: 5,
      shown: true,
      examples: [
        { id: 's/1', kind: 'ts', file: 'spec/small/state.md', line: 9, result: 'passed' },
        { id: 's/4', kind: 'ts', file: 'spec/small/state.md', line: 9, result: 'not run' },
      ],
      violations: [],
    });
    expect(two.rules).toEqual([]);
  });

  it('of a spec with errors shows them', async () => {
    const root = makeWithRules();
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    const { code, stderr } = await uapi(root, ['rules']);
    expect(code).toBe(1);
    expect(stderr).toContain('1 error');
  });
});
