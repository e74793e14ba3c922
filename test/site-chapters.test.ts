// SPDX-License-Identifier: MIT
// The page of a long chapter opens with what it has, and folds its decisions and examples; a short one shows all.

import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { chaptersPart } from '../src/site/chapters/index.js';
import { SiteContext } from '../src/site/context.js';
import { lampModel, model } from './c/generated.js';

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

const isFold = ({ tagName, properties }: Element): boolean =>
  tagName === 'details' && [properties.className].flat().includes('fold');

describe.each([
  { name: 'the project', uapi: model, isLong: true },
  { name: 'a second uAPI', uapi: lampModel, isLong: false },
])('chapters of $name', async ({ uapi, isLong }) => {
  const context = new SiteContext({
    models: [uapi],
    outputs: new Map(),
    stateOf: () => 'passed',
    assets: new Map(),
    api: Promise.resolve(new Map()),
  });
  const pages = await chaptersPart.pages(context);
  const chapters = context.editions.flatMap((edition) =>
    edition.document.chapters.map(({ name }) => ({
      ...{ name, edition },
      main: pages.find(({ path }) => `/${path}` === edition.links.chapter(edition.name, name))!.main,
      of: <T extends { readonly chapter: string }>(all: readonly T[]): readonly T[] =>
        all.filter(({ chapter }) => chapter === name),
    })),
  );
  const long = chapters.filter(({ name, edition }) => edition.isLong(name));

  test('long are those with more than twenty rules, decisions and examples', () => {
    expect(long.length > 0).toBe(isLong);
    for (const { edition, name, of } of chapters) {
      const { rules, decisions, examples } = edition.edition;
      const count = of(rules).length + of(decisions).length + of(examples).length;
      expect(edition.isLong(name), name).toBe(count > 20);
    }
  });

  test('a summary counts what a long chapter has, and leads to its sections', () => {
    for (const { main, edition, name, of } of chapters) {
      const table = elements(main).find(
        ({ tagName, children }) =>
          tagName === 'table' && textOf(children).startsWith('What this chapter has'),
      );
      expect(table !== undefined, name).toBe(edition.isLong(name));
      if (table === undefined) continue;
      const inTable = elements([table]);
      const rows = inTable
        .filter(({ tagName }) => tagName === 'tr')
        .map(({ children }) => children.slice(1).map((cell) => Number(textOf([cell]))))
        .slice(1);
      const sums = [0, 1, 2].map((column) => rows.reduce((sum, row) => sum + row[column]!, 0));
      const { rules, decisions, examples } = edition.edition;
      expect(sums, name).toEqual([of(rules).length, of(decisions).length, of(examples).length]);
      const anchors = elements(main).map(({ properties }) => `#${properties.id}`);
      for (const { tagName, properties } of inTable)
        if (tagName === 'a') expect(anchors).toContain(properties.href);
    }
  });

  test('a long chapter shows the chosen position, and folds the others with every example', () => {
    for (const { main, edition, name, of } of chapters) {
      const boxes = elements(main);
      for (const example of of(edition.edition.examples)) {
        const box = boxes.find(
          ({ properties }) => properties.id === `example:${example.id.slice(example.id.indexOf('/') + 1)}`,
        )!;
        expect(elements(box.children).some(isFold), example.id).toBe(edition.isLong(name));
      }
      if (!edition.isLong(name)) continue;
      for (const { id, positions } of of(edition.edition.decisions)) {
        const box = boxes.find(({ properties }) => properties.id === `decision:${id}`)!;
        const shown = textOf(box.children.filter((child) => child.type === 'element' && !isFold(child)));
        const folded = textOf(box.children.filter((child) => child.type === 'element' && isFold(child)));
        for (const position of positions) {
          if (position.chosen) expect(shown, id).toContain(`Chosen: ${position.name}.`);
          expect(folded, id).toContain(position.name);
        }
      }
    }
  });
});
