// SPDX-License-Identifier: MIT
// Mistakes that authors make, in `author-mistakes/`: none is silent. The first line of a file names the code that is
// expected; the rest is a chapter. Then one good chapter, damaged in every way that one lost character or line can.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../src/read/manifest/manifest.js';
import { type EditionProse, ProseReader } from '../src/read/prose/edition.js';
import { parseChapter } from '../src/read/prose/parse.js';
import { findInLamp, lampSources, readLamp } from './support/lamp.js';
import { extentsOf, extentsOfRemark } from './support/remark-directive.js';

const FOLDER = join(import.meta.dirname, 'author-mistakes');

describe('no mistake is silent', () => {
  test.each(readdirSync(FOLDER).sort())('%s', (name) => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const [, code] = /^<!-- expect: ([a-z-]+) -->\n/.exec(source) ?? [];
    const chapter = source.slice(source.indexOf('\n') + 1);
    const found = findInLamp([{ file: 'lamp-v1.md', replace: chapter }]);
    const here = found.filter(({ place }) => place.file === 'spec/lamp/lamp-v1.md');
    expect(here.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});

const GOOD = `---
title: The lamp
---

## Light

::::protocol{id="lighting" title="Lighting"}
:::rule{id="lamp.lit" binds=user from="ada 2024-05-01 10:00"}
The user **may** set \`LIT\` in \`state\`.
:::
:::rule{id="lamp.rest" binds=user from="decision:rest"}
The user **should** let the lamp rest.
:::
::::

:::decision{id="rest" chose=often rules="lamp.rest"}
**Question.** How often does a lamp rest?

**Often** (ada 2024-05-01 10:00): it is old.

**Why.** It is.
:::

:::note{title="Why"}
Because.
:::

\`\`\`figure alt="a lamp"
( )
\`\`\`

\`\`\`transcript rule="lamp.lit" title="light it"
write state LIT
read  state => LIT
\`\`\`

:::header
Words for the header.
:::
`;

describe('a damaged chapter', () => {
  const { manifest } = readManifest(lampSources([]));
  const { declarations } = readLamp([]).model!.editions[0]!;
  const edition = manifest!.editions[0]!;

  /** Reads a chapter by itself, with what the lamp declares. */
  function read(text: string): EditionProse {
    return new ProseReader().read(manifest!, edition, declarations, [parseChapter('lamp.md', text)]);
  }

  /** What must not get lost. */
  function essence({ rules, decisions, examples, chapters }: EditionProse): unknown {
    return {
      kinds: chapters.flatMap(({ blocks }) => blocks.map(({ kind, audience }) => `${kind} ${audience}`)),
      rules: rules.map((rule) => [rule.force, rule.text, rule.step?.letter]),
      decisions: decisions.map((decision) => [decision.positions.length, decision.why.length]),
      examples: examples.map((example) => example.steps.length),
    };
  }

  const whole = essence(read(GOOD));
  const lines = GOOD.split('\n');
  const structural = lines.flatMap((line, index) => (/^(:::|```|---)/.test(line) ? [index] : []));

  test('is fine before', () => {
    expect(read(GOOD).diagnostics).toEqual([]);
  });

  test.each(structural)('without line %i, counted from 0, it says something', (index) => {
    const damaged = lines.filter((_line, each) => each !== index).join('\n');
    expect(read(damaged).diagnostics.length).toBeGreaterThan(0);
  });

  test.each(structural)('with line %i twice it says something', (index) => {
    const damaged = lines.flatMap((line, each) => (each === index ? [line, line] : [line])).join('\n');
    expect(read(damaged).diagnostics.length).toBeGreaterThan(0);
  });

  test.each(structural)(
    'with any character of line %i lost or doubled it loses nothing in silence',
    (index) => {
      const line = lines[index]!;
      for (let at = 0; at < line.length; at++) {
        for (const kept of ['', line[at]!.repeat(2), ` ${line[at]}`]) {
          const damaged = [
            ...lines.slice(0, index),
            line.slice(0, at) + kept + line.slice(at + 1),
            ...lines.slice(index + 1),
          ];
          const text = damaged.join('\n');
          const prose = read(text);
          if (prose.diagnostics.length > 0) continue;
          expect(essence(prose), damaged[index]).toEqual(whole);
          expect(extentsOf(parseChapter('lamp.md', text)), damaged[index]).toEqual(extentsOfRemark(text));
        }
      }
    },
  );
});
