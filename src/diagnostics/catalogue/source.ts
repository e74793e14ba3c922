// SPDX-License-Identifier: MIT
// Diagnostics of the manifest and of the ledgers that it names.

import type { Entry } from '../diagnostic.js';
import { unexpected } from './wording.js';

export const sourceDiagnostics = {
  'missing-manifest': {
    message: (facts: { folder: string }) => `${facts.folder} has no manifest, expected uapi.yaml`,
    explain:
      'Every uAPI has a manifest, uapi.yaml, in its folder. It names the editions, their files, the ledgers and the outputs; without it there is nothing to read.',
    wrong: 'spec/lamp/state.ts',
    right: 'spec/lamp/uapi.yaml\nspec/lamp/state.ts',
  },
  'no-playground': {
    message: (facts: { path: string; name: string; type: string }) =>
      `${facts.path} has no playground, expected export const ${facts.name}: ${facts.type}`,
    explain:
      'The manifest names this module as the playground of an edition: what a page starts so that a person can play with the reference implementation. The page takes one constant from it, by this name and of the type that the runtime declares.',
    wrong: 'export const lamp: Playground = createPlayground();',
    right: 'export const playground: Playground = createPlayground();',
  },
  'objection-deferral': {
    message: (facts: { outcome: string }) =>
      facts.outcome === 'deferred'
        ? 'a deferred objection says to which edition, and this one does not'
        : `unexpected "to" of an objection that is ${facts.outcome}`,
    explain:
      'The outcome of an objection is adopted, partly, rejected or deferred. What is deferred is taken up by another edition, which "to" names; with the other outcomes there is none to name.',
    wrong: 'outcome: deferred\ncarries: [dim]',
    right: 'outcome: deferred\nto: v2\ncarries: [dim]',
  },
  'objection-without-carrier': {
    message: () => 'no rule and no decision carries the objection',
    explain:
      'Whoever raised an objection wants to see what became of it. A rule or a decision shows that, and "carries" names it by its ID.',
    wrong: 'outcome: adopted\ncarries: []',
    right: 'outcome: adopted\ncarries: [dim, lamp.dim.capability]',
  },
  'yaml-syntax': {
    message: (facts: { reason: string }) => `this is no YAML: ${facts.reason}`,
    explain:
      'A manifest, a ledger or the front matter of a chapter is written in YAML. The parser stopped here, or had to guess; whatever follows may have been misread.',
    wrong: 'title: "Lamp',
    right: 'title: "Lamp"',
  },
  'yaml-unknown-key': {
    message: (facts: { key: string; what: string }) => `unexpected key "${facts.key}" in ${facts.what}`,
    explain: 'Nothing reads this key, so what stands under it would be lost. Most often it is misspelt.',
    wrong: 'titel: Lamp',
    right: 'title: Lamp',
  },
  'yaml-missing-key': {
    message: (facts: { key: string; what: string }) => `${facts.what} has no "${facts.key}"`,
    explain:
      'The key is required: something that is built depends on it, and there is no value that could stand in.',
    wrong: 'audience: both',
    right: 'title: The lamp\naudience: both',
  },
  'yaml-duplicate-key': {
    message: (facts: { key: string; what: string }) => `unexpected second "${facts.key}" in ${facts.what}`,
    explain:
      'A mapping has each key once. Of two values, YAML would silently keep one; an edition, a verb or a name that is listed twice is most often a copy whose name was left as it was.',
    wrong: 'editions:\n  v1: { title: One }\n  v1: { title: Two }',
    right: 'editions:\n  v1: { title: One }\n  v2: { title: Two }',
  },
  'yaml-wrong-type': {
    message: (facts: { what: string; expected: string; found: string }) =>
      `${unexpected(facts.found)} for ${facts.what}, expected ${facts.expected}`,
    explain:
      'The value is of another kind than the one that is needed. YAML guesses kinds: a version such as 1.0 is a number unless it stands in quotes, and yes is a truth value to some readers.',
    wrong: 'version: 1.0',
    right: "version: '1.0'",
  },
  'yaml-unknown-value': {
    message: (facts: { value: string; key: string; choices: readonly string[] }) =>
      `unexpected "${facts.value}" for "${facts.key}", expected one of ${facts.choices.join(', ')}`,
    explain: 'The key takes one of a few words, and this is none of them.',
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
      'What the manifest names is read by its place there: declarations, the index and the playground of an edition are TypeScript, chapters are Markdown, ledgers and axes are YAML, examples of the package are JavaScript. The header is a C header. A file of another kind would be read as what it is not.',
    wrong: 'playground: lamp.md',
    right: 'playground: playground.ts',
  },
  'shared-index': {
    message: (facts: { path: string; edition: string; other: string }) =>
      `the edition "${facts.edition}" has the index of "${facts.other}", ${facts.path}`,
    explain:
      'The index is the module that the package exports under the name of its edition. It takes from that edition what the build derives, so that each edition needs a module of its own. What editions share is imported by both.',
    wrong: 'v1: { index: lamp.ts }\nv2: { index: lamp.ts }',
    right: 'v1: { index: v1.ts }\nv2: { index: v2.ts }',
  },
  'output-path': {
    message: (facts: { found: string; what: string }) =>
      `unexpected ${facts.found} in ${facts.what}, expected a path of letters, digits, ".", "_" and "-" that leads to no other folder`,
    explain:
      'Outputs get their names from the manifest, from the names of editions and from those of source files. Each of these names leads to a place below ' +
      'generated/, the same on every system: it is relative, goes through no ".", ".." or node_modules, begins with no point, and has no character that a ' +
      'shell, a Makefile or another file system reads in its own way. The package has a folder that is no folder of an edition. Nothing is built as long as one name does not.',
    wrong: 'header:\n  path: ../../lamp.h',
    right: 'header:\n  path: include/uapi/linux/lamp.h',
  },
  'example-file': {
    message: (facts: { path: string }) => `unexpected example ${facts.path}, expected examples/NAME.js`,
    explain:
      'An example of the package is a program that its users run as it stands, so it is JavaScript. It is checked as strict TypeScript all the same, ' +
      'so that one text serves both. It lies in the folder examples/ of the uAPI, as it does in the package.',
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
      'The fields of transcripts are the members of this struct, by its C tag. Every edition declares it.',
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
      'Author, date and time identify a message. Two entries with the same three are one message, or one of them is wrong.',
    wrong: 'messages:\n  - ada 2024-02-01 09:30\n  - ada 2024-02-01 09:30',
    right: 'messages:\n  - ada 2024-02-01 09:30\n  - ada 2024-02-01 09:31',
  },
  'invisible-character': {
    message: (facts: { code: string }) => `unexpected invisible character U+${facts.code}`,
    explain:
      'Control characters, spaces that do not break, characters without width, soft hyphens, variation selectors, tags and marks that turn the direction of text cannot be seen by a reviewer, and they change what is read: a symbol with one is another symbol. They come along with text copied from a page or a mail. No source has them, written as themselves or as a character reference.',
    wrong: '`lamp\u200B_state`',
    right: '`lamp_state`',
  },
} satisfies Record<string, Entry>;
