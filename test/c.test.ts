// SPDX-License-Identifier: MIT
// The generated C: that compilers and targets take it, that it proves what it asserts, that the algorithms do what
// the interpreter does, for every pair of states and every fault, and that the transcripts run.

import { describe, expect, test } from 'vitest';
import { transcriptForces } from '../src/analysis/forces/index.js';
import { CScope, layOut, printValue, Symbols } from '../src/c-syntax/index.js';
import { EMPTY_SCOPE, enumeratedAlgorithms, enumerateVectors, evaluate } from '../src/expression/index.js';
import type { Edition, SpecModel } from '../src/model/index.js';
import { run, runProgram, STRICT, testWith, withFiles } from './c/compilers.js';
import {
  editionOf,
  everyEdition,
  everyFile,
  filesOf,
  headerPath,
  lampModel,
  lampWithBit,
  model,
} from './c/generated.js';
import { randomExpressions } from './c/random-expressions.js';
import { styleComplaints } from './c/style.js';
import { driverProgram, runInput, runLine, scalarNames } from './c/vector-driver.js';

const rfc = editionOf('rfc-ndma');
const fsm = editionOf('fsm');
const lamp = editionOf('v2', lampModel);
const SEED = 20211209;

/** Names of an edition's C sources, relative to its folder. */
function sourcesOf(edition: Edition, of: SpecModel = model): readonly string[] {
  return [...filesOf(edition, of).keys()]
    .filter((path) => path.endsWith('.c'))
    .map((path) => path.slice(edition.name.length + 1));
}

const include = (edition: Edition): readonly string[] => [`-I${edition.name}/include/uapi`];
const inEdition = (edition: Edition, names: readonly string[]): readonly string[] =>
  names.map((name) => `${edition.name}/${name}`);

test('the C files keep the kernel style', () => {
  const files = [...everyFile].filter(([path]) => /\.[ch]$/.test(path));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(([path, text]) => styleComplaints(path, text))).toEqual([]);
});

describe('to a compiler', () => {
  const matrix = ['gcc', 'clang'].flatMap((compiler) =>
    ['gnu89', 'gnu11', 'gnu17'].map((standard) => ({ compiler, standard })),
  );
  for (const { compiler, standard } of matrix) {
    testWith([compiler], `${compiler} -std=${standard} takes every source of every edition`, () => {
      withFiles(everyFile, (folder) => {
        for (const { model: of, edition } of everyEdition) {
          const sources = inEdition(edition, sourcesOf(edition, of));
          const result = run(folder, compiler, [
            `-std=${standard}`,
            ...STRICT,
            '-fsyntax-only',
            ...include(edition),
            ...sources,
          ]);
          expect(result.stderr).toBe('');
        }
      });
    });
  }

  for (const compiler of ['g++', 'clang++']) {
    testWith([compiler], `${compiler} takes the algorithms and the assertions`, () => {
      withFiles(everyFile, (folder) => {
        for (const { model: of, edition } of everyEdition) {
          const sources = inEdition(edition, sourcesOf(edition, of)).filter((path) =>
            /(algorithms|assertions)\.c$/.test(path),
          );
          const options = ['-x', 'c++', '-std=c++17', ...STRICT, '-fsyntax-only', ...include(edition)];
          expect(run(folder, compiler, [...options, ...sources]).stderr).toBe('');
        }
      });
    });
  }

  testWith(['gcc'], 'the algorithms build as a part of a kernel', () => {
    // What <linux/types.h> and <linux/kernel.h> of a kernel have beside those of its uAPI.
    const kernel = new Map([
      [
        'kernel/linux/types.h',
        '#include <asm/types.h>\ntypedef _Bool bool;\ntypedef unsigned long size_t;\n#define true 1\n#define false 0\n#define NULL ((void *)0)\n',
      ],
      ['kernel/linux/kernel.h', '#define ARRAY_SIZE(x) (sizeof(x) / sizeof((x)[0]))\n'],
    ]);
    withFiles(new Map([...everyFile, ...kernel]), (folder) => {
      const options = [
        '-std=gnu11',
        '-D__KERNEL__',
        ...STRICT,
        '-Wdeclaration-after-statement',
        '-fsyntax-only',
        '-Ikernel',
      ];
      const sources = inEdition(rfc, sourcesOf(rfc)).filter((path) => path.endsWith('algorithms.c'));
      expect(run(folder, 'gcc', [...options, ...include(rfc), ...sources]).stderr).toBe('');
    });
  });
});

describe('the assertions', () => {
  const targets = [
    'i386-linux-gnu',
    'aarch64-linux-gnu',
    'armv7-linux-gnueabihf',
    'powerpc64-linux-gnu',
    's390x-linux-gnu',
  ];
  testWith(['clang', 'gcc'], `hold for ${targets.join(', ')}`, () => {
    withFiles(everyFile, (folder) => {
      // The headers of the host's kernel serve any target, as long as only linux/*.h is asked for.
      const host = run(folder, 'gcc', ['-print-multiarch']).stdout.trim();
      const system = ['-isystem', '/usr/include', '-isystem', `/usr/include/${host}`];
      for (const target of targets) {
        for (const { edition } of everyEdition) {
          const options = [
            `--target=${target}`,
            '-std=gnu11',
            ...STRICT,
            '-fsyntax-only',
            ...include(edition),
            ...system,
          ];
          const result = run(folder, 'clang', [...options, `${edition.name}/c/assertions.c`]);
          expect(result.stderr, target).toBe('');
        }
      }
    });
  });

  const changes: readonly (readonly [string, string, string])[] = [
    ['a value', '(1 << 3)', '(1 << 4)'],
    ['a member', '__u64\tdata_size', '__u32\tdata_size'],
    ['the order of members', '__u64\tdata_offset', '__u64\tdata_size0'],
    ['a predicate', 'VFIO_DEVICE_STATE_SAVING) && \\', 'VFIO_DEVICE_STATE_NDMA) && \\'],
    ['a capability', 'CAP_MIG_NDMA\t6', 'CAP_MIG_NDMA\t7'],
  ];
  for (const [what, from, to] of changes) {
    testWith(['gcc'], `fail where the header changes ${what}`, () => {
      const header = everyFile.get(headerPath(rfc)) ?? '';
      expect(header).toContain(from);
      withFiles(new Map([...everyFile, [headerPath(rfc), header.replace(from, to)]]), (folder) => {
        for (const standard of ['gnu89', 'gnu11']) {
          const result = run(folder, 'gcc', [
            `-std=${standard}`,
            '-fsyntax-only',
            ...include(rfc),
            'rfc-ndma/c/assertions.c',
          ]);
          expect(result.status, standard).not.toBe(0);
        }
      });
    });
  }
});

describe.each([
  { of: model, edition: rfc, what: 'rfc-ndma' },
  { of: model, edition: fsm, what: 'fsm' },
  { of: lampModel, edition: lamp, what: 'the lamp' },
  // A byte holds the values of the first one, and not of the others.
  ...[7, 8, 9].map((bit) => {
    const of = lampWithBit(bit);
    return { of, edition: editionOf('v2', of), what: `a lamp with a mode of bit ${bit}` };
  }),
])('the algorithms of $what', ({ of, edition }) => {
  for (const compiler of ['gcc', 'clang']) {
    testWith(
      [compiler],
      `do under ${compiler} what the interpreter does, for every input and every fault`,
      () => {
        for (const algorithm of enumeratedAlgorithms(edition)) {
          const runs = enumerateVectors(edition, algorithm);
          expect(runs.length).toBeGreaterThan(9);
          const sources = [...filesOf(edition, of).keys()].filter((path) =>
            /(algorithms|machines)\.c$/.test(path),
          );
          const header = sources[0]!.replace(/^.*\/(.*)\.c$/, '$1.h');
          const files = new Map([
            ...filesOf(edition, of),
            ['driver.c', driverProgram(edition, algorithm, header)],
          ]);
          const options = [
            ...STRICT,
            '-Wno-missing-field-initializers',
            ...include(edition),
            `-I${edition.name}/c`,
            ...sources,
            'driver.c',
          ];
          const input = runs.map((each) => `${runInput(each, scalarNames(algorithm))}\n`).join('');
          const output = withFiles(files, (folder) => runProgram(folder, compiler, options, input));
          expect(output.trimEnd().split('\n')).toEqual(runs.map(runLine));
        }
      },
    );
  }
});

const TOLD =
  /^((read|write) +device_state(?!.*RESUMING)|trace|device no-ndma$|fault (set|clear)-(running|ndma|saving) )/;

describe('the transcripts', () => {
  for (const { edition, least } of [
    { edition: rfc, least: 20 },
    { edition: fsm, least: 14 },
  ])
    testWith(['make', 'cc'], `run against the target that ${edition.name} makes`, () => {
      withFiles(everyFile, (folder) => {
        const { stdout, stderr, status } = run(folder, 'make', ['-s', '-C', `${edition.name}/c`, 'check']);
        const transcripts = edition.examples.filter(({ kind }) => kind === 'transcript');
        expect(stderr).toBe('');
        expect(stdout).toContain(`1..${transcripts.length}\n`);
        expect(stdout.match(/^not ok .*$/gm)).toBeNull();
        // What the declarations tell all of is never passed over: the state, and no data that decides whether RESUMING is left.
        const told = transcripts.flatMap(({ steps }, index) =>
          steps.every(({ text }) => TOLD.test(text)) ? [index + 1] : [],
        );
        expect(told.length).toBeGreaterThan(least);
        const skipped = (stdout.match(/^ok \d+(?=.*# SKIP)/gm) ?? []).map((line) => Number(line.slice(3)));
        expect(told.filter((number) => skipped.includes(number))).toEqual([]);
        expect(status).toBe(0);
      });
    });

  testWith(['gcc'], 'do not apply to a target that can do nothing', () => {
    const main = `#include "runner.h"

static int start(struct target *target)
{
	(void)target;
	return 0;
}

int main(void)
{
	struct target none = {
		.name = "none",
		.levels = ~0U,
		.kind = "no-ndma",
		.start = start,
	};

	return run_transcripts(&none, transcripts, transcript_count) != 0;
}
`;
    withFiles(new Map([...everyFile, ['rfc-ndma/c/main.c', main]]), (folder) => {
      const sources = inEdition(rfc, ['c/main.c', 'c/runner.c', 'c/transcripts.c']);
      const output = runProgram(folder, 'gcc', [...STRICT, ...include(rfc), ...sources]);
      const lines = output.trimEnd().split('\n').slice(3);
      const transcripts = [...transcriptForces(rfc)];
      expect(lines.pop()).toMatch(/^# 0 met, 0 should not followed, 0 must broken, \d+ not applicable$/);
      expect(lines.filter((line) => !/^ok \d+ - .* # SKIP not applicable: /.test(line))).toEqual([]);
      expect(lines.length).toBe(transcripts.length);
      const others = transcripts.filter(
        ([{ steps }, { also }]) => steps[0]?.verb !== 'device' && !also.includes('no-ndma'),
      );
      expect(lines.filter((line) => line.endsWith('it needs what such a device may lack')).length).toBe(
        others.length,
      );
    });
  });

  testWith(['make', 'cc'], 'compile for an edition without a target', () => {
    withFiles(everyFile, (folder) => {
      const result = run(folder, 'make', ['-s', '-C', 'linux-5.16/c', 'check']);
      expect(result.stderr).toBe('');
      expect(result.status).toBe(0);
    });
  });

  /** What each of the changes below breaks. The order of the steps is a *should*. */
  const NOTICED = {
    must: { result: /^not ok .*\n# must broken: .* => .*\n# {3}got /m, fails: true },
    should: { result: /^ok .*\n# should not followed: .* => .*\n# {3}got /m, fails: false },
  };
  type Mistake = readonly [string, string, string, (keyof typeof NOTICED)?];
  /** One-line changes of the algorithms, each of which a transcript has to notice. */
  const mistakes: readonly Mistake[] = [
    [
      'a step in the wrong place',
      '{ VFIO_DEVICE_STATE_RUNNING, false },\n\t{ VFIO_DEVICE_STATE_NDMA, false },',
      '{ VFIO_DEVICE_STATE_NDMA, false },\n\t{ VFIO_DEVICE_STATE_RUNNING, false },',
      'should',
    ],
    ['a wrong errno', 'return -EINVAL;', 'return -EBUSY;'],
    ['no unwind', 'driver->device_state, from, true);', 'from, from, true);'],
  ];
  /** The same of the machine's algorithms and of its table. */
  const wrongTurns: readonly Mistake[] = [
    ['an arc that is not taken back', 'if (begun) {', 'if (begun && !action) {'],
    [
      'a label that changes at the end alone',
      'vfio_migration_take_arc(driver, at, next);',
      'vfio_migration_take_arc(driver, at, to);',
    ],
    ['a path that is none', 'if (!migration_has_path(transitions, from, to))', 'if (from == 15)'],
  ];
  for (const [edition, what, from, to, force = 'must'] of [
    ...mistakes.map((each) => ['rfc-ndma', ...each] as const),
    ...wrongTurns.map((each) => ['fsm', ...each] as const),
  ]) {
    testWith(['make', 'cc'], `notice ${what}`, () => {
      const path = `${edition}/c/vfio_migration_algorithms.c`;
      const source = everyFile.get(path) ?? '';
      expect(source).toContain(from);
      withFiles(new Map([...everyFile, [path, source.replace(from, to)]]), (folder) => {
        const result = run(folder, 'make', ['-s', '-C', `${edition}/c`, 'check']);
        expect(result.stdout).toMatch(NOTICED[force].result);
        expect(result.stdout.includes('\nnot ok')).toBe(NOTICED[force].fails);
        expect(result.status !== 0).toBe(NOTICED[force].fails);
      });
    });
  }
});

describe('expressions', () => {
  testWith(['gcc', 'clang'], `mean in C what they mean, without a warning (seed ${SEED})`, () => {
    const expressions = randomExpressions(400, SEED);
    const type = { kind: 'scalar', scalar: 'u32' } as const;
    const names = new Map(['a', 'b', 'c'].map((name) => [name, { type, text: name }] as const));
    const scope = new CScope(new Symbols([]), names, 'macro');
    const values: Readonly<Record<string, bigint>> = { a: 1n, b: 6n, c: 0n };
    const prints = expressions.map((expression) => {
      const lines = layOut(printValue(expression, scope), 8, 60);
      return `\tprintf("%u\\n", (unsigned int)(\n\t${lines.join('\n')}));`;
    });
    const source = `#include <stdio.h>\n\nint main(void)\n{\n\tvolatile unsigned int a = 1, b = 6, c = 0;\n\n${prints.join('\n')}\n\treturn 0;\n}\n`;
    const expected = expressions.map((expression) =>
      String(
        BigInt.asUintN(32, evaluate(expression, { ...EMPTY_SCOPE, name: (name) => values[name] ?? 0n })),
      ),
    );
    for (const compiler of ['gcc', 'clang']) {
      const options = ['-Werror=parentheses', '-w', 'expressions.c'];
      const output = withFiles(new Map([['expressions.c', source]]), (folder) =>
        runProgram(folder, compiler, options),
      );
      expect(output.trimEnd().split('\n')).toEqual(expected);
    }
  });
});
