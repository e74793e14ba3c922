// SPDX-License-Identifier: MIT
// Sources that no careful hand has written: nested without end, damaged, or with a thing of one kind where another is read.
// A build of them ends with diagnostics at places that are there, and throws nothing. `npm run test:long` draws more of them.

import { expect, test } from 'vitest';
import { type BuildResult, build, type ReadState, type Sources } from '../src/build.js';
import { NESTS, nested } from './support/deep-sources.js';
import { drawFrom } from './support/edits.js';
import { lampSources } from './support/lamp.js';
import { buildDamaged, strayPlaces } from './support/source-damage.js';

let state: ReadState | undefined;

/** Goes on from the last build. */
function read(sources: Sources): BuildResult {
  const built = build(sources, state, { wanted: 'model' });
  state = built.state;
  return built;
}

test.each(Object.keys(NESTS))('%s: too deep, and at the same place at any depth', (name) => {
  const places = [300, 3000].map((levels) => {
    const sources = nested(name, levels);
    const { diagnostics } = read(sources);
    expect(strayPlaces(diagnostics, sources)).toEqual([]);
    return diagnostics.filter(({ code }) => code === 'too-deep').map(({ place }) => place);
  });
  expect(places[0]).toHaveLength(1);
  expect(places[1]).toEqual(places[0]);
});

test.each(['emphasis', 'strong emphasis', 'emphasis of both kinds'])(
  '%s is found by the walk where the parser finds it',
  (name) => {
    const [parsed, walked] = [60, 3000].map((levels) =>
      read(nested(name, levels)).diagnostics.find(({ code }) => code === 'too-deep'),
    );
    expect(parsed).toBeDefined();
    expect(walked).toEqual(parsed);
  },
);

test('marks that nothing closes, and marks in code, are not nested', () => {
  const many = (text: string): string => `${text.repeat(300)}\n`;
  const text = [
    many('*a '),
    many('[a\n'),
    many('a* '),
    many('`*a` '),
    `\`\`\`c\n${many('*a;\n')}${many('a*;\n')}\`\`\`\n`,
  ];
  const whole = `${lampSources([]).files.get('spec/lamp/lamp.md')!}\n${text.join('\n')}`;
  const { diagnostics } = read(lampSources([{ file: 'lamp.md', replace: whole }]));
  expect(diagnostics.map(({ code }) => code)).not.toContain('too-deep');
});

test('what is too deep does not depend on how much of the stack is used already', () => {
  const below = (frames: number, levels: number): readonly string[] =>
    frames > 0
      ? below(frames - 1, levels)
      : read(nested('parentheses', levels)).diagnostics.map(({ code }) => code);
  expect(below(3000, 80)).toEqual(below(0, 80));
  expect(below(3000, 500)).toEqual(below(0, 500));
});

test('a percent sign that encodes nothing', () => {
  const text = `${lampSources([]).files.get('spec/lamp/lamp.md')!}\n[a](#%) [](#%FF) [b](#%ED%A0%80)\n`;
  const sources = lampSources([{ file: 'lamp.md', replace: text }]);
  const { diagnostics } = read(sources);
  expect(diagnostics.map(({ code }) => code)).toEqual(['dead-reference', 'dead-reference', 'dead-reference']);
});

test('two hundred damages, drawn with seed 12', () => {
  const faults: string[] = [];
  buildDamaged(lampSources([]), drawFrom(12), 200, (fault, { paths }) => faults.push(`${fault} (${paths})`));
  expect(faults).toEqual([]);
});
