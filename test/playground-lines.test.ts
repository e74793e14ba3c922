// SPDX-License-Identifier: MIT
// The statements of the algorithms, as the page's code tells of them, and the lines of pseudocode that they stand in.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { referenceEmitter } from '../src/emit/reference/index.js';
import { allStatements } from '../src/expression/walk.js';
import { type DeclarationOf, declarationsOf, type SpecModel } from '../src/model/index.js';
import { algorithmsIn, statementsIn } from '../src/site/playground/marks/lines.js';
import type { SyntaxNode } from '../src/site/playground/marks/syntax.js';
import { type Frame, runOf } from '../src/site/playground/model/lines.js';
import {
  afterSteps,
  endOf,
  isSameMoment,
  type Moment,
  nextLine,
  POWER_ON,
  previousLine,
  viewAt,
} from '../src/site/playground/model/moment.js';
import type { Player } from '../src/site/playground/model/player.js';
import { stateWriter } from '../src/site/playground/model/states.js';
import { lampModel, model } from './c/generated.js';
import { emitted } from './support/emitted.js';
import { loadPlaygrounds, playerOf, run } from './support/playground.js';
import { LAMP_ROOT, ROOT } from './support/site.js';

const scripts = [await loadPlaygrounds(model), await loadPlaygrounds(lampModel)];
const [script, lamp] = scripts as [(typeof scripts)[0], (typeof scripts)[0]];

interface Case {
  readonly of: SpecModel;
  readonly edition: string;
  readonly algorithm: DeclarationOf<'algorithm'>;
}

/** Every algorithm of every edition that can be played with. */
const CASES: readonly Case[] = [model, lampModel].flatMap((of) =>
  of.editions
    .filter(({ playground }) => playground !== undefined)
    .flatMap(({ name: edition, declarations }) =>
      declarationsOf(declarations, 'algorithm').map((algorithm) => ({ of, edition, algorithm })),
    ),
);

const parse = (code: string): SyntaxNode => parseAst(code, { lang: 'ts' }) as unknown as SyntaxNode;

/** The statements of an algorithm in a module, numbered as the marks number them. */
function numbered(code: string, symbol: string): readonly SyntaxNode[] {
  const [found, ...more] = algorithmsIn(parse(code), code).filter((each) => each.symbol === symbol);
  expect(more).toEqual([]);
  return statementsIn(found!.body);
}

function placeIn(code: string, offset: number): string {
  const lines = code.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

describe.each(CASES)('$edition $algorithm.symbol', ({ of, edition, algorithm }) => {
  const { symbol, body, place } = algorithm;
  const source = readFileSync(join(of === model ? ROOT : LAMP_ROOT, place.file), 'utf8');
  const playgrounds = of === model ? script : lamp;
  const data = playgrounds.data.editions.find(({ name }) => name === edition)!.algorithms[symbol]!;

  it('numbers the statements as the model has them, in the source and in the package', () => {
    const found = numbered(source, symbol);
    expect(found.map(({ start }) => placeIn(source, start))).toEqual(
      allStatements(body).map((statement) => `${statement.place.line}:${statement.place.column}`),
    );
    // Editions have algorithms of the same name, each in a module of its own.
    const path = place.file.replace(/^spec\/[^/]+\//, '').replace(/\.ts$/, '.js');
    const kinds = [...emitted(referenceEmitter, of)]
      .filter(([output]) => output.endsWith(`dist/${path}`))
      .map(([, code]) => numbered(code, symbol).map(({ type }) => type));
    expect(kinds.length).toBeGreaterThan(0);
    for (const each of kinds) expect(each).toEqual(found.map(({ type }) => type));
  });

  it('has a line for each statement, and a statement for each line but those that only begin a branch', () => {
    expect(data.lines.length).toBe(allStatements(body).length);
    const ids = [...data.html.matchAll(/<li id="([^"]*)">/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(data.lines.filter((line) => !ids.includes(line))).toEqual([]);
    const others = ids.filter((id) => !data.lines.includes(id));
    for (const id of others) expect(data.html).toMatch(new RegExp(`id="${id}">.{0,80}<p>Otherwise:`));
    // Lines are in the order of the source, and so are statements.
    expect([...new Set(data.lines)]).toEqual(ids.filter((id) => !others.includes(id)));
  });
});

/** `write 5 > set 1.a`: the algorithms under way, each at its line, without what their names share. */
function shown(frames: readonly Frame[]): string {
  return frames
    .map(({ line }) => line.replace(/^(?:vfio_migration|lamp)_/, '').replace(':', ' '))
    .join(' > ');
}

/** Every line of the last step, with the state when it is about to run. */
function linesOf(of: Player): readonly string[] {
  const start = afterSteps(of.taken.length - 1);
  const lines: string[] = [];
  for (let at = nextLine(start, of); !isSameMoment(at, endOf(of)); at = nextLine(at, of)) {
    const { state } = viewAt(at, of).devices[0]!;
    lines.push(`${shown(runOf(at, of).frames)} ${stateWriter(of.edition)(state)}`);
  }
  return lines;
}

/** Without what asks whether a step applies, and the heads of loops. */
function deeds(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !/step_applies|set_device_state 1(?:\.a)? \S*$/.test(line));
}

describe('the lines of a step', () => {
  it('lead through a write, into its unwind, and to ERROR', () => {
    const of = playerOf(script, 'rfc-ndma');
    run(of, 'fault set-saving EIO', 'fault set-running EIO unwind', 'write device_state SAVING => EIO');
    const write = 'write_device_state';
    const set = `${write} 5 > set_device_state`;
    const unwind = `${set} 1.a.ii.B > set_device_state`;
    const inStep = (caller: string, ...lines: readonly string[]) =>
      lines.map((line) => `${caller} 1.a.i > take_step ${line}`);
    expect(deeds(linesOf(of))).toEqual([
      ...['1', '2', '3', '4', '5'].map((line) => `${write} ${line} RUNNING`),
      // RUNNING is cleared.
      `${set} 1.a.i RUNNING`,
      ...inStep(set, '1 RUNNING', '2 RUNNING', '3 {}', '3 {}'),
      `${set} 1.a.ii {}`,
      // SAVING is set, and fails.
      `${set} 1.a.i {}`,
      ...inStep(set, '1 {}', '1 {}', '3 SAVING', '4 SAVING', '5 SAVING', '5 SAVING'),
      ...['ii', 'ii.A', 'ii.B'].map((line) => `${set} 1.a.${line} SAVING`),
      // The unwind clears SAVING again.
      `${unwind} 1.a.i SAVING`,
      ...inStep(unwind, '1 SAVING', '2 SAVING', '3 {}', '4 {}', '5 {}', '5 {}'),
      `${unwind} 1.a.ii {}`,
      // It sets RUNNING, which fails as well.
      `${unwind} 1.a.i {}`,
      ...inStep(unwind, '1 {}', '1 {}', '3 RUNNING', '3 RUNNING'),
      ...['ii', 'ii.A', 'ii.A'].map((line) => `${unwind} 1.a.${line} RUNNING`),
      `${set} 1.a.ii.C RUNNING`,
      `${set} 1.a.ii.C.I RUNNING`,
      `${set} 1.a.ii.C.II ERROR`,
      `${set} 1.a.ii.D ERROR`,
    ]);
  });

  it('lead along a path of the machine, arc by arc', () => {
    const of = playerOf(script, 'fsm');
    run(of, 'write device_state PRE_COPY_NDMA');
    const path = 'write_device_state 6 > set_device_state';
    const walk = linesOf(of).filter((line) => line.split(' > ').length === 2);
    expect(walk).toEqual([
      ...['1', '2', '3', '3.a'].map((line) => `${path} ${line} RUNNING`),
      ...['3.b', '3.c', '3', '3.a'].map((line) => `${path} ${line} PRE_COPY`),
      ...['3.b', '3.c', '3', '4'].map((line) => `${path} ${line} PRE_COPY_NDMA`),
    ]);
    expect(linesOf(of)).toContain(`${path} 3.a > take_arc 3 RUNNING`);
    expect(linesOf(of)).toContain(`${path} 3.a > take_arc 4 PRE_COPY`);
  });

  it('go back the way they came, over every step', () => {
    const of = playerOf(script, 'fsm');
    run(of, 'work', 'fault set-saving EIO', 'write device_state STOP_COPY', 'read device_state');
    const moments: Moment[] = [POWER_ON];
    while (!isSameMoment(moments.at(-1)!, endOf(of))) moments.push(nextLine(moments.at(-1)!, of));
    expect(moments.length).toBeGreaterThan(20);
    let at = endOf(of);
    for (const moment of [...moments].reverse()) {
      expect(at).toEqual(moment);
      at = previousLine(at, of);
    }
    expect(at).toEqual(POWER_ON);
  });

  it('of the second uAPI are told too', () => {
    const of = playerOf(lamp, 'v2');
    run(of, 'write state LIT');
    expect(linesOf(of)).toEqual([
      ...['1', '1.a', '1', '1.a', '1', '1.a', '1.a.i'].map((line) => `set_state ${line} OFF`),
      ...['1.a.ii', '1.a.ii.A', '1.a.ii.B', '1', '1.a', '1', '2'].map((line) => `set_state ${line} ON`),
    ]);
  });

  it('are none where no algorithm runs', () => {
    const of = playerOf(script, 'rfc-ndma');
    run(of, 'work');
    expect(runOf(endOf(of), of)).toEqual({ frames: [], ran: new Set(), count: 0 });
    expect(nextLine(POWER_ON, of)).toEqual(endOf(of));
  });
});
