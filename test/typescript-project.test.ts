// SPDX-License-Identifier: MIT
// The TypeScript of a uAPI as one project: the modules of the reference implementation, and what a change of one means for
// the others.

import { describe, expect, test } from 'vitest';
import type { ModuleText, SourceModule } from '../src/model/index.js';
import { printModules, readModules } from '../src/read/typescript/index.js';
import { RUNTIME, readFragment, ringProject, short } from './support/fragments.js';

describe('a module of the reference implementation', () => {
  const ONE = `// SPDX-License-Identifier: MIT
import type { u32 } from 'uapi';
import { YES } from './other.js';

export const isYes = (value: u32): boolean => value === YES;
`;
  const other = 'export const YES = 1;\n';
  const read = (one: string): SourceModule => {
    const project = ringProject();
    project.update(new Map([...RUNTIME, ['spec/ring/one.ts', one], ['spec/ring/other.ts', other]]));
    const modules = readModules(project, 'spec/ring', new Map([['one', 'one.ts']]));
    return printModules(project, 'spec/ring', modules)[0]!;
  };
  const quoted = ({ text, imports }: ModuleText): readonly string[] =>
    imports.map(({ start, end }) => text.slice(start, end));

  test('comes as authored, as JavaScript and as declarations, with the places of its imports', () => {
    const module = read(ONE);
    const { js, 'd.ts': declarations } = module.printed!;
    expect(module.text).toBe(ONE);
    expect(js.text).toContain('export const isYes = (value) => value === YES;\n');
    expect(declarations.text).toContain('export declare const isYes: (value: u32) => boolean;\n');
    expect(quoted(module)).toEqual(["'uapi'", "'./other.js'"]);
    expect(quoted(js)).toEqual(["'./other.js'"]);
    expect(quoted(declarations)).toEqual(["'uapi'"]);
  });

  test('is not printed where its syntax is wrong', () => {
    const nothing = { text: '', imports: [] };
    expect(read('export const = 1;\n').printed).toEqual({ js: nothing, 'd.ts': nothing });
  });

  test('that cannot be declared by itself is told so once', () => {
    const project = ringProject();
    project.update(new Map([['spec/ring/twice.ts', 'export const twice = (x: number) => x + x;\n']]));
    expect(project.diagnostics().map(short)).toEqual(['type-error 1:22']);
  });
});

describe('the project', () => {
  const a = "import { B } from './b.js';\nexport const A: number = B;\n";
  const b = 'export const B: number = 1;\n';
  const example = "\n\nimport { A } from 'ring-reference/one';\nconst x: string = A;\nconsole.log(x);\n";
  const files = (changes: Readonly<Record<string, string>>) =>
    new Map([
      ...RUNTIME,
      ...Object.entries(changes).map(([name, text]): [string, string] => [`spec/ring/${name}`, text]),
    ]);

  test('an example is reported at its chapter', () => {
    const project = ringProject();
    project.update(files({ 'one.ts': a, 'b.ts': b, 'text.md.1.ts': example }));
    expect(
      project.diagnostics().map(({ place: { file, line, column } }) => `${file}:${line}:${column}`),
    ).toEqual(['spec/ring/text.md:4:7', 'spec/ring/text.md:5:1']);
  });

  test('a change is seen by what imports it, at any distance, and a removal too', () => {
    const project = ringProject();
    project.update(files({ 'one.ts': a, 'b.ts': b }));
    expect(project.diagnostics()).toEqual([]);
    project.update(files({ 'one.ts': a, 'b.ts': b.replace('B: number = 1', "B: string = 'b'") }));
    expect(project.diagnostics().map(short)).toEqual(['type-error 2:14']);
    project.update(files({ 'one.ts': a }));
    expect(project.diagnostics().map(short)).toEqual(['type-error 1:19']);
    project.update(files({ 'one.ts': a, 'b.ts': b }));
    expect(project.diagnostics()).toEqual([]);
  });

  test('a circle of values is reported once, a circle of types not at all', () => {
    const project = ringProject();
    project.update(
      files({ 'one.ts': a, 'b.ts': "import { A } from './one.js';\nexport const B: number = A;\n" }),
    );
    const [cycle, ...others] = project.diagnostics().filter(({ code }) => code === 'cyclic-import');
    expect(others).toEqual([]);
    expect(cycle).toMatchObject({
      message: 'these modules import each other: spec/ring/b.ts -> spec/ring/one.ts -> spec/ring/b.ts',
      place: { file: 'spec/ring/b.ts', line: 1, column: 19 },
    });
    project.update(
      files({
        'one.ts': a,
        'b.ts':
          "import type { A } from './one.js';\nexport const B: number = 1;\nexport type C = typeof A;\n",
      }),
    );
    expect(project.diagnostics()).toEqual([]);
  });

  test('an import from outside, and code too deep to parse', () => {
    const project = ringProject();
    project.update(
      files({
        'one.ts': "import '../../src/runtime/index.js';\n",
        'b.ts': `export const B: number = ${'('.repeat(50_000)}`,
      }),
    );
    expect(project.diagnostics().map(short)).toEqual(['too-deep 1:123', 'foreign-import 1:8']);
  });

  test('a constant of another edition', () => {
    const other = `${"import type { u32 } from 'uapi';\n"}export const B: u32 = 1;\n`;
    const text =
      "import type { u32 } from 'uapi';\nimport { B } from './b.js';\n/** A.\n * @constant A */\nexport const A: u32 = B;\n";
    expect(readFragment(ringProject(), text, { 'b.ts': other }).found).toEqual(['outside-edition 5:23']);
  });
});
