// SPDX-License-Identifier: MIT
// `uapi site --run`: the examples run, their results and their time stand in the pages, and what fails is told with its place.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Progress } from '../src/cli/progress.js';
import { lampModel } from './c/generated.js';
import { filesBelow, LAMP_ROOT, runCommand, runSite, withoutProgress, wordsOf } from './support/site.js';

describe('uapi site --run', () => {
  const examples = lampModel.editions.flatMap((edition) => edition.examples);
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'uapi-run-'));
    cpSync(join(LAMP_ROOT, 'spec'), join(root, 'spec'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const pages = (): string =>
    [...filesBelow(join(root, 'site'))]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, text]) => text)
      .join('\n');

  test('runs nothing without the option, and says what to type', () => {
    expect(runSite('--root', root).status).toBe(0);
    expect(pages().includes('is-not-run')).toBe(true);
    expect(pages().includes('npx uapi site --run')).toBe(true);
  });

  test('runs every example once, without a test runner in the project', () => {
    const { status, stdout, stderr } = runSite('--root', root, '--run');
    expect({ status, stderr: withoutProgress(stderr) }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`examples: ${examples.length} ran, ${examples.length} passed, 0 failed`);
    expect(
      wordsOf(pages()).match(/The examples last ran on \d{4}-\d\d-\d\d at \d\d:\d\d UTC/),
    ).not.toBeNull();
    expect(pages().includes('is-not-run')).toBe(false);
    expect(runSite('--root', root, '--run').stdout).toMatch(/^site: nothing changed/);
    expect(runSite('--root', root).stdout).toMatch(/^site: nothing changed/);
    expect(runCommand('rules', '--root', root).stdout).not.toBe('');
  });

  test.each([
    ['a mark of a merge', '<<<<<<< HEAD\n{}\n'],
    ['a list', '[]'],
    [
      'counts that are words',
      '{"mutants":{"parts":[{"name":"a","mutants":"many","killed":0}],"survivors":[]}}',
    ],
    ['a verdict without examples', '{"violations":{"count":1,"killed":1,"list":[{"rule":"a"}]}}'],
  ])('refuses a record of mutations that holds %s, in a line, and leaves the pages', (_, text) => {
    const record = join(root, 'test/mutation.json');
    mkdirSync(join(root, 'test'), { recursive: true });
    writeFileSync(record, text);
    const before = pages();
    const { status, stderr } = runSite('--root', root);
    expect({ status, stderr: withoutProgress(stderr) }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^error: test\/mutation\.json holds no record of a mutation run\n.*delete it/,
      ),
    });
    expect(pages()).toBe(before);
    rmSync(record);
  });

  test('tells of an example that fails, where it stands, and shows it in its page', () => {
    const chapter = join(root, 'spec/lamp/lamp.md');
    const broken = readFileSync(chapter, 'utf8').replace(/^(write .*=> )\w+$/m, '$1EBADF');
    writeFileSync(chapter, broken);
    const { status, stdout, stderr } = runSite('--root', root, '--run');
    expect(status).toBe(1);
    expect(stdout).toMatch(/examples: \d+ ran, \d+ passed, 1 failed/);
    expect(withoutProgress(stderr)).toMatch(/^spec\/lamp\/lamp\.md:\d+:1: example '.+' failed\n {2}\S/);
    expect(pages().includes('is-failed')).toBe(true);
  });
});

describe('progress', () => {
  const shown = (
    isTerminal: boolean,
    act: (progress: Progress, wait: (ms: number) => void) => void,
  ): string => {
    let at = 0;
    let said = '';
    const write = (text: string): void => {
      said += text;
    };
    const stderr = { isTerminal, write };
    act(new Progress('site', { stderr, now: () => at }), (ms) => {
      at += ms;
    });
    return said;
  };

  test('is silent for a second where nobody watches, then tells of each stage, and of a long one sometimes', () => {
    const said = shown(false, (progress, wait) => {
      progress.stage('reading');
      wait(1500);
      progress.stage('running');
      for (let done = 1; done <= 10; done += 1) {
        wait(1000);
        progress.step('running', done, 10);
      }
      progress.clear();
    });
    expect(said).toBe('site: running ...\nsite: running, 5 of 10 ...\n');
  });

  test('is one line on a terminal, which is gone in the end', () => {
    const said = shown(true, (progress, wait) => {
      progress.stage('reading');
      wait(200);
      progress.step('running', 1, 2);
      progress.clear();
      progress.clear();
    });
    expect(said).toBe('\r\u001b[Ksite: reading ...\r\u001b[Ksite: running, 1 of 2 ...\r\u001b[K');
  });
});
