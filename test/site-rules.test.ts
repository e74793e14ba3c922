// SPDX-License-Identifier: MIT
// The page of a rule: the rule in every edition, what became of it from one edition to the next, and the reason of one that
// was retired.

import type { Element, ElementContent } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '../src/model/index.js';
import { SiteContext } from '../src/site/context.js';
import type { SitePage } from '../src/site/page.js';
import { rulePages } from '../src/site/rules/page.js';
import { lampModel, model } from './c/generated.js';

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function elements(nodes: readonly ElementContent[], name: string): readonly Element[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? [...(node.tagName === name ? [node] : []), ...elements(node.children, name)]
      : [],
  );
}

describe.each([
  { name: 'the project', uapi: model },
  { name: 'a second uAPI', uapi: lampModel },
])('pages of rules of $name', ({ uapi }) => {
  const { editions } = uapi;
  const ids = [...new Set(editions.flatMap(({ rules }) => rules.map(({ id }) => id)))];
  const pages = new Map<string, SitePage>();
  beforeAll(() => {
    const context = new SiteContext({
      models: [uapi],
      outputs: new Map(),
      stateOf: () => 'passed',
      assets: new Map(),
    });
    for (const page of rulePages(context)) pages.set(page.path, page);
  });

  const main = (id: string): readonly ElementContent[] =>
    pages.get(`${uapi.uapi.name}/rule/${id}.html`)?.main ?? [];
  const history = (id: string): readonly (readonly string[])[] =>
    elements(elements(main(id), 'tbody'), 'tr').map((row) => row.children.map((cell) => textOf([cell])));
  const holders = (id: string): readonly (Rule | undefined)[] =>
    editions.map(({ rules }) => rules.find((rule) => rule.id === id));

  test('there is one for each ID of any edition, and for each that was retired', () => {
    const retired = uapi.uapi.retired.map(({ id }) => id);
    expect([...pages.keys()].sort()).toEqual(
      [...ids, ...retired].map((id) => `${uapi.uapi.name}/rule/${id}.html`).sort(),
    );
  });

  test('the history has a row for each edition, with force and party where the edition has the rule', () => {
    for (const id of ids) {
      const expected = holders(id).map((rule, at) => [
        editions[at]!.title,
        rule === undefined ? 'no such rule' : `${rule.force}${rule.binds}`,
      ]);
      expect(
        history(id).map(([edition, chips]) => [edition, chips]),
        id,
      ).toEqual(expected);
    }
  });

  test('the history tells what changed since the edition before that has the rule', () => {
    const told = new Set<string>();
    for (const id of ids) {
      let before: Rule | undefined;
      for (const [at, rule] of holders(id).entries()) {
        const words = history(id)[at]![2]!;
        if (rule === undefined) expect(words).toBe('');
        else if (before === undefined) expect(words).toBe('the first to have it');
        else if (before.force !== rule.force) expect(words, id).toContain(`there ${before.force}`);
        else if (before.binds !== rule.binds) expect(words, id).toContain(`binds the ${before.binds}`);
        else expect(words, id).toContain(before.text === rule.text ? 'in the same words' : 'in other words');
        told.add(words.replace(/^.*: (?=in )/, ''));
        before = rule ?? before;
      }
    }
    expect([...told]).toEqual(expect.arrayContaining(['', 'the first to have it', 'in other words']));
  });

  test('a section for each edition that has it shows the words, the sources and the examples', () => {
    for (const id of ids)
      for (const [at, rule] of holders(id).entries()) {
        const { name, examples } = editions[at]!;
        const section = elements(main(id), 'section').find(({ children }) =>
          elements(children, 'h2').some(({ properties }) => properties.id === `in:${name}`),
        );
        expect(section !== undefined, `${id} ${name}`).toBe(rule !== undefined);
        if (section === undefined || rule === undefined) continue;
        const words = textOf([section]).replace(/\s+/g, ' ');
        expect(lowerWords(words)).toContain(lowerWords(rule.text));
        for (const source of rule.from)
          if (source.kind === 'message') expect(words, id).toContain(`${source.author} ${source.date}`);
        for (const { title } of examples.filter(({ rules }) => rules.includes(id)))
          expect(words, id).toContain(title);
      }
  });

  test('a rule shows the words of the messages that it rests on', () => {
    expect(uapi.quotations.length).toBeGreaterThan(0);
    for (const { message, words, carriers } of uapi.quotations)
      for (const { id } of carriers.filter((carrier) => ids.includes(carrier.id))) {
        const figure = elements(main(id), 'figure').find((each) => textOf([each]).includes(words));
        expect(textOf(figure === undefined ? [] : [figure]), id).toContain(message.date);
      }
  });

  test('a retired ID gives its reason, to the reader and to the search', () => {
    for (const { id, reason } of uapi.uapi.retired) {
      expect(textOf(main(id))).toContain(reason);
      const entries = pages.get(`${uapi.uapi.name}/rule/${id}.html`)?.entries ?? [];
      expect(entries.map(({ title, text }) => [title, text.includes(reason)])).toEqual([[id, true]]);
    }
  });
});

/** Words in small letters alone: a name of the declarations is printed as C has it. */
function lowerWords(text: string): string {
  return (text.match(/\b[a-z]+\b/g) ?? []).join(' ');
}
