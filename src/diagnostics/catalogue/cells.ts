// SPDX-License-Identifier: MIT
// Diagnostics of the table of cells: its axes, the patterns that answer cells, and the cells without one answer.

import type { Entry } from '../diagnostic.js';

export const cellDiagnostics = {
  'axes-ill-formed-name': {
    message: (facts: { what: string; name: string }) =>
      `"${facts.name}" cannot be the name of a${/^[aeo]/.test(facts.what) ? 'n' : ''} ${facts.what}`,
    explain:
      'A name stands in patterns. It therefore has no space, comma, @, !, * or angle bracket, and does not start with #. The name of an event is several such words ' +
      'with spaces between them; a word in angle brackets is replaced. The name of a facet, an outcome or a set has no bar. The name of a ' +
      'value consists of letters, digits, - and _.',
    wrong: 'states:\n  lit, dimmed: { enter: [write state LIT|DIM] }',
    right: 'states:\n  LIT|DIM: { enter: [write state LIT|DIM] }',
  },
  'axes-duplicate-name': {
    message: (facts: { what: string; name: string }) => `the ${facts.what} "${facts.name}" is given already`,
    explain:
      'The files of axes of an edition are put together, and each name stands in them once. That includes the names of events after words in angle brackets are replaced. A group cannot have the name ' +
      'of a state, an outcome not the name of an errno, and a set not the name of an outcome. The facet "result" and the value "state" are predefined.',
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
      'Each line of the axes is one step of a transcript. Outcomes, and not the lines of an event, say what the event gives. The line under "look" gives the state.',
    wrong: 'run: read state => LIT',
    right: 'run: read state',
  },
  'axes-too-many-cells': {
    message: () => 'the axes make too many cells, expected 20,000 at most',
    explain:
      'An event has a cell for each combination of state, circumstance and words. Write fewer of them.',
    wrong: 'each: { a: ["*"], b: ["*"], c: ["*"], d: ["*"] }',
    right: 'each: { to: ["*"] }',
  },
  'axes-no-cell': {
    message: (facts: { what: string; name: string }) => `no cell has the ${facts.what} "${facts.name}"`,
    explain:
      'An event has cells in the states that "in" lists. It has none where a name in angle brackets of its lines has no value. A state without ' +
      'any event, or an event without any state, would have no cell and nobody would notice.',
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
    explain: 'Files of axes define the cells. The manifest lists these files for the edition.',
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
      'A cell is undefined if a rule forbids the user to get there. Only a rule that binds the user with must or must not can therefore make a cell undefined, and ' +
      'it gives no other outcome of that cell.',
    wrong: ':::rule{id="lamp.off" binds=driver from="..."} with cells => undefined',
    right: ':::rule{id="lamp.off" binds=user from="..."} with cells => undefined',
  },
  'cells-outcome': {
    message: (facts: { by: string }) =>
      `rule "${facts.by}" binds the user, so it cannot say what a device does`,
    explain:
      'An outcome is the duty of a driver or a device, or follows from what a user may do. If a user breaks a must or a should, ' +
      'a rule on the driver gives the outcome, or the outcome is undefined.',
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
      'The edition says "cells: required", so every outcome must be needed for some cell. This outcome could be removed without effect: ' +
      'another pattern says the same, or no cell needs the facet. If a should or a may picks the outcome, the must leaves the choice with "?": "failure?" allows ' +
      'any member of the set, if another rule says which.',
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
