// SPDX-License-Identifier: MIT
// The system's Chromium, for tests of pages that are opened from the disk.

import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const PATH = '/usr/bin/chromium';

export function hasChromium(): boolean {
  return spawnSync(PATH, ['--version']).status === 0;
}

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
