// SPDX-License-Identifier: MIT
// Files that the manifest names: they lie below the uAPI's folder, and exist.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { type Place, repeated } from '../../model/index.js';
import type { Sources } from '../sources.js';
import type { Yaml } from './yaml.js';

/** A file that the manifest names. */
export interface FileReference {
  /** Project-relative. */
  readonly path: string;
  /** Where the manifest names it. */
  readonly place: Place;
}

/** What the parts of a manifest are read with. */
export interface Context {
  readonly sources: Sources;
  /** The uAPI's folder: `spec/lamp`. */
  readonly folder: string;
  readonly diagnostics: Diagnostic[];
  readonly placeOf: Yaml['placeOf'];
  readonly keyPlaceOf: Yaml['keyPlaceOf'];
}

/** What a file that the manifest names is read as. */
export type Ending = '.js' | '.md' | '.ts' | '.yaml' | 'Kbuild';

/**
 * The files of a list that exist, each once.
 *
 * @param what - What has the list, for messages.
 */
export function readReferences(
  context: Context,
  ending: Ending,
  names: readonly string[],
  what: string,
  ...path: readonly (string | number)[]
): readonly FileReference[] {
  const found = names.flatMap((name, index) => readReference(context, ending, name, ...path, index) ?? []);
  const again = repeated(found, (reference) => reference.path);
  for (const [reference, first] of again) {
    const related = [{ place: first.place, message: 'first listed here' }];
    context.diagnostics.push(
      report('duplicate-file', reference.place, { path: reference.path, what }, { related }),
    );
  }
  return found.filter((reference) => !again.some(([other]) => other === reference));
}

/**
 * A path below the uAPI's folder that exists, or undefined with a diagnostic.
 *
 * @param name - Empty where the manifest has none, which is reported already.
 */
export function readReference(
  { sources, folder, diagnostics, placeOf }: Context,
  ending: Ending,
  name: string,
  ...at: readonly (string | number)[]
): FileReference | undefined {
  if (name === '') return undefined;
  const path = `${folder}/${name}`;
  const place = placeOf(...at);
  if (!name.endsWith(ending)) {
    diagnostics.push(report('file-ending', place, { path: name, ending }));
    return undefined;
  }
  if (sources.files.has(path)) return { path, place };
  const known = [...sources.files.keys()]
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => file.endsWith(ending));
  diagnostics.push(
    report('missing-file', place, { path: name, folder }, { suggestion: didYouMean(name, known) }),
  );
  return undefined;
}
