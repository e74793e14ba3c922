// SPDX-License-Identifier: MIT
// The comparison of declarations: values, structs, macros and what algorithms work with, each kind of difference by an edit
// of the lamp, and the answers of macros against compiled headers.

import { describe, expect, test } from 'vitest';
import { compareEditions } from '../src/compare/index.js';
import type { DeclarationOf, Edition, SpecModel } from '../src/model/index.js';
import { runProgram, testWith, withFiles } from './c/compilers.js';
import { editionOf, filesOf, headerPath, lampModel, model } from './c/generated.js';
import { difference, edit, pairs, v2 } from './support/lamp-difference.js';

describe('values', () => {
  test('a bit that comes, with what it needs', () => {
    const found = compareEditions(lampModel, editionOf('v1', lampModel), v2);
    expect(found.values).toContainEqual({
      kind: 'added',
      symbol: 'LAMP_STATE_DIM',
      value: {
        role: 'bit',
        symbol: 'LAMP_STATE_DIM',
        inHeader: true,
        value: '0x2',
        space: 'LAMP_STATE_',
        type: 'u32',
        needs: 'LAMP_CAP_DIM',
        meaning: 'The lamp is dimmed.',
      },
    });
    expect(found.abi.binary.holds).toBe('yes');
  });

  test('a capability with another number breaks a compiled program, and not its source', () => {
    const found = difference(edit('region.ts', 'CAP_DIM: CapabilityId = 3', 'CAP_DIM: CapabilityId = 4'));
    expect(found.values).toMatchObject([
      {
        kind: 'changed',
        symbol: 'LAMP_CAP_DIM',
        what: ['value'],
        before: { value: '0x3' },
        after: { value: '0x4' },
      },
    ]);
    expect(found.abi.binary).toEqual({
      holds: 'no',
      findings: [{ kind: 'breaks', symbol: 'LAMP_CAP_DIM', reason: 'the program has 0x3, the driver 0x4' }],
    });
    expect(found.abi.source.holds).toBe('yes');
  });

  test('a capability with another name breaks the source, and not a compiled program', () => {
    const found = difference(
      edit('region.ts', '@capability LAMP_CAP_DIM', '@capability LAMP_CAP_DIMMER'),
      edit('lamp.md', 'report `LAMP_CAP_DIM` only', 'report `LAMP_CAP_DIMMER` only'),
    );
    expect(found.values.filter(({ kind }) => kind === 'renamed')).toMatchObject([
      {
        before: { symbol: 'LAMP_CAP_DIM', value: '0x3' },
        after: { symbol: 'LAMP_CAP_DIMMER', value: '0x3' },
      },
    ]);
    expect(found.abi.binary.findings.map(({ kind }) => kind)).toEqual(['condition']);
    expect(found.abi.source.findings).toEqual([
      { kind: 'breaks', symbol: 'LAMP_CAP_DIM', reason: 'it is called LAMP_CAP_DIMMER now' },
      {
        kind: 'condition',
        symbol: 'LAMP_STATE_DIM',
        reason: 'a device supports it only where it reports LAMP_CAP_DIMMER',
      },
    ]);
  });

  test('a request with another number', () => {
    const found = difference(edit('alarm.ts', '_IO(LETTER, 1)', '_IO(LETTER, 2)'));
    expect(found.values).toMatchObject([
      { symbol: 'LAMP_SET_ALARM', before: { value: '_IO(0x4c, 1)' }, after: { value: '_IO(0x4c, 2)' } },
    ]);
    expect(found.abi.binary.holds).toBe('no');
  });

  test('a constant whose meaning is told in other words', () => {
    const found = difference(
      edit('state.ts', 'The bits that have a meaning.', 'The bits that have some meaning.'),
    );
    expect(found.values).toMatchObject([
      {
        what: ['meaning'],
        words: [
          { kind: 'same', text: 'The bits that have' },
          { kind: 'removed', text: 'a' },
          { kind: 'added', text: 'some' },
          { kind: 'same', text: 'meaning.' },
        ],
      },
    ]);
    expect(found.abi.binary.holds).toBe('yes');
  });

  test('what another header defines is shown, and is no part of the ABI', () => {
    const found = difference(edit('alarm.ts', 'AF = 1 << 5', 'AF = 1 << 6'));
    expect(found.values).toMatchObject([{ symbol: 'RTC_AF', after: { definedIn: 'linux/rtc.h' } }]);
    expect(found.abi.binary.holds).toBe('yes');
  });
});

describe('structs', () => {
  const level = '   * Brightness in per mille.\n   * @access read-write';

  test.each([
    [
      'a write that is refused',
      edit('info.ts', level, level.replace('read-write', 'read-only')),
      'write',
      'no',
    ],
    [
      'a value that is no longer shown',
      edit('info.ts', level, level.replace('read-write', 'read-zero write-ignore')),
      'read',
      'no',
    ],
    [
      'a value that is not always defined',
      edit('info.ts', level, `${level}\n   * @when LIT`),
      'when',
      'conditionally',
    ],
    ['a value that is more often defined', edit('info.ts', '   * @when LIT\n', ''), 'when', 'yes'],
  ] as const)('%s', (_what, change, respect, holds) => {
    const found = difference(change);
    expect(found.structs).toMatchObject([
      { kind: 'changed', before: { symbol: 'lamp_info', size: 16 }, members: [{ kind: 'changed' }] },
    ]);
    expect(JSON.stringify(found.structs)).toContain(`"${respect}"`);
    expect(found.abi.binary.holds).toBe(holds);
  });

  test('a wider member moves those behind it', () => {
    const found = difference(edit('info.ts', 'level: u16', 'level: u32'));
    expect(found.structs).toMatchObject([
      {
        what: ['size', 'members'],
        before: { size: 16 },
        after: { size: 24 },
        members: [
          { kind: 'changed', what: ['type', 'size'], before: { name: 'level', type: '__u16' } },
          {
            kind: 'changed',
            what: ['offset'],
            before: { name: 'reserved', offset: 6 },
            after: { offset: 8 },
          },
          {
            kind: 'changed',
            what: ['offset'],
            before: { name: 'lit_seconds', offset: 8 },
            after: { offset: 16 },
          },
        ],
      },
    ]);
    expect(found.abi.binary.findings.map(({ symbol }) => symbol)).toContain('lamp_info.lit_seconds');
  });

  test('a member that is called otherwise', () => {
    const found = difference(edit('info.ts', 'level: u16', 'brightness: u16'));
    expect(found.structs).toMatchObject([{ members: [{ kind: 'renamed', after: { name: 'brightness' } }] }]);
    expect([found.abi.binary.holds, found.abi.source.holds]).toEqual(['yes', 'no']);
  });

  test('a member more at the end', () => {
    const found = difference(
      edit(
        'alarm.ts',
        '  rhythm: LampRhythm;',
        '  rhythm: LampRhythm;\n  /**\n   * How bright.\n   * @access read-write\n   */\n  power: u32;',
      ),
    );
    expect(found.structs).toMatchObject([
      { before: { symbol: 'lamp_alarm', size: 12 }, after: { size: 16 }, members: [{ kind: 'added' }] },
    ]);
    expect(found.abi.binary.holds).toBe('conditionally');
  });
});

describe('macros', () => {
  test('one that answers otherwise, with the arguments', () => {
    const found = difference(
      edit('state.ts', 'isLit(state) || (state & LampState.DIM) === 0', 'isLit(state) || state === 0'),
    );
    const [change] = found.macros;
    expect(change).toMatchObject({ kind: 'changed', what: ['answers', 'expression'], compared: 16 });
    // Not DIM, not LIT, and bits that have no meaning.
    expect(change?.kind === 'changed' && change.inputs).toEqual([
      { arguments: ['4'], before: '1', after: '0', known: false },
      { arguments: ['2147483648'], before: '1', after: '0', known: false },
      { arguments: ['4294967292'], before: '1', after: '0', known: false },
    ]);
    expect(found.abi.binary).toMatchObject({ holds: 'conditionally' });
  });

  test('one that contradicts its older self', () => {
    const found = difference(edit('state.ts', 'isLit(state) || (state', '!isLit(state) || (state'));
    expect(found.abi.binary).toMatchObject({
      holds: 'no',
      findings: [
        {
          symbol: 'LAMP_STATE_VALID',
          reason: expect.stringContaining('LAMP_STATE_VALID(0x2) was 0 and is 1'),
        },
      ],
    });
  });

  test('one that is written otherwise and means the same', () => {
    const found = difference(
      edit('state.ts', '(state & LampState.LIT) !== 0', '(state & LampState.LIT) === LampState.LIT'),
    );
    expect(found.macros).toMatchObject([{ what: ['expression'], inputs: [], compared: 16 }]);
    expect(found.abi.binary.holds).toBe('yes');
  });

  test('one whose argument is taken as a whole at last', () => {
    const found = difference(
      edit('state.ts', ' * @expand bare\n * @fault macro-unprotected kept as it was\n', ''),
    );
    expect(found.macros).toMatchObject([{ what: ['expansion'] }]);
    expect([found.abi.binary.holds, found.abi.source.holds]).toEqual(['yes', 'conditionally']);
  });

  test('one that never compiled is missed by no program', () => {
    const { from, to } = { from: editionOf('linux-5.16'), to: editionOf('rfc-ndma') };
    const found = compareEditions(model, from, to);
    const gone = found.macros.filter(({ kind }) => kind === 'removed');
    expect(gone).toMatchObject([{ macro: { symbol: 'VFIO_DEVICE_STATE_SET_ERROR', compiles: false } }]);
    expect(found.abi.source.findings.map(({ symbol }) => symbol)).not.toContain(
      'VFIO_DEVICE_STATE_SET_ERROR',
    );
  });

  for (const { of, from, to } of pairs.filter((pair) => pair.from !== pair.to)) {
    testWith(['gcc'], `${from.name} and ${to.name} answer as their compiled headers do`, () => {
      const shared = macrosOf(from).filter(({ symbol }) =>
        macrosOf(to).some((macro) => macro.symbol === symbol),
      );
      const symbols = shared.filter(({ parameters }) => parameters.length === 1).map(({ symbol }) => symbol);
      const [before, after] = [from, to].map((edition) => compiledAnswers(of, edition, symbols));
      const found = compareEditions(of, from, to).macros.flatMap((change) =>
        change.kind === 'changed'
          ? change.inputs.map(
              (input) => `${change.before.symbol} ${input.arguments[0]} ${input.before} ${input.after}`,
            )
          : [],
      );
      const compiled = before!.flatMap((line, index) => {
        const answer = after![index]!.split(' ')[2];
        return line.endsWith(` ${answer}`) ? [] : [`${line} ${answer}`];
      });
      // The comparison asks fewer values than the program prints; of the values without a reserved bit it asks all.
      const isSmall = (line: string): boolean => Number(line.split(' ')[1]) < 16;
      expect(found.filter(isSmall).sort()).toEqual(compiled.filter(isSmall).sort());
      expect(compiled).toEqual(
        expect.arrayContaining(found.filter((line) => ASKED.has(line.split(' ')[1]!))),
      );
    });
  }
});

function macrosOf(edition: Edition): readonly DeclarationOf<'macro'>[] {
  return edition.declarations.flatMap((each) => (each.kind === 'macro' ? [each] : []));
}

/** Every value of up to eight bits, alone and with all of the others set. */
const VALUES = [...Array(256).keys()].flatMap((value) => [value, (0xffffff00 | value) >>> 0]);
const ASKED: ReadonlySet<string> = new Set(VALUES.map(String));

/** `SYMBOL VALUE ANSWER` for each macro and value, by a program that includes the edition's header. */
function compiledAnswers(of: SpecModel, edition: Edition, symbols: readonly string[]): readonly string[] {
  const calls = symbols.map(
    (symbol) => `    printf("${symbol} %u %u\\n", values[i], (unsigned int)(${symbol}(values[i])));`,
  );
  const source = [
    '#include <stdio.h>',
    `#include "${headerPath(edition, of)}"`,
    `static const unsigned int values[] = { ${VALUES.map((value) => `${value}u`).join(', ')} };`,
    'int main(void)',
    '{',
    '  for (unsigned int i = 0; i < sizeof(values) / sizeof(values[0]); i++) {',
    ...calls,
    '  }',
    '  return 0;',
    '}',
  ].join('\n');
  const files = new Map([...filesOf(edition, of), ['program.c', source]]);
  const lines = withFiles(files, (folder) => runProgram(folder, 'gcc', ['program.c'])).split('\n');
  return lines.filter((line) => line !== '');
}

describe('what algorithms work with', () => {
  test('another order is a change, another comment is none', () => {
    const found = difference(
      edit('change.ts', '  { bit: LampState.DIM, set: false },\n', ''),
      edit('change.ts', '// A step counts where its bit changes.', '// Only a bit that changes counts.'),
    );
    expect(found.workings).toEqual([{ kind: 'changed', what: 'list', symbol: 'lamp_steps' }]);
  });
});
