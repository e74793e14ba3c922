// SPDX-License-Identifier: MIT
// Diagnostics of the manifest and of the ledgers that it names.

import type { Entry } from '../diagnostic.js';
import { unexpected } from './wording.js';

export const sourceDiagnostics = {
  'missing-manifest': {
    message: (facts: { folder: string }) => `${facts.folder} has no manifest, expected uapi.yaml`,
    explain:
      'Every uAPI has a manifest, uapi.yaml, in its folder. It names the editions, their files, the ledgers and the outputs.',
    wrong: 'spec/lamp/state.ts',
    right: 'spec/lamp/uapi.yaml\nspec/lamp/state.ts',
  },
  'no-playground': {
    message: (facts: { path: string; name: string; type: string }) =>
      `${facts.path} has no playground, expected export const ${facts.name}: ${facts.type}`,
    explain:
      'The manifest names this module as the playground of an edition. The page of the playground imports one constant from it, with this name and with the type that the runtime declares.',
    wrong: 'export const lamp: Playground = createPlayground();',
    right: 'export const playground: Playground = createPlayground();',
  },
  'objection-deferral': {
    message: (facts: { outcome: string }) =>
      facts.outcome === 'deferred'
        ? 'a deferred objection says to which edition, and this one does not'
        : `unexpected "to" of an objection that is ${facts.outcome}`,
    explain:
      'The outcome of an objection is adopted, partly, rejected or deferred. For a deferred objection, "to" names the edition that takes it up. The other outcomes have no "to".',
    wrong: 'outcome: deferred\ncarries: [dim]',
    right: 'outcome: deferred\nto: v2\ncarries: [dim]',
  },
  'objection-without-carrier': {
    message: () => 'no rule and no decision carries the objection',
    explain: 'A rule or a decision shows the outcome of an objection. "carries" names it by its ID.',
    wrong: 'outcome: adopted\ncarries: []',
    right: 'outcome: adopted\ncarries: [dim, lamp.dim.capability]',
  },
  'yaml-syntax': {
    message: (facts: { reason: string }) => `this is not YAML: ${facts.reason}`,
    explain:
      'A manifest, a ledger or the front matter of a chapter is written in YAML. The parser stopped here or had to guess, so it may have misread the rest.',
    wrong: 'title: "Lamp',
    right: 'title: "Lamp"',
  },
  'yaml-unknown-key': {
    message: (facts: { key: string; what: string }) => `unexpected key "${facts.key}" in ${facts.what}`,
    explain: 'Nothing reads this key, so its value would be lost. Most often the key is misspelt.',
    wrong: 'titel: Lamp',
    right: 'title: Lamp',
  },
  'yaml-missing-key': {
    message: (facts: { key: string; what: string }) => `${facts.what} has no "${facts.key}"`,
    explain: 'The key is required, and has no default.',
    wrong: 'audience: both',
    right: 'title: The lamp\naudience: both',
  },
  'yaml-duplicate-key': {
    message: (facts: { key: string; what: string }) => `unexpected second "${facts.key}" in ${facts.what}`,
    explain:
      'A mapping has each key once. YAML would silently keep one of the two values. Most often the second entry is a copy that still has the name of the first.',
    wrong: 'editions:\n  v1: { title: One }\n  v1: { title: Two }',
    right: 'editions:\n  v1: { title: One }\n  v2: { title: Two }',
  },
  'yaml-wrong-type': {
    message: (facts: { what: string; expected: string; found: string }) =>
      `${unexpected(facts.found)} for ${facts.what}, expected ${facts.expected}`,
    explain:
      'The value has the wrong type. YAML guesses types: a version such as 1.0 is a number unless it stands in quotes, and some parsers read yes as a truth value.',
    wrong: 'version: 1.0',
    right: "version: '1.0'",
  },
  'yaml-unknown-value': {
    message: (facts: { value: string; key: string; choices: readonly string[] }) =>
      `unexpected "${facts.value}" for "${facts.key}", expected one of ${facts.choices.join(', ')}`,
    explain: 'The key takes one of a few words, and not this one.',
    wrong: 'audience: everybody',
    right: 'audience: both',
  },
  'missing-file': {
    message: (facts: { path: string; folder: string }) => `there is no ${facts.path} in ${facts.folder}`,
    explain:
      'The manifest names a file that does not exist. Paths are relative to the folder of the manifest.',
    wrong: 'chapters: [lmap.md]',
    right: 'chapters: [lamp.md]',
  },
  'file-ending': {
    message: (facts: { path: string; ending: string }) =>
      `unexpected ${facts.path}, expected a file whose name ends in ${facts.ending}`,
    explain:
      'The key in the manifest decides how a file is read. Declarations, the index and the playground of an edition are TypeScript, chapters are Markdown, ledgers and axes are YAML, examples of the package are JavaScript, and the header is a C header. The name of the file must end accordingly.',
    wrong: 'playground: lamp.md',
    right: 'playground: playground.ts',
  },
  'shared-index': {
    message: (facts: { path: string; edition: string; other: string }) =>
      `the edition "${facts.edition}" has the index of "${facts.other}", ${facts.path}`,
    explain:
      'The index is the module that the package exports under the name of its edition. It uses the derived module of that edition, so each edition needs an index of its own. Two indexes can import shared modules.',
    wrong: 'v1: { index: lamp.ts }\nv2: { index: lamp.ts }',
    right: 'v1: { index: v1.ts }\nv2: { index: v2.ts }',
  },
  'output-path': {
    message: (facts: { found: string; what: string }) =>
      `unexpected ${facts.found} in ${facts.what}, expected a path of letters, digits, ".", "_" and "-" that leads to no other folder`,
    explain:
      'Outputs get their names from the manifest, from the names of editions and from those of source files. Each of these names must lead to a place below ' +
      'generated/, the same on every system. The path is relative, contains no ".", ".." or node_modules, does not begin with a dot, and has no character with a special meaning for a ' +
      'shell, a Makefile or another file system. The folder of the package is not the folder of an edition. Nothing is built until every name is right.',
    wrong: 'header:\n  path: ../../lamp.h',
    right: 'header:\n  path: include/uapi/linux/lamp.h',
  },
  'example-file': {
    message: (facts: { path: string }) => `unexpected example ${facts.path}, expected examples/NAME.js`,
    explain:
      'An example of the package is a program that users run as it stands, so it is JavaScript. The build also checks it as strict TypeScript. ' +
      'It is in the folder examples/ of the uAPI, as it is in the package.',
    wrong: 'examples: [examples/blink.py]',
    right: 'examples: [examples/blink.js]',
  },
  'stray-chapter': {
    severity: 'warning',
    message: (facts: { path: string }) => `${facts.path} is in no edition`,
    explain:
      'A Markdown file in the folder of a uAPI is a chapter, and a chapter that no edition lists reaches no output. List it under the chapters of an edition, or delete it.',
    wrong: 'chapters: [lamp.md]            # beside it lies dimming.md',
    right: 'chapters: [lamp.md, dimming.md]',
  },
  'duplicate-file': {
    message: (facts: { path: string; what: string }) => `${facts.path} is listed twice in ${facts.what}`,
    explain:
      'An edition reads each of its files once. Their order is that of the header and of the pages, so a second place means nothing.',
    wrong: 'chapters: [lamp.md, dimming.md, lamp.md]',
    right: 'chapters: [lamp.md, dimming.md]',
  },
  'duplicate-chapter-name': {
    message: (facts: { name: string; edition: string }) =>
      `the edition "${facts.edition}" has two chapters named "${facts.name}"`,
    explain:
      'The name of a chapter is its file name without folder and ending. It names the page, so in one edition it must be unique, even where the folders differ.',
    wrong: 'chapters: [common/state.md, v2/state.md]',
    right: 'chapters: [common/state.md, v2/state-bits.md]',
  },
  'unknown-default-edition': {
    message: (facts: { name: string; editions: readonly string[] }) =>
      `the default edition "${facts.name}" is none of the editions: ${facts.editions.join(', ')}`,
    explain:
      'Commands without --edition work on the default edition, so it must be one that the manifest lists.',
    wrong: 'default: v3\neditions:\n  v2: ...',
    right: 'default: v2\neditions:\n  v2: ...',
  },
  'unknown-struct': {
    message: (facts: { name: string; editions: readonly string[] }) =>
      `no struct "${facts.name}" is declared in ${facts.editions.map((edition) => `"${edition}"`).join(' or in ')}`,
    explain:
      'The fields of transcripts are the members of this struct. The manifest names it by its C tag. Every edition must declare it.',
    wrong: 'transcript:\n  struct: lamp_inf',
    right: 'transcript:\n  struct: lamp_info',
  },
  'unknown-target-name': {
    message: (facts: { name: string; what: string; edition: string }) =>
      `the edition "${facts.edition}" has no ${facts.what} "${facts.name}"`,
    explain:
      'The target of an edition says which algorithm carries out a write of which member in the generated C. Algorithm and parameters go by their TypeScript names, the member and the words by those of transcripts.',
    wrong: 'target: { member: lamp_state, algorithm: writeStat, initial: LIT }',
    right: 'target: { member: lamp_state, algorithm: writeState, initial: LIT }',
  },
  'ill-formed-message': {
    message: (facts: { text: string }) =>
      `unexpected "${facts.text}", expected AUTHOR DATE TIME of a listed author`,
    explain:
      'The ledger of messages lists each message as the short name of its author, the date and the time in UTC: ada 2024-02-01 09:30. The short name is a key under authors.',
    wrong: 'messages:\n  - ada 2024-2-1 9:30',
    right: 'messages:\n  - ada 2024-02-01 09:30',
  },
  'duplicate-message': {
    message: (facts: { text: string }) => `the message "${facts.text}" is listed twice`,
    explain:
      'Author, date and time identify a message. Two entries with the same three are the same message, or one of them is wrong.',
    wrong: 'messages:\n  - ada 2024-02-01 09:30\n  - ada 2024-02-01 09:30',
    right: 'messages:\n  - ada 2024-02-01 09:30\n  - ada 2024-02-01 09:31',
  },
  'invisible-character': {
    message: (facts: { code: string }) => `unexpected invisible character U+${facts.code}`,
    explain:
      'Control characters, spaces that do not break, characters without width, soft hyphens, variation selectors, tags and marks that turn the direction of text are invisible to a reviewer but change the text: a symbol with one is another symbol. Text that is copied from a page or a mail often contains them. No source may contain one, not even as a character reference.',
    wrong: '`lamp\u200B_state`',
    right: '`lamp_state`',
  },
} satisfies Record<string, Entry>;
