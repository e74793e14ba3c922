// SPDX-License-Identifier: MIT
// Builds every uAPI of a project, each by itself, and puts the results together.

import type { BuildOptions } from '../build.js';
import { compareDiagnostics, type Diagnostic, hasErrors, report } from '../diagnostics/index.js';
import { clashesOf, type MadeFile } from '../emit/clashes.js';
import { faultOfPath, type SpecModel } from '../model/index.js';
import type { Builder } from './builder.js';
import type { ProjectSources } from './project.js';

interface Built {
  /** Text of every output, by path below generated/. */
  readonly texts: ReadonlyMap<string, string>;
  readonly models: readonly SpecModel[];
  /** Those of reading the disk too. Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the models alone are wanted there are no texts, and nothing is said of outputs that two uAPIs make. */
export function buildAll(sources: ProjectSources, builder: Builder, options?: BuildOptions): Built {
  const made: MadeFile<string>[] = [];
  const models: SpecModel[] = [];
  const diagnostics: Diagnostic[] = [...sources.diagnostics];
  for (const source of sources.uapis) {
    const { uapi } = source;
    const result = builder(source, options);
    diagnostics.push(...result.diagnostics);
    if (result.model !== undefined) models.push(result.model);
    else if (!hasErrors(result.diagnostics)) throw new Error(`no error in spec/${uapi}, and no model of it`);
    for (const { path, text } of result.files) made.push({ path, text, maker: uapi });
  }
  diagnostics.push(...made.flatMap(faultOfOutput), ...clashesOf(made).map(toDiagnostic));
  const texts = new Map(made.map(({ path, text }) => [path, text]));
  return { texts, models, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** The readers refuse every name that could lead elsewhere; a file that does so all the same is not written. */
function faultOfOutput({ path, maker }: MadeFile<string>): readonly Diagnostic[] {
  const found = faultOfPath(path);
  const what = `the output generated/${path}`;
  return found === undefined ? [] : [report('output-path', manifestOf(maker), { found, what })];
}

/** One per other uAPI: what two of them share is seldom one file only. */
function toDiagnostic({
  maker,
  other,
  paths: [path = '', ...more],
}: ReturnType<typeof clashesOf<string>>[number]): Diagnostic {
  return report(
    'output-clash',
    manifestOf(maker),
    { path, more: more.length, other: `spec/${other}` },
    {
      suggestion: 'give the header, the pages and the package of one of them other paths',
      related: [{ place: manifestOf(other), message: 'the other uAPI' }],
    },
  );
}

function manifestOf(uapi: string): Diagnostic['place'] {
  return { file: `spec/${uapi}/uapi.yaml`, line: 1, column: 1 };
}
