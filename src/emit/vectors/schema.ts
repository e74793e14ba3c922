// SPDX-License-Identifier: MIT
// What the files below `vectors/` look like, as JSON Schemas. A value of the uAPI (of a field, a constant, an argument,
// a result) is always a string of decimal digits, since it may need 64 bits; offsets, widths, positions and errno
// numbers are numbers.

import { array, fileSchema, integer, object, type Schema, string } from '../json/json-schema.js';

const VALUE: Schema = {
  type: 'string',
  pattern: '^-?(0|[1-9][0-9]*)$',
  description: 'A value in decimal digits; false is 0 and true is 1. A string, because it may need 64 bits.',
};

const name = string('A name of the uAPI.');
const kind = (word: string): Schema => ({ const: word });
const TYPE: Schema = { enum: ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64', 'boolean', 'void'] };
const LEVEL: Schema = {
  enum: ['core', 'trace', 'fault'],
  description:
    'core: accesses and results; trace: intermediate states are shown; fault: failures can be injected.',
};

const offset = integer('Bytes from the start of the region.');
const width = integer('Bytes.');
const errno = integer('As in <linux/errno.h>, positive.');

const ARGUMENT: Schema = {
  oneOf: [
    object({ kind: kind('value'), value: VALUE }),
    object({ kind: kind('field'), name, offset, width }),
    object({ kind: kind('access'), offset, width }),
    object({ kind: kind('word'), word: string('One of the words of the verb.') }),
    object({ kind: kind('errno'), name, errno }),
  ],
};

const EXPECTATION: Schema = {
  description: 'What the step must give.',
  oneOf: [
    object({ kind: kind('success') }),
    object({ kind: kind('value'), value: VALUE }),
    object({ kind: kind('nonzero') }),
    object({ kind: kind('errno'), name, errno }),
    object({ kind: kind('sequence'), values: array('In order.', VALUE) }),
  ],
};

const VERB: Schema = object({
  name,
  summary: string('What it does.'),
  level: LEVEL,
  arguments: array(
    'In order.',
    object({
      name,
      kind: { enum: ['field', 'value', 'errno', 'number', 'word'] },
      optional: { type: 'boolean' },
      words: array('What a word may be.', { type: 'string' }),
    }),
  ),
  result: { enum: ['value', 'errno', 'sequence', 'none'] },
});

const TRANSCRIPT: Schema = object({
  id: string('Unique in the edition.'),
  title: string('Unique in the chapter.'),
  level: LEVEL,
  rules: array('IDs of the rules that it shows.', { type: 'string' }),
  steps: array(
    'In order, on one device.',
    object({
      text: string('The line as it was written.'),
      verb: string('One of the verbs.'),
      arguments: array('In order.', ARGUMENT),
      expect: EXPECTATION,
    }),
  ),
});

export const TRANSCRIPTS_SCHEMA: Schema = fileSchema('Transcripts of one edition', {
  struct: string('Tag of the struct whose members are the fields.'),
  verbs: array('The language of the transcripts.', VERB),
  transcripts: array('In the order of the pages.', TRANSCRIPT),
});

const RUN: Schema = object({
  inputs: { type: 'object', additionalProperties: VALUE, description: 'Scalar parameters by name.' },
  faults: array('Which callbacks fail, counted from 0 over the callbacks of the run that can fail.', {
    type: 'integer',
  }),
  calls: array('The callbacks in order.', {
    type: 'array',
    prefixItems: [string('The callback.'), { ...VALUE, description: 'The watched field when it is called.' }],
    items: VALUE,
    minItems: 2,
    description: 'The callback, the watched field, and the arguments after the record itself.',
  }),
  result: VALUE,
  final: { ...VALUE, description: 'The watched field at the end.' },
});

export const ALGORITHM_SCHEMA: Schema = fileSchema('Every run of one algorithm', {
  algorithm: string('Its C name.'),
  watch: string('The watched field of the record of callbacks.'),
  start: string('The parameter that gives the watched field its value before the run.'),
  lists: {
    type: 'object',
    additionalProperties: name,
    description: 'Parameters that are the same list in every run.',
  },
  errnos: array('What the first failing callback returns negated, and the second.', errno),
  runs: array('One for each combination of inputs and faults.', RUN),
});

const SYMBOL_VALUE = object({ symbol: name, value: VALUE });

const MEMBER: Schema = object(
  {
    name,
    type: { anyOf: [TYPE, { type: 'string', pattern: '^struct ' }] },
    count: integer('Elements of an array; 0 for as many as follow the struct.'),
    offset: integer('Bytes from the start of the struct.'),
    size: integer('Bytes, the whole array where there is one.'),
    read: { enum: ['value', 'zero'] },
    write: { enum: ['store', 'refuse', 'ignore'] },
    when: array('Bits of which one makes the value defined; none: it always is.', { type: 'string' }),
  },
  ['count'],
);

const BIT: Schema = object(
  {
    name,
    symbol: name,
    position: integer('-1 for a name of no bit.'),
    value: VALUE,
    needs: string('The capability.'),
  },
  ['needs'],
);

const MACRO: Schema = object(
  {
    symbol: name,
    parameters: array('In order.', name),
    result: TYPE,
    rows: array(
      'The arguments, and the answer last. Absent where the macro names what nobody defines.',
      array('Arguments, then the answer.', VALUE),
    ),
  },
  ['rows'],
);

const STATE: Schema = object({
  name,
  symbol: name,
  value: VALUE,
  bits: string('The bits that are set, {} for none.'),
});

const PATH = array('States, the first and the last one included.', name);

const TRANSITION: Schema = {
  oneOf: [
    object({ from: name, to: name, path: PATH }),
    object({
      from: name,
      to: name,
      refused: object(
        {
          path: { ...PATH, description: 'What the shortest path would be; absent where no arcs lead there.' },
          hazards: array('What is wrong with that path.', object({ text: string('In words.'), state: name })),
        },
        ['path'],
      ),
    }),
  ],
};

const MACHINE_SET: Schema = object({
  parts: array('The optional parts of the device.', name),
  states: array('The states that a user may ask for.', name),
  arcs: array('What the driver implements, each as one operation.', object({ from: name, to: name })),
  transitions: array('One for each pair of different states.', TRANSITION),
  failures: array(
    'Where the device is when an arc of a path fails.',
    object({
      from: name,
      to: name,
      arc: integer('Which arc of the path fails, counted from 0.'),
      leaves: { ...name, description: 'The state in which the device is left.' },
    }),
  ),
});

export const MACHINES_SCHEMA: Schema = fileSchema('State machines of one edition', {
  machines: array(
    'The paths that a write takes, for every choice of optional parts.',
    object(
      {
        name,
        states: string('The declaration of the states; their values are in tables.json.'),
        initial: name,
        failure: string('The state that only a reset leaves.'),
        parts: array(
          'What a device may lack.',
          object({ name, requires: array('Parts without which it means nothing.', name) }),
        ),
        sets: array('The smaller ones first.', MACHINE_SET),
      },
      ['failure'],
    ),
  ),
});

export const TABLES_SCHEMA: Schema = fileSchema('Declarations of one edition', {
  structs: array(
    'Layout.',
    object({ symbol: name, size: width, alignment: width, members: array('In order.', MEMBER) }),
  ),
  regions: array(
    'Regions of a device, found by type and subtype.',
    object({ type: SYMBOL_VALUE, subtype: SYMBOL_VALUE, struct: string('Tag of the struct at its start.') }),
  ),
  bits: array(
    'Values whose bits have names.',
    object({ prefix: name, type: TYPE, bits: array('In order.', BIT) }),
  ),
  constants: array('Values that have a name.', object({ symbol: name, type: TYPE, value: VALUE })),
  capabilities: array(
    'IDs of capabilities.',
    object({ symbol: name, chain: string('The chain in which the number is unique.'), value: VALUE }),
  ),
  ioctls: array('Requests, `_IO(type, number)`.', object({ symbol: name, type: VALUE, number: VALUE })),
  macros: array('What each macro answers.', MACRO),
  states: array(
    'Combinations of bits that have a name.',
    object({ prefix: name, states: array('In order.', STATE) }),
  ),
  arcs: array(
    'Transitions between named states.',
    object({
      name,
      states: name,
      arcs: array('In order.', object({ from: name, to: name, label: string('The flow that uses it.') })),
    }),
  ),
  lists: array(
    'Constant lists that algorithms walk.',
    object({
      symbol: name,
      items: array('In order; fields by name.', { type: 'object', additionalProperties: VALUE }),
    }),
  ),
});
