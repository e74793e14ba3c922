// SPDX-License-Identifier: MIT
// The data of a playground, from the models.

import { declarationsOf, type Edition, ownPart } from '../../model/index.js';
import { readLexicon } from '../../read/transcript/words.js';
import type { EditionContext } from '../edition-context.js';
import type { EditionData, ExampleData, PlaygroundData, RegisterData, RuleData } from './data.js';
import { drawStates } from './draw-states.js';
import { makeAlgorithms } from './make-algorithms.js';

/**
 * @param editions - Of one uAPI.
 * @param resolve - Makes a path of the site relative to the page.
 * @returns Undefined where no edition has a playground.
 */
export async function makePlaygroundData(
  editions: readonly EditionContext[],
  resolve: (href: string) => string,
): Promise<PlaygroundData | undefined> {
  const playable: EditionData[] = [];
  for (const context of editions.filter(({ edition }) => edition.playground !== undefined)) {
    playable.push(...(await makeEditionData(context, resolve)));
  }
  const [first] = playable;
  if (editions[0] === undefined || first === undefined) return undefined;
  const { title, defaultEdition } = editions[0].model.uapi;
  const chosen = playable.find(({ name }) => name === defaultEdition) ?? first;
  return { title, defaultEdition: chosen.name, editions: playable };
}

/** None where no register holds a state. */
async function makeEditionData(
  context: EditionContext,
  resolve: (href: string) => string,
): Promise<readonly EditionData[]> {
  const { edition, model } = context;
  const lexicon = readLexicon(model.uapi.transcript, edition.declarations);
  const register = registerOf(edition, model.uapi.transcript.struct);
  if (register === undefined) return [];
  const { states, graph } = await drawStates(edition, lexicon);
  return [
    {
      name: edition.name,
      title: edition.title,
      verbs: model.uapi.transcript.verbs,
      fields: [...lexicon.fields.values()].map(({ name, offset, size }) => ({ name, offset, size })),
      values: Object.fromEntries([...lexicon.values].map(([name, value]) => [name, String(value)])),
      register: { ...register, states },
      graph,
      algorithms: makeAlgorithms(context, resolve),
      rules: Object.fromEntries(
        edition.rules.map(({ id, text, force, binds }): [string, RuleData] => [
          id,
          { text, force, binds, href: resolve(context.rulePath(id)) },
        ]),
      ),
      examples: edition.examples
        .filter(({ kind }) => kind === 'transcript')
        .map(({ id, chapter, title, code }): ExampleData => ({ id, chapter, title, code })),
    },
  ];
}

/** The member of the transcripts' struct that a bit field gives its meaning. */
function registerOf(edition: Edition, struct: string): Omit<RegisterData, 'states'> | undefined {
  const { declarations } = ownPart(edition);
  const member = declarationsOf(declarations, 'struct')
    .find(({ symbol }) => symbol === struct)
    ?.members.find(({ bits }) => bits !== undefined);
  const bits = declarationsOf(declarations, 'bits').find(({ name }) => name === member?.bits);
  if (member === undefined || bits === undefined) return undefined;
  return {
    field: member.name,
    bits: bits.bits
      .filter(({ position }) => position >= 0)
      .map(({ name, position, summary }) => ({ name, value: String(1n << BigInt(position)), summary })),
  };
}
