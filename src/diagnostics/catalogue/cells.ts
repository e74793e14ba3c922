// SPDX-License-Identifier: MIT
// Diagnostics of the table of cells: its axes, the patterns that answer cells, and the cells without one answer.

import type { Entry } from '../diagnostic.js';

export const cellDiagnostics = {
  'axes-ill-formed-name': {
    message: (facts: { what: string; name: string }) =>
      `"${facts.name}" cannot be the name of a${/^[aeo]/.test(facts.what) ? 'n' : ''} ${facts.what}`,
    explain:
      'A pattern is made of names, so that a name has no space, comma, @, !, * or angle bracket, and does not start with #. The name of an event is such words ' +
      'with a space between them, and a word in angle brackets is filled in. The name of a facet, an outcome or a set has no bar. The name of a ' +
      'value is letters, digits, - and _.',
    wrong: 'states:\n  lit, dimmed: { enter: [write state LIT|DIM] }',
    right: 'states:\n  LIT|DIM: { enter: [write state LIT|DIM] }',
  },
  'axes-duplicate-name': {
    message: (facts: { what: string; name: string }) => `the ${facts.what} "${facts.name}" is given already`,
    explain:
      'The files of axes of an edition are put together, and each name is given once, also as an event that words are filled in to. A group is not named ' +
      'like a state; an outcome not like an errno; a set not like an outcome. The facet "result" and the value "state" are there from the start.',
    wrong: 'groups:\n  LIT: [LIT|DIM]',
    right: 'groups:\n  lit: [LIT, LIT|DIM]',
  },
  'axes-unknown-name': {
    message: (facts: { what: string; name: string }) => `the axes have no ${facts.what} "${facts.name}"`,
    explain:
      'States, groups, circumstances, facets and outcomes are named before they are used. A group is made of states and of groups above it. ' +
      'A name in angle brackets is "state", a value of a state or of a circumstance, or a name under "each" of the event. The outcomes of a set are of one facet.',
    wrong: 'events:\n  write state <to>: { run: write state <to> }',
    right: 'events:\n  write state <to>: { each: { to: ["*"] }, run: write state <to> }',
  },
  'axes-line': {
    message: (facts: { text: string; reason: string }) =>
      `unexpected line "${facts.text}", expected ${facts.reason}`,
    explain:
      'Each line of the axes is one step of a transcript. What an event gives is said by outcomes, and the line under "look" gives the state.',
    wrong: 'run: read state => LIT',
    right: 'run: read state',
  },
  'axes-too-many-cells': {
    message: () => 'the axes make more cells than anybody answers, expected 20,000 at most',
    explain:
      'Each event stands in each state, in each of its circumstances, for each of its words. Write fewer of them.',
    wrong: 'each: { a: ["*"], b: ["*"], c: ["*"], d: ["*"] }',
    right: 'each: { to: ["*"] }',
  },
  'axes-no-cell': {
    message: (facts: { what: string; name: string }) => `no cell has the ${facts.what} "${facts.name}"`,
    explain:
      'An event stands in the states that "in" leaves, and does not happen where a name in angle brackets of its lines has no value. A state without ' +
      'any event, and an event without any state, would be left out in silence.',
    wrong: 'read half: { run: read 0x0/2, in: [LIT, "!lit"] }',
    right: 'read half: { run: read 0x0/2, in: [lit] }',
  },
  'cells-line': {
    message: (facts: { text: string }) =>
      `unexpected ${facts.text === '' ? 'nothing' : `line "${facts.text}"`}, expected EVENT @ STATES [in CIRCUMSTANCES] => OUTCOME...`,
    explain:
      'A pattern answers the cells of an event in some states. Names of alternatives have commas and no spaces between them; * is all, and ! takes ' +
      'one out. An outcome is a word for each facet, with bars between alternatives, or "undefined".',
    wrong: 'read state at LIT gives success',
    right: 'read state @ LIT => success current',
  },
  'cells-without-axes': {
    message: (facts: { edition: string }) => `the edition "${facts.edition}" has no axes, so it has no cells`,
    explain: 'What cells there are is said by files of axes, which the manifest lists for the edition.',
    wrong: 'editions:\n  v2:\n    chapters: [lamp.md]',
    right: 'editions:\n  v2:\n    axes: [axes.yaml]\n    chapters: [lamp.md]',
  },
  'cells-unknown-name': {
    message: (facts: { what: string; name: string; edition: string }) =>
      `the edition "${facts.edition}" has no ${facts.what} "${facts.name}"`,
    explain:
      'A pattern uses the names of the axes: words of events, states and groups, circumstances, outcomes and sets.',
    wrong: 'read state @ LIGHT => success',
    right: 'read state @ LIT => success',
  },
  'cells-facet': {
    message: ({ text, facet }: { readonly text: string; readonly facet?: string }) =>
      facet === undefined
        ? `the alternatives "${text}" are outcomes of different facets`
        : `"${text}" is a second outcome of the facet "${facet}"`,
    explain:
      'A pattern has one word for each facet that its rule speaks of: the result, a value, the state after it. Bars stand between ' +
      'alternatives of one facet, blanks between facets.',
    wrong: 'read state @ LIT => EINVAL EIO',
    right: 'read state @ LIT => EINVAL|EIO',
  },
  'cells-no-match': {
    message: (facts: { text: string }) => `no cell matches "${facts.text}"`,
    explain:
      'Each word is known, but there is no such event in such a state and circumstance. A pattern has a word for each word of the event; ' +
      'words in angle brackets may be left out at the end.',
    wrong: 'write state @ * => success',
    right: 'write state invalid @ * => EINVAL',
  },
  'cells-undefined': {
    message: (facts: { by: string }) => `"${facts.by}" cannot make a cell undefined`,
    explain:
      'Nothing is promised of what a user must not do. So only a rule that binds the user, with must or must not, makes a cell undefined, and ' +
      'then it says nothing else of it.',
    wrong: ':::rule{id="lamp.off" binds=driver from="..."} with cells => undefined',
    right: ':::rule{id="lamp.off" binds=user from="..."} with cells => undefined',
  },
  'cells-outcome': {
    message: (facts: { by: string }) =>
      `rule "${facts.by}" binds the user, so it says nothing of what a device does`,
    explain:
      'An outcome is the duty of a driver or a device, or follows from what a user may do. What happens when a user does not do ' +
      'what it must or should is for a rule on the driver, or undefined.',
    wrong: ':::rule{id="lamp.dim" binds=user from="..."} The user **must not** ..., with cells => EINVAL',
    right:
      ':::rule{id="lamp.dim" binds=driver from="..."} The driver **must** fail ..., with cells => EINVAL',
  },
  'cells-unfilled': {
    message: (facts: { outcome: string; name: string; cell: string }) =>
      `the outcome "${facts.outcome}" needs <${facts.name}>, which "${facts.cell}" does not have`,
    explain:
      'An outcome that names a value in angle brackets holds only in cells that have one: from their state, their circumstance, or the words of their event.',
    wrong: 'read state @ * => written',
    right: 'write state valid @ * => written',
  },
  'cells-idle': {
    message: (facts: { by: string; outcome: string; cells: readonly string[] }) =>
      `"${facts.outcome}" of "${facts.by}" decides nothing: "${facts.cells[0]}"${facts.cells.length > 1 ? ` and ${facts.cells.length - 1} more` : ''} would be answered without it`,
    explain:
      'The edition says "cells: required", so that a rule that is taken out leaves its cells open. This outcome could be taken out and nobody would ' +
      'notice: another pattern says the same, or no cell needs the facet. What a should or a may picks, a must leaves to it with "?": "failure?" is ' +
      'any of them, if another rule says which.',
    wrong: 'write state invalid @ * => failure, by a must, and => EINVAL, by a should',
    right: 'write state invalid @ * => failure?, by a must, and => EINVAL, by a should',
  },
  'cell-open': {
    message: (facts: { event: string; facets: readonly string[]; cells: readonly string[] }) =>
      `no rule says the ${facts.facets.join(' and the ')} of "${facts.event}" @ ${facts.cells.join(', ')}`,
    explain:
      'The edition says "cells: required", so each cell has an answer in each facet that it needs: from a must, a decision or a right of the user. ' +
      'A should or a may only picks from what a must leaves with "?", or adds to it. `uapi cells --open` lists all cells without an answer.',
    wrong: 'an event of the axes that no pattern names',
    right: '```cells by="lamp.read"\nread state @ * => success current\n```',
  },
  'cell-doubled': {
    message: (facts: {
      facets: readonly string[];
      first: string;
      second: string;
      cells: readonly string[];
    }) =>
      `${facts.first} and ${facts.second} give "${facts.cells[0]}"${facts.cells.length > 1 ? ` and ${facts.cells.length - 1} more` : ''} two answers (${facts.facets.join(', ')})`,
    explain:
      'Two musts leave no outcome that satisfies both, or a must speaks of a cell that another rule makes undefined. Change a rule, or narrow a pattern.',
    wrong: 'write state invalid @ * => EINVAL, and write * @ * => success',
    right: 'write state invalid @ * => EINVAL, and write state valid @ * => success',
  },
} satisfies Record<string, Entry>;
