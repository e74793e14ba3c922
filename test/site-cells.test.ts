// SPDX-License-Identifier: MIT
// The page of the table of cells: each cell has its row, whose outcome and rules are the cell's, and the filter shows the
// rows that are asked for.

import type { Element, ElementContent } from 'hast';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CellAnswer, cellTable, outcomeText } from '../src/analysis/cells/index.js';
import { cellsPart } from '../src/site/cells/index.js';
import { SiteContext } from '../src/site/context.js';
import { editionOf, lampModel, model } from './c/generated.js';
import { launchBrowser, openPage, skipsBrowser } from './support/browser.js';
import { axeViolations, widePages } from './support/page-faults.js';
import { addressOf, writtenSite } from './support/site.js';

const context = new SiteContext({
  models: [model, lampModel],
  outputs: new Map(),
  stateOf: () => 'not run',
  assets: new Map(),
});
const pages = await cellsPart.pages(context);
const editions = context.editions.filter(({ edition }) => edition.axes !== undefined);

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

const text = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(text).join('') : '';

test('each edition with axes has a page, and no other', () => {
  expect(pages.map(({ edition }) => edition)).toEqual(editions.map(({ name }) => name));
  expect(editions.map(({ name }) => name)).toContain('v2');
});

describe.each(editions.map((edition) => [edition.name, edition] as const))(
  'the page of %s',
  (name, edition) => {
    const { main } = pages.find((page) => page.edition === name)!;
    const whole = elements(main).find(({ properties }) => properties.id === 'cells')!;
    const rows = elements(whole.children).filter(
      ({ tagName, properties }) => tagName === 'tr' && 'dataEvent' in properties,
    );
    const listed = ({ properties }: Element, key: string) => String(properties[key]).split(',');

    /** What is filled in in the event's name. */
    const wordsOf = ({ cell: { event, words } }: CellAnswer) =>
      words.filter((_, index) => event.name.split(' ')[index]?.startsWith('<')).join(' ');

    function isOf(row: Element, answer: CellAnswer): boolean {
      const { event, state, circumstance } = answer.cell;
      const head = text(row.children[0]!);
      return (
        row.properties.dataEvent === event.name &&
        listed(row, 'dataState').includes(state.name) &&
        listed(row, 'dataCircumstance').includes(circumstance?.name ?? '') &&
        (head === event.name ||
          head.slice(`${event.name} with `.length).split(', ').includes(wordsOf(answer)))
      );
    }

    test('has one row for each cell, with its outcome and those who say so', () => {
      const table = cellTable(edition.edition);
      for (const answer of table) {
        const found = rows.filter((row) => isOf(row, answer));
        expect(found.length, answer.cell.name).toBe(1);
        const [row] = found;
        expect(text(row!.children[3]!), answer.cell.name).toBe(outcomeText(answer));
        expect(row!.properties.dataAnswer).toBe(answer.status);
        const links = elements(row!.children).filter(({ tagName }) => tagName === 'a');
        expect(links.map(({ properties }) => properties.href)).toEqual(
          [...new Set(answer.by.map(({ by }) => by))].map((id) =>
            edition.hasRule(id) ? edition.rulePath(id) : edition.decisionPath(id),
          ),
        );
      }
      expect(rows.filter((row) => !table.some((answer) => isOf(row, answer)))).toEqual([]);
    });

    test('says how each event, state, circumstance and outcome comes about', () => {
      const axes = edition.edition.axes!;
      const said = main.map(text).join('\n');
      for (const { run, during } of axes.events) {
        expect(said).toContain(run.text);
        if (during !== undefined) expect(said).toContain(`${run.text} while ${during.text} is under way`);
      }
      for (const { summary } of axes.circumstances) expect(said).toContain(summary);
      for (const line of [...axes.states, ...axes.circumstances].flatMap((each) => [
        ...('enter' in each ? each.enter : [...each.before, ...each.set]),
      ]))
        expect(said).toContain(line.text);
      for (const { gives, after } of axes.atoms)
        for (const line of gives === undefined ? after : [gives]) expect(said).toContain(line.text);
    });
  },
);

describe.skipIf(skipsBrowser)('the page of the lamp in a browser (needs chromium)', () => {
  const table = cellTable(editionOf('v2', lampModel));
  let browser: Browser;
  let page: Page;
  let address = '';
  let troubles: readonly string[];

  beforeAll(async () => {
    address = addressOf(await writtenSite('lamp'), 'v2/cells.html');
    browser = await launchBrowser();
    ({ page, troubles } = await openPage(browser));
  });
  afterAll(() => browser?.close());

  const shown = (on = page) =>
    on.locator('#cells tbody tr:visible').evaluateAll((rows) => rows.map((row) => row.dataset.event));

  test('filters by state and by event from the keyboard, and its address keeps that', async () => {
    await page.goto(address);
    const all = await shown();
    expect(new Set(all)).toEqual(new Set(table.map(({ cell }) => cell.event.name)));

    await page.getByRole('combobox', { name: 'State' }).focus();
    await page.keyboard.type('LIT|');
    const inState = await shown();
    expect(new Set(inState)).toEqual(
      new Set(table.filter(({ cell }) => cell.state.name === 'LIT|DIM').map(({ cell }) => cell.event.name)),
    );
    expect(inState.length).toBeLessThan(all.length);

    await page.getByRole('combobox', { name: 'Event' }).selectOption('write state invalid');
    expect(await shown()).toEqual(['write state invalid']);
    expect(await page.getByRole('status').innerText()).toBe(`1 of ${all.length} rows`);
    expect(await axeViolations(page)).toEqual([]);

    expect(new URL(page.url()).searchParams.get('state')).toBe('LIT|DIM');
    await page.reload();
    expect(await shown()).toEqual(['write state invalid']);

    await page.locator('#cells a:visible').first().click();
    expect(page.url()).toMatch(/chapter\/answers\.html#answer\.invalid$/);
    expect(troubles).toEqual([]);
  });

  test('is whole without JavaScript', async () => {
    const { page: other } = await openPage(browser, { javaScriptEnabled: false });
    await other.goto(address);
    expect(await other.locator('#cells tbody tr:visible').count()).toBe(
      (await other.content()).match(/data-event/g)!.length,
    );
    expect(await other.locator('form.filters').isVisible()).toBe(false);
    await other.context().close();
  });

  test('fits a phone in dark colours, where a row that is filtered out is hidden all the same', async () => {
    expect(await widePages(browser, [address], 360)).toEqual([]);
    const { page: phone } = await openPage(browser, {
      viewport: { width: 360, height: 800 },
      colorScheme: 'dark',
    });
    await phone.goto(`${address}?answer=undefined`);
    expect(await shown(phone)).toEqual(['read half', 'read nothing']);
    expect(await axeViolations(phone)).toEqual([]);
    await phone.context().close();
  });
});
