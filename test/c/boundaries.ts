// SPDX-License-Identifier: MIT
// What a compiler makes of the header of drawn declarations, beside what TypeScript makes of their text. What the readers refuse is
// left out: they need not take a declaration, but must not take one that means two things.

import { HeaderBody } from '../../src/emit/header/declarations.js';
import type { Declaration, Edition } from '../../src/model/index.js';
import { type DrawnDeclaration, drawDeclarations } from '../support/boundary-expressions.js';
import { drawFrom } from '../support/edits.js';
import { readFragment, ringProject } from '../support/fragments.js';
import { run, withFiles } from './compilers.js';

const VALUES: Readonly<Record<string, readonly number[]>> = {
  u8: [0, 1, 127, 128, 255],
  u16: [0, 1, 0x7fff, 0x8000, 0xffff],
  u32: [0, 1, 31, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff],
  s8: [-128, -127, -1, 0, 1, 127],
  s16: [-0x8000, -1, 0, 1, 0x7fff],
  s32: [-0x80000000, -0x7fffffff, -1, 0, 1, 31, 0x7fffffff],
};

/** In a declaration; no part of a conditional is one. */
const TYPE = new RegExp(`: (?:${Object.keys(VALUES).join('|')}|boolean)\\b`, 'g');
/** Of the types that are left: one that nobody uses is an error. */
function importOf(texts: readonly string[]): string {
  const used = Object.keys(VALUES).filter((type) =>
    texts.some((text) => new RegExp(`\\b${type}\\b`).test(text)),
  );
  return used.length === 0 ? '\n' : `import type { ${used.join(', ')} } from 'uapi';\n`;
}

/** Those that the readers take, with their declarations. */
function accepted(
  drawn: readonly DrawnDeclaration[],
): readonly (DrawnDeclaration & { readonly read: Declaration })[] {
  const project = ringProject();
  for (let kept = drawn; ; ) {
    const starts: number[] = [];
    let text = importOf(kept.map((each) => each.text));
    for (const each of kept) {
      starts.push(text.split('\n').length);
      text += each.text;
    }
    const { declarations, diagnostics } = readFragment(project, text);
    const refused = new Set(
      diagnostics
        .filter(({ code }) => code !== 'unused')
        .map(({ place }) => starts.filter((start) => start <= place.line).length - 1),
    );
    if (refused.size === 0)
      return kept.map((each) => ({ ...each, read: declarations.find(({ name }) => name === each.name)! }));
    if (refused.has(-1)) throw new Error(`what is refused is no declaration: ${diagnostics[0]?.code}`);
    kept = kept.filter((_, index) => !refused.has(index));
  }
}

type Evaluated = Readonly<Record<string, number | ((...values: readonly number[]) => number | boolean)>>;

function rowsOf({ parameters }: DrawnDeclaration): readonly (readonly number[])[] {
  return parameters.reduce<readonly (readonly number[])[]>(
    (rows, type) => rows.flatMap((row) => VALUES[type]!.map((value) => [...row, value])),
    [[]],
  );
}

function literal(value: number): string {
  return value === -0x80000000 ? '(-2147483647 - 1)' : value > 0x7fffffff ? `${value}U` : String(value);
}

export interface Judged {
  readonly declarations: number;
  readonly faults: readonly string[];
}

/** Reads, prints, compiles and runs drawn declarations. */
export function judgeBoundaries(seed: number, count: number): Judged {
  const kept = accepted(drawDeclarations(drawFrom(seed), count));
  const declarations = kept.map(({ read }) => read);
  const edition = { name: 'one', declarations, rules: [], chapters: [] } as unknown as Edition;
  const header = new HeaderBody(declarations, edition)
    .finish()
    .flatMap((lines) => [...lines, ''])
    .join('\n');
  const script = kept
    .map(({ text }) => text)
    .join('')
    .replaceAll(/^export /gm, '')
    .replaceAll(TYPE, '');
  const values = new Function(
    `${script}\nreturn { ${kept.map(({ name }) => name).join(', ')} };`,
  )() as Evaluated;
  const cases = kept.flatMap((each) => rowsOf(each).map((row) => ({ each, row })));
  const lines = cases.map(({ each, row }) => {
    const given = row.map((value, at) => `(__${each.parameters[at]})${literal(value)}`).join(', ');
    return `\tprintf("%lld\\n", (long long)(${each.symbol}${each.kind === 'macro' ? `(${given})` : ''}));`;
  });
  const program = `#include <stdio.h>\n#include <linux/types.h>\n${header}\nint main(void)\n{\n${lines.join('\n')}\n\treturn 0;\n}\n`;
  const { stdout, stderr } = withFiles(new Map([['drawn.c', program]]), (folder) => {
    const compiled = run(folder, 'gcc', ['-w', '-fsanitize=undefined', 'drawn.c', '-o', 'drawn']);
    if (compiled.status !== 0) throw new Error(compiled.stderr);
    return run(folder, './drawn', []);
  });
  const told = stdout.trimEnd().split('\n');
  const different = cases.flatMap(({ each, row }, index) => {
    const value = values[each.name]!;
    const expected = Number(typeof value === 'function' ? value(...row) : value);
    const facts = `(${row}): ${expected}, and ${told[index]} in C`;
    return told[index] === String(expected) ? [] : [`${each.text.split('\n').at(-2)} ${facts}`];
  });
  const source = program.split('\n');
  const undefinedOnes = [...stderr.matchAll(/^drawn\.c:(\d+):\d+: runtime error: (.*)$/gm)].map(
    ([, line, what]) => `${source[Number(line) - 1]}: ${what}`,
  );
  const faults = [...different, ...undefinedOnes];
  return { declarations: kept.length, faults: [...new Set(faults)] };
}
