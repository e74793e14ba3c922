// SPDX-License-Identifier: MIT
// The reference implementation as an npm package: the runtime, the authored modules, and what is derived from the
// declarations, as TypeScript to read and as JavaScript to run.

import type { SpecModel } from '../../model/index.js';
import type { Emitter, OutputFile } from '../emitter.js';
import { compile } from './compiler.js';
import { derivedModule } from './derived.js';
import { licenseText, packageJson, packageReadme, packageTsconfig } from './manifest.js';
import { coreModule, packageModule } from './module.js';
import { CORE, derivedPathOf } from './paths.js';

export const referenceEmitter: Emitter = { name: 'reference', emitUapi: emitReference };

function emitReference(model: SpecModel): readonly OutputFile[] {
  const folder = model.uapi.package.path;
  const sources = sourceFiles(model);
  return [
    { path: 'package.json', text: packageJson(model) },
    { path: 'tsconfig.json', text: packageTsconfig(model) },
    { path: 'README.md', text: packageReadme(model) },
    { path: 'LICENSE', text: licenseText(model) },
    ...sources.map(({ path, text }) => ({ path: `src/${path}`, text })),
    ...compiledFiles(sources),
  ].map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

/** Every TypeScript module of the package, its path relative to `src/`. */
function sourceFiles(model: SpecModel): readonly OutputFile[] {
  return [
    // A declaration file of the runtime describes a module that is derived.
    ...model.runtime
      .filter(({ path }) => !path.endsWith('.d.ts'))
      .map((module) => ({ path: `${CORE}/${module.path}`, text: coreModule(model, module) })),
    ...model.modules.map((module) => ({ path: module.path, text: packageModule(model, module) })),
    ...model.editions.map((edition) => ({
      path: derivedPathOf(edition),
      text: derivedModule(model, edition),
    })),
  ];
}

function compiledFiles(sources: readonly OutputFile[]): readonly OutputFile[] {
  const compiled = compile(sources.map(({ text }) => text));
  return sources.flatMap(({ path, text }, index) => {
    const { javascript, declarations } = compiled[index]!;
    const base = `dist/${path.replace(/\.ts$/, '')}`;
    return [
      { path: `${base}.js`, text: withHead(text, javascript) },
      { path: `${base}.d.ts`, text: withHead(text, declarations) },
    ];
  });
}

/** Licence and banner, which the compiler takes for a comment of the first statement and drops with it. */
function withHead(source: string, output: string): string {
  const head = `${source.split('\n', 2).join('\n')}\n`;
  return output.startsWith(head) ? output : head + output;
}
