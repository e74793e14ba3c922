// SPDX-License-Identifier: MIT
// The `target` of an edition in the manifest: which algorithm carries out a write of which register in generated C.

import type { Node } from 'yaml';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { type Declaration, declarationsOf, type Place, type TargetBinding } from '../../model/index.js';
import type { Lexicon } from '../transcript/lexicon.js';
import {
  type Mapping,
  placeOf,
  readFreeMapping,
  readList,
  readMapping,
  readText,
  textOf,
  type YamlFile,
} from './yaml.js';

export interface ReadTarget {
  readonly binding: TargetBinding;
  /** Where the manifest names each of the names in the binding. */
  readonly places: ReadonlyMap<string, Place>;
}

export function readTarget(yaml: YamlFile, node: Node | null, what: string): ReadTarget | undefined {
  const mapping = readMapping(yaml, node, {
    what: `the target of ${what}`,
    required: ['member', 'algorithm', 'initial'],
    optional: ['without', 'beyond'],
  });
  if (mapping === undefined) return undefined;
  const without = mapping.entries.get('without');
  const words = without && readFreeMapping(yaml, without.value, `"without" of ${mapping.what}`);
  const [member, algorithm, initial] = ['member', 'algorithm', 'initial'].map((key) =>
    readText(yaml, mapping, key),
  );
  const taken = [...(words?.entries.keys() ?? [])].map(
    (word) => [word, readText(yaml, words!, word)] as const,
  );
  const beyond = readList(yaml, mapping, 'beyond').flatMap((item) => {
    const word = textOf(yaml, item, `a word of "beyond" of ${mapping.what}`);
    return word === undefined ? [] : [[word, placeOf(yaml, item)] as const];
  });
  return {
    binding: {
      member: member!,
      algorithm: algorithm!,
      initial: initial!,
      without: Object.fromEntries(taken),
      beyond: beyond.map(([word]) => word),
    },
    places: new Map([
      ...placesOf(yaml, mapping),
      ...(words === undefined ? [] : placesOf(yaml, words)),
      ...beyond,
    ]),
  };
}

function placesOf(yaml: YamlFile, mapping: Mapping): readonly (readonly [string, Place])[] {
  return [...mapping.entries.values()].map(({ key, value }) => [key, placeOf(yaml, value)] as const);
}

/** Names of a target that an edition does not have. */
export function checkTarget(
  { binding, places }: ReadTarget,
  edition: { readonly name: string; readonly place: Place },
  declarations: readonly Declaration[],
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const algorithms = declarationsOf(declarations, 'algorithm');
  const algorithm = algorithms.find((each) => each.name === binding.algorithm);
  const parameters = algorithm?.parameters.map((parameter) => parameter.name);
  const verbWords = [...lexicon.verbs.values()].flatMap((verb) =>
    verb.arguments.flatMap((argument) => argument.words),
  );
  const expected = [
    ['member', 'member', binding.member, [...lexicon.fields.keys()]],
    ['algorithm', 'algorithm', binding.algorithm, algorithms.map((each) => each.name)],
    ['initial', 'bit or constant', binding.initial, [...lexicon.values.keys(), '{}']],
    ...Object.entries(binding.without).map(
      ([word, parameter]) => [word, 'parameter', parameter, parameters ?? [parameter]] as const,
    ),
    ...Object.keys(binding.without).map((word) => [word, 'word of a verb', word, verbWords] as const),
    ...binding.beyond.map((word) => [word, 'word of a verb', word, verbWords] as const),
  ] as const;
  return expected.flatMap(([key, what, name, known]) => {
    if (name === '' || name.split('|').every((part) => known.includes(part))) return [];
    const facts = { name, what, edition: edition.name };
    return [
      report('unknown-target-name', places.get(key) ?? edition.place, facts, {
        suggestion: didYouMean(name, known),
      }),
    ];
  });
}
