// SPDX-License-Identifier: MIT
// The pages of the thread and the report: everyone finds their objections first, with what became of them, and the
// figures are those of the editions.

import type { Element, ElementContent } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { SiteContext } from '../src/site/context.js';
import type { SitePage } from '../src/site/page.js';
import { reportPart } from '../src/site/report/index.js';
import { threadPart } from '../src/site/thread/index.js';
import { lampModel, model } from './c/generated.js';

const contextOf = (...models: readonly (typeof model)[]): SiteContext =>
  new SiteContext({ models, outputs: new Map(), stateOf: () => 'passed', assets: new Map() });

const context = contextOf(model);

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

describe('the thread', () => {
  let pages: readonly SitePage[] = [];
  beforeAll(async () => {
    pages = await threadPart.pages(context);
  });
  const page = (path: string): SitePage => pages.find((one) => `/${one.path}` === path)!;

  test('has a page per message and per person, and one that leads to all of them', () => {
    const persons = new Set(model.messages.map(({ author }) => author));
    expect([model.messages.length, persons.size]).toEqual([35, 4]);
    expect(pages.length).toBe(35 + 4 + 1);
    const links = elements(page('/thread/index.html').main)
      .filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) => String(properties.href));
    for (const { path } of pages.slice(1)) expect(links).toContain(`/${path}`);
  });

  test('shows each objection on the page of its message and of its person, with its outcome', () => {
    const words = {
      adopted: 'adopted',
      partly: 'partly adopted',
      rejected: 'rejected',
      deferred: 'deferred to ',
    };
    expect(model.objections!.objections.length).toBeGreaterThan(100);
    for (const { message, text, outcome } of model.objections!.objections) {
      const { links } = context;
      for (const path of [links.message(message.author, message.date), links.person(message.author)]) {
        const item = elements(page(path).main).find(
          (one) => one.tagName === 'li' && textOf([one]).includes(text),
        );
        expect(textOf(item === undefined ? [] : [item]).startsWith(words[outcome]), `${path} ${text}`).toBe(
          true,
        );
      }
    }
  });

  test('leads from each objection to what carries it', () => {
    for (const { message, text, carriers } of model.objections!.objections) {
      const { main } = page(context.links.message(message.author, message.date));
      const item = elements(main).find((one) => one.tagName === 'li' && textOf([one]).includes(text))!;
      const links = elements([item]).filter(({ tagName }) => tagName === 'a');
      expect(links.length, text).toBe(carriers.length);
      for (const { properties } of links) expect(properties.href).toMatch(/^\/[^/]+\/chapter\/[^/]+\.html#./);
    }
  });

  test('begins the page of a person with the objections', () => {
    for (const { author } of model.messages) {
      const [first] = elements(page(context.links.person(author)).main).filter(
        ({ tagName }) => tagName === 'h2',
      );
      expect(textOf([first!])).toContain('What became of the objections');
    }
  });

  test('quotes a message where something rests on its words, and nowhere else', () => {
    expect(model.quotations.length).toBeGreaterThan(24);
    for (const { author, date } of model.messages) {
      const quoted = model.quotations.filter(
        ({ message }) => message.author === author && message.date === date,
      );
      const figures = elements(page(context.links.message(author, date)).main).filter(
        ({ tagName }) => tagName === 'figure',
      );
      expect(figures.map((figure) => textOf([figure]).split('”')[0])).toEqual(
        quoted.map(({ words }) => `“${words}`),
      );
      for (const [index, figure] of figures.entries()) {
        const links = elements([figure]).filter(({ tagName }) => tagName === 'a');
        expect(links.length).toBe(1 + quoted[index]!.carriers.length);
      }
    }
  });

  test('says why a message objects to nothing', async () => {
    const small = await threadPart.pages(contextOf(lampModel));
    const silent = small.find(({ path }) => path === 'thread/ada-2024-05-01-1000.html')!;
    expect(textOf(silent.main)).toContain('It objects to nothing: it opens the discussion.');
  });
});

describe('the report', () => {
  const tables = async (of: SiteContext): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> => {
    const [page] = await reportPart.pages(of);
    return new Map(
      elements(page!.main)
        .filter(({ tagName }) => tagName === 'table')
        .map((table) => {
          const rows = elements([table]).filter(({ tagName }) => tagName === 'tr');
          const cells = rows.map((row) => row.children.map((cell) => textOf([cell])));
          return [textOf(elements([table]).filter(({ tagName }) => tagName === 'caption')), cells];
        }),
    );
  };

  test('counts rules by force and party, and the sums fit', async () => {
    const found = await tables(context);
    for (const { name, edition } of context.editions) {
      const rows = found.get(`Rules of ${edition.title} by force and party`);
      if (edition.rules.length === 0) continue;
      const body = rows!.slice(1).map(([, ...cells]) => cells.map(Number));
      const sums = body.at(-1)!;
      const added = body
        .slice(0, -1)
        .reduce((total, row) => total.map((sum, index) => sum + row[index]!), [0, 0, 0, 0]);
      expect(added, name).toEqual(sums);
      expect(sums.at(-1), name).toBe(edition.rules.length);
      expect(sums.slice(0, 3).reduce((total, sum) => total + sum, 0)).toBe(edition.rules.length);
    }
  });

  test('lists every objection that is deferred and every rule that cannot be tested', async () => {
    const found = await tables(context);
    const deferred = model.objections!.objections.filter(({ outcome }) => outcome === 'deferred');
    expect(found.get('Objections that another edition takes up')!.length - 1).toBe(deferred.length);
    const rules = model.editions.flatMap((edition) =>
      edition.rules.filter((rule) => rule.untestable !== undefined),
    );
    expect((found.get('Rules that no example can exercise')?.length ?? 1) - 1).toBe(rules.length);
  });

  test('of a uAPI without a mutation run says so, and counts its objections by person', async () => {
    const small = contextOf(lampModel);
    const [page] = await reportPart.pages(small);
    expect(textOf(page!.main)).toContain('No mutation run has left a record');
    expect((await tables(small)).get('Objections and wishes by person and outcome')).toEqual([
      ['person', 'adopted', 'partly adopted', 'rejected', 'deferred'],
      ['Ada L.', '0', '0', '0', '0'],
      ['Bob M.', '1', '0', '1', '1'],
    ]);
  });

  test('counts what the mutation run found', async () => {
    const list = [
      { edition: 'v2', rule: 'lamp.change.order', title: 'a', killedBy: ['changing/x'] },
      { edition: 'v2', rule: 'lamp.dim.capability', title: 'b', killedBy: [] },
    ];
    const counts = { name: 'all', mutants: 8, killed: 7, uncovered: 1 };
    const survivor = { file: 'change.ts', original: 'a', replacement: 'b' };
    const measured = new SiteContext({
      ...contextOf(lampModel).input,
      mutation: {
        violations: { count: 2, killed: 1, list },
        mutants: {
          parts: [counts],
          survivors: [survivor, survivor, { ...survivor, reason: 'it means the same' }],
        },
      },
    });
    const found = await tables(measured);
    expect(found.get('Violations by edition')).toContainEqual(['Version 2', '2', '1']);
    expect(found.get('Mutants by part')!.at(-1)).toEqual(['all', '8', '7', '1', '87 %']);
    expect(found.get('Mutants that no example notices, and why')!.slice(1)).toEqual([
      ['change.ts', '2', 'no reason is given'],
      ['change.ts', '1', 'it means the same'],
    ]);
    const [page] = await reportPart.pages(measured);
    expect(textOf(page!.main)).toContain(
      'Violations that no example notices: 1. Mutants that survive without a reason: 2.',
    );
  });
});
