// SPDX-License-Identifier: MIT
// The pages: strict Sphinx takes them, every rule has its label, and they read as plain text. Sphinx takes those of the
// small uAPI here; `test/slow/pages.test.ts` gives it the others.

import { describe, expect, it } from 'vitest';
import { label, labelCollisions } from '../src/document/labels.js';
import type { Edition, SpecModel } from '../src/model/index.js';
import { pagesOf, sphinxTakesPages } from './support/pages.js';
import { readFolder } from './support/read-folder.js';

const lamp = readFolder('test/uapi-small/spec/lamp');
const real = readFolder('spec/vfio-migration');

/** Each edition alone: it is a tree of its own, and its C declarations are those of one header. */
const editions = [lamp, real].flatMap((model) =>
  model.editions.map((edition) => ({ model, edition, name: edition.name })),
);

/** The pages without the drawings beside them. */
function textsOf(model: SpecModel, edition: Edition): ReadonlyMap<string, string> {
  return new Map([...pagesOf(model, edition)].filter(([name]) => name.endsWith('.rst')));
}

function pageOfLamp(name: string): string {
  const edition = lamp.editions.find((candidate) => candidate.name === 'v2')!;
  return pagesOf(lamp, edition).get(name) ?? '';
}

sphinxTakesPages(lamp);

describe.each(editions)('pages of $name', ({ model, edition }) => {
  const pages = textsOf(model, edition);

  it('begin with licence and banner', () => {
    for (const text of pages.values()) {
      expect(text).toMatch(
        /^\.\. SPDX-License-Identifier: \S+\n\n\.\. Generated from spec\/\S+ by `npx uapi build`; do not edit\.\n\n(?::orphan:\n\n)?\.\. highlight:: none\n\n\.\. c:namespace:: [a-z_]+\n\n=/,
      );
    }
  });

  it('label each rule once', () => {
    const labels = [...pages.values()].flatMap((text) =>
      [...text.matchAll(/^ *\.\. _(.*):$/gm)].map((match) => match[1]),
    );
    expect(new Set(labels).size).toBe(labels.length);
    for (const rule of edition.rules) expect(labels).toContain(label(model.uapi.name, 'rule', rule.id));
  });

  it('mark a duty that no message asks for, and explain the mark once', () => {
    const marked = [...pages.values()]
      .join('')
      .match(/^(?:Step \w+: )?[a-z0-9.-]+ \(\w+, must(?: not)?, decided\)$/gm);
    const duties = edition.rules.filter(
      ({ force, from }) => force.startsWith('must') && from.every(({ kind }) => kind === 'decision'),
    );
    expect(marked ?? []).toHaveLength(duties.length);
    const explained = [...pages].filter(([, text]) => text.includes('"decided" marks'));
    expect(explained.map(([name]) => name)).toEqual(duties.length > 0 ? ['index.rst'] : []);
  });

  it('list every page, those about the reference implementation apart and nowhere else', () => {
    for (const path of pages.keys()) {
      const [name, folder] = path.replace('.rst', '').split('/').reverse();
      if (name === 'index') continue;
      const [front, other] = ['index.rst', 'reference/index.rst'];
      expect(pages.get(folder === undefined ? front : other)).toContain(`   ${name}\n`);
      expect(pages.get(folder === undefined ? other : front) ?? '').not.toContain(`   ${name}\n`);
    }
  });

  it('keep to 80 columns, but for words that cannot break and text shown as it is', () => {
    for (const [name, text] of pages) {
      const wide = text
        .split('\n')
        .filter((line) => line.length > 80 && !/^ {4}|^ {3}[-+] |^ *(\.\. _|=|-|~|\S+$)/.test(line));
      expect({ name, wide }).toEqual({ name, wide: [] });
    }
  });

  it('have no trailing space, no tab, and one newline at the end', () => {
    for (const text of pages.values()) expect(text).not.toMatch(/[ \t]$|\t|\n\n\n|\n\n$/m);
  });
});

describe('a page reads', () => {
  it('rules with ID, party, force and provenance', () => {
    expect(pageOfLamp('lamp.rst')).toContain(
      [
        '.. _lamp-rule-lamp-dim-lit:',
        '',
        'lamp.dim.lit (user, must not)',
        '    The user **must not** set :c:macro:`DIM <LAMP_STATE_DIM>` without',
        '    :c:macro:`LIT <LAMP_STATE_LIT>`.',
        '',
        '    [:term:`ada 2024-05-01 10:00`; :term:`bob 2024-05-02 11:30`]',
      ].join('\n'),
    );
  });

  it('terms in the order of their names, each defined once, and references to them', () => {
    expect(pageOfLamp('glossary.rst')).toContain(
      [
        '========',
        'Glossary',
        '========',
        '',
        'What the words of these pages mean in this edition.',
        '',
        '.. glossary::',
        '',
        '   brightness',
        '   level of light',
        '   luminosity',
        '       How much light a :term:`lamp` gives, from 0 to 255. See :ref:`lamp.lit',
        '       <lamp-rule-lamp-lit>`.',
        '',
        '   lamp',
        '       A device that gives light. Its :term:`brightness` is in',
      ].join('\n'),
    );
    expect(pageOfLamp('changing.rst')).toContain('The driver **must** :term:`brighten <brightness>` a lamp');
  });

  it('the title of a page that may be left out, in words, and on that page links to the others', () => {
    expect(pageOfLamp('changing.rst')).toContain('See The lamp as a program.');
    const program = pageOfLamp('reference/program.rst').replace(/\s+/g, ' ');
    expect(program).toContain('The :term:`lamp` of this project');
    expect(program).toContain(
      'the steps of :doc:`Changing the state <../changing>`, and lights as :ref:`any lamp <lamp-rule-lamp-lit>`',
    );
    expect(pageOfLamp('reference/index.rst')).toMatch(/do not edit\.\n\n:orphan:\n\n[\s\S]*\n {3}program\n$/);
  });

  it('no page of a chapter that has only terms', () => {
    expect(pageOfLamp('words.rst')).toBe('');
    expect(pageOfLamp('index.rst')).not.toContain('words');
  });

  it('steps of a protocol with their letters', () => {
    const page = pageOfLamp('changing.rst');
    expect(page).toContain('.. _lamp-protocol-flashing:\n\n**Flashing**\n');
    expect(page).toContain('\nStep a: flashing.step.on (user, should)\n');
    expect(page).toContain('\nStep b: flashing.step.off (user, should not)\n');
  });

  it('decisions with positions, holders, choice and reason', () => {
    expect(pageOfLamp('lamp.rst')).toMatch(
      /\nDecision: .*\n {4}How does[\s\S]*\*\*By capability\*\* \(chosen\)\n.*\[:term:`ada 2024-05-01 10:00`\][\s\S]*By trying\n.*\[:term:`bob 2024-05-02 11:30`\]\n\n {4}\*\*Why\.\*\* A write is too late\./,
    );
  });

  it('transcripts and examples of the library with their title and rules, as they were written', () => {
    const page = pageOfLamp('lamp.rst');
    expect(pageOfLamp('changing.rst')).toMatch(/\nExample: \*[^*]+\* \([^)]*\)::\n\n {4}(read|write) /);
    expect(page).toMatch(
      /\nExample for the reference implementation: \*DIM alone is invalid\*\s\(lamp\.dim\.lit\)::\n\n {4}import \{/,
    );
  });

  it('each message with its subject, its date and where a public archive has it', () => {
    const [edition] = real.editions;
    const page = pagesOf(real, edition!).get('messages.rst') ?? '';
    expect(page.replace(/\s+/g, ' ')).toContain(
      '"[RFC PATCH] vfio: Update/Clarify migration uAPI, add NDMA state"',
    );
    const [first] = real.messages;
    expect(page).toContain(
      `\n   ${first!.author} ${first!.date}\n       ${first!.name}, ${first!.date}, \`in the archive\n`,
    );
    expect(page).toContain(
      '<https://lore.kernel.org/kvm/163909282574.728533.7460416142511440919.stgit@omen/>`__',
    );
    // Each has one, and no two the same.
    const addresses = real.messages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(real.messages.length);
    expect(addresses).not.toContain(undefined);
  });

  it('the states of each graph, and which transitions the edition accepts', () => {
    const page = pageOfLamp('states.rst');
    const [, evening = '', switches = ''] = page.split(/^(?:EVENING|SWITCHES)\n=+\n/m);
    expect(evening).toContain(
      '.. kernel-figure:: lamp-states-evening.svg\n   :alt: Lamp: 3 states and 3 transitions',
    );
    expect(evening).toContain('    OFF     -> ON      dusk\n');
    // The answers are those of the machine, which goes along the other arcs.
    expect(evening).not.toContain('From each state');
    expect(switches).toMatch(/\nfrom +0 +1 +2 +3\n[= ]+\n0 OFF +0 +1 +x +2\n1 ON +1 +0 +x +1\n/);
    expect([...pagesOf(lamp, lamp.editions[1]!).keys()]).toContain('lamp-states-switches.svg');
  });

  it('figures and notes', () => {
    expect(pageOfLamp('lamp.rst')).toContain('Figure: from off to on and back::\n\n    off --> on --> off\n');
    expect(pageOfLamp('lamp.rst')).toContain('.. note::\n\n   **On levels**\n\n   The');
  });

  it('the layout of a struct as columns', () => {
    expect(pageOfLamp('declarations.rst')).toMatch(/0x08 +8 +``lit_seconds`` +read only +LIT\n/);
  });

  it('algorithms as numbered steps', () => {
    const page = pageOfLamp('algorithms.rst');
    expect(page).toContain('   1. For each ``step`` of ``steps``:\n');
    expect(page).toContain('         i. Set ``driver.state`` to ``driver.state ^ step.bit``.\n');
    expect(page).toContain('              B. If ``error != 0``, return ``error``.\n');
    expect(page).toContain('   3. Up to ``times`` times:\n');
  });
});

describe('labels', () => {
  it('are what Sphinx makes of them', () => {
    expect(label('x-1.0', 'rule', 'a-b.c.d')).toBe('x-1-0-rule-a-b-c-d');
  });

  it('collide where only dots and hyphens differ', () => {
    const rules = ['a.b-c', 'a-b.c', 'a.c'].map((id) => ({ ...lamp.editions[0]!.rules[0]!, id }));
    expect(labelCollisions({ rules, decisions: [], chapters: [] })).toEqual([
      { kind: 'rule', label: 'rule-a-b-c', first: 'a.b-c', second: 'a-b.c' },
    ]);
  });
});
