// SPDX-License-Identifier: MIT
// The API pages: TypeDoc reads the package without a complaint, each export is explained, and rules and functions lead to
// each other. What a module exports is asked of the compiler, not of TypeDoc.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { Project } from 'ts-morph';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ConvertedPackage, convertPackage } from '../src/cli/api/convert-package.js';
import { ruleBlock } from '../src/document/to-document.js';
import { apiPart } from '../src/site/api/index.js';
import { SiteContext } from '../src/site/context.js';
import type { SitePage } from '../src/site/page.js';
import { toHtml } from '../src/site/prose/to-html.js';
import { model } from './c/generated.js';

const PACKAGE = join(import.meta.dirname, '../generated/reference');

let converted: ConvertedPackage;
let context: SiteContext;
let pages: ReadonlyMap<string, SitePage>;

beforeAll(async () => {
  converted = await convertPackage(PACKAGE);
  context = new SiteContext({
    models: [model],
    outputs: new Map(),
    stateOf: () => 'not run',
    assets: new Map(),
    api: new Map([[model.uapi.package.path, converted.project]]),
  });
  pages = new Map((await apiPart.pages(context)).map((page) => [`/${page.path}`, page]));
});

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

const linksOf = (nodes: readonly ElementContent[]): readonly string[] =>
  elements(nodes).flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : []));

const idsOf = (nodes: readonly ElementContent[]): readonly string[] =>
  elements(nodes).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));

const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
};
const modules = Object.entries(exports)
  .filter(([subpath]) => subpath !== '.')
  .map(([subpath, { types }]) => ({
    module: subpath.slice(2),
    file: types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts'),
  }));

test('TypeDoc has nothing to complain of', () => {
  expect(converted.warnings).toEqual([]);
});

test('a module has a page of its own', () => {
  expect([...pages.keys()].sort()).toEqual(
    modules.map(({ module }) => `/api/reference/${module}.html`).sort(),
  );
});

describe('each export', () => {
  const project = new Project({ tsConfigFilePath: join(PACKAGE, 'tsconfig.json') });

  test.each(modules)('of $module is listed, and explained where its link leads', ({ module, file }) => {
    const names = [...project.getSourceFileOrThrow(join(PACKAGE, file)).getExportedDeclarations().keys()];
    const page = pages.get(`/api/reference/${module}.html`)!;
    const rows = elements(page.main)
      .filter(({ tagName }) => tagName === 'tr')
      .slice(1);
    const listed = rows.map((row) => textOf(row.children[0]!));
    expect([...listed].sort()).toEqual([...names].sort());
    for (const row of rows) {
      const [href] = linksOf([row]);
      const [path = '', anchor = ''] = href!.split('#');
      expect(idsOf(pages.get(path)?.main ?? []), href).toContain(anchor);
      expect(textOf(row.children[2]!), textOf(row)).not.toBe('');
    }
  });
});

test('every link of the pages leads somewhere, and no id stands twice', () => {
  for (const [path, { main }] of pages) {
    const ids = idsOf(main);
    expect({ path, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({
      path,
      twice: [],
    });
    for (const href of linksOf(main)) {
      const [page = '', anchor = ''] = href.split('#');
      const target = page === '' ? main : pages.get(page)?.main;
      // Rules and symbols are on pages of other parts, which know where these are.
      if (target === undefined)
        expect(page).toMatch(/^\/[\w.-]+\/(chapter\/[\w-]+|algorithms|declarations)\.html$/);
      else expect(idsOf(target), `${path}: ${href}`).toContain(anchor);
    }
  }
});

test('a function leads to its rules, and a rule to the functions that carry it', () => {
  const edition = context.editions.find(({ name }) => name === 'rfc-ndma')!;
  const rule = 'device-state.unwind.order';
  const path = '/api/reference/rfc-ndma.html#setDeviceState';
  expect(edition.functionsOf(rule)).toContainEqual({ name: 'setDeviceState()', path });
  expect(linksOf(toHtml([ruleBlock(edition.document.rule(rule), edition.document)], edition))).toContain(
    path,
  );
  expect(linksOf(pages.get('/api/reference/rfc-ndma.html')!.main)).toContain(edition.rulePath(rule));
});

test('every rule that a comment of an export names is a link there', () => {
  const edition = context.editions.find(({ name }) => name === 'rfc-ndma')!;
  const linked = new Set(linksOf(pages.get('/api/reference/rfc-ndma.html')!.main));
  const named = JSON.stringify(converted.project).match(
    /"tag":"@rule","content":\[\{"kind":"text","text":"[^"]+"/g,
  )!;
  const ids = named.flatMap((each) => /"text":"([^"]+)"$/.exec(each)![1]!.split(/\s|\\n/));
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids.filter((each) => edition.hasRule(each))) {
    expect(edition.functionsOf(id).length, id).toBeGreaterThan(0);
    expect(linked.has(edition.rulePath(id)), id).toBe(true);
  }
});

test('types are written with links, and long signatures over several lines', () => {
  const { main } = pages.get('/api/reference/rfc-ndma.html')!;
  const written = elements(main).find(
    ({ properties }) => properties.ariaLabel === 'How setDeviceState is written',
  )!;
  expect(textOf(written)).toBe(
    [
      'function setDeviceState(',
      '  driver: MigrationDriver,',
      '  steps: readonly Step[],',
      '  from: number,',
      '  to: number,',
      '  unwind: boolean,',
      '): number',
    ].join('\n'),
  );
  expect(linksOf([written])).toEqual([
    '/api/reference/rfc-ndma.html#MigrationDriver',
    '/api/reference/rfc-ndma.html#Step',
  ]);
});
