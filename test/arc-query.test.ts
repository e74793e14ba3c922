// SPDX-License-Identifier: MIT
// The query of arcs as C has it: a program with the generated header asks a device for every pair of values and reads what
// comes back. Its answers are those of the data in `vectors/machines.json`, and of the paths in C, for every set of optional parts
// that a driver of the reference can have.

import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { createDevice, type FsmDeviceOptions } from 'uapi-reference/fsm';
import { describe, expect } from 'vitest';
import { run, STRICT, testWith, withFiles } from './c/compilers.js';
import { editionOf, filesOf, headerPath } from './c/generated.js';
import { VALUES as WRITABLE } from './support/machine-oracle.js';

/** Parts by the names of the data, and a device that has these and no others. */
const DEVICES: readonly (readonly [parts: readonly string[], options: FsmDeviceOptions])[] = [
  [[], { style: 'snapshot', ndma: false, preCopy: false }],
  [['precopy'], { style: 'snapshot', ndma: false }],
  [['ndma'], { style: 'snapshot', preCopy: false }],
  [['precopy', 'ndma'], { style: 'snapshot' }],
  [['precopy', 'return'], { style: 'channel' }],
  [['precopy', 'ndma', 'return'], {}],
];

/** The bits of `MIGRATION_PART_` in the generated C. */
const PART_BITS: Readonly<Record<string, number>> = { precopy: 1, ndma: 2, return: 4 };

const NAMES = new Map([
  ...Object.entries(WRITABLE).map(([name, value]) => [value, name] as const),
  [6, 'ERROR'] as const,
]);
/** The values that the program asks for, as it prints them. */
const ASKED = [...Array(16).keys(), 17, 0xffff_ffff].map((value) => NAMES.get(value) ?? String(value));

interface Transition {
  readonly from: string;
  readonly to: string;
}

interface PartSet {
  readonly parts: readonly string[];
  readonly states: readonly string[];
  readonly arcs: readonly Transition[];
  readonly transitions: readonly (Transition & { readonly path?: readonly string[] })[];
}

const VECTORS = join(import.meta.dirname, '../generated/fsm/vectors/machines.json');
const { machines } = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
  readonly machines: readonly [{ readonly sets: readonly PartSet[] }];
};
const [{ sets }] = machines;

/** What the data says of every pair, in the words of the program. */
function expected(parts: readonly string[]): readonly string[] {
  const set = sets.find((each) => each.parts.join() === parts.join())!;
  const isIn = (list: readonly Transition[], from: string, to: string): boolean =>
    list.some((each) => each.from === from && each.to === to);
  const paths = set.transitions.filter(({ path }) => path !== undefined);
  return ASKED.flatMap((from) =>
    ASKED.map((to) => {
      const stays = from === to && set.states.includes(from);
      const answer = isIn(set.arcs, from, to) ? 'arc' : stays || isIn(paths, from, to) ? 'path' : 'no';
      return `${from} to ${to}: ${answer}`;
    }),
  );
}

/** What the program hears, where `ask` is what it has printed: for each device its parts and the arguments. */
function answers(asked: string): Uint8Array {
  const questions = asked
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  const byteOrder = endianness() === 'LE' ? 'little' : 'big';
  return Buffer.concat(
    DEVICES.flatMap(([parts, options]) => {
      const device = createDevice({ ...options, byteOrder });
      const mask = parts.reduce((sum, part) => sum + PART_BITS[part]!, 0);
      const replies = questions.map(([request, hex]) => {
        const argument = Uint8Array.from(Buffer.from(hex!, 'hex'));
        expect(device.ioctl(Number(request), argument)).toBe(0);
        return argument;
      });
      return [new Uint8Array(Uint32Array.of(mask).buffer), ...replies];
    }),
  );
}

const fsm = editionOf('fsm');
const files = new Map([
  ...filesOf(fsm),
  ['query-arcs.c', readFileSync(join(import.meta.dirname, 'c/discovery/query-arcs.c'), 'utf8')],
]);

/** Compiles the program, lets it ask, and returns what it makes of the answers. */
function converse(compiler: string, sources: ReadonlyMap<string, string>): readonly string[] {
  return withFiles(sources, (folder) => {
    const options = [...STRICT, '-Ifsm/include/uapi', '-Ifsm/c', '-o', 'program'];
    const { stderr } = run(folder, compiler, [...options, 'query-arcs.c', 'fsm/c/vfio_migration_machines.c']);
    expect(stderr).toBe('');
    const asked = run(folder, './program', ['ask']).stdout;
    const { stdout, status } = run(folder, './program', [], answers(asked));
    expect(status).toBe(0);
    return stdout.trimEnd().split('\n');
  });
}

const everyAnswer = DEVICES.flatMap(([parts]) => expected(parts));

describe('a C program that asks for arcs', () => {
  for (const compiler of ['gcc', 'clang']) {
    testWith([compiler], `of ${compiler} hears what the data and the paths in C say, for every pair`, () => {
      expect(DEVICES.map(([parts]) => parts.join()).sort()).toEqual(
        sets.map(({ parts }) => parts.join()).sort(),
      );
      expect(converse(compiler, files)).toEqual(everyAnswer);
      // Of each kind of answer there are some.
      const count = (ending: string): number => everyAnswer.filter((line) => line.endsWith(ending)).length;
      expect([count(': arc'), count(': path')]).toEqual([98, 88]);
    });
  }

  const lies: readonly (readonly [file: string, from: string, to: string])[] = [
    [headerPath(fsm), 'ARC_DIRECT\t(1 << 0)', 'ARC_DIRECT\t(1 << 1)'],
    [headerPath(fsm), 'ARC_ACCEPTED\t(1 << 1)', 'ARC_ACCEPTED\t(1 << 2)'],
    [
      'fsm/c/vfio_migration_machines.c',
      '[VFIO_DEVICE_STATE_RUNNING] = VFIO_DEVICE_STATE_STOP,',
      '[VFIO_DEVICE_STATE_RUNNING] = VFIO_DEVICE_STATE_ERROR,',
    ],
  ];
  for (const [file, from, to] of lies) {
    testWith(['gcc'], `notices that ${file.split('/').at(-1)} says otherwise: ${from}`, () => {
      const text = files.get(file) ?? '';
      expect(text).toContain(from);
      const lying = new Map([...files, [file, text.replace(from, to)]]);
      expect(converse('gcc', lying)).not.toEqual(everyAnswer);
    });
  }
});
