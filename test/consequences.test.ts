// SPDX-License-Identifier: MIT
// What another mistake may have caused waits; a build with an error never falls silent.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Code,
  catalogue,
  type Diagnostic,
  severityOf,
  withoutConsequences,
} from '../src/diagnostics/index.js';

function at(file: string, code: Code): Diagnostic {
  return {
    code,
    severity: severityOf(catalogue[code]),
    message: '',
    place: { file, line: 1, column: 1 },
    related: [],
  };
}

function told(...diagnostics: readonly Diagnostic[]): readonly string[] {
  return withoutConsequences(diagnostics).map(({ code, place }) => `${place.file} ${code}`);
}

describe('a consequence waits for its cause', () => {
  test('an unknown symbol in a chapter, for a declaration that cannot be read', () => {
    expect(told(at('a.ts', 'member-type'), at('a.md', 'unknown-symbol'))).toEqual(['a.ts member-type']);
  });

  test('a type error of an example, but not one of a module', () => {
    const errors = [at('a.ts', 'type-error'), at('b.ts', 'type-error'), at('a.md', 'type-error')];
    expect(told(...errors)).toEqual(['a.ts type-error', 'b.ts type-error']);
  });

  test('a type error of a program, for a module; an import of it, for the manifest', () => {
    expect(told(at('a.ts', 'type-error'), at('x.js', 'type-error'))).toEqual(['a.ts type-error']);
    expect(told(at('uapi.yaml', 'yaml-syntax'), at('x.js', 'example-import'))).toEqual([
      'uapi.yaml yaml-syntax',
    ]);
  });

  test('what is missing, for any error', () => {
    expect(told(at('a.md', 'rule-without-example'), at('a.md', 'unknown-symbol'))).toEqual([
      'a.md unknown-symbol',
    ]);
  });
});

describe('what stands for itself is told', () => {
  test('the same, without a cause', () => {
    expect(told(at('a.md', 'unknown-symbol'), at('a.md', 'type-error'))).toHaveLength(2);
    expect(told(at('a.ts', 'fault-absent'), at('a.ts', 'undocumented-symbol'))).toHaveLength(2);
  });

  test('an error in a chapter says nothing of the declarations', () => {
    expect(told(at('a.md', 'rule-empty'), at('a.ts', 'misaligned-member'))).toHaveLength(2);
  });
});

test('where there is an error, an error is told', () => {
  const codes = fc.constantFrom(...(Object.keys(catalogue) as Code[]));
  const diagnostic = fc.tuple(fc.constantFrom('a.yaml', 'a.ts', 'a.md', 'a'), codes);
  fc.assert(
    fc.property(fc.array(diagnostic, { maxLength: 6 }), (drawn) => {
      const diagnostics = drawn.map(([file, code]) => at(file, code));
      const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
      expect(withoutConsequences(diagnostics).some(isError)).toBe(diagnostics.some(isError));
    }),
    { numRuns: 2000 },
  );
});
