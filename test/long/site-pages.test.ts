// SPDX-License-Identifier: MIT
// Every page of the site in a browser and before a validator; `npm run test:slow` takes a few of each kind.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { accessibilityFaults, htmlFaults, widePages } from '../support/page-faults.js';
import { addressOf, pagesOf, writtenSite } from '../support/site.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { name: 'the project', site: await writtenSite('project') },
  { name: 'a second uAPI', site: await writtenSite('lamp') },
])('every page of $name', { timeout: 3_600_000 }, ({ site }) => {
  const pages = pagesOf(site);
  const addresses = [...pages.keys()].map((path) => addressOf(site, path));

  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colours) => {
    expect(await accessibilityFaults(browser, addresses, colours)).toEqual([]);
  });

  test.each([
    ['a phone', 390],
    ['a laptop', 1280],
  ])('is no wider than the window of %s', async (_, width) => {
    expect(await widePages(browser, addresses, width)).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await htmlFaults(pages)).toEqual([]);
  });
});
