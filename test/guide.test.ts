// SPDX-License-Identifier: MIT
// The authoring guide: its first API builds, it names whatever an author can write, and links between the project's
// own pages lead somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../src/build.js';
import { CELL_VIEWS, MACHINE_VIEWS, PRECEDENCE_PARTS } from '../src/model/index.js';
import { DIRECTIVES, FENCES } from '../src/read/prose/directives.js';
import { TAG_NAMES } from '../src/read/typescript/tags.js';
import { sourcesOf } from './support/read-folder.js';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const START = 'spec/README.md';
const GUIDE = [START, ...markdownIn('docs/guide')];
const PAGES = [...markdownIn('.'), ...markdownIn('docs'), ...GUIDE];

test('the first API builds, and its header is the one that the guide shows', () => {
  const text = textOf(START);
  const fences = [...text.matchAll(/`(spec\/lamp\/[\w.]+)`:\n\n(`{3,})\w+\n([\s\S]*?)^\2$/gm)];
  const files = new Map(fences.map(([, path, , content]) => [path!, content!]));
  expect(files.size).toBe(6);
  const result = build({ ...sourcesOf('test/uapi-small/spec/lamp'), files });
  expect(result.diagnostics).toEqual([]);
  const header = result.files.find(({ path }) => path === 'v1/include/uapi/linux/lamp.h');
  expect(header?.text).toContain(/```c\n([\s\S]*?)```/.exec(text)![1]);
});

test('every tag, directive, fence, attribute and view stands in the guide', () => {
  const guide = GUIDE.map(textOf).join('\n');
  const fences = [...FENCES].filter(([, { block }]) => block !== 'code');
  const forms = [
    ...TAG_NAMES.map((name) => `\`@${name}`),
    ...[...DIRECTIVES].map(([name, { holds }]) => (holds === undefined ? `::${name}` : `:::${name}`)),
    ...fences.map(([name]) => `\`\`\`${name} `),
    ...[...CELL_VIEWS, ...MACHINE_VIEWS, ...PRECEDENCE_PARTS].map((name) => `\`${name}\``),
  ];
  expect(forms.filter((form) => !guide.includes(form))).toEqual([]);
  const attributes = [...DIRECTIVES, ...fences].flatMap(([, row]) => [
    ...row.required,
    ...(row.optional ?? []),
  ]);
  expect(attributes.filter((name) => !new RegExp(`\\b${name}=|\`${name}\``).test(guide))).toEqual([]);
});

test.each(PAGES)('the links of %s lead to a page and a section', (page) => {
  const links = [...withoutFences(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const local = links.filter((target) => !target.startsWith('https://'));
  expect(local.filter((target) => !leadsSomewhere(page, target))).toEqual([]);
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path, section] = target.split('#') as [string, string?];
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, file))) return false;
  return section === undefined || sectionsOf(textOf(file)).includes(section);
}

/** The anchors of headings as code hosts make them. */
function sectionsOf(markdown: string): readonly string[] {
  const titles = [...withoutFences(markdown).matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** Without fences and without code in back-ticks. */
const withoutFences = (markdown: string): string =>
  markdown.replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '').replaceAll(/(`+).*?\1/g, '');
