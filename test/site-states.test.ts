// SPDX-License-Identifier: MIT
// The page of states: which rules it lists where.

import type { Element, ElementContent } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { SiteContext } from '../src/site/context.js';
import { statesPart } from '../src/site/states/index.js';
import { model } from './c/generated.js';

const context = new SiteContext({
  models: [model],
  outputs: new Map(),
  stateOf: () => 'not run',
  assets: new Map(),
});

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

const text = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(text).join('') : '';

let sections: ReadonlyMap<string, readonly string[]> = new Map();

/** The rules that a section of an edition's page lists, by the anchor of its heading. */
const rulesOf = (edition: string, anchor: string): readonly string[] =>
  sections.get(`${edition} ${anchor}`) ?? [];

beforeAll(async () => {
  const found = new Map<string, readonly string[]>();
  for (const page of await statesPart.pages(context)) {
    for (const element of elements(page.main).filter(({ tagName }) => tagName === 'section')) {
      const [heading] = element.children as Element[];
      const links = elements(element.children).filter(({ properties }) =>
        ((properties.className ?? []) as string[]).includes('rule-link'),
      );
      found.set(`${page.edition} ${heading!.properties.id}`, links.map(text));
    }
  }
  sections = found;
});

describe.each(['rfc-ndma', 'fsm'])('the states of %s', (edition) => {
  test('that save, and no others, have the rules of a saving session', () => {
    const saving = ['state:SAVING', 'state:RUNNING-SAVING', 'state:RUNNING-SAVING-NDMA'];
    for (const anchor of saving) expect(rulesOf(edition, anchor), anchor).toContain('saving.open');
    for (const anchor of ['state:none', 'state:RUNNING', 'state:RESUMING', 'state:SAVING-RESUMING'])
      expect(rulesOf(edition, anchor), anchor).not.toContain('saving.open');
  });

  test('in error have the rules that speak of error, which no other state has', () => {
    const rules = rulesOf(edition, 'state:SAVING-RESUMING');
    expect(rules).toContain('device-state.error.quiesce');
    expect(rules).toContain('data-window.error');
    for (const anchor of ['state:SAVING', 'state:RESUMING', 'state:RUNNING-SAVING'])
      expect(rulesOf(edition, anchor), anchor).not.toContain('data-window.error');
    // A device in error is not one that is stopped: of those rules it has the ones that name it.
    expect(rules.filter((id) => id.startsWith('running.'))).toEqual([
      'running.clear.host-safety',
      'running.clear.subsystems',
      'running.error.regions',
    ]);
  });
});

test('in an edition whose header has no name for the error, the name in the text counts', () => {
  expect(rulesOf('linux-5.16', 'state:SAVING-RESUMING')).toEqual([
    'device-state.failure.error',
    'device-state.error.leave',
  ]);
});

test('a named state is not spoken of by the bits that it is made of', () => {
  expect(rulesOf('fsm', 'state:RUNNING')).toContain('device-state.default');
  expect(rulesOf('fsm', 'state:RUNNING-NDMA')).not.toContain('device-state.default');
});

test('an arrow has the rules of its own direction', () => {
  // STOP_COPY, 2, to RUNNING, 1, and to PRE_COPY, 3.
  const arrow = (from: number, to: number) =>
    [...sections].filter(
      ([key]) => key.startsWith('fsm transition:') && key.endsWith(`:${from}-${to}`),
    )[0]![1];
  expect(arrow(2, 1)).toEqual(['arc.close-first']);
  expect(arrow(1, 2)).not.toContain('arc.close-first');
  expect(arrow(2, 3)).toEqual(['arc.return']);
  expect(arrow(3, 2)).not.toContain('arc.return');
});
