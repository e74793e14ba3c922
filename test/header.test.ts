// SPDX-License-Identifier: MIT
// The generated headers: how they read, that every compiler takes them, and that they say what the model says and
// what the system's own header says.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitValues, EvaluationError, editionScope, evaluateMacro } from '../src/expression/index.js';
import { type DeclarationOf, declarationsOf, type Edition } from '../src/model/index.js';
import { C_STANDARDS, run, runProgram, STRICT, testWith, withFiles } from './c/compilers.js';
import { factsProgram, layoutFacts, layoutOfModel, parseFacts } from './c/facts.js';
import { editionOf, everyEdition, everyFile, headerPath } from './c/generated.js';
import { styleComplaints } from './c/style.js';

const headers = new Map(
  everyEdition.map(({ model: of, edition }) => [
    headerPath(edition, of),
    everyFile.get(headerPath(edition, of)) ?? '',
  ]),
);
const rfc = editionOf('rfc-ndma');
const old = editionOf('linux-5.16');
const SYSTEM_HEADER = '/usr/include/linux/vfio.h';

describe('to a reader', () => {
  test('the headers keep the kernel style', () => {
    expect([...headers].flatMap(([path, text]) => styleComplaints(path, text))).toEqual([]);
  });

  test.each([rfc, editionOf('fsm')])('no section begins with a list ($name)', (edition) => {
    const lines = (headers.get(headerPath(edition)) ?? '').split('\n');
    const underlines = lines.flatMap((line, index) => (/^ \* ([=-])\1+$/.test(line) ? [index] : []));
    const bare = underlines.filter((index) =>
      lines
        .slice(index + 1)
        .find((line) => /[^ */]/.test(line))
        ?.startsWith(' *   - '),
    );
    expect(underlines.length).toBeGreaterThan(30);
    expect(bare.map((index) => lines[index - 1])).toEqual([]);
  });

  test.each([rfc, old])('every rule for the header is there once, with its ID ($name)', (edition) => {
    const text = headers.get(headerPath(edition)) ?? '';
    const tags = [...text.matchAll(/\[([a-z0-9]+(?:[.-][a-z0-9]+)+)(, decided)?\]$/gm)];
    const shown = tags.map((match) => match[1]!);
    const inHeader = new Set(
      edition.chapters.filter(({ audience }) => audience !== 'pages').map(({ name }) => name),
    );
    const wanted = edition.rules.filter(
      ({ audience, chapter }) => audience !== 'pages' && inHeader.has(chapter),
    );
    expect([...shown].sort()).toEqual(wanted.map(({ id }) => id).sort());
    const asked = (id: string) =>
      edition.rules.find((rule) => rule.id === id)!.from.some(({ kind }) => kind === 'message');
    for (const [, id, mark] of tags) if (mark !== undefined) expect(asked(id!), id).toBe(false);
    const duties = wanted.filter(({ force, id }) => force.startsWith('must') && !asked(id));
    expect(tags.filter(([, , mark]) => mark !== undefined).length).toBe(duties.length);
    expect(text.match(/"decided" marks a must/g) ?? []).toHaveLength(duties.length > 0 ? 1 : 0);
  });

  test('a request is spelled as the kernel spells it, with the numbers that it needs', () => {
    const text = headers.get(headerPath(editionOf('fsm'))) ?? '';
    expect(text).toMatch(/#define VFIO_DEVICE_MIGRATION_ARC\t+_IO\(VFIO_TYPE, VFIO_BASE \+ 18\)\n/);
    expect(text).toContain('#ifndef VFIO_BASE\n#define VFIO_BASE\t(100)\n#endif\n');
    expect(headers.get(headerPath(rfc))).not.toContain('VFIO_BASE');
  });

  test('the old header looks as it did', () => {
    expect(headers.get(headerPath(old))).toContain(`#define VFIO_DEVICE_STATE_VALID(state) \\
	(state & VFIO_DEVICE_STATE_RESUMING ? \\
	 (state & VFIO_DEVICE_STATE_MASK) == VFIO_DEVICE_STATE_RESUMING : 1)
`);
  });

  test.each([rfc, old])('each register says its access and when it counts ($name)', (edition) => {
    expect(headers.get(headerPath(edition))).toContain(`struct vfio_device_migration_info {
	__u32	device_state;	/* read/write */
	__u32	reserved;	/* reads as zero, writes are ignored */
	__u64	pending_bytes;	/* read only, while SAVING */
	__u64	data_offset;	/* read only, while SAVING or RESUMING */
	__u64	data_size;	/* read/write, while SAVING or RESUMING */
};
`);
  });

  test('the optional bit names the capability that it needs', () => {
    const text = (headers.get(headerPath(rfc)) ?? '').replaceAll(/\n \* +/g, ' ');
    expect(text).toContain(
      'NDMA      The device starts no DMA that could reach another device. Optional: needs VFIO_REGION_INFO_CAP_MIG_NDMA.',
    );
  });

  test('each fault of its time is told where it is, and nothing of later kernels', () => {
    for (const { model: of, edition } of everyEdition) {
      const text = (headers.get(headerPath(edition, of)) ?? '').replaceAll(/\n \* */g, ' ');
      const faults = edition.declarations.flatMap((declaration) => [
        ...(['macro', 'constant', 'struct', 'region', 'capability', 'bits'].includes(declaration.kind)
          ? declaration.faults
          : []),
        ...(declaration.kind === 'bits' ? declaration.bits.flatMap((bit) => bit.faults) : []),
      ]);
      expect(text).not.toMatch(/later (header|protocol|kernel)/);
      for (const { code, reason } of faults)
        if (code !== 'name-collision') expect(text).toContain(reason.replaceAll('`', ''));
    }
  });
});

/** A source that includes a header twice, alone, and uses the macros that can be used. */
function user(path: string, edition: Edition): string {
  const macros = usableMacros(edition).filter(({ expansion }) => expansion === 'protected');
  const uses = macros.map(({ symbol, result }, index) => {
    const name = `use_${index}(__u32 a, __u32 b)`;
    const type = result === 'boolean' ? 'int' : '__u32';
    return `${type} ${name};\n${type} ${name}\n{\n\treturn ${symbol}(a | b) | ${symbol}(a);\n}\n`;
  });
  return `#include "${path}"\n#include "${path}"\n${uses.join('')}`;
}

/** Macros that a program can use: the others name what nobody defines. */
function usableMacros(edition: Edition): readonly DeclarationOf<'macro'>[] {
  const scope = editionScope(edition.declarations);
  return declarationsOf(edition.declarations, 'macro').filter((macro) => {
    try {
      evaluateMacro(
        macro,
        macro.parameters.map(() => 0n),
        scope,
      );
      return true;
    } catch (error) {
      if (error instanceof EvaluationError) return false;
      throw error;
    }
  });
}

describe('to a compiler', () => {
  const users = everyEdition.map(
    ({ model: of, edition }, index) => [`user-${index}`, user(headerPath(edition, of), edition)] as const,
  );
  const matrix = [
    ...['gcc', 'clang'].flatMap((compiler) =>
      C_STANDARDS.map((standard) => ({ compiler, standard, extension: 'c' })),
    ),
    ...['g++', 'clang++'].map((compiler) => ({ compiler, standard: 'c++17', extension: 'cpp' })),
  ];
  for (const { compiler, standard, extension } of matrix) {
    testWith([compiler], `${compiler} -std=${standard} takes each header alone, and twice`, () => {
      const sources = users.map(([name, text]) => [`${name}.${extension}`, text] as const);
      withFiles(new Map([...headers, ...sources]), (folder) => {
        const options = [`-std=${standard}`, ...STRICT, '-Wpedantic', '-fsyntax-only', '-I.'];
        const result = run(folder, compiler, [...options, ...sources.map(([name]) => name)]);
        expect(result.stderr).toBe('');
        expect(result.status).toBe(0);
      });
    });
  }
});

/** Sets of bits above those that have a meaning. */
const HIGH_BITS: readonly bigint[] = [0n, 0x10n, 0x100n, 0x8000_0000n, 0xffff_fff0n, 0x7fff_fff0n];

/** Prints each macro's answer for each value, and for each pair of values joined without and with parentheses. */
function macroPrints(edition: Edition): string {
  return usableMacros(edition)
    .flatMap(({ symbol }) => [
      ...bitValues(edition.declarations).flatMap((value) =>
        HIGH_BITS.map((high) => {
          const text = `${value | high}U`;
          return `\tprintf("${symbol} ${value | high} %llu\\n", (unsigned long long)${symbol}(${text}));`;
        }),
      ),
      '\tfor (a = 0; a < 16; a++)',
      '\t\tfor (b = 0; b < 16; b++)',
      `\t\t\tprintf("torn ${symbol} %u %u %d\\n", a, b, (${symbol}(a | b)) != (${symbol}((a | b))));`,
    ])
    .join('\n')
    .replace(/^/, '\tunsigned int a, b;\n\n');
}

const programs = new Map<Edition, ReadonlyMap<string, bigint>>();

/** What a program says of an edition's header, compiled once. */
function factsOf(edition: Edition): ReadonlyMap<string, bigint> {
  const known = programs.get(edition);
  if (known !== undefined) return known;
  const source = factsProgram(`"${headerPath(edition)}"`, layoutFacts(edition), macroPrints(edition));
  // The macros of the old header draw warnings by design.
  const facts = withFiles(new Map([...headers, ['facts.c', source]]), (folder) =>
    parseFacts(runProgram(folder, 'gcc', ['-w', '-I.', 'facts.c'])),
  );
  programs.set(edition, facts);
  return facts;
}

describe.each([rfc, old])('what the header of $name says', (edition) => {
  testWith(['gcc'], 'is what the model says', () => {
    const facts = factsOf(edition);
    for (const [name, value] of layoutOfModel(edition)) expect(facts.get(name), name).toBe(value);
  });

  testWith(['gcc'], 'of macros is what the expressions mean, for every state and bits above', () => {
    const facts = factsOf(edition);
    const scope = editionScope(edition.declarations);
    for (const macro of usableMacros(edition)) {
      for (const value of bitValues(edition.declarations).flatMap((state) =>
        HIGH_BITS.map((high) => state | high),
      )) {
        expect(facts.get(`${macro.symbol} ${value}`), `${macro.symbol}(${value})`).toBe(
          evaluateMacro(macro, [value], scope),
        );
      }
    }
  });

  testWith(['gcc'], 'of torn arguments is what it declares', () => {
    for (const { symbol, expansion } of usableMacros(edition)) {
      const torn = [...factsOf(edition)].filter(
        ([name, value]) => name.startsWith(`torn ${symbol} `) && value !== 0n,
      );
      if (expansion === 'protected') expect(torn).toEqual([]);
      else expect(torn.length, symbol).toBeGreaterThan(0);
    }
  });
});

/** The name that the system's header has today for one of ours. */
function systemName(symbol: string, header: string): string | undefined {
  const candidates = [
    `${symbol}_DEPRECATED`,
    symbol.replace('VFIO_DEVICE_STATE_', 'VFIO_DEVICE_STATE_V1_'),
    ...(symbol.startsWith('VFIO_DEVICE_STATE_') && !symbol.endsWith('_MASK') ? [] : [symbol]),
  ];
  return candidates.find((name) => new RegExp(`#define ${name}\\b`).test(header));
}

describe('beside the header of the system', () => {
  testWith(['gcc'], 'the layout and every value that both have are the same', () => {
    const header = readFileSync(SYSTEM_HEADER, 'utf8');
    const shared = new Map(
      [...layoutFacts(old)].flatMap(([name, expression]) => {
        if (name.includes(' ')) return [[name, expression] as const];
        const system = systemName(name, header);
        return system === undefined ? [] : [[name, system] as const];
      }),
    );
    const source = factsProgram('<linux/vfio.h>', shared);
    const system = withFiles(new Map([['system.c', source]]), (folder) =>
      parseFacts(runProgram(folder, 'gcc', ['system.c'])),
    );
    expect([...shared.keys()].filter((name) => name.startsWith('VFIO_'))).toEqual(
      [...layoutFacts(old).keys()].filter((name) => name.startsWith('VFIO_')),
    );
    for (const [name, value] of system) {
      expect(factsOf(old).get(name), name).toBe(value);
      // The mask of the later edition has one bit more.
      if (name === 'VFIO_DEVICE_STATE_MASK') expect(factsOf(rfc).get(name)).toBe(value | 8n);
      else expect(factsOf(rfc).get(name), name).toBe(value);
    }
  });

  testWith(['gcc'], 'the headers that it cannot be included with: the page on names says why', () => {
    for (const edition of [rfc, editionOf('fsm')]) {
      const path = headerPath(edition);
      for (const order of [
        [`"${path}"`, '<linux/vfio.h>'],
        ['<linux/vfio.h>', `"${path}"`],
      ]) {
        const source = order.map((name) => `#include ${name}\n`).join('');
        const files = new Map([
          [path, headers.get(path) ?? ''],
          ['both.c', source],
        ]);
        const { status, stderr } = withFiles(files, (folder) =>
          run(folder, 'gcc', ['-fsyntax-only', 'both.c']),
        );
        expect(status).not.toBe(0);
        expect(stderr).toContain('redefinition of ‘struct vfio_device_migration_info’');
      }
    }
  });

  test('what it lacks has the values of the patch', () => {
    const values = layoutOfModel(rfc);
    expect(values.get('VFIO_DEVICE_STATE_NDMA')).toBe(8n);
    expect(values.get('VFIO_DEVICE_STATE_ERROR')).toBe(6n);
    expect(values.get('VFIO_REGION_INFO_CAP_MIG_NDMA')).toBe(6n);
  });
});
