// SPDX-License-Identifier: MIT
// A headless Chromium that opens pages from the disk, and tells of everything that a page should not do.

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { MILLISECONDS_MAX } from './patience.js';
import { skipsWithout } from './tools.js';

const PATH = '/usr/bin/chromium';

export const skipsBrowser = skipsWithout(PATH);

/** A browser that reaches for nothing by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    timeout: MILLISECONDS_MAX,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page, and what went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests for anything that is not on the disk. */
  readonly troubles: readonly string[];
}

/** A context whose pages have all the time that they need. */
export async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(MILLISECONDS_MAX);
  return context;
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await openContext(browser, { viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void troubles.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|about):/.test(request.url())) troubles.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => void troubles.push(`${page.url()} lacks ${request.url()}`));
  return { page, troubles };
}
