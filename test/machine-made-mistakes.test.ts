// SPDX-License-Identifier: MIT
// Mistakes made by machine: every directive and every fence of the table, torn in every way that it can be. None is
// silent: a diagnostic stands on the torn line, or on the line that lost its other half.

import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/diagnostics/index.js';
import { readManifest } from '../src/read/manifest/manifest.js';
import { DIRECTIVES, type DirectiveRow, FENCES, type FenceRow } from '../src/read/prose/directives.js';
import { ProseReader } from '../src/read/prose/edition.js';
import { parseChapter } from '../src/read/prose/parse.js';
import { lampSources, readLamp } from './support/lamp.js';

const FROM = 'ada 2024-05-01 10:00';

const BEFORE = `---
title: A lamp
---

:::rule{id="lamp.lit" binds=user from="${FROM}"}
The user **may** light the lamp.
:::
`.split('\n');

const AFTER = `
## Afterwards

:::note{title="At the end"}
Whatever is torn above, this is whole.
:::

\`\`\`text
( )
\`\`\`
`.split('\n');

/** A value for each attribute that is required somewhere; after a dot where one directive has its own. */
const VALUES: Readonly<Record<string, string>> = {
  id: 'glow',
  'rule.id': 'lamp.glow',
  binds: 'user',
  from: FROM,
  title: 'A glow',
  chose: 'bright',
  'declaration.name': 'LampState',
  'machine.name': 'LAMP',
  'machine.show': 'states',
  'precedence.show': 'wishes',
  'cells.show': 'table',
  by: 'lamp.lit',
  rule: 'lamp.lit',
  in: 'change.ts',
  alt: 'a glow',
};

const WORDS = ['It glows.'];

/** What stands in a directive or in a fence; some words where it is not said. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  rule: ['The user **may** let the lamp glow.'],
  protocol: [
    `:::rule{id="lamp.glow" binds=user from="${FROM}"}`,
    'The user **may** let the lamp glow.',
    ':::',
  ],
  decision: ['**Question.** How bright?', '', '**Bright** (project): very.', '', '**Why.** It is dark.'],
  ts: ['assert.equal(1, 1);'],
  transcript: ['read state => LIT'],
  violation: ['- lit', '+ dark'],
  cells: ['read state @ * => success'],
};

/** A directive or a fence without a mistake. */
interface Sample {
  readonly name: string;
  readonly row: DirectiveRow | FenceRow;
  /** Before the name: colons or back-ticks. */
  readonly marker: string;
  readonly attributes: readonly string[];
  readonly body: readonly string[];
  readonly end: readonly string[];
}

function sampleOf(name: string, row: DirectiveRow | FenceRow): Sample {
  const attributes = row.required.map((key) => `${key}="${VALUES[`${name}.${key}`] ?? VALUES[key]}"`);
  const body = BODIES[name] ?? WORDS;
  if ('block' in row) return { name, row, marker: '```', attributes, body, end: ['```'] };
  if (row.holds === undefined) return { name, row, marker: '::', attributes, body: [], end: [] };
  const marker = body.some((line) => line.startsWith(':::')) ? '::::' : ':::';
  return { name, row, marker, attributes, body, end: [marker] };
}

/** The first line, with any of its parts changed. */
function first({ name, row, marker, attributes }: Sample, changed: Partial<Sample> = {}): string {
  const parts = { name, marker, attributes, ...changed };
  const given = parts.attributes.join(' ');
  if ('block' in row) return `${parts.marker}${parts.name} ${given}`.trimEnd();
  return `${parts.marker}${parts.name}${given === '' ? '' : `{${given}}`}`;
}

/** The lines of a sample after a mistake, or nothing where a sample cannot have it. */
type Tear = (sample: Sample) => readonly string[] | undefined;

/** A mistake in the first line. */
function inFirst(change: (line: string, sample: Sample) => string | undefined): Tear {
  return (sample) => {
    const torn = change(first(sample), sample);
    return torn === undefined || torn === first(sample) ? undefined : [torn, ...sample.body, ...sample.end];
  };
}

/** A mistake in the last line. */
function inLast(change: (line: string) => readonly string[]): Tear {
  return (sample) => {
    const [last] = sample.end;
    return last === undefined ? undefined : [first(sample), ...sample.body, ...change(last)];
  };
}

/** A mistake that moves all lines. */
function inAll(change: (line: string, index: number) => string): Tear {
  return (sample) => [first(sample), ...sample.body, ...sample.end].map(change);
}

const IN_ATTRIBUTES: Readonly<Record<string, Tear>> = {
  'an opening quote lost': inFirst((line) => line.replace('="', '=')),
  'a closing quote lost': inFirst((line) => line.replace(/"(?=[^"]*$)/, '')),
  'a single quote at the end': inFirst((line) => line.replace(/"(?=[^"]*$)/, "'")),
  'typographic quotes': inFirst((line) => line.replace(/"([^"]*)"/, '“$1”')),
  'a comma between attributes': inFirst((line) => line.replace('" ', '", ')),
  'no space between attributes': inFirst((line) => line.replace('" ', '"')),
  'spaces around the sign': inFirst((line) => line.replace('=', ' = ')),
  'a colon for the sign': inFirst((line) => line.replace('=', ':')),
  'an attribute twice': inFirst((_line, sample) =>
    first(sample, { attributes: [...sample.attributes, ...sample.attributes.slice(0, 1)] }),
  ),
  'an unknown attribute': inFirst((_line, sample) =>
    first(sample, { attributes: [...sample.attributes, 'colour="red"'] }),
  ),
  'an attribute without value': inFirst((_line, sample) =>
    first(sample, { attributes: [...sample.attributes, 'red'] }),
  ),
  'a shortcut': inFirst((_line, sample) => first(sample, { attributes: [...sample.attributes, '#red'] })),
  'an attribute misspelt': inFirst((line) => line.replace(/(\w)="/, '$1$1="')),
  'every attribute missing': inFirst((_line, sample) => first(sample, { attributes: [] })),
  'the first attribute missing': inFirst((_line, sample) =>
    first(sample, { attributes: sample.attributes.slice(1) }),
  ),
  'the last attribute missing': inFirst((_line, sample) =>
    first(sample, { attributes: sample.attributes.slice(0, -1) }),
  ),
  'an empty value': inFirst((line) => line.replace(/"[^"]*"/, '""')),
  'a value of spaces': inFirst((line) => line.replace(/"[^"]*"(?=[^"]*$)/, '" "')),
};

const IN_NAMES: Readonly<Record<string, Tear>> = {
  'the name misspelt': inFirst((_line, sample) => first(sample, { name: `${sample.name}x` })),
  'the name in capitals': inFirst((_line, sample) => first(sample, { name: sample.name.toUpperCase() })),
  'the name lost': inFirst((_line, sample) => first(sample, { name: '' })),
  'indented by four': inAll((line) => `    ${line}`),
  'in a quote': inAll((line) => `> ${line}`),
};

const OF_DIRECTIVES: Readonly<Record<string, Tear>> = {
  ...IN_ATTRIBUTES,
  ...IN_NAMES,
  'a space after the colons': inFirst((line) => line.replace(/^:+/, '$& ')),
  'a space before the brace': inFirst((line) => line.replace('{', ' {')),
  'the opening brace lost': inFirst((line) => line.replace('{', ' ')),
  'the closing brace lost': inFirst((line) => line.replace('}', '')),
  'brackets for braces': inFirst((line) => line.replace('{', '[').replace('}', ']')),
  'a label': inFirst((line, { name }) => line.replace(name, `${name}[glow]`)),
  'text after it': inFirst((line) => `${line} It glows.`),
  'a dot after it': inFirst((line) => `${line}.`),
  'one colon too few': inFirst((line, { marker }) => (marker === '::::' ? undefined : line.slice(1))),
  'one colon too many': inFirst((line) => `:${line}`),
  'a single colon': inFirst((line) => line.replace(/^:+/, ':')),
  'behind words': inFirst((line, { row }) => (isLeaf(row) ? `Here: :${line}` : `Here: ${line}`)),
  'indented by two': inAll((line) => `  ${line}`),
  'only its first line indented': inFirst((line) => `  ${line}`),
  'below words, indented by four': (sample) => [
    'Here:',
    `    ${first(sample)}`,
    ...sample.body,
    ...sample.end,
  ],
  'in a list': inAll((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
  'in a numbered list': inAll((line, index) => (index === 0 ? `1. ${line}` : `   ${line}`)),
  'not closed': inLast(() => []),
  'closed by two colons': inLast(() => ['::']),
  'closed by one colon too many': inLast((line) => [`${line}:`]),
  'closed by a word': inLast((line) => [`${line} end`]),
  'closed by a name': inLast((line) => [`${line}end`]),
  'closed in a list': inLast((line) => [`- ${line}`]),
  'closed in a quote': inLast((line) => [`> ${line}`]),
  'closed behind four spaces': inLast((line) => [`    ${line}`]),
  'closed behind a tab': inLast((line) => [`\t${line}`]),
  'closed behind words': inLast((line) => [`The end. ${line}`]),
  'closed twice': inLast((line) => [line, line]),
  'closed and not opened': (sample) => (sample.end.length === 0 ? undefined : [...WORDS, ...sample.end]),
  'closed in a fence': inLast((line) => ['```text', line, '```', line]),
  'closed in a comment': inLast((line) => ['<!--', line, '-->', line]),
  'a fence inside not closed': inLast((line) => ['```text', 'lit', line]),
};

const OF_FENCES: Readonly<Record<string, Tear>> = {
  ...IN_ATTRIBUTES,
  ...IN_NAMES,
  'attributes in braces': inFirst((line, { attributes }) =>
    attributes.length === 0 ? undefined : `${line.replace(' ', ' {')}}`,
  ),
  'two back-ticks': inFirst((line) => line.slice(1)),
  'not closed': inLast(() => []),
  'closed by two back-ticks': inLast((line) => [line.slice(1)]),
  'closed by tildes': inLast(() => ['~~~']),
  'closed by a language': inLast((line) => [`${line}text`]),
  'closed twice': inLast((line) => [line, line]),
  'closed and not opened': (sample) => [...sample.body, ...sample.end],
  'below words, indented by four': (sample) =>
    ['Here:', first(sample), ...sample.body, ...sample.end].map((line, index) =>
      index === 0 ? line : `    ${line}`,
    ),
  'in a list': (sample) =>
    'block' in sample.row && sample.row.block === 'code'
      ? undefined
      : ['- Here:', '', ...[first(sample), ...sample.body, ...sample.end].map((line) => `  ${line}`)],
};

function isLeaf(row: DirectiveRow | FenceRow): boolean {
  return !('block' in row) && row.holds === undefined;
}

const codes = Object.keys(catalogue);

/** Diagnostics about one mistake: a protocol without attributes lacks two, and a rule three. */
const TOLD_MAX = 3;

const { manifest } = readManifest(lampSources([]));
const { declarations } = readLamp([]).model!.editions[1]!;

interface Found {
  readonly code: string;
  /** Of its place and of those beside it, counted from the first line of the sample. */
  readonly lines: readonly number[];
}

/** What is said of lines that stand between sound ones. */
function diagnose(lines: readonly string[]): readonly Found[] {
  const text = [...BEFORE, ...lines, ...AFTER].join('\n');
  const edition = manifest!.editions[1]!;
  const { diagnostics } = new ProseReader().read(manifest!, edition, declarations, [
    parseChapter('lamp.md', text),
  ]);
  return diagnostics.map(({ place, related, code }) => ({
    code,
    lines: [place, ...related.map((each) => each.place)].map(({ line }) => line - BEFORE.length),
  }));
}

interface Mistake {
  readonly title: string;
  readonly lines: readonly string[];
}

function mistakesOf(sample: Sample, tears: Readonly<Record<string, Tear>>): readonly Mistake[] {
  return Object.entries(tears).flatMap(([tear, make]) => {
    const lines = make(sample);
    return lines === undefined ? [] : [{ title: `${sample.name}: ${tear}`, lines }];
  });
}

const samples = [...DIRECTIVES, ...FENCES].map(([name, row]) => sampleOf(name, row));
const mistakes = samples.flatMap((sample) =>
  mistakesOf(sample, 'block' in sample.row ? OF_FENCES : OF_DIRECTIVES),
);

test.each(samples)('$name is sound before', (sample) => {
  expect(diagnose([first(sample), ...sample.body, ...sample.end])).toEqual([]);
});

test('there are many of them, of every kind', () => {
  console.info(`${mistakes.length} mistakes made by machine`);
  expect(mistakes.length).toBeGreaterThan(60);
  for (const tear of Object.keys({ ...OF_DIRECTIVES, ...OF_FENCES }))
    expect(
      mistakes.some(({ title }) => title.endsWith(`: ${tear}`)),
      tear,
    ).toBe(true);
});

describe('none is silent', () => {
  test.each(mistakes)('$title', ({ lines }) => {
    const found = diagnose(lines);
    const text = lines.join('\n');
    const here = found.filter((each) => each.lines.some((line) => 1 <= line && line <= lines.length));
    expect(here, text).not.toEqual([]);
    expect(found.length, `${text}\n${JSON.stringify(found)}`).toBeLessThanOrEqual(TOLD_MAX);
    for (const { code } of found) expect(codes).toContain(code);
  });
});
