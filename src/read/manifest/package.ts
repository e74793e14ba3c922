// SPDX-License-Identifier: MIT
// The `package` part of a manifest: what the npm package of the reference implementation is called, and its examples.

import type { Node } from 'yaml';
import { report } from '../../diagnostics/index.js';
import type { Uapi } from '../../model/index.js';
import { type Context, type FileReference, readReferences } from './references.js';
import { type Mapping, readList, readMapping, readText, textOf } from './yaml.js';

export interface ReadPackage {
  readonly package: Uapi['package'];
  readonly programs: readonly FileReference[];
}

const EMPTY: ReadPackage = {
  package: { path: '', name: '', version: '', description: '', keywords: [] },
  programs: [],
};

/** @param node - Undefined where the manifest has no such part, which it reports itself. */
export function readPackage(context: Context, node: Node | null | undefined): ReadPackage {
  if (node === undefined) return EMPTY;
  const { yaml } = context;
  const mapping = readMapping(yaml, node, {
    what: '"package"',
    required: ['path', 'name', 'version', 'description'],
    optional: ['keywords', 'examples'],
  });
  if (mapping === undefined) return EMPTY;
  return {
    package: {
      path: readText(yaml, mapping, 'path'),
      name: readText(yaml, mapping, 'name'),
      version: readText(yaml, mapping, 'version'),
      description: readText(yaml, mapping, 'description'),
      keywords: readList(yaml, mapping, 'keywords').flatMap((item) => textOf(yaml, item, 'a keyword') ?? []),
    },
    programs: readPrograms(context, mapping),
  };
}

/** The example programs: JavaScript, which runs as it stands, in the folder that the package shows it in. */
function readPrograms(context: Context, mapping: Mapping): readonly FileReference[] {
  return readReferences(context, mapping, 'examples').filter(({ path, place }) => {
    const inFolder = path.slice(context.folder.length + 1);
    const fits = /^examples\/[^/]+\.js$/.test(inFolder);
    if (!fits) context.yaml.diagnostics.push(report('example-file', place, { path: inFolder }));
    return fits;
  });
}
