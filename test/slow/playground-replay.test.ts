// SPDX-License-Identifier: MIT
// A replay in a browser: part by part, and line by line through the algorithms. Which lines there are is in playground-lines.test.ts.

import { describe, expect, it } from 'vitest';
import { skipsBrowser } from '../support/browser.js';
import { PlaygroundPages, state } from '../support/playground-page.js';

describe.skipIf(skipsBrowser)('a replay in the playground (needs chromium)', () => {
  const pages = new PlaygroundPages();

  it('replays a double fault part by part, by keys alone', async () => {
    const page = await pages.open(
      '#edition=rfc-ndma&transcript=fault+set-saving+EIO%0Afault+set-running+EIO+unwind%0Awrite+device_state+SAVING',
    );
    const press = async (id: string) => {
      await page.focus(`#playground-${id}`);
      await page.keyboard.press('Enter');
    };
    await press('step-back');
    const ways = [];
    while (await page.isEnabled('#playground-part-on')) {
      await press('part-on');
      ways.push(`${await state(page)} ${await page.locator('.stretches [aria-current]').count()}`);
    }
    expect(ways).toEqual(['{} 1', 'SAVING 1', '{} 1', 'RUNNING 1', 'ERROR 1', 'ERROR 0']);
    expect(await page.textContent('#playground-moment')).toBe('Step 3 of 3');
    await press('part-back');
    expect(await page.textContent('#playground-moment')).toMatch(
      /^Step 3 of 3, part 5 of 6, line \d+ of \d+$/,
    );
    await press('start');
    expect(await state(page)).toBe('RUNNING');
    expect(await page.isDisabled('#playground-step-back')).toBe(true);
  });

  it('replays the lines of the algorithms into an unwind, by mouse and by keys', async () => {
    const page = await pages.open(
      '#edition=rfc-ndma&transcript=fault+set-saving+EIO%0Afault+set-running+EIO+unwind%0Awrite+device_state+SAVING',
    );
    const current = page.locator('#playground-algorithm [aria-current]');
    const line = page.locator('#playground-algorithm li:has(> div > [aria-current])');
    const calls = page.locator('#playground-algorithm .calls > li');
    expect(await current.count()).toBe(0);
    expect(await page.textContent('#playground-algorithm .signature')).toContain('_write_device_state(');
    await page.click('#playground-step-back');
    await page.click('#playground-line-on');
    expect(await line.getAttribute('id')).toBe('vfio_migration_write_device_state:1');
    expect(await page.textContent('#playground-moment')).toMatch(/^Step 3 of 3, part 0 of 6, line 1 of \d+$/);
    await page.focus('#playground-line-on');
    const seen = new Set<string>();
    while (await page.isEnabled('#playground-line-on')) {
      // The current line is seen wherever its algorithm scrolls to.
      const box = (await current.boundingBox())!;
      const section = (await page.locator('section:has(> #playground-algorithm)').boundingBox())!;
      expect([box.y >= section.y - 1, box.y < section.y + section.height]).toEqual([true, true]);
      seen.add(`${await calls.count()} ${await line.getAttribute('id')} ${await state(page)}`);
      await page.keyboard.press('Enter');
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        '1 vfio_migration_set_device_state:1.a.ii.B SAVING',
        '3 vfio_migration_take_step:1 SAVING',
        '3 vfio_migration_take_step:3 RUNNING',
        '1 vfio_migration_set_device_state:1.a.ii.C.I RUNNING',
        '1 vfio_migration_set_device_state:1.a.ii.C.II ERROR',
      ]),
    );
    expect(await state(page)).toBe('ERROR');
    await page.click('#playground-line-back');
    expect(await line.getAttribute('id')).toBe('vfio_migration_set_device_state:1.a.ii.D');
  });

  it('marks the line of the algorithm that walks a path, and hides the place where an edition has no algorithms', async () => {
    const page = await pages.open('#edition=fsm&transcript=write+device_state+STOP');
    const line = page.locator('#playground-algorithm li:has(> div > [aria-current])');
    await page.click('#playground-step-back');
    await page.click('#playground-line-on');
    const lines = [];
    while (await page.isEnabled('#playground-line-on')) {
      lines.push(await line.getAttribute('id'));
      await page.click('#playground-line-on');
    }
    expect(lines).toContain('vfio_migration_set_device_state:3.a');
    expect(lines).toContain('vfio_migration_take_arc:3');
    await page.selectOption('#playground-edition', 'linux-5.16');
    expect(await page.isVisible('#algorithm')).toBe(false);
    await page.selectOption('#playground-edition', 'rfc-ndma');
    expect(await page.isVisible('#algorithm')).toBe(true);
  });

  it('shows the way of a double fault to ERROR', async () => {
    for (const [edition, write, from] of [
      ['rfc-ndma', 'SAVING', 'RUNNING'],
      ['fsm', 'STOP_COPY', 'RUNNING'],
    ] as const) {
      const page = await pages.open(
        `#edition=${edition}&transcript=fault+set-saving+EIO%0Afault+set-running+EIO+unwind%0Awrite+device_state+${write}`,
      );
      expect(await state(page), edition).toBe('ERROR');
      const way = page.locator('g.edge.passed.error');
      expect(await way.count(), edition).toBe(1);
      const line = (await way.boundingBox())!;
      for (const name of [from, 'ERROR']) {
        const box = (await page.locator(`g.state:has(.name:text-is("${name}")) rect`).boundingBox())!;
        const touches =
          line.x <= box.x + box.width + 1 &&
          line.x + line.width >= box.x - 1 &&
          line.y <= box.y + box.height + 1 &&
          line.y + line.height >= box.y - 1;
        expect(touches, `${edition} ${name}`).toBe(true);
      }
      await page.click('#playground-part-back');
      await page.click('#playground-part-back');
      await page.click('#playground-part-back');
      expect(await way.count(), edition).toBe(0);
    }
  });

  it('has said nothing to the console, and asked nobody for anything', () => {
    expect(pages.trouble).toEqual([]);
  });
});
