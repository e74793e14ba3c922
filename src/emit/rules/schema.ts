// SPDX-License-Identifier: MIT
// What `rules.json` looks like, as a JSON Schema.

import { FORCES, PARTIES } from '../../model/index.js';
import { array, fileSchema, object, type Schema, string } from '../json/json-schema.js';

const PROVENANCE: Schema = {
  description: 'A message of the discussion, or a decision of this edition where the discussion is silent.',
  oneOf: [
    object({ author: string('Who sent the message.'), date: string('When, as YYYY-MM-DD HH:MM.') }),
    object({ decision: string('ID of the decision.') }),
  ],
};

const LOCATION = {
  file: string('The chapter in the source tree.'),
  chapter: string('Name of the chapter.'),
  page: string("The page, below the edition's folder."),
};

const RULE: Schema = object(
  {
    id: {
      ...string('Never renamed, never used for another rule.'),
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+){1,3}$',
    },
    force: { enum: FORCES },
    binds: { enum: PARTIES },
    from: array('Where the rule comes from.', PROVENANCE),
    text: string('The words without markup.'),
    audience: { enum: ['header', 'pages', 'both'] },
    ...LOCATION,
    anchor: string('The anchor on the page.'),
    step: {
      description: 'The protocol that the rule is a step of.',
      ...object({ protocol: string('ID of the protocol.'), letter: string('a, b, c') }),
    },
    examples: array(
      'The examples that show the rule.',
      object({
        id: string('Unique in the edition.'),
        kind: { enum: ['ts', 'transcript'] },
        level: { enum: ['core', 'trace', 'fault'] },
        title: string('Unique in the chapter.'),
      }),
    ),
    violations: array(
      'Changes of the reference implementation that break the rule: under each of them an example of the rule fails.',
      object({
        id: string('Unique among the violations of the edition.'),
        title: string('What goes wrong.'),
        module: string("Path of the changed module, in the package's src/."),
        change: array(
          'Lines that go (-), come (+) and stay (a space); three dots between changes that are apart. Indentation means nothing.',
          { type: 'string' },
        ),
      }),
    ),
    algorithms: array(
      'The algorithms that carry the rule.',
      object({
        algorithm: string('Its C name.'),
        steps: array('Steps of the pseudocode, as 2.a.ii; none where the algorithm as a whole carries it.', {
          type: 'string',
        }),
      }),
    ),
    decisions: array('IDs of the decisions that the rule carries.', { type: 'string' }),
    untestable: string('Why no example can exercise the rule.'),
    faults: array(
      'Known faults of the rule.',
      object({ code: string('The diagnostic.'), reason: string('Why it is kept.') }),
    ),
  },
  ['step', 'untestable'],
);

const DECISION: Schema = object({
  id: string('Unique in the edition.'),
  title: string('What it is about.'),
  question: string('What was in dispute.'),
  positions: array(
    'What was held.',
    object({
      name: string('A word or two.'),
      chosen: { type: 'boolean' },
      holders: array('Who held it; nobody but this project where it is empty.', PROVENANCE),
      text: string('The argument.'),
    }),
  ),
  chose: string('The chosen position, in lower case with hyphens.'),
  why: array('The reasons, a paragraph each.', { type: 'string' }),
  rules: array('IDs of the rules that carry the decision.', { type: 'string' }),
  ...LOCATION,
  anchor: string('The anchor on the page.'),
});

export const RULES_SCHEMA: Schema = fileSchema('Rules and decisions of one edition', {
  rules: array('In the order of the pages.', RULE),
  decisions: array('In the order of the pages.', DECISION),
});
