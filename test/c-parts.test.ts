// SPDX-License-Identifier: MIT
// The constant parts of the generated C: compilers take them as they stand, with the tables of an imaginary device beside
// them, and an edition's own tables take the place of what a part includes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partText } from '../src/emit/c/parts.js';
import { run, STRICT, testWith } from './c/compilers.js';
import { styleComplaints } from './c/style.js';

const FOLDER = join(import.meta.dirname, '../src/emit/c/parts');
const PARTS = readdirSync(FOLDER).filter((name) => /\.[ch]$/.test(name));

/** Pieces that stand in other parts, once for each machine of an edition. */
const PIECES = ['machine.c', 'machine.h'];

describe('the parts as they stand', () => {
  for (const compiler of ['gcc', 'clang']) {
    testWith([compiler], `compile under ${compiler}`, () => {
      const whole = PARTS.filter((name) => !PIECES.includes(name));
      expect(whole).toContain('runner.c');
      for (const standard of ['gnu89', 'gnu11']) {
        // A header is a source of its own here.
        const options = [`-std=${standard}`, ...STRICT, '-fsyntax-only', '-x', 'c'];
        expect(run(FOLDER, compiler, [...options, ...whole]).stderr).toBe('');
      }
    });
  }

  test('keep the kernel style', () => {
    const complaints = PARTS.flatMap((name) =>
      styleComplaints(name, readFileSync(join(FOLDER, name), 'utf8')),
    );
    expect(complaints).toEqual([]);
  });

  test('include no table that is not there', () => {
    const included = PARTS.flatMap((name) =>
      [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/^#include "tables\/(.*)"$/gm)].map(
        ([, file]) => file,
      ),
    );
    expect([...new Set(included)].sort()).toEqual(readdirSync(join(FOLDER, 'tables')).sort());
  });
});

describe('a part as it is emitted', () => {
  const part = '// SPDX-License-Identifier: MIT\n#include <errno.h>\n#include "tables/x.h"\n\nint x = X;\n';

  test('has a table in the place of its include, and no licence of its own', () => {
    expect(partText(part, { 'tables/x.h': '#define X 1\n' })).toBe(
      '#include <errno.h>\n#define X 1\n\nint x = X;\n',
    );
  });

  test('takes no table that it does not include', () => {
    expect(() => partText(part, { 'tables/y.h': '' })).toThrow('no #include of tables/y.h');
  });
});
