// SPDX-License-Identifier: MIT
// Names that C and C++ do not take: what the compilers refuse among the words of the system's own headers is refused where it
// is written, and nothing else is.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyNoCName } from '../src/text/index.js';
import { run, testWith, withFiles } from './c/compilers.js';
import { findInLamp, summarise } from './support/lamp.js';

const HEADERS = '/usr/include/linux';
/** Standards that no compiler of today has as its default, and that another one may. */
const COMPILERS: readonly (readonly [string, string])[] = [
  ['gcc', 'gnu11'],
  ['clang', 'gnu2x'],
  ['g++', 'gnu++20'],
  ['clang++', 'gnu++20'],
];

/** Every word of the headers and their comments; and what C++ has that no header of the kernel speaks of. */
function words(): readonly string[] {
  const texts = readdirSync(HEADERS)
    .filter((name) => name.endsWith('.h'))
    .map((name) => readFileSync(join(HEADERS, name), 'utf8'));
  // What begins with two underscores belongs to compilers and libraries, which define what they like.
  const found = texts.flatMap((text) => text.match(/\b(?!__)[a-z_]\w*\b/g) ?? []);
  const more =
    'bitand co_await concept constinit decltype noexcept reinterpret_cast wchar_t xor_eq _Atomic _Generic';
  return [...new Set([...found, ...more.split(' ')])].sort();
}

/** The words that are refused as the name of a member, each in a struct of its own on a line of its own. */
function refusedBy(compiler: string, standard: string, names: readonly string[]): readonly string[] {
  const includes = '#include <assert.h>\n#include <errno.h>\n#include <stddef.h>\n#include <stdio.h>\n';
  const lines = names.map((name, at) => `struct uapi_test_${at} { int ${name}; };`);
  const language = compiler.endsWith('++') ? 'c++' : 'c';
  const options = ['-x', language, `-std=${standard}`, '-fsyntax-only', '-ferror-limit=0', 'names.h'];
  const own = compiler.startsWith('g')
    ? options.map((each) => each.replace('-ferror-limit', '-fmax-errors'))
    : options;
  return withFiles(new Map([['names.h', `${includes}${lines.join('\n')}\n`]]), (folder) => {
    const { stderr } = run(folder, compiler, own);
    const at = [...stderr.matchAll(/^names\.h:(\d+):\d+: error/gm)].map(([, line]) => Number(line) - 5);
    return [...new Set(at)].map((each) => names[each]!);
  });
}

testWith(['gcc', 'clang', 'g++', 'clang++'], 'what a compiler refuses is refused, and little else', () => {
  const names = words();
  expect(names.length).toBeGreaterThan(20_000);
  const refused = new Set(COMPILERS.flatMap(([compiler, standard]) => refusedBy(compiler, standard, names)));
  expect(refused.size).toBeGreaterThan(60);
  expect([...refused].filter((name) => whyNoCName(name) === undefined)).toEqual([]);
  // A macro with parameters harms a member only where a parenthesis follows, and a qualifier is taken for one of a struct without members.
  const ours = names.filter((name) => whyNoCName(name) !== undefined);
  expect(ours.filter((name) => !refused.has(name))).toEqual(['_Atomic', 'assert', 'offsetof']);
});

const MEMBER = '  level: u16;';

test.each(['class', 'new', 'this', 'errno', 'default', 'typeof', '_Bool', '__inline__', 'unix'])(
  'a member with the name %s is refused where it stands',
  (name) => {
    const found = findInLamp([{ file: 'info.ts', find: MEMBER, replace: `  ${name}: u16;` }]);
    expect(found.map(summarise)).toContain('info.ts:20:3 reserved-name');
  },
);

test.each(['class', 'linux', 'int'])(
  'a struct with the tag %s is refused where the tag is written',
  (name) => {
    const found = findInLamp([{ file: 'info.ts', find: '@struct lamp_info', replace: `@struct ${name}` }]);
    expect(found.map(summarise)).toContain('info.ts:7:12 reserved-name');
  },
);
