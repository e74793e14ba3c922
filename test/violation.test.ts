// SPDX-License-Identifier: MIT
// Violations as text: where their hunks stand, and what becomes of the module.

import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type ChangeLine,
  findHunk,
  groupHunks,
  readChangeLine,
} from '../src/analysis/violation.js';
import { headerEmitter } from '../src/emit/header/index.js';
import { pagesEmitter } from '../src/emit/pages/index.js';
import { emitted } from './support/emitted.js';
import { readFolder } from './support/read-folder.js';

const MODULE = ['one {', '  two();', '  two();', '  three();', '', '  four();', '}'];

/** The hunks of a fence's lines. */
function hunks(...lines: readonly string[]): readonly (readonly ChangeLine[])[] {
  return groupHunks(lines.map((line) => readChangeLine(line)!));
}

const changed = (...lines: readonly string[]) => applyChange(MODULE, hunks(...lines))?.lines.join('\n');

describe('a change', () => {
  it('takes lines out, puts lines in, and keeps what stands around them', () => {
    expect(changed(' three();', '', '- four();', '+ five();', '+ six();')).toBe(
      'one {\n  two();\n  two();\n  three();\n\n five();\n six();\n}',
    );
  });

  it('adds before the first line and after the last', () => {
    expect(changed('+zero', ' one {')).toBe(`zero\n${MODULE.join('\n')}`);
    expect(changed(' }', '+last')).toBe(`${MODULE.join('\n')}\nlast`);
  });

  it('has several hunks, in any order, blank lines around them', () => {
    expect(changed('-   four();', '', '...', '', '- one {', '+ else {', '')).toBe(
      ' else {\n  two();\n  two();\n  three();\n\n}',
    );
  });

  it('may keep a line in two hunks', () => {
    expect(changed(' three();', '', '- four();', '...', '+ new();', ' three();')).toBe(
      'one {\n  two();\n  two();\n new();\n  three();\n\n}',
    );
  });

  it('says which lines it added', () => {
    const { origins } = applyChange(MODULE, hunks('- one {', '+ a', ' two();', '+ b'))!;
    expect(origins.map((origin) => origin?.text)).toEqual([' a', undefined, ' b', ...Array(5)]);
  });

  it('is none where a hunk stands nowhere or twice', () => {
    expect(changed('- five();')).toBe(undefined);
    expect(changed('- two();')).toBe(undefined);
    expect(changed('+ five();')).toBe(undefined);
  });
});

describe('a hunk', () => {
  const find = (...lines: readonly string[]) => findHunk(MODULE, hunks(...lines)[0]!);

  it('stands where all of its lines do', () => {
    expect(find('- two();')).toEqual({ starts: [1, 2] });
    expect(find('  two();', '- three();')).toEqual({ starts: [2] });
  });

  it('that stands nowhere says how far it goes', () => {
    expect(find('- five();').missing).toEqual({ line: { change: 'removed', text: ' five();' } });
    expect(find('  two();', '- three();', '- four();').missing).toEqual({
      line: { change: 'removed', text: ' four();' },
      after: { change: 'removed', text: ' three();' },
      found: '',
    });
  });
});

describe('a line', () => {
  it.each([
    ['- a', { change: 'removed', text: ' a' }],
    ['+', { change: 'added', text: '' }],
    ['  a', { change: 'kept', text: ' a' }],
    ['', { change: 'kept', text: '' }],
    [' ...', 'separator'],
    ['a', undefined],
    ['\ta', undefined],
  ])('"%s"', (line, read) => {
    expect(readChangeLine(line)).toEqual(read);
  });
});

describe('the lamp', () => {
  const model = readFolder('test/uapi-small/spec/lamp');

  it('keeps them out of the kernel pages, which are about the uAPI', () => {
    const pages = [...emitted(pagesEmitter, model)].filter(([path]) => path.endsWith('.rst'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.map(([, text]) => text).join('')).not.toContain('if (false)');
  });

  it('keeps them out of its header', () => {
    expect([...emitted(headerEmitter, model).values()].join('')).not.toContain('if (false)');
  });
});
