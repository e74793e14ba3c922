// SPDX-License-Identifier: MIT
// The playground in a browser, from the disk, by clicks and keys. What its history does is in playground.test.ts.

import { describe, expect, it } from 'vitest';
import { skipsBrowser } from '../support/browser.js';
import { axeViolations } from '../support/page-faults.js';
import { fact, marked, PlaygroundPages, state, take, transcript } from '../support/playground-page.js';

describe.skipIf(skipsBrowser)('the playground (needs chromium)', () => {
  const pages = new PlaygroundPages();

  it('shows the devices as at power-on before anything is done, whatever the address', async () => {
    for (const fragment of ['', '#edition=rfc-ndma', '#edition=fsm', '#edition=none']) {
      const page = await pages.open(fragment);
      expect(await state(page), fragment).toBe('RUNNING');
      expect(await page.textContent('#playground-time-line'), fragment).toBe('power-on');
      expect(await page.isDisabled('#playground-undo'), fragment).toBe(true);
    }
  });

  it('shows the current state on a phone, where the drawing is wider than the page', async () => {
    const page = await pages.open('', { viewport: { width: 390, height: 800 } });
    const isInside = () =>
      page.evaluate(() => {
        const current = document.querySelector('g.state.current')!.getBoundingClientRect();
        return current.left >= 0 && current.right <= innerWidth;
      });
    expect(await isInside()).toBe(true);
    await page.locator('#states-rfc-ndma-state-8').press('Enter');
    expect(await marked(page)).toBe('NDMA');
    expect(await isInside()).toBe(true);
  });

  it('a failure in the unwind ends in ERROR, and a reset leads out of it', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.click('#states-rfc-ndma-state-2');
    expect(await state(page)).toBe('SAVING');
    await page.click('button[aria-label="Let it fail: set-saving"]');
    expect(await state(page)).toBe('RUNNING');
    // The write has failed and was undone; now the undoing fails as well.
    await page.click('button[aria-label="Let it fail: set-running in the unwind"]');
    expect(await state(page)).toBe('ERROR');
    expect(await marked(page)).toBe('ERROR');
    expect(await page.textContent('#playground-status')).toContain('device_state of source is ERROR');
    await page.click('#playground-step details.rules > summary');
    expect(await page.getByRole('link', { name: 'device-state.unwind.error' }).count()).toBeGreaterThan(0);
    await page.click('summary:text-is("The device")');
    await take(page, 'reset');
    expect(await state(page)).toBe('RUNNING');
    expect(await marked(page)).toBe('RUNNING');
  });

  it('shows the bits of the register, and a step that lies back', async () => {
    const page = await pages.open(
      '#edition=rfc-ndma&transcript=write+device_state+RUNNING|SAVING%0Awrite+device_state+SAVING',
    );
    expect(await page.locator('[data-device="source"] .bit.set').allTextContents()).toEqual(['SAVING 1']);
    await page.click('.time-line li[value="1"] button');
    expect(await page.textContent('#playground-moment')).toBe('Step 1 of 2');
    expect(await page.locator('[data-device="source"] .bit.set').allTextContents()).toEqual([
      'RUNNING 1',
      'SAVING 1',
    ]);
    await page.click('#playground-now');
    expect(await state(page)).toBe('SAVING');
  });

  it('is worked by keys alone', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.focus('#states-rfc-ndma-state-9');
    await page.keyboard.press('Enter');
    expect(await state(page)).toBe('RUNNING|NDMA');
    await page.focus('#playground-undo');
    await page.keyboard.press('Space');
    expect(await state(page)).toBe('RUNNING');
    await page.focus('form[data-verb="write"] input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('SAVING|RUNNING');
    await page.keyboard.press('Enter');
    expect(await state(page)).toBe('RUNNING|SAVING');
  });

  it('its address restores the history, and so does the transcript that it gives', async () => {
    const page = await pages.open('#edition=linux-5.16');
    await page.fill(
      '#playground-pasted',
      '# edition rfc-ndma\ndevice snapshot\nwrite device_state SAVING\nread pending_bytes => nonzero\n',
    );
    await page.click('#playground-run');
    const history = await transcript(page);
    expect(history).toBe(
      '# edition rfc-ndma\ndevice snapshot\nwrite device_state SAVING\nread pending_bytes => nonzero\n',
    );
    const again = await pages.open(new URL(page.url()).hash);
    expect(await transcript(again)).toBe(history);
    expect(await again.inputValue('#playground-edition')).toBe('rfc-ndma');
    const pasted = await pages.open();
    await pasted.fill('#playground-pasted', history);
    await pasted.click('#playground-run');
    expect(await transcript(pasted)).toBe(history);
    await pasted.click('#playground-copy');
    await expect.poll(() => pasted.textContent('#playground-status')).toBe('the transcript is copied');
  });

  it('tells the place of a line that cannot be read, and what to do', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.fill('#playground-pasted', 'read device_state\nread device_stat');
    await page.click('#playground-run');
    expect(await page.textContent('#playground-paste-complaints')).toBe(
      '2:6 unexpected "device_stat", expected a field or OFFSET/WIDTH; did you mean "device_state"?',
    );
  });

  it('a paste with a mistake keeps what was done, marks the line, and tells of an edition that there is not', async () => {
    const page = await pages.open('#edition=rfc-ndma&transcript=write+device_state+SAVING');
    const before = await transcript(page);
    const selected = () =>
      page.evaluate(() => {
        const box = document.querySelector<HTMLTextAreaElement>('#playground-pasted')!;
        return box.value.slice(box.selectionStart, box.selectionEnd);
      });
    await page.fill('#playground-pasted', '# edition fsm\nread device_state\nwirte device_state STOP\n');
    await page.click('#playground-run');
    expect(await page.textContent('#playground-paste-complaints')).toContain('did you mean "write"');
    expect(await selected()).toBe('wirte device_state STOP');
    await page.fill('#playground-pasted', '# edition fms\nread device_state\n');
    await page.click('#playground-run');
    expect(await page.textContent('#playground-paste-complaints')).toContain('unexpected edition "fms"');
    expect(await selected()).toBe('# edition fms');
    expect(await transcript(page)).toBe(before);
    expect(await page.inputValue('#playground-edition')).toBe('rfc-ndma');
  });

  it('undoes a paste, an example, another edition and a start over', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.click('#states-rfc-ndma-state-2');
    const first = await transcript(page);
    const actions = [
      async () => {
        await page.fill('#playground-pasted', '# edition fsm\nwrite device_state STOP\n');
        await page.click('#playground-run');
      },
      () => page.selectOption('#playground-edition', 'linux-5.16'),
      async () => {
        await page.click('#playground-example > summary');
        await page.click('#playground-examples button');
      },
      () => page.click('#playground-clear'),
    ];
    const seen = [first];
    for (const act of actions) {
      await act();
      seen.push(await transcript(page));
    }
    for (const earlier of seen.slice(0, -1).reverse()) {
      await page.click('#playground-undo');
      expect(await transcript(page)).toBe(earlier);
    }
    for (const later of seen.slice(1)) {
      await page.click('#playground-redo');
      expect(await transcript(page)).toBe(later);
    }
  });

  it('shows states, controls, step and transcript in one view of a laptop', async () => {
    for (const edition of ['rfc-ndma', 'fsm', 'linux-5.16']) {
      const page = await pages.open(`#edition=${edition}&transcript=work%0Aread+device_state`, {
        viewport: { width: 1280, height: 800 },
      });
      for (const part of [
        '#playground-graph svg',
        '.controls',
        '#playground-step',
        '.replay',
        '#playground-verbs',
        '.time-line',
        ...(edition === 'linux-5.16' ? [] : ['#playground-algorithm']),
      ]) {
        const box = (await page.locator(part).boundingBox())!;
        expect([box.y >= 0, box.y < 760], `${edition} ${part}`).toEqual([true, true]);
      }
      const graph = (await page.locator('#playground-graph svg').boundingBox())!;
      expect(graph.y + graph.height, edition).toBeLessThanOrEqual(800);
      expect(await page.evaluate('scrollY')).toBe(0);
    }
  });

  it('tells two devices apart', async () => {
    const page = await pages.open(
      '#edition=rfc-ndma&transcript=machine+target%0Awrite+device_state+RESUMING',
    );
    expect(await page.locator('g.state .devices-here').allTextContents()).toEqual(['source', 'target']);
    expect(await page.locator('g.state.other .name').allTextContents()).toEqual(['RUNNING']);
    expect(await page.locator('g.state.current:not(.other) .name').allTextContents()).toEqual(['RESUMING']);
  });

  it('draws memory, segments and DMA of both machines in one view, and marks what a step has changed', async () => {
    const page = await pages.open('#edition=rfc-ndma&transcript=work%0Awork%0Aflow+live-migration', {
      viewport: { width: 1280, height: 800 },
    });
    await page.click('summary:text-is("Two machines")');
    await page.click('summary:text-is("The device")');
    const picture = (name: string) => page.locator(`[data-picture="${name}"]`);
    const seen = { memory: 0, segments: 0, blocks: 0, dma: 0 };
    const changed = (name: string) => picture(name).locator('.thing.changed').count();
    for (let steps = 0; steps < 100; steps++) {
      await take(page, 'next');
      seen.memory += await changed('Pages of memory');
      seen.segments += await changed('Segments with the user');
      seen.blocks += await changed('Blocks of the state');
      for (const part of ['[data-device="source"] .picture', '[data-device="target"] .picture']) {
        const box = (await page.locator(part).first().boundingBox())!;
        expect([box.y >= 0, box.y + box.height <= 800], part).toEqual([true, true]);
      }
      if ((await page.textContent('#playground-status'))?.includes('the flow ended') === true) break;
      await take(page, 'work');
      seen.dma += await changed('DMA writes');
    }
    for (const [name, count] of Object.entries(seen)) expect(count, name).toBeGreaterThan(0);
    expect(await picture('Pages of memory').first().textContent()).toContain('1 the same at the target');
  });

  it('keeps the table of a device open from step to step', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.click('[data-device="source"] .all-facts > summary');
    await page.click('#states-rfc-ndma-state-2');
    expect(await page.locator('[data-device="source"] .all-facts[open]').count()).toBe(1);
    expect(await page.isVisible('[data-device="source"] .all-facts dt:text-is("Counter")')).toBe(true);
  });

  it('a live migration runs step by step to its end, and the counters agree', async () => {
    const page = await pages.open('#edition=rfc-ndma&transcript=work%0Awork%0Aflow+live-migration');
    await page.click('summary:text-is("Two machines")');
    await page.click('summary:text-is("The device")');
    for (let steps = 0; steps < 100; steps++) {
      await take(page, 'next');
      if ((await page.textContent('#playground-status'))?.includes('the flow ended') === true) break;
      await take(page, 'work');
    }
    expect(await page.textContent('#playground-status')).toContain('the guest goes on at the target');
    expect(await state(page, 'target')).toBe('RUNNING');
    expect(Number(await fact(page, 'source', 'Counter'))).toBeGreaterThan(4);
    expect(await fact(page, 'target', 'Counter')).toBe(await fact(page, 'source', 'Counter'));
  });

  it('runs the examples of the chapters', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    const examples = await page
      .locator('#playground-examples button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-example')!));
    for (const example of [0, 0.3, 0.6, 0.99].map((part) => examples[Math.floor(part * examples.length)]!)) {
      await page.click('#playground-example > summary');
      await page.click(`[data-example="${example}"]`);
      expect(await page.textContent('#playground-status')).toMatch(/[1-9]\d* as expected, 0 not\./);
      const linked = await pages.open(`#edition=rfc-ndma&example=${encodeURIComponent(example)}`);
      expect(await transcript(linked)).toBe(await transcript(page));
    }
  });

  it('finds an example by words of its chapter and its steps, by keys alone', async () => {
    const page = await pages.open('#edition=rfc-ndma');
    await page.focus('#playground-example > summary');
    await page.keyboard.press('Enter');
    await page.focus('#playground-example-search');
    await page.keyboard.type('unwind EIO');
    const [found, all] = (await page.textContent('#playground-example-count'))!.split(' of ').map(Number);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all!);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#playground-status')).toMatch(/[1-9]\d* as expected, 0 not\./);
    expect(await page.locator('#playground-example[open]').count()).toBe(0);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('is clean under axe, in %s, %i pixels wide', async (colorScheme, width) => {
    const page = await pages.open(
      '#edition=rfc-ndma&transcript=flow+live-migration%0Anext%0Afault+clear-running+EIO%0Awrite+device_state+SAVING+%3D%3E+EIO',
      { colorScheme, viewport: { width, height: 800 } },
    );
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('plays with the second uAPI too', async () => {
    const page = await pages.openLamp();
    await page.click('g.state[data-value="3"]');
    expect(await state(page, 'lamp')).toBe('DIMMED');
    await page.click('g.state[data-value="0"]');
    expect(await page.textContent('.time-line li:last-child .path')).toBe('ON → OFF');
    expect(
      await page.getByRole('link', { name: 'lamp.change.order' }).first().getAttribute('href'),
    ).toContain('lamp.change.order');
  });

  it('has said nothing to the console, and asked nobody for anything', () => {
    expect(pages.trouble).toEqual([]);
  });
});
