// SPDX-License-Identifier: MIT
// The `target` of an edition in the manifest: which algorithm carries out a write of which register in generated C.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { type Declaration, declarationsOf, type Place, type TargetBinding } from '../../model/index.js';
import type { Lexicon } from '../transcript/lexicon.js';
import type { Path } from './yaml.js';

export interface ReadTarget {
  readonly binding: TargetBinding;
  /** Where the manifest has a key of the binding, or an item below it. */
  readonly placeOf: (...path: Path) => Place;
}

/** Names of a target that an edition does not have. */
export function checkTarget(
  { binding, placeOf }: ReadTarget,
  edition: { readonly name: string },
  declarations: readonly Declaration[],
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const algorithms = declarationsOf(declarations, 'algorithm');
  const algorithm = algorithms.find((each) => each.name === binding.algorithm);
  const parameters = algorithm?.parameters.map((parameter) => parameter.name);
  const verbWords = [...lexicon.verbs.values()].flatMap((verb) =>
    verb.arguments.flatMap((argument) => argument.words),
  );
  const expected: readonly (readonly [path: Path, what: string, name: string, known: readonly string[]])[] = [
    [['member'], 'member', binding.member, [...lexicon.fields.keys()]],
    [['algorithm'], 'algorithm', binding.algorithm, algorithms.map((each) => each.name)],
    [['initial'], 'bit or constant', binding.initial, [...lexicon.values.keys(), '{}']],
    ...Object.entries(binding.without).flatMap(([word, parameter]) => [
      [['without', word], 'parameter', parameter, parameters ?? [parameter]] as const,
      [['without', word], 'word of a verb', word, verbWords] as const,
    ]),
    ...binding.beyond.map((word, index) => [['beyond', index], 'word of a verb', word, verbWords] as const),
  ];
  return expected.flatMap(([path, what, name, known]) => {
    if (name === '' || name.split('|').every((part) => known.includes(part))) return [];
    const suggestion = didYouMean(name, known);
    return [
      report('unknown-target-name', placeOf(...path), { name, what, edition: edition.name }, { suggestion }),
    ];
  });
}
