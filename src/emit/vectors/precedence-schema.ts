// SPDX-License-Identifier: MIT
// What `precedence.json` looks like. States and operations are named by their bits, as the pages name them.

import { array, fileSchema, integer, object, type Schema, string } from '../json/json-schema.js';

const operation = string('`clear X` or `set X`.');
const state = string('The bits that are set, {} for none.');
const ids = array('IDs of wishes, in the order of their declarations.', { type: 'string' });
const orders = integer('How many orders.');
const behaviours = integer('How many behaviours: orders that take the same path on every write are one.');

const REFUSAL: Schema = object({
  before: array(
    'The orders that take the path are those in which each first operation comes before its second; all, where there is none.',
    array('First, second.', operation),
  ),
  path: array(
    'States of a write, its start first; of one that fails, up to the state where it failed.',
    state,
  ),
  unwind: array(
    'States of the unwind, from where the write failed; empty where a step of the write is refused.',
    state,
  ),
  orders,
});

const WISH: Schema = object({
  id: string('Unique in the edition.'),
  statement: string('One sentence, with code in back-ticks.'),
  from: array('Messages as `author date time`, decisions as `decision:ID`.', { type: 'string' }),
  judges: { enum: ['writes', 'unwinds'] },
  orders,
  behaviours,
  authored: { type: 'boolean', description: 'Whether the order of the list has it.' },
  refuses: array('The shortest counterexamples; an order that has none of them has the wish.', REFUSAL),
});

export const PRECEDENCE_SCHEMA: Schema = fileSchema(
  'Which orders of single-bit operations have which wishes',
  {
    list: string('C name of the list whose order is one of those searched.'),
    operations: array('What is put in order.', operation),
    states: array('The states that writes lead between.', state),
    orders,
    behaviours,
    authored: object({ order: array('The order of the list.', operation), wishes: ids }),
    wishes: array('Each by itself.', WISH),
    unjudged: array('Wishes that take a look at each order, where there are too many of them.', {
      type: 'string',
    }),
    contradictions: array('The smallest sets of wishes that no order has.', ids),
    largest: array(
      'The sets of wishes that an order has and to which no order adds.',
      object({ wishes: ids, orders, behaviours }),
    ),
    decisive: array(
      'The smallest sets of wishes that exactly one behaviour has.',
      object({
        wishes: ids,
        orders,
        authored: { type: 'boolean', description: 'Whether it is the behaviour of the list.' },
      }),
    ),
    groups: array(
      'The orders by exactly the wishes that they have. Those that have a set of wishes are the sum over the groups that hold it.',
      object({ wishes: ids, orders, behaviours }),
    ),
  },
);
