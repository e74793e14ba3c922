// SPDX-License-Identifier: MIT
// Files that the manifest names: they lie below the uAPI's folder, and exist.

import type { Node } from 'yaml';
import { didYouMean, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import type { Sources } from '../sources.js';
import { type Mapping, placeOf, readList, textOf, type YamlFile } from './yaml.js';

/** A file that the manifest names. */
export interface FileReference {
  /** Project-relative. */
  readonly path: string;
  /** Where the manifest names it. */
  readonly place: Place;
}

/** What the parts of a manifest are read with. */
export interface Context {
  readonly yaml: YamlFile;
  readonly sources: Sources;
  /** The uAPI's folder: `spec/lamp`. */
  readonly folder: string;
}

/** The files of a list that exist, each once. */
export function readReferences(context: Context, mapping: Mapping, key: string): readonly FileReference[] {
  const found = new Map<string, FileReference>();
  for (const node of readList(context.yaml, mapping, key)) {
    const reference = readReference(context, node, `a file of "${key}"`);
    if (reference === undefined) continue;
    const first = found.get(reference.path);
    if (first === undefined) {
      found.set(reference.path, reference);
      continue;
    }
    const related = [{ place: first.place, message: 'first listed here' }];
    context.yaml.diagnostics.push(
      report('duplicate-file', reference.place, { path: reference.path, what: mapping.what }, { related }),
    );
  }
  return [...found.values()];
}

/** A path below the uAPI's folder that exists, or undefined with a diagnostic. */
export function readReference(context: Context, node: Node | null, what: string): FileReference | undefined {
  const { yaml, sources, folder } = context;
  const text = textOf(yaml, node, what);
  if (text === undefined) return undefined;
  const path = `${folder}/${text}`;
  const place = placeOf(yaml, node);
  if (sources.files.has(path)) return { path, place };
  const known = [...sources.files.keys()].map((name) => name.slice(folder.length + 1));
  yaml.diagnostics.push(
    report('missing-file', place, { path: text, folder }, { suggestion: didYouMean(text, known) }),
  );
  return undefined;
}
