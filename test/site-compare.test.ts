// SPDX-License-Identifier: MIT
// The pages that show editions side by side: what is marked, what the filter hides, and that no rule is missing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml as print } from 'hast-util-to-html';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedStretches } from '../src/compare/index.js';
import { toDocument } from '../src/document/to-document.js';
import { counterparts, otherChapters } from '../src/site/compare/counterparts.js';
import { comparePart } from '../src/site/compare/index.js';
import { markWords, textOf } from '../src/site/compare/marks.js';
import { SiteContext } from '../src/site/context.js';
import type { SitePage } from '../src/site/page.js';
import { toHtml } from '../src/site/prose/to-html.js';
import { lampModel, model } from './c/generated.js';

const context = new SiteContext({
  models: [model, lampModel],
  outputs: new Map(),
  stateOf: () => 'not run',
  assets: new Map(),
});
const pairs = [model, lampModel].flatMap(({ uapi }) => {
  const editions = context.editionsOf(uapi.name);
  return editions.flatMap((from, index) => editions.slice(index + 1).map((to) => ({ from, to })));
});

/** Every element below the nodes, outer ones first. */
function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

const classes = (element: Element): readonly string[] => (element.properties.className ?? []) as string[];

/** The text outside of marks. */
function unmarked(nodes: readonly ElementContent[], tag: string): string {
  return textOf(nodes.map((node) => withoutMarks(node, tag)));
}

function withoutMarks(node: ElementContent, tag: string): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.filter((child) => child.type !== 'element' || child.tagName !== tag);
  return { ...node, children: children.map((child) => withoutMarks(child, tag)) };
}

const words = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');

describe('marks', () => {
  test('run through links and code, and are announced once', () => {
    const nodes = [h('p', ['Read ', h('code', 'state'), ' at ', h('a', { href: '/x' }, 'any time'), '.'])];
    const text = textOf(nodes);
    const from = text.indexOf('state');
    const marked = markWords(nodes, [{ start: from, end: text.indexOf('any') + 3 }], 'ins');
    expect(print(marked[0]!)).toBe(
      '<p>Read <code><ins><span class="unseen">[added: </span>state</ins></code><ins> at </ins>' +
        '<a href="/x"><ins>any<span class="unseen">]</span></ins> time</a>.</p>',
    );
  });

  test('leave the same words on both sides, whatever the rule', () => {
    let compared = 0;
    for (const { from, to } of pairs) {
      for (const rule of from.edition.rules) {
        const other = to.edition.rules.find(({ id }) => id === rule.id);
        if (other === undefined) continue;
        const [old, now] = [
          toHtml(toDocument(rule.blocks, from.document), from),
          toHtml(toDocument(other.blocks, to.document), to),
        ];
        const { removed, added } = changedStretches(textOf(old), textOf(now));
        const kept = unmarked(markWords(old, removed, 'del'), 'del');
        expect(words(unmarked(markWords(now, added, 'ins'), 'ins')), rule.id).toBe(words(kept));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe('a page of two editions', () => {
  let pages: readonly SitePage[] = [];
  beforeAll(async () => {
    pages = await comparePart.pages(context);
  });

  test('is there for each pair, and one page lists them', () => {
    const paths = pairs.map(({ from, to }) => `compare/${from.name}--${to.name}.html`);
    const found = pages.map(({ path }) => path).filter((path) => path.split('/').length === 2);
    expect(found.sort()).toEqual(['compare/index.html', ...paths].sort());
    const links = elements(pages.find(({ path }) => path === 'compare/index.html')!.main)
      .filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) => String(properties.href).slice(1));
    expect(links.sort()).toEqual(paths.sort());
  });

  test('has every rule of both editions once, in one of five fates', () => {
    for (const { from, to } of pairs) {
      const page = pages.find(({ path }) => path === `compare/${from.name}--${to.name}.html`)!;
      const boxes = elements(page.main).filter((element) => classes(element).includes('pair'));
      const ids = new Set([...from.edition.rules, ...to.edition.rules].map(({ id }) => id));
      expect(boxes.map(({ properties }) => properties.id).sort()).toEqual([...ids].sort());
      for (const box of boxes) {
        const id = String(box.properties.id);
        const has = [from, to].map(({ edition }) => edition.rules.some((rule) => rule.id === id));
        const fate = classes(box).find((name) => name.startsWith('is-'));
        if (!has[0]) expect(fate, id).toBe('is-added');
        else if (!has[1]) expect(fate, id).toBe('is-removed');
        else expect(['is-same', 'is-reworded', 'is-changed'], id).toContain(fate);
      }
    }
  });

  test('has a box in the filter, and a line of the style, for each class that a rule can have', () => {
    const style = readFileSync(join(import.meta.dirname, '../src/site/compare/client/compare.css'), 'utf8');
    for (const page of pages.filter(({ styles }) => styles !== undefined)) {
      const all = elements(page.main);
      const used = new Set(all.filter((one) => classes(one).includes('pair')).flatMap(classes));
      used.delete('pair');
      const boxes = all.filter(({ tagName }) => tagName === 'input').map(({ properties }) => properties.id);
      for (const name of used) {
        expect(boxes).toContain(`show-${name}`);
        expect(style).toContain(`main:has(#show-${name}:not(:checked)) .pair.${name}`);
      }
    }
  });
});

describe('chapters in parallel', () => {
  let pages: ReadonlyMap<string, SitePage> = new Map();
  beforeAll(async () => {
    pages = new Map((await comparePart.pages(context)).map((page) => [page.path, page]));
  });
  const shared = pairs.flatMap(({ from, to }) =>
    from.document.chapters.flatMap((before) => {
      const after = to.document.chapters.find(({ name }) => name === before.name);
      return after === undefined ? [] : [{ from, to, before, after }];
    }),
  );
  const pathOf = ({ from, to, before }: (typeof shared)[number]): string =>
    `compare/${from.name}--${to.name}/${before.name}.html`;

  test('have a page where both editions have words of their own, and only there', () => {
    const own = shared.filter(({ before, after }) => before.file !== after.file);
    expect(own.length).toBeGreaterThan(20);
    expect(own.length).toBeLessThan(shared.length);
    const found = [...pages.keys()].filter((path) => path.split('/').length === 3);
    expect(found.sort()).toEqual(own.map(pathOf).sort());
  });

  test('have every rule and every example of the one on its side', () => {
    for (const each of shared) {
      const page = pages.get(pathOf(each));
      if (page === undefined) continue;
      const rows = elements(page.main).filter((element) => classes(element).includes('sides'));
      for (const [index, edition, chapter] of [
        [0, each.from, each.before],
        [1, each.to, each.after],
      ] as const) {
        const sides = rows.map(({ children }) => children[index]!);
        const links = new Set(elements(sides).map(({ properties }) => properties.href));
        for (const { id } of edition.edition.rules.filter((rule) => rule.chapter === chapter.name))
          expect(links, id).toContain(edition.rulePath(id));
        for (const example of edition.edition.examples.filter((one) => one.chapter === chapter.name))
          expect(links, example.id).toContain(edition.examplePath(example));
      }
    }
  });

  test('say what they are where the pair is, as all chapters of both are', () => {
    for (const { from, to } of pairs) {
      const page = pages.get(`compare/${from.name}--${to.name}.html`)!;
      const links = new Set(elements(page.main).map(({ properties }) => properties.href));
      for (const each of shared.filter((one) => one.from === from && one.to === to)) {
        const path = `/${pathOf(each)}`;
        expect(links).toContain(pages.has(path.slice(1)) ? path : to.links.chapter(to.name, each.after.name));
      }
    }
  });

  test('lead to each other', () => {
    const [, rfc, fsm] = context.editionsOf('vfio-migration');
    const linesOf = (name: string) =>
      otherChapters(
        rfc!.document.chapters.find((each) => each.name === name)!,
        rfc!,
        context.editionsOf('vfio-migration'),
      ).map((node) => textOf([node]).trim());
    expect(linesOf('flows')).toEqual(['Also in Linux 5.16 (in parallel), State machine (in parallel).']);
    expect(linesOf('sessions')).toEqual(['Also in State machine (the same text).']);
    expect(linesOf('precedence')).toEqual([]);
    const [line] = otherChapters(fsm!.document.chapters.find(({ name }) => name === 'flows')!, fsm!, [
      rfc!,
      fsm!,
    ]);
    expect(print(line!)).toContain('href="/compare/rfc-ndma--fsm/flows.html"');
  });
});

test('a rule leads to its like in the other editions', () => {
  const [v1, v2] = context.editionsOf('lamp');
  const rule = v2!.edition.rules.find(({ id }) => id === 'lamp.lit')!;
  expect(counterparts(rule, v2!).map((node) => print(node))).toEqual([
    '<p class="counterparts">Also in <a href="/compare/v1--v2.html#lamp.lit">Version 1 (in other words)</a>.</p>',
  ]);
  expect(v1!.edition.rules.map(({ id }) => id)).not.toContain('lamp.dim.lit');
  expect(counterparts(v2!.edition.rules.find(({ id }) => id === 'lamp.dim.lit')!, v2!)).toEqual([]);
});
