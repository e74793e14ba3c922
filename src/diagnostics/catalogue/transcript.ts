// SPDX-License-Identifier: MIT
// Diagnostics of examples, above all of transcripts.

import type { Entry } from '../diagnostic.js';

export const transcriptDiagnostics = {
  'transcript-unknown-verb': {
    message: (facts: { verb: string }) => `unexpected "${facts.verb}", expected a verb of the manifest`,
    explain:
      'A line of a transcript starts with a verb. The verbs, their arguments and their results are declared in uapi.yaml.',
    wrong: 'wirte lamp_state LIT',
    right: 'write lamp_state LIT',
  },
  'transcript-unknown-field': {
    message: (facts: { text: string }) => `unexpected "${facts.text}", expected a field or OFFSET/WIDTH`,
    explain:
      'Fields are the scalar members of the struct that the manifest names for transcripts. Any other bytes are named by offset and width, as 0x4/2.',
    wrong: 'read lamp_stat',
    right: 'read lamp_state',
  },
  'transcript-access-too-large': {
    message: (facts: { text: string; offsetMax: number; widthMax: number }) =>
      `${facts.text} is beyond what a step can access: an offset up to 0x${facts.offsetMax.toString(16)}, a width up to ${facts.widthMax}`,
    explain:
      'A step makes one access to a region. Its offset has 32 bits, and its width is at most 1 MiB, because a target keeps all bytes of the access in memory.',
    wrong: 'read 0x0/1099511627776',
    right: 'read 0x0/16',
  },
  'transcript-missing-argument': {
    message: (facts: { verb: string; argument: string }) =>
      `"${facts.verb}" lacks its argument "${facts.argument}"`,
    explain:
      'The manifest declares the arguments of each verb and says which of them may be left out. This one may not.',
    wrong: 'write lamp_state',
    right: 'write lamp_state LIT',
  },
  'transcript-extra-argument': {
    message: (facts: { verb: string; count: number; text: string }) =>
      `unexpected "${facts.text}": "${facts.verb}" takes ${facts.count} argument${facts.count === 1 ? '' : 's'}`,
    explain:
      'The line continues after the last argument of its verb. Write the expected result after =>, join bits by a bar without spaces, and start a comment with #.',
    wrong: 'write lamp_state LIT | DIM',
    right: 'write lamp_state LIT|DIM',
  },
  'transcript-unknown-value': {
    message: (facts: { text: string }) =>
      `unexpected "${facts.text}", expected a number, bits, {} or a constant`,
    explain:
      'A value is a decimal or hexadecimal number, names of bits joined by bars, {} for no bit, or a constant. Names may be whole C symbols, or short: without the prefix of the bits.',
    wrong: 'write lamp_state LITT',
    right: 'write lamp_state LIT',
  },
  'transcript-value-too-wide': {
    message: (facts: { text: string; width: number }) =>
      `${facts.text} does not fit in ${facts.width} byte${facts.width === 1 ? '' : 's'}`,
    explain:
      'The value has more bits than the field, or the raw access, that it is written to or compared with. No implementation could see the surplus bits.',
    wrong: 'write 0x0/1 256',
    right: 'write 0x0/2 256',
  },
  'transcript-not-a-number': {
    message: (facts: { text: string }) =>
      `unexpected "${facts.text}", expected a decimal or hexadecimal number`,
    explain: 'This argument is a plain number: names of bits and constants mean nothing here.',
    wrong: 'wait soon',
    right: 'wait 10',
  },
  'transcript-unknown-word': {
    message: (facts: { argument: string; text: string }) =>
      `unexpected "${facts.text}" for "${facts.argument}"`,
    explain: 'The manifest lists the words that this argument takes.',
    wrong: 'fault ligth EIO',
    right: 'fault light EIO',
  },
  'transcript-unknown-errno': {
    message: (facts: { text: string }) => `unexpected "${facts.text}", expected the name of an errno`,
    explain:
      'Errors are written by name and without a sign, as EINVAL. The names are those of the runtime library.',
    wrong: 'write lamp_state 9 => -EINVAL',
    right: 'write lamp_state 9 => EINVAL',
  },
  'transcript-missing-result': {
    message: (facts: { verb: string; expected: string }) =>
      `nothing follows => of "${facts.verb}", expected ${facts.expected}`,
    explain:
      'The expected result stands after the arrow. A step without an arrow must succeed and may give any value.',
    wrong: 'read lamp_state =>',
    right: 'read lamp_state => LIT',
  },
  'transcript-bad-result': {
    message: (facts: { verb: string; expected: string; found: string }) =>
      `unexpected "${facts.found}" as a result of "${facts.verb}", expected ${facts.expected}`,
    explain:
      'The manifest says what a verb gives: a value, an errno or a sequence of states. A step that only succeeds has no arrow.',
    wrong: 'write lamp_state LIT => 0',
    right: 'write lamp_state LIT',
  },
  'transcript-unexpected-result': {
    message: (facts: { verb: string }) => `unexpected => after "${facts.verb}", which gives nothing`,
    explain:
      'The verb prepares a later step and has no result of its own. Expect the effect in that later step.',
    wrong: 'fault light EIO => EIO',
    right: 'fault light EIO\nwrite lamp_state LIT => EIO',
  },
  'example-asserts-nothing': {
    message: () => 'the example asserts nothing',
    explain:
      'An example is a test of the rules that it names. A transcript needs at least one result after =>, and TypeScript at least one call of assert; otherwise it always passes.',
    wrong: '```transcript rule="lamp.light" title="light"\nwrite lamp_state LIT\n```',
    right:
      '```transcript rule="lamp.light" title="light"\nwrite lamp_state LIT\nread  lamp_state => LIT\n```',
  },
  'duplicate-title': {
    message: (facts: { kind: 'example' | 'violation'; title: string }) =>
      `the chapter already has ${facts.kind === 'example' ? 'an' : 'a'} ${facts.kind} titled "${facts.title}"`,
    explain:
      'The title names the test and its results, so it must be unique among the examples of its chapter. The title of a violation must be unique among the violations. Titles that differ only in case and punctuation count as the same.',
    wrong: '```ts rule="lamp.light" title="light"\n```ts rule="lamp.dim" title="Light!"',
    right: '```ts rule="lamp.light" title="light"\n```ts rule="lamp.dim" title="dim"',
  },
  'unknown-rule': {
    message: (facts: { id: string; edition: string }) =>
      `the edition "${facts.edition}" has no rule "${facts.id}"`,
    explain:
      'An example or a decision names rules by their IDs. No rule of the edition has this ID: it is misspelt, or the rule was removed.',
    wrong: '```transcript rule="lamp.lihgt" title="light"',
    right: '```transcript rule="lamp.light" title="light"',
  },
} satisfies Record<string, Entry>;
