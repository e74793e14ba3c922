// SPDX-License-Identifier: MIT
// What a diagnostic looks like, for every kind of line that a place may be in.

import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import {
  countDiagnostics,
  type Diagnostic,
  printDiagnostic,
  printDiagnostics,
  printJson,
} from '../src/diagnostics/index.js';
import { escapeControls } from '../src/diagnostics/print.js';

const FILE = 'spec/x/state.md';

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'not-text',
    severity: 'error',
    message: 'unexpected X, expected Y',
    place: { file: FILE, line: 1, column: 1 },
    related: [],
    ...changes,
  };
}

/** The frame's two lines, between the message and the help line, for a place in a text. */
function frameOf(
  text: string,
  line: number,
  column: number,
  end?: { endLine?: number; endColumn: number },
): string[] {
  const printed = printDiagnostic(diagnostic({ place: { file: FILE, line, column, ...end } }), () => text);
  return printed.split('\n').slice(1, -2);
}

describe('a diagnostic', () => {
  it('has place, code, message, frame, related places with frames, a suggestion, and the command that explains it', () => {
    const texts = new Map([
      [FILE, 'first\nthe bit `NDMB` stops it\n'],
      ['spec/x/state.ts', 'export enum State {\n'],
    ]);
    const printed = printDiagnostic(
      diagnostic({
        place: { file: FILE, line: 2, column: 10, endLine: 2, endColumn: 14 },
        related: [
          {
            place: { file: 'spec/x/state.ts', line: 1, column: 13, endColumn: 18 },
            message: 'looked for here',
          },
        ],
        suggestion: 'did you mean "NDMA"?',
      }),
      (file) => texts.get(file),
    );
    expect(printed).toBe(
      [
        'spec/x/state.md:2:10: error[not-text]: unexpected X, expected Y',
        '  2 | the bit `NDMB` stops it',
        '    |          ^^^^',
        'spec/x/state.ts:1:13: note: looked for here',
        '  1 | export enum State {',
        '    |             ^^^^^',
        'help: did you mean "NDMA"? (npx uapi explain not-text)',
        '',
      ].join('\n'),
    );
  });

  it('without a text has no frame', () => {
    expect(printDiagnostics([diagnostic()], () => undefined)).toBe(
      'spec/x/state.md:1:1: error[not-text]: unexpected X, expected Y\nhelp: npx uapi explain not-text\n\n',
    );
  });

  it('cannot write to the terminal by its message, its file or its source', () => {
    const evil = '\u001b[2J\r\u202e\u0007\ufeff';
    const printed = printDiagnostic(
      diagnostic({ message: evil, suggestion: evil, place: { file: evil, line: 1, column: 1 } }),
      () => evil,
    );
    expect(printed.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
  });

  it('is one line of JSON', () => {
    const all = [diagnostic({ message: 'two\nlines' }), diagnostic({ suggestion: 'help' })];
    const lines = printJson(all).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(all);
  });

  it('has colours only from a palette', () => {
    const coloured = printDiagnostic(diagnostic(), () => 'text', createColors(true));
    expect(coloured).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(printDiagnostic(diagnostic(), () => 'text'));
  });
});

describe('a frame', () => {
  it('points behind the end of a line, an empty line and a file', () => {
    expect(frameOf('abc\n', 1, 4)).toEqual(['  1 | abc', '    |    ^']);
    expect(frameOf('\nabc', 1, 1)).toEqual(['  1 |', '    | ^']);
    expect(frameOf('abc', 1, 99)).toEqual(['  1 | abc', '    |    ^']);
    expect(frameOf('abc\n', 2, 1)).toEqual(['  2 |', '    | ^']);
    expect(frameOf('abc', 7, 1)).toEqual([]);
  });

  it('marks the rest of the line where the span goes on', () => {
    expect(frameOf('abc def\nghi', 1, 5, { endLine: 2, endColumn: 2 })).toEqual([
      '  1 | abc def',
      '    |     ^^^',
    ]);
  });

  it('keeps the caret under its character after tabs and escaped characters', () => {
    expect(frameOf('\tx\ty', 1, 4)).toEqual(['  1 |     x   y', '    |         ^']);
    expect(frameOf('a\u0000b', 1, 3)).toEqual(['  1 | a\\x00b', '    |      ^']);
    expect(frameOf('a\u0000b', 1, 2)).toEqual(['  1 | a\\x00b', '    |  ^^^^']);
    expect(frameOf('😀b', 1, 3)[1]).toBe('    |   ^');
    expect(frameOf('abc\r\nd', 1, 3)).toEqual(['  1 | abc', '    |   ^']);
  });

  it.each([1, 2, 39, 40, 41, 100, 101, 500, 960, 999, 1000, 1001])(
    'cuts a long line around column %i',
    (column) => {
      const line = Array.from({ length: 1000 }, (_, index) => String.fromCharCode(97 + (index % 26))).join(
        '',
      );
      const [shown, caret] = frameOf(line, 1, column);
      expect(shown!.length).toBeLessThanOrEqual('  1 | ... '.length + 100 + ' ...'.length);
      const at = caret!.indexOf('^');
      expect(shown![at] ?? '').toBe(line[column - 1] ?? '');
    },
  );

  it('is quick in a line of a megabyte', () => {
    const [shown] = frameOf('x'.repeat(1024 * 1024), 1, 500_000);
    expect(shown).toBe(`  1 | ... ${'x'.repeat(100)} ...`);
  });
});

describe('the count', () => {
  const warning = diagnostic({ severity: 'warning' });
  it.each([
    [[], ''],
    [[diagnostic()], '1 error'],
    [[warning], '1 warning'],
    [[diagnostic(), diagnostic(), warning], '2 errors, 1 warning'],
  ] as const)('of %# is in words', (diagnostics, words) => {
    expect(countDiagnostics(diagnostics)).toBe(words);
  });
});

describe('escaping', () => {
  it('leaves letters of every script alone and shows the rest', () => {
    expect(escapeControls('naïve Größe 日本語 😀')).toBe('naïve Größe 日本語 😀');
    expect(escapeControls('a\tb\nc\u0085\u200b\ud800')).toBe('a\\tb\\nc\\x85\\u{200b}\\u{d800}');
  });
});
