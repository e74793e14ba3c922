// SPDX-License-Identifier: MIT
// The site in a browser, opened from the disk as a reviewer does: search, filters, pop-ups, keyboard, themes, narrow
// windows, and the questions that reviewers ask, each within two clicks or one search.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { termUses } from '../../src/document/terms.js';
import { declarationsOf } from '../../src/model/index.js';
import { lampModel, model } from '../c/generated.js';
import { launchBrowser, openPage, skipsBrowser, type WatchedPage } from '../support/browser.js';
import { accessibilityFaults, widePages } from '../support/page-faults.js';
import { addressOf, pagesOf, samplesOf, writtenSite } from '../support/site.js';

let browser: Browser;

beforeAll(async () => {
  if (!skipsBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const sites = skipsBrowser
  ? []
  : [
      { name: 'the project', model, site: await writtenSite('project') },
      { name: 'a second uAPI', model: lampModel, site: await writtenSite('lamp') },
    ];

describe.skipIf(skipsBrowser)('the site in a browser (needs chromium)', () => {
  describe.each(sites)('of $name', ({ model: uapi, site }) => {
    const edition = uapi.editions.find(({ name }) => name === uapi.uapi.defaultEdition)!;
    let watched: WatchedPage;
    let page: Page;

    beforeAll(async () => {
      watched = await openPage(browser);
      page = watched.page;
    });
    afterAll(() => page.context().close());
    afterEach(() => expect(watched.troubles).toEqual([]));

    const open = (path: string) => page.goto(addressOf(site, path));

    /** One page of each kind; the long tests take every page. */
    const samples = [...samplesOf(pagesOf(site), uapi, 1).keys()].map((path) => addressOf(site, path));

    /** Types into the field that `/` leads to, and gives what is found. */
    async function search(words: string): Promise<readonly string[]> {
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.waitForFunction(() => document.querySelectorAll('.search-results [role=option]').length > 0);
      return page.locator('.search-results [role=option] strong').allTextContents();
    }

    /** A long table shows its first rows alone until its reader asks for the others. */
    async function showAllRows(): Promise<void> {
      const more = page.getByRole('button', { name: /^Show all/ });
      if (await more.isVisible()) await more.click();
    }

    test('a label in the margin stands on the line of its value, on a page of each kind', async () => {
      for (const address of samples) {
        await page.goto(address);
        const astray = await page.$$eval('main dl', (lists) =>
          lists
            .filter((list) => getComputedStyle(list).display === 'grid' && list.getClientRects().length > 0)
            .flatMap((list) => [...list.querySelectorAll(':scope > dt')])
            .filter((label) => label.nextElementSibling?.tagName === 'DD')
            .filter((label) => {
              const [of, at] = [label.nextElementSibling!, label].map((each) => each.getBoundingClientRect());
              return at!.right <= of!.left && Math.abs(at!.top - of!.top) > 4;
            })
            .map((label) => label.textContent),
        );
        expect(astray, address).toEqual([]);
      }
    });

    test('search finds a rule by its ID, from any page', async () => {
      for (const path of ['index.html', `${edition.name}/chapter/${edition.chapters[0]!.name}.html`]) {
        await open(path);
        const rule = edition.rules.at(-1)!;
        expect((await search(rule.id))[0]).toBe(rule.id);
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/chapter/${rule.chapter}.html#${rule.id}`);
        expect(await page.locator(`[id="${rule.id}"]`).innerText()).toContain(rule.binds);
      }
    });

    test('an anchor of a rule that was retired or has moved leads to the page of the rule', async () => {
      const { name, retired } = uapi.uapi;
      const elsewhere = edition.rules.find(({ chapter }) => chapter !== edition.chapters[0]!.name)!;
      const gone = [...retired, { id: elsewhere.id, reason: elsewhere.text.slice(0, 30) }];
      for (const { id, reason } of gone) {
        await open(`${edition.name}/chapter/${edition.chapters[0]!.name}.html#${id}`);
        await page.waitForURL(`**/${name}/rule/${id}.html`);
        expect(await page.getByRole('main').innerText()).toContain(reason);
      }
      // No such rule: the reader stays.
      await open(`${edition.name}/chapter/${edition.chapters[0]!.name}.html#no.such.rule`);
      expect(page.url()).toContain('#no.such.rule');
    });

    test('an address of an example opens it where the chapter folds it', async () => {
      const [example] = edition.examples;
      await open(`${edition.name}/chapter/${example!.chapter}.html`);
      const id = `example:${example!.id.slice(example!.id.indexOf('/') + 1)}`;
      const code = page.locator(`[id="${id}"] pre`);
      const isFolded = (await page.locator(`[id="${id}"] details`).count()) > 0;
      expect(await code.isVisible()).toBe(!isFolded);
      await page.evaluate((anchor) => {
        location.hash = anchor;
      }, id);
      await code.waitFor({ state: 'visible' });
    });

    test('search finds a symbol, whole or by its beginning', async () => {
      await open('index.html');
      const [bits] = declarationsOf(edition.declarations, 'bits');
      const symbol = bits!.bits.at(-1)!.symbol;
      expect((await search(symbol))[0]).toBe(symbol);
      await open('index.html');
      expect(await search(symbol.slice(0, -2))).toContain(symbol);
    });

    test('search finds a word of the prose', async () => {
      await open('index.html');
      const rule = edition.rules[0]!;
      const words = rule.text
        .replace(/[.,;:]/g, '')
        .split(' ')
        .slice(-3)
        .join(' ');
      expect(await search(words)).toContain(rule.id);
    });

    test('search says so where nothing is found, and Escape closes it', async () => {
      await open('index.html');
      await page.keyboard.press('/');
      await page.keyboard.type('zzyzx');
      await page.getByText('Nothing found.').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-results').isVisible()).toBe(false);
    });

    test('the index of rules filters by edition, force, party and coverage, and by what its address says', async () => {
      await open('rules.html');
      const shown = async (): Promise<number> => {
        await showAllRows();
        return page.locator('#rules tbody tr:visible').count();
      };
      expect(await page.locator('#rules tbody tr:visible').count()).toBeLessThanOrEqual(25);
      const count = (keep: (rule: (typeof edition.rules)[number], name: string) => boolean) =>
        uapi.editions.flatMap(({ name, rules }) => rules.filter((rule) => keep(rule, name))).length;
      expect(await shown()).toBe(count(() => true));
      await page.getByLabel('Edition').selectOption(edition.name);
      expect(await shown()).toBe(count((_, name) => name === edition.name));
      await page.getByLabel('Force').selectOption('must');
      expect(await shown()).toBe(count(({ force }, name) => name === edition.name && force === 'must'));
      await page.getByLabel('Binds').selectOption('driver');
      const wanted = count(
        ({ force, binds }, name) => name === edition.name && force === 'must' && binds === 'driver',
      );
      expect(await shown()).toBe(wanted);
      await page.reload();
      expect(await shown()).toBe(wanted);
      await open('rules.html?coverage=untestable');
      expect(await shown()).toBe(count(({ untestable }) => untestable !== undefined));
    });

    test('a link to a rule shows its words, to the mouse and to the keyboard, until Escape', async () => {
      const rule = edition.rules.find(({ text }) => text.length > 20)!;
      await open('rules.html');
      const link = page
        .locator(`tr[data-edition="${edition.name}"] a`, { hasText: new RegExp(`^${rule.id}$`) })
        .first();
      await showAllRows();
      const popUp = page.locator('.pop-up');
      await link.hover();
      await popUp.waitFor({ state: 'visible' });
      expect(await popUp.innerText()).toContain(rule.text.slice(0, 40));
      await page.keyboard.press('Escape');
      expect(await popUp.isVisible()).toBe(false);
      await page.mouse.move(0, 0);
      await link.focus();
      await popUp.waitFor({ state: 'visible' });
      expect(await link.getAttribute('aria-describedby')).toBe('page:pop-up');
      await page.keyboard.press('Escape');
      expect(await link.getAttribute('aria-describedby')).toBeNull();
    });

    test('a term shows its definition where it is used, to the mouse and to the keyboard', async () => {
      const use = termUses(edition).find(({ passage }) => passage.term === undefined)!;
      const term = edition.terms.find(({ id }) => id === use.id)!;
      await open(`${edition.name}/chapter/${use.passage.chapter}.html`);
      const link = page.locator(`main a[href$="glossary.html#term:${term.id}"]`).first();
      const popUp = page.locator('.pop-up');
      await link.hover();
      await popUp.waitFor({ state: 'visible' });
      expect(await popUp.innerText()).toContain(`${term.name} term`);
      expect(await popUp.innerText()).toContain(term.text.slice(0, 100));
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      await link.focus();
      await popUp.waitFor({ state: 'visible' });
      expect(await popUp.innerText()).toContain(term.text.slice(0, 100));
    });

    test('search finds a term by each of its names', async () => {
      const term = edition.terms.find(({ also }) => also.length > 0)!;
      for (const name of [term.name, ...term.also]) {
        await open(`${edition.name}/index.html`);
        expect(await search(name)).toContain(term.name);
      }
      const first = page.locator('.search-results a', { hasText: `term, ${edition.name}` }).first();
      expect(await first.getAttribute('href')).toContain('glossary.html#term:');
    });

    test('the keyboard can skip to the content', async () => {
      await open(`${edition.name}/chapter/${edition.chapters[0]!.name}.html`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    test('a choice of colours stays for the next page', async () => {
      await open('index.html');
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'Switch to dark colours' }).click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await open('rules.html');
      expect(await paper()).toBe(dark);
      await page.getByRole('button', { name: 'Switch to light colours' }).click();
      expect(await paper()).toBe(light);
    });

    test.each(['light', 'dark'] as const)(
      'a page of some kinds is accessible in %s colours',
      async (colours) => {
        // axe takes a second for a page.
        const addresses = samples.filter((_, index) => index % 8 === 0);
        expect(await accessibilityFaults(browser, addresses, colours)).toEqual([]);
      },
    );

    test('a page of each kind is no wider than the window of a phone', async () => {
      expect(await widePages(browser, samples, 390)).toEqual([]);
    });

    test('without JavaScript a chapter can be read, and its links followed', async () => {
      const { page: other } = await openPage(browser, { javaScriptEnabled: false });
      const rule = edition.rules[0]!;
      await other.goto(addressOf(site, 'index.html'));
      await other.getByRole('main').getByRole('link', { name: edition.title, exact: true }).first().click();
      const chapter = edition.chapters.find(({ name }) => name === rule.chapter)!;
      await other.getByRole('main').getByRole('link', { name: chapter.title, exact: true }).click();
      expect(await other.locator(`[id="${rule.id}"]`).isVisible()).toBe(true);
      const proof = other.locator(`[id="${rule.id}"] details`);
      await proof.locator('summary').click();
      expect(await proof.locator('dl').isVisible()).toBe(true);
      await other.context().close();
    });
  });

  describe('what reviewers ask', () => {
    const { site } = sites[0]!;
    let watched: WatchedPage;
    let page: Page;
    let clicks = 0;

    beforeAll(async () => {
      watched = await openPage(browser);
      page = watched.page;
    });
    afterAll(() => page.context().close());
    afterEach(() => expect(watched.troubles).toEqual([]));

    async function begin(): Promise<void> {
      clicks = 0;
      await page.goto(addressOf(site, 'index.html'));
    }

    async function click(name: string | RegExp, within = 'main'): Promise<void> {
      clicks += 1;
      await page
        .locator(within)
        .getByRole('link', { name, exact: typeof name === 'string' })
        .first()
        .click();
    }

    test('what must my driver do in this state?', async () => {
      await begin();
      await click('What holds in a state');
      await click('SAVING');
      expect(page.url()).toContain('#state:SAVING');
      const section = page.locator('section', { has: page.locator('[id="state:SAVING"]') }).last();
      expect(await section.innerText()).toMatch(/The driver: \d+ rules\n(.|\n)*saving\.segment\.stable/);
      expect(clicks).toBeLessThanOrEqual(2);
    });

    test('who decided that, and why?', async () => {
      await begin();
      await click('The decisions');
      await click('Several bits in one write');
      const decision = page.locator(':target');
      // In a long chapter the positions are folded, and the address opens them.
      await decision.getByText('gunthorpe 2021-12-10').first().waitFor();
      expect(await decision.innerText()).toMatch(/gunthorpe 2021-12-10(.|\n)*williamson 2021-12-13/);
      expect(clicks).toBeLessThanOrEqual(2);
    });

    test('what changed since the last edition?', async () => {
      await begin();
      await click('Editions side by side');
      await click(/RFC with NDMA/);
      expect(await page.locator('main').innerText()).toMatch(/rules/i);
      expect(clicks).toBeLessThanOrEqual(2);
    });

    test('which test proves it?', async () => {
      await begin();
      await page.keyboard.press('/');
      await page.keyboard.type('device-state.unwind.error');
      await page.locator('.search-results a').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**#device-state.unwind.error');
      const rule = page.locator(':target');
      await rule.locator('summary').click();
      expect(await rule.innerText()).toMatch(/the first step back fails (passed|failed|stale|not run)/);
      expect(await rule.innerText()).toMatch(/noticed by/);
    });

    test('what happens if this step fails?', async () => {
      await begin();
      await click('If a step fails');
      await page.getByLabel('from').selectOption('RUNNING');
      await page.getByLabel('to', { exact: true }).selectOption('RESUMING');
      await page.getByLabel('Ends in').selectOption('ERROR');
      const rows = page.locator('table.runs tbody tr:visible');
      expect(await rows.count()).toBeGreaterThan(0);
      expect(await rows.first().innerText()).toMatch(/fault \S+ EIO\s+fault \S+ ETIMEDOUT/);
      expect(
        await rows
          .first()
          .getByRole('link', { name: /Run it here/ })
          .count(),
      ).toBe(1);
      expect(clicks).toBeLessThanOrEqual(2);
    });

    test('a state and an arrow of the graph lead to their rules', async () => {
      await page.goto(addressOf(site, 'rfc-ndma/states.html'));
      await page.locator('figure.graph svg .state').first().click();
      expect(page.url()).toMatch(/#state:/);
      expect(await page.locator(':target').count()).toBe(1);
      const arrow = page.locator('figure.graph svg a:has(.edge)').first();
      await arrow.focus();
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#transition:/);
      expect(await page.locator('section:has(> :target) li').count()).toBeGreaterThan(0);
    });
  });
});
