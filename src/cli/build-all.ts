// SPDX-License-Identifier: MIT
// Builds every uAPI of a project, each by itself, and puts the results together.

import type { BuildOptions, OutputFile } from '../build.js';
import { compareDiagnostics, type Diagnostic, hasErrors, report } from '../diagnostics/index.js';
import { grouped, type SpecModel } from '../model/index.js';
import type { Builder } from './builder.js';
import type { ProjectSources } from './project.js';

interface Built {
  /** Text of every output, by path below generated/. */
  readonly texts: ReadonlyMap<string, string>;
  readonly models: readonly SpecModel[];
  /** Those of reading the disk too. Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Maker {
  readonly uapi: string;
  readonly text: string;
}

/** Where the models alone are wanted there are no texts, and nothing is said of outputs that two uAPIs make. */
export function buildAll(sources: ProjectSources, builder: Builder, options?: BuildOptions): Built {
  const makers = new Map<string, Maker>();
  const models: SpecModel[] = [];
  const diagnostics: Diagnostic[] = [...sources.diagnostics];
  for (const source of sources.uapis) {
    const { uapi } = source;
    const result = builder(source, options);
    diagnostics.push(...result.diagnostics);
    if (result.model !== undefined) models.push(result.model);
    else if (!hasErrors(result.diagnostics)) throw new Error(`no error in spec/${uapi}, and no model of it`);
    diagnostics.push(...clashesOf(uapi, result.files, (path) => makers.get(path)));
    for (const { path, text } of result.files) makers.set(path, { uapi, text });
  }
  const texts = new Map([...makers].map(([path, { text }]) => [path, text]));
  return { texts, models, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/**
 * One diagnostic per other uAPI: what two of them share is seldom one file only. A file that both make alike (a
 * schema of the vectors, say) is of both.
 */
function clashesOf(
  uapi: string,
  files: readonly OutputFile[],
  makerOf: (path: string) => Maker | undefined,
): Diagnostic[] {
  const shared = files.flatMap(({ path, text }): readonly (readonly [string, string])[] => {
    const maker = makerOf(path);
    return maker === undefined || maker.text === text ? [] : [[maker.uapi, path]];
  });
  return [...grouped(shared)].map(([other, [path = '', ...more]]) =>
    report(
      'output-clash',
      manifestOf(uapi),
      { path, more: more.length, other: `spec/${other}` },
      {
        suggestion: 'give the header, the pages and the package of one of them other paths',
        related: [{ place: manifestOf(other), message: 'the other uAPI' }],
      },
    ),
  );
}

function manifestOf(uapi: string): Diagnostic['place'] {
  return { file: `spec/${uapi}/uapi.yaml`, line: 1, column: 1 };
}
