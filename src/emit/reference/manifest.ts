// SPDX-License-Identifier: MIT
// The files that make the modules a package: manifest, compiler options, licence, README.

import type { ExampleProgram, SpecModel } from '../../model/index.js';
import { CORE_INDEX } from '../../package/paths.js';
import { bannerText, jsonBanner, preamble } from '../banner.js';
import { programBody } from './module.js';

/** `package.json`: the default edition, the core, and each edition by its name. */
export function packageJson(model: SpecModel): string {
  const { name, version, description, keywords } = model.uapi.package;
  const manifest = {
    $comment: jsonBanner(model.uapi, 'MIT'),
    name,
    version,
    description,
    ...(keywords.length === 0 ? {} : { keywords }),
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    files: ['dist', ...(model.programs.length === 0 ? [] : ['examples']), 'src'],
    exports: Object.fromEntries(entries(model).map(({ subpath, module }) => [subpath, conditions(module)])),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Options under which the package's own source type-checks, as strict as they come. */
export function packageTsconfig(model: SpecModel): string {
  const config = {
    $comment: jsonBanner(model.uapi, 'MIT'),
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      module: 'nodenext',
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noFallthroughCasesInSwitch: true,
      isolatedDeclarations: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      declaration: true,
      rootDir: 'src',
      outDir: 'dist',
    },
    include: ['src'],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** The README: what can be imported, and programs that do. */
export function packageReadme(model: SpecModel): string {
  const { name, description } = model.uapi.package;
  const rows = entries(model).map(
    ({ subpath, summary }) => `| \`${name}${subpath.slice(1)}\` | ${summary} |`,
  );
  return `${preamble('README.md', model.uapi, 'MIT')}
# ${name}

${description}. Made from a specification that people read and machines check; the modules below \`src/\` are its
declarations, its algorithms and its reference device, meant to be read.

| import | what it is |
|---|---|
${rows.join('\n')}

The package depends on nothing, runs in Node and in browsers, and uses no clock and no randomness. A failure is a
returned errno, negative as in the kernel; only a mistake of the caller throws. Instead of installing the package
you can copy \`src/\` into your own sources.
${model.programs.map(showProgram).join('')}`;
}

function showProgram(program: ExampleProgram): string {
  return `
## ${program.path}

\`\`\`js
${programBody(program)}\`\`\`
`;
}

export function licenseText(model: SpecModel): string {
  return `${MIT_TEXT}\n${bannerText(model.uapi)}\n`;
}

interface Entry {
  readonly subpath: string;
  /** Path below \`src/\`. */
  readonly module: string;
  readonly summary: string;
}

function entries(model: SpecModel): readonly Entry[] {
  const editions = model.editions.map((edition) => ({
    subpath: `./${edition.name}`,
    module: edition.index,
    summary: `${edition.title}: ${edition.summary}`,
  }));
  const standard = editions.find(({ subpath }) => subpath === `./${model.uapi.defaultEdition}`);
  return [
    ...(standard === undefined ? [] : [{ ...standard, subpath: '.' }]),
    {
      subpath: './core',
      module: CORE_INDEX,
      summary: 'assertions, byte codecs, fault plans, the runner of transcripts',
    },
    ...editions,
  ];
}

function conditions(module: string): Readonly<Record<string, string>> {
  const base = `./dist/${module.replace(/\.ts$/, '')}`;
  return { types: `${base}.d.ts`, default: `${base}.js` };
}

const MIT_TEXT = `MIT License

Copyright (c) the uapi authors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
