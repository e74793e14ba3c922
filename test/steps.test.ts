// SPDX-License-Identifier: MIT
// References that count themselves read as the letters that the steps have, wherever they stand and however many steps there are.

import { expect, test } from 'vitest';
import { drawFrom } from './support/edits.js';
import { readLamp } from './support/lamp.js';

const RULE = (id: string): string =>
  `:::rule{id="${id}" binds=user from="ada 2024-05-01 10:00" untestable="nobody looks"}\nThe user **may** wait.\n:::\n\n`;

const count = (words: string | undefined, all: number): void =>
  expect(words).toMatch(
    all === 1 ? /^one step$/ : all <= 12 ? /^[a-z]+ steps$/ : new RegExp(`^${all} steps$`),
  );

test('letters and numbers of steps, drawn with seed 12', () => {
  const draw = drawFrom(12);
  for (const all of [1, 2, 12, 13, 26, 27, 60, ...Array.from({ length: 8 }, () => 1 + draw(40))]) {
    const ids = Array.from({ length: all }, (_, index) => `drawn.s${draw(100_000)}.n${index}`);
    const wanted = ids[draw(all)]!;
    const protocol = `::::protocol{id="drawn" title="Drawn"}\n${ids.map(RULE).join('')}::::\n`;
    const words = `Go to [](#step:${wanted}) of [](#steps:drawn).\n`;
    const { model, diagnostics } = readLamp([
      {
        file: 'changing.md',
        find: '\n## The alarm\n',
        replace: `\n${draw(2) === 0 ? words + protocol : protocol + words}\n## The alarm\n`,
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    const edition = model!.editions.find(({ rules }) => rules.some(({ id }) => id === wanted))!;
    const blocks = edition.chapters.flatMap((chapter) => chapter.blocks);
    const references = blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.children : []))
      .flatMap((inline) =>
        inline.kind === 'reference' && [wanted, 'drawn'].includes(inline.id) ? [inline] : [],
      );
    const texts = references.map(({ children }) =>
      children.map((child) => (child.kind === 'text' ? child.text : '')).join(),
    );
    expect(texts[0]).toBe(`step ${edition.rules.find(({ id }) => id === wanted)!.step!.letter}`);
    count(texts[1], all);
  }
});

test.each(['step b', 'steps b to d', 'step (b)', 'Step c', 'step\nd'])('typed by hand: %s', (typed) => {
  const edit = { file: 'changing.md', find: 'before it puts it out.', replace: `before ${typed}.` };
  expect(readLamp([edit]).diagnostics.map(({ code }) => code)).toEqual(['typed-step']);
});

test.each(['steps that follow', 'each step', "a step's end", 'step by step', 'step x-ray'])(
  'no letter of a step: %s',
  (words) => {
    const edit = { file: 'changing.md', find: 'before it puts it out.', replace: `before ${words}.` };
    expect(readLamp([edit]).diagnostics).toEqual([]);
  },
);

test.each(['#step:flashing', '#steps:flashing.step.on', '#step:none.such', '#step:term:brightness'])(
  'a dead one: %s',
  (url) => {
    const edit = { file: 'changing.md', find: 'before it puts it out.', replace: `before [](${url}).` };
    expect(readLamp([edit]).diagnostics.map(({ code }) => code)).toEqual(['dead-reference']);
  },
);
