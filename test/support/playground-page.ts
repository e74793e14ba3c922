// SPDX-License-Identifier: MIT
// Pages of the playground in a browser, and what a test reads from them and does to them.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser, openContext } from './browser.js';
import { addressOf, type WrittenSite, writtenSite } from './site.js';

/** The pages of one test file. Its hooks write the sites and close what was opened. */
export class PlaygroundPages {
  /** What pages said to the console, and whatever they asked for beside files. */
  readonly trouble: string[] = [];
  #project!: WrittenSite;
  #lamp!: WrittenSite;
  #browser!: Browser;

  constructor() {
    beforeAll(async () => {
      this.#project = await writtenSite('project');
      this.#lamp = await writtenSite('lamp');
      this.#browser = await launchBrowser();
    });
    afterAll(() => this.#browser?.close());
    afterEach(async () => {
      for (const context of this.#browser.contexts()) await context.close();
    });
  }

  /** @param fragment - What stands behind the page's address. */
  open(fragment = '', options: BrowserContextOptions = {}): Promise<Page> {
    return this.#open(addressOf(this.#project, 'vfio-migration/playground.html'), fragment, options);
  }

  openLamp(): Promise<Page> {
    return this.#open(addressOf(this.#lamp, 'lamp/playground.html'), '', {});
  }

  async #open(address: string, fragment: string, options: BrowserContextOptions): Promise<Page> {
    const context = await openContext(this.#browser, { reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.on('console', (message) => this.trouble.push(message.text()));
    page.on('pageerror', (error) => this.trouble.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) this.trouble.push(request.url());
    });
    await page.goto(`${address}${fragment}`);
    return page;
  }
}

export const state = (page: Page, device = 'source') => page.textContent(`[data-device="${device}"] .state`);
export const marked = (page: Page) => page.textContent('g.state[aria-current="true"] .name');
export const transcript = (page: Page) => page.inputValue('#playground-transcript');
export const take = (page: Page, verb: string) => page.click(`form[data-verb="${verb}"] button`);

export function fact(page: Page, device: string, label: string): Promise<string | null> {
  return page.textContent(`[data-device="${device}"] .facts div:has(dt:text-is("${label}")) dd`);
}
