// SPDX-License-Identifier: MIT
// What is wrong with pages as they are shown or written: accessibility, width, HTML.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** What axe has against the page as it is shown now, each as `rule: first element`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // With `preload` it would ask for the styles once more, which a page from a disk may not.
    const { violations } = await axe.run({ preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });
}

/** What axe has against pages, with what went wrong while they were opened. */
export async function accessibilityFaults(
  browser: Browser,
  addresses: readonly string[],
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const { page, troubles } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    faults.push(...(await axeViolations(page)).map((violation) => `${address}: ${violation}`));
  }
  await page.context().close();
  return [...faults, ...troubles];
}

/** Pages that are wider than a window, each with by how many pixels. */
export async function widePages(
  browser: Browser,
  addresses: readonly string[],
  width: number,
): Promise<readonly string[]> {
  const { page } = await openPage(browser, { viewport: { width, height: 800 } });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${address}: ${over}`);
  }
  await page.context().close();
  return wide;
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // IDs of rules have dots, which HTML allows. The others are a matter of style.
  rules: {
    'valid-id': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    'void-style': 'off',
    // A filter works as it is typed; there is nothing to send.
    'wcag/h32': 'off',
  },
});

/** What is not valid in the HTML of pages. */
export async function htmlFaults(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${path}: ${ruleId}: ${message} (${selector})`);
  }
  return faults;
}
