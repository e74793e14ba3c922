// SPDX-License-Identifier: MIT
// The site as files, of the small uAPI; `slow/site.test.ts` looks at that of the project, and `slow/site-browser.test.ts`
// opens both in a browser.

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from '../src/document/document.js';
import { SiteContext } from '../src/site/context.js';
import { relativeLink } from '../src/site/links.js';
import { everyFile, lampModel } from './c/generated.js';
import {
  filesBelow,
  LAMP_ROOT,
  runCommand,
  runSite,
  withoutProgress,
  wordsOf,
  writtenSite,
} from './support/site.js';
import { siteHolds } from './support/site-holds.js';

const lamp = await writtenSite('lamp');

describe('the site of a small uAPI', () => siteHolds(lampModel, lamp));

test('the start page begins with the first sentences of the default edition, and the editions follow', () => {
  const words = wordsOf(lamp.files.get('index.html')!);
  const introduction = words.indexOf('A lamp is a device with one lamp.');
  expect(introduction).toBeGreaterThan(-1);
  expect(words.indexOf('These pages describe a user API')).toBeGreaterThan(introduction);
  // What follows the first heading of the chapter stays there, and so does a passage for the header.
  expect(words).not.toContain('The registers of a lamp:');
  expect(words).not.toContain('The user may set LIT');
});

describe('results of examples', () => {
  const states = ['passed', 'failed', 'stale', 'not run'] as const;
  const mutation = {
    violations: {
      count: 1,
      killed: 1,
      list: lampModel.editions.flatMap((edition) =>
        edition.violations.map(({ rule, title }) => ({
          edition: edition.name,
          rule,
          title,
          killedBy: edition.examples.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id),
        })),
      ),
    },
  };

  test.each(states)('an example that is %s says so wherever it is named', async (state) => {
    const { exampleBlock, ruleBlock } = await import('../src/document/to-document.js');
    const { toHtml } = await import('../src/site/prose/to-html.js');
    const { toHtml: print } = await import('hast-util-to-html');
    const context = new SiteContext({
      models: [lampModel],
      outputs: everyFile,
      stateOf: () => state,
      mutation,
      assets: new Map(),
    });
    for (const edition of context.editions) {
      const { document } = edition;
      const shown = (block: DocumentBlock): string =>
        wordsOf(print({ type: 'root', children: [...toHtml([block], edition)] }));
      const shownRule = (id: string): string => shown(ruleBlock(document.rule(id), document));
      for (const example of edition.edition.examples) {
        expect(shown(exampleBlock(example, document))).toContain(state);
        for (const id of example.rules) expect(shownRule(id)).toContain(`${example.title} ${state}`);
      }
      for (const { rule, title } of edition.edition.violations)
        expect(shownRule(rule)).toMatch(new RegExp(`${title} noticed by`));
    }
  });
});

test.each([
  ['a/b.html', '/a/c.html#d', '../a/c.html#d'],
  ['index.html', '/rules.html?force=must', 'rules.html?force=must'],
  ['a/b.html', '/a/b.html#x', '#x'],
  ['a/b.html', 'https://example.org/', 'https://example.org/'],
])('from %s to %s is %s', (from, href, expected) => {
  expect(relativeLink(from, href)).toBe(expected);
});

test('the command says that nothing changed', () => {
  const { status, stdout } = runSite('--root', LAMP_ROOT, '--out', lamp.folder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `site: nothing changed, ${lamp.folder}\n` });
});

test('the site is the same right after a build, where an output was changed since, and without a build', () => {
  const root = mkdtempSync(join(tmpdir(), 'uapi-site-'));
  try {
    cpSync(join(LAMP_ROOT, 'spec'), join(root, 'spec'), { recursive: true });
    const made = (): ReadonlyMap<string, string> => {
      rmSync(join(root, '.uapi/api.json'), { force: true });
      rmSync(join(root, 'site'), { recursive: true, force: true });
      const { status, stderr } = runSite('--root', root);
      expect({ status, stderr: withoutProgress(stderr) }).toEqual({ status: 0, stderr: '' });
      // The record of what the files were made from knows of generated/ as well.
      return new Map([...filesBelow(join(root, 'site'))].filter(([path]) => path !== '.site.json'));
    };
    expect(runCommand('build', '--root', root)).toMatchObject({ status: 0 });
    const afterBuild = made();
    appendFileSync(
      join(root, 'generated', lampModel.editions[0]!.name, lampModel.uapi.header),
      '/* [x] */\n',
    );
    const afterChange = made();
    for (const folder of ['generated', '.uapi']) rmSync(join(root, folder), { recursive: true });
    expect([afterBuild, afterChange]).toEqual([made(), afterBuild]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
