// SPDX-License-Identifier: MIT
// `uapi diff`: the command line around the comparison, and what it prints.

import { describe, expect, test } from 'vitest';
import { compareEditions } from '../src/compare/index.js';
import { editionOf, lampModel } from './c/generated.js';
import { makeProject, OUTPUTS, putDiagnostics, uapi, WARNING } from './edge/project.js';

/** A project whose uAPI is the lamp. */
const makeLamp = (): string =>
  makeProject(OUTPUTS, { 'spec/small/model.json': JSON.stringify(lampModel, undefined, 1) });

const run = (words: readonly string[]) => uapi(makeLamp(), ['diff', ...words]);

describe('uapi diff', () => {
  test('prints a section per subject, with a sign before each change', async () => {
    const { code, stdout, stderr } = await run(['v1', 'v2']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'v1 -> v2 (lamp)',
      'ABI',
      'Declarations',
      'Transitions',
      'Rules',
      'Decisions',
      'Terms',
    ]);
    for (const line of [
      '  a program compiled against v1 has the numbers and layouts of v2: yes',
      '  + bit LAMP_STATE_DIM = 0x2, needs LAMP_CAP_DIM',
      '  + request RTC_AIE_ON = _IO(0x70, 1), of <linux/rtc.h>',
      '  + macro LAMP_STATE_VALID(state)',
      '  + algorithm lamp_set_state',
      '  v1 says nothing that can be compared; v2 answers by the paths of LAMP',
      '  + arc {} (OFF) -> LIT (ON): dusk',
      '  11 added, 1 changed',
      '  ~ lamp.lit: wording',
      '  + dim: Dim',
      '      chose by-capability',
    ]) {
      expect(stdout.split('\n')).toContain(line);
    }
    expect(stdout).toContain('at any time. [-The members are level, reserved');
  });

  test('of an edition and itself says that nothing differs', async () => {
    const { stdout } = await run(['v2', 'v2']);
    expect(stdout.split('\n').slice(1)).toEqual([
      '',
      'ABI',
      '  a program compiled against v2 has the numbers and layouts of v2: yes',
      '  a program written against v2 compiles against v2 and means the same: yes',
      '  transitions no longer accepted: none of 6',
      '',
      'Declarations',
      '  nothing differs',
      '',
      'Transitions',
      '  v2 answers by the paths of LAMP; v2 answers by the paths of LAMP',
      '  0 of 12 pairs of values differ',
      '',
      'Rules',
      '  none',
      '',
      'Decisions',
      '  none',
      '',
      'Terms',
      '  none',
      '',
    ]);
  });

  test('--json prints what the comparison finds', async () => {
    const { code, stdout } = await run(['v1', 'v2', '--json']);
    expect(code).toBe(0);
    const [v1, v2] = ['v1', 'v2'].map((name) => editionOf(name, lampModel));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(compareEditions(lampModel, v1!, v2!))));
  });

  test('the command line is at fault for an edition that is not, or is missing', async () => {
    expect(await run(['v1', 'v3'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'error: unknown edition \'v3\'\nhelp: did you mean "v1"?\n',
    });
    const { code, stderr } = await run(['v1']);
    expect([code, stderr]).toEqual([2, "error: missing required argument 'to'\n"]);
  });

  test('the command line is at fault for editions of two uAPIs', async () => {
    const root = makeLamp();
    const other = makeProject(OUTPUTS, {
      'spec/small/model.json': JSON.stringify(lampModel, undefined, 1),
      'spec/other/uapi.yaml': 'title: Other\n',
    });
    expect((await uapi(root, ['diff', 'v1', 'one'])).code).toBe(2);
    expect(await uapi(other, ['diff', 'v1', 'one'])).toMatchObject({
      code: 2,
      stderr: "error: 'v1' and 'one' are editions of different uAPIs\n",
    });
  });

  test('of a spec with errors shows them, and compares nothing', async () => {
    const root = makeLamp();
    putDiagnostics(root, [{ ...WARNING, severity: 'error' }]);
    const { code, stdout, stderr } = await uapi(root, ['diff', 'v1', 'v2']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('1 error');
  });
});
