// SPDX-License-Identifier: MIT
// State machines: the derived paths against a search that works otherwise, the kernel's later protocol as an example of
// another machine, the figures of the thread's own arcs, and that C, the reference and the data all say the same.

import { describe, expect, test } from 'vitest';
import { transitionsOf } from '../generated/reference/src/derived/fsm.js';
import {
  deriveMachine,
  deriveTable,
  failedTransitions,
  hazardsOf,
  type MachineFacts,
  partSets,
  type Transition,
} from '../src/machine/index.js';
import { findDeclaration } from '../src/model/index.js';
import { hasPath, isArc, nextState, pathBetween, transitionSet } from '../src/runtime/index.js';
import { run, STRICT, testWith, withFiles } from './c/compilers.js';
import { editionOf, filesOf, lampModel } from './c/generated.js';
import { choicesOf, expectedPaths, isWanted, VALUES } from './support/machine-oracle.js';

const fsm = editionOf('fsm');
const machine = findDeclaration(fsm.declarations, 'machine', 'MIGRATION')!;
const { facts, tables } = deriveMachine(fsm.declarations, machine);

const pathOf = (transition: Transition): readonly string[] | undefined =>
  transition.kind === 'path' ? transition.path : undefined;

const find = (transitions: readonly Transition[], from: string, to: string): Transition =>
  transitions.find((each) => each.from === from && each.to === to)!;

describe('the derived table', () => {
  test('there is one for each choice of parts that makes sense', () => {
    expect(tables.map(({ parts }) => parts.join(' ')).sort()).toEqual(
      choicesOf(['precopy', 'ndma', 'return'])
        .filter((parts) => !parts.includes('return') || parts.includes('precopy'))
        .map((parts) => parts.join(' '))
        .sort(),
    );
  });

  for (const { parts, states, arcs, transitions } of tables) {
    const name = parts.join(', ') || 'no optional part';

    test(`agrees with every sequence of states, tried one by one: ${name}`, () => {
      const wanted = Object.keys(VALUES).filter((state) => isWanted(state, parts));
      expect([...states].sort()).toEqual([...wanted].sort());
      expect(transitions).toHaveLength(states.length * (states.length - 1));
      for (const transition of transitions) {
        const expected = expectedPaths(wanted, arcs, transition.from, transition.to);
        // One or none: a tie would be two.
        expect(
          pathOf(transition) === undefined ? [] : [pathOf(transition)],
          JSON.stringify(transition),
        ).toEqual(expected);
      }
    });

    test(`every path ends where it leads, visits no state twice and takes arcs alone: ${name}`, () => {
      for (const { from, to, path } of transitions.filter((each) => each.kind === 'path')) {
        expect([path[0], path.at(-1)]).toEqual([from, to]);
        expect(new Set(path).size).toBe(path.length);
        for (const [at, state] of path.slice(0, -1).entries()) {
          expect(arcs).toContainEqual({ from: state, to: path[at + 1] });
          // Step by step the same way: whoever stands in the middle of a path goes on along it.
          expect(pathOf(find(transitions, state, to))).toEqual(path.slice(at));
        }
      }
    });
  }

  test('of the lamp: each hazard and each part shows', () => {
    const v2 = editionOf('v2', lampModel);
    const lamp = deriveMachine(v2.declarations, findDeclaration(v2.declarations, 'machine', 'LAMP')!);
    expect(lamp.tables.map(({ parts }) => parts)).toEqual([[], ['dim'], ['dim', 'fade']]);
    const [, dim, fade] = lamp.tables;
    expect(pathOf(find(dim!.transitions, 'OFF', 'DIMMED'))).toEqual(['OFF', 'ON', 'DIMMED']);
    expect(find(dim!.transitions, 'DIMMED', 'ON')).toMatchObject({
      kind: 'refused',
      path: ['DIMMED', 'OFF', 'ON'],
      hazards: [
        { property: 'lit', state: 'OFF' },
        { property: 'dark', state: 'OFF' },
      ],
    });
    expect(pathOf(find(fade!.transitions, 'DIMMED', 'ON'))).toEqual(['DIMMED', 'ON']);
  });
});

describe('a failing arc', () => {
  const whole = tables.at(-1)!;
  const failures = failedTransitions(facts, whole.transitions);

  test('leaves the last state that was reached, but for RESUMING, whose stream is over', () => {
    for (const { from, to, arc, leaves } of failures) {
      const at = pathOf(find(whole.transitions, from, to))![arc];
      expect(leaves).toBe(at === 'RESUMING' ? 'ERROR' : at);
    }
  });

  test('is told for every arc of every path', () => {
    const arcs = whole.transitions.map((each) => (pathOf(each)?.length ?? 1) - 1);
    expect(failures).toHaveLength(arcs.reduce((sum, count) => sum + count, 0));
  });
});

/** States and arcs of the comment above `enum vfio_device_mig_state` in <linux/vfio.h> of Linux 6.1. */
const LATER: MachineFacts = {
  states: ['STOP', 'RUNNING', 'STOP_COPY', 'RESUMING', 'RUNNING_P2P', 'ERROR'].map((name) => ({
    name,
    has: [],
    needs: name === 'RUNNING_P2P' ? ['p2p'] : [],
  })),
  arcs: [
    ['RUNNING_P2P', 'STOP'],
    ['STOP_COPY', 'STOP'],
    ['RESUMING', 'STOP'],
    ['RUNNING_P2P', 'RUNNING'],
    ['RUNNING', 'RUNNING_P2P'],
    ['STOP', 'RUNNING_P2P'],
    ['STOP', 'STOP_COPY'],
    ['STOP', 'RESUMING'],
  ].map(([from = '', to = '']) => ({ from, to, needs: [] })),
  parts: [{ name: 'p2p', requires: [] }],
  // "Select the shortest path" is the only rule of the comment.
  rules: [],
  prefer: ['arcs'],
  // "By using combination transitions the user can avoid knowing about these optional states."
  missing: 'collapse',
  failure: 'ERROR',
};

describe("the kernel's later protocol", () => {
  const paths = (parts: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      deriveTable(LATER, parts).transitions.map((each) => [
        `${each.from} ${each.to}`,
        pathOf(each)?.join(' ') ?? 'refused',
      ]),
    );

  test('has the paths of its comment on a device with RUNNING_P2P', () => {
    expect(paths(['p2p'])).toEqual({
      'STOP RUNNING': 'STOP RUNNING_P2P RUNNING',
      'STOP STOP_COPY': 'STOP STOP_COPY',
      'STOP RESUMING': 'STOP RESUMING',
      'STOP RUNNING_P2P': 'STOP RUNNING_P2P',
      'RUNNING STOP': 'RUNNING RUNNING_P2P STOP',
      'RUNNING STOP_COPY': 'RUNNING RUNNING_P2P STOP STOP_COPY',
      'RUNNING RESUMING': 'RUNNING RUNNING_P2P STOP RESUMING',
      'RUNNING RUNNING_P2P': 'RUNNING RUNNING_P2P',
      'STOP_COPY STOP': 'STOP_COPY STOP',
      'STOP_COPY RUNNING': 'STOP_COPY STOP RUNNING_P2P RUNNING',
      'STOP_COPY RESUMING': 'STOP_COPY STOP RESUMING',
      'STOP_COPY RUNNING_P2P': 'STOP_COPY STOP RUNNING_P2P',
      'RESUMING STOP': 'RESUMING STOP',
      'RESUMING RUNNING': 'RESUMING STOP RUNNING_P2P RUNNING',
      'RESUMING STOP_COPY': 'RESUMING STOP STOP_COPY',
      'RESUMING RUNNING_P2P': 'RESUMING STOP RUNNING_P2P',
      'RUNNING_P2P STOP': 'RUNNING_P2P STOP',
      'RUNNING_P2P RUNNING': 'RUNNING_P2P RUNNING',
      'RUNNING_P2P STOP_COPY': 'RUNNING_P2P STOP STOP_COPY',
      'RUNNING_P2P RESUMING': 'RUNNING_P2P STOP RESUMING',
    });
  });

  test('skips RUNNING_P2P on a device without it', () => {
    const all = Object.entries(paths(['p2p'])).filter(([pair]) => !pair.includes('RUNNING_P2P'));
    expect(paths([])).toEqual(
      Object.fromEntries(all.map(([pair, path]) => [pair, path.replace('RUNNING_P2P ', '')])),
    );
    // What were two arcs is one then.
    expect(deriveTable(LATER, []).arcs).toContainEqual({ from: 'RUNNING', to: 'STOP' });
  });
});

describe('a rule', () => {
  /** A straight line of states, each with the property or without it. */
  const line = (kind: 'never' | 'steady' | 'for-target', course: string): string | undefined => {
    const states = [...course].map((sign, at) => ({
      name: `S${at}`,
      has: sign === '+' ? ['p'] : [],
      needs: [],
    }));
    const rules = [{ property: 'p', kind, gained: 'gained', lost: 'lost' }];
    const plain: MachineFacts = { states, arcs: [], parts: [], rules, prefer: [], missing: 'avoid' };
    const [hazard] = hazardsOf(
      plain,
      states.map(({ name }) => name),
    );
    return hazard === undefined ? undefined : `${hazard.text} ${hazard.state}`;
  };

  test.each([
    ['never', '+-+', undefined],
    ['never', '-+-', 'gained S1'],
    ['never', '++-', 'gained S1'],
    ['steady', '---', undefined],
    ['steady', '+++', undefined],
    ['steady', '--++', undefined],
    ['steady', '++--', undefined],
    ['steady', '-+-', 'gained S1'],
    ['steady', '+-+', 'lost S1'],
    ['steady', '-+-+', 'lost S2'],
    ['steady', '+-+-', 'gained S2'],
    ['for-target', '-++', undefined],
    ['for-target', '++-', 'gained S1'],
    ['for-target', '+--', undefined],
  ] as const)('%s over %s', (kind, course, expected) => {
    expect(line(kind, course)).toBe(expected);
  });

  test('an optional part counts with what it requires', () => {
    const parts = [
      { name: 'a', requires: [] },
      { name: 'b', requires: ['a'] },
    ];
    expect(partSets({ parts })).toEqual([[], ['a'], ['a', 'b']]);
  });
});

describe('of paths that are equally short', () => {
  /** From A to D over B or over C: each preference that tells them apart takes another one. */
  const square: MachineFacts = {
    states: [
      { name: 'A', has: [], needs: [] },
      { name: 'B', has: ['lit'], needs: ['lens'] },
      { name: 'C', has: [], needs: [] },
      { name: 'D', has: [], needs: [] },
    ],
    arcs: ['A B', 'B D', 'A C', 'C D'].map((arc) => {
      const [from = '', to = ''] = arc.split(' ');
      return { from, to, needs: [] };
    }),
    parts: [{ name: 'lens', requires: [] }],
    rules: [],
    prefer: [],
    missing: 'avoid',
  };
  const path = (prefer: MachineFacts['prefer']): string | undefined =>
    pathOf(find(deriveTable({ ...square, prefer }, ['lens']).transitions, 'A', 'D'))?.join('');

  test.each([
    [['arcs'], undefined],
    [['arcs', 'parts'], 'ACD'],
    [['arcs', 'lit'], 'ABD'],
    [['parts', 'lit'], 'ACD'],
    [['lit', 'parts'], 'ABD'],
    [['lit'], 'ABD'],
  ] as const)('%j takes %s', (prefer, expected) => {
    expect(path(prefer)).toBe(expected);
  });
});

describe('what is generated', () => {
  const transitions = transitionsOf('MIGRATION');
  const names = new Map(Object.entries(VALUES).map(([name, value]) => [value, name]));

  test('the reference follows the same paths', () => {
    for (const table of tables) {
      const set = transitionSet(transitions, table.parts);
      expect(set.parts).toEqual(table.parts);
      for (const transition of table.transitions) {
        const from = VALUES[transition.from]!;
        const to = VALUES[transition.to]!;
        const path = pathBetween(set, from, to).map((value) => names.get(value)!);
        expect(path).toEqual(pathOf(transition)?.slice(1) ?? []);
        expect(hasPath(set, from, to)).toBe(path.length > 0);
        expect(isArc(set, from, to)).toBe(path.length === 1);
      }
    }
  });

  test('the reference stays where it is asked to stay, and knows no state that the device lacks', () => {
    const set = transitionSet(transitions, ['return', 'ndma']);
    expect(set.parts).toEqual(['ndma']);
    expect(nextState(set, 1, 1)).toBe(1);
    expect(pathBetween(set, 1, 1)).toEqual([]);
    for (const value of [3, 6, 11, 7, 8, 10, 12]) {
      expect(nextState(set, 1, value)).toBeUndefined();
      expect(hasPath(set, value, value)).toBe(false);
    }
    expect([transitions.initial, transitions.failure, transitions.failedExits]).toEqual([1, 6, { 4: 6 }]);
  });

  for (const compiler of ['gcc', 'clang']) {
    testWith([compiler], `C answers the same for every value and every choice of parts (${compiler})`, () => {
      const files = new Map([...filesOf(fsm), ['fsm/c/ask.c', ASK]]);
      withFiles(files, (folder) => {
        const sources = ['fsm/c/ask.c', 'fsm/c/vfio_migration_machines.c'];
        const built = run(folder, compiler, [
          ...STRICT,
          '-Ifsm/include/uapi',
          '-Ifsm/c',
          '-o',
          'ask',
          ...sources,
        ]);
        expect(built.stderr).toBe('');
        expect(run(folder, './ask', []).stdout.trim().split('\n')).toEqual(answers());
      });
    });
  }

  /** As `ASK` prints them: parts, from, to, next or -1, whether it is an arc. */
  function answers(): readonly string[] {
    const parts = ['precopy', 'ndma', 'return'];
    const values = Array.from({ length: 16 }, (_, value) => value);
    return Array.from({ length: 8 }, (_, mask) => mask).flatMap((mask) => {
      const set = transitionSet(
        transitions,
        parts.filter((_, bit) => (mask >> bit) & 1),
      );
      return values.flatMap((from) =>
        values.map((to) => {
          const next = from === to ? undefined : nextState(set, from, to);
          return [mask, from, to, next ?? -1, Number(isArc(set, from, to))].join(' ');
        }),
      );
    });
  }
});

const ASK = `#include <stdio.h>
#include "vfio_migration_machines.h"

int main(void)
{
	unsigned int parts, from, to;
	__u32 next;

	for (parts = 0; parts < 8; parts++)
		for (from = 0; from < 16; from++)
			for (to = 0; to < 16; to++) {
				bool found = migration_next_state(parts, from, to, &next);

				printf("%u %u %u %d %d\\n", parts, from, to,
				       found ? (int)next : -1,
				       migration_is_arc(parts, from, to));
			}
	return migration_failed_exit(4) != 6 || migration_failed_exit(1) != 1;
}
`;
