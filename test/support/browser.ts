// SPDX-License-Identifier: MIT
// A headless Chromium that opens pages from the disk, and tells of everything that a page should not do.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATH = '/usr/bin/chromium';

export function hasChromium(): boolean {
  return spawnSync(PATH, ['--version']).status === 0;
}

/** Missing, a test is skipped by name; with `CI=true` it fails. */
export const skipsBrowser = !hasChromium() && process.env.CI !== 'true';

/** A browser that reaches for nothing by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
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

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
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
