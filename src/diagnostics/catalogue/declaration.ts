// SPDX-License-Identifier: MIT
// Diagnostics of TypeScript files and of the declarations in them.

import type { Entry } from '../diagnostic.js';
import { type Bounds, unexpected, valuesText } from './wording.js';

interface Found {
  readonly found: string;
  readonly expected: string;
}

interface Named {
  readonly name: string;
}

export const declarationDiagnostics = {
  'type-error': {
    message: ({ text, number }: { readonly text: string; readonly number: number }) =>
      `${text} (TS${number})`,
    explain:
      'The TypeScript compiler refuses the code. All TypeScript of a uAPI is checked with the same options: declarations, the device, the examples of the chapters, and the example programs of the package. An error in an example of a chapter is reported at the line of the chapter. Exports need explicit types. The documentation of TypeScript lists the number.',
    wrong: "export const STOP: u32 = 'stop';",
    right: 'export const STOP: u32 = 0;',
  },
  'too-deep': {
    message: ({ levels }: { readonly levels: number }) =>
      `this is nested more than ${levels} levels deep, which is too deep to be read`,
    explain:
      'Code, prose or YAML that is nested hundreds of levels deep exhausts the parser, and was not written by hand. Each operator, list and pair of brackets is a level or two. The file is treated as empty, so that the other files can still be checked.',
    wrong:
      'export const A: u32 = ((((((((((((((((((((((((1))))))))))))))))))))))));  // and so on, by the thousand',
    right: 'export const A: u32 = 1;',
  },
  'cyclic-import': {
    message: ({ cycle }: { readonly cycle: readonly string[] }) =>
      `these modules import each other: ${cycle.join(' -> ')}`,
    explain:
      'Modules that import values of each other in a circle cannot all run first: one of them would use constants that do not exist yet. Move the shared declarations into a third module. Circles of `import type` are harmless.',
    wrong: "// a.ts\nimport { B } from './b.js';\n// b.ts\nimport { A } from './a.js';",
    right: "// a.ts\nimport { C } from './c.js';\n// b.ts\nimport { C } from './c.js';",
  },
  'foreign-import': {
    message: ({ module, folder }: { readonly module: string; readonly folder: string }) =>
      `unexpected import of "${module}", expected a module below ${folder} or "uapi"`,
    explain:
      'The modules of a uAPI become part of its reference implementation, which contains no other modules. They import each other, and the authoring library under the name "uapi".',
    wrong: "import { readFileSync } from 'node:fs';",
    right: "import { range } from 'uapi';",
  },
  'example-import': {
    message: ({ module, expected }: { readonly module: string; readonly expected: readonly string[] }) =>
      `unexpected import of "${module}", expected one of ${expected.join(', ')}`,
    explain:
      'An example of the package must run where only the package is installed. It therefore imports what the package exports, and no file beside it.',
    wrong: "import { Lamp } from '../device/lamp.js';",
    right: "import { Lamp } from 'lamp-reference/v2';",
  },
  'empty-declarations': {
    message: () => 'the file declares nothing, expected at least one declaration with a tag',
    explain:
      'The manifest lists this file among the declarations of an edition, but it has none. Do not list a file that other files merely import.',
    wrong: "export type { u32 } from 'uapi';",
    right: '/**\n * The number of rings.\n * @constant FOO_RINGS\n */\nexport const RINGS: u32 = 4;',
  },
  'unknown-tag': {
    message: ({ tag }: { readonly tag: string }) => `unknown tag @${tag}`,
    explain:
      'A misspelt tag would have no effect, so only known tags are allowed. `docs/guide/declarations.md` lists them.',
    wrong: '/**\n * The state.\n * @acess read-only\n */\nstate: u32;',
    right: '/**\n * The state.\n * @access read-only\n */\nstate: u32;',
  },
  'repeated-tag': {
    message: ({ tag }: { readonly tag: string }) => `@${tag} stands here twice`,
    explain:
      'Of two tags of the same name, one would be lost. Only @param, @rule and @fault may be repeated.',
    wrong: '/**\n * The state.\n * @access read-only\n * @access read-write\n */',
    right: '/**\n * The state.\n * @access read-write\n */',
  },
  'misplaced-tag': {
    message: ({ tag, found, expected }: Found & { readonly tag: string }) =>
      `unexpected @${tag} on ${found}, expected ${expected}`,
    explain:
      'Each tag belongs to one kind of declaration, and starts a line of the comment right above it. Elsewhere it has no meaning.',
    wrong: '/**\n * The state.\n * @struct foo_state\n */\nexport const STATE: u32 = 0;',
    right: '/**\n * The state.\n * @constant FOO_STATE\n */\nexport const STATE: u32 = 0;',
  },
  'tag-argument': {
    message: ({ tag, found, expected }: Found & { readonly tag: string }) =>
      found === ''
        ? `@${tag} has no argument, expected ${expected}`
        : `unexpected "${found}" after @${tag}, expected ${expected}`,
    explain: 'The argument of the tag is missing, too long, or has the wrong form.',
    wrong: '/**\n * The ring.\n * @struct foo ring\n */',
    right: '/**\n * The ring.\n * @struct foo_ring\n */',
  },
  'two-kinds': {
    message: ({ first, second }: { readonly first: string; readonly second: string }) =>
      `unexpected @${second}, since @${first} already says what the declaration is`,
    explain:
      'A declaration becomes one thing in the header. Two tags say what this declaration is, and they contradict each other.',
    wrong: '/**\n * A ring.\n * @struct foo_ring\n * @record foo_ring\n */',
    right: '/**\n * A ring.\n * @struct foo_ring\n */',
  },
  'missing-kind': {
    message: ({ name, tags }: Named & { readonly tags: readonly string[] }) =>
      `\`${name}\` is exported, but no tag says what it is: ${tags.map((tag) => `@${tag}`).join(', ')}`,
    explain:
      'The exports of a declaration file are part of the uAPI, so each has a tag that says what it becomes. Do not export a helper, or move it to a file that is not listed among the declarations.',
    wrong: '/** The number of rings. */\nexport const RINGS: u32 = 4;',
    right: '/**\n * The number of rings.\n * @constant FOO_RINGS\n */\nexport const RINGS: u32 = 4;',
  },
  'not-exported': {
    message: ({ name }: Named) => `\`${name}\` has a tag but is not exported`,
    explain: 'The header would declare it, but users of the reference implementation could not import it.',
    wrong: '/**\n * The number of rings.\n * @constant FOO_RINGS\n */\nconst RINGS: u32 = 4;',
    right: '/**\n * The number of rings.\n * @constant FOO_RINGS\n */\nexport const RINGS: u32 = 4;',
  },
  'missing-tag': {
    message: ({ name, tag, form }: Named & { readonly tag: string; readonly form: string }) =>
      `\`${name}\` has no @${tag}, expected ${form}`,
    explain:
      'Some tags need others: a struct member needs @access, a capability @chain, a region @type and @subtype, and states @of.',
    wrong: '/** The state. */\nstate: u32;',
    right: '/**\n * The state.\n * @access read-only\n */\nstate: u32;',
  },
  'missing-summary': {
    severity: 'warning',
    message: ({ name }: Named) => `\`${name}\` is not described`,
    explain:
      'The header and the pages print the first paragraph of the comment. @param describes a parameter.',
    wrong: '/** @access read-only */\nstate: u32;',
    right: '/**\n * What the device does now.\n * @access read-only\n */\nstate: u32;',
  },
  'unknown-parameter': {
    message: ({ name }: Named) => `@param ${name} names no parameter`,
    explain: 'The parameter was renamed, or the tag is misspelt. The description would be lost.',
    wrong: '/** @param sate - The state. */\n(state: u32): boolean',
    right: '/** @param state - The state. */\n(state: u32): boolean',
  },
  'unknown-target': {
    message: ({ tag, name, expected }: Named & { readonly tag: string; readonly expected: string }) =>
      `"${name}" after @${tag} is not in this edition, expected the TypeScript name of ${expected}`,
    explain:
      'The tag names another declaration, which must be of the right kind and in a declaration file of the same edition.',
    wrong: '@bits DeviceSate',
    right: '@bits DeviceState',
  },
  'unknown-bit': {
    message: ({ name }: Named) => `"${name}" after @when is no bit of this edition`,
    explain: '@when lists bits by the names that they have in their enum.',
    wrong: '@when LITT',
    right: '@when LIT',
  },
  'struct-shape': {
    message: ({ found, expected }: Found) => `${unexpected(found)}, expected ${expected}`,
    explain:
      'A C struct is a sequence of members, and every member is always present. It has no methods, no base and no type parameters. Callbacks belong into a @record.',
    wrong: 'export interface Info {\n  state?: u32;\n}',
    right: 'export interface Info {\n  state: u32;\n}',
  },
  'member-type': {
    message: ({ found, expected }: Found) => `${unexpected(found)}, expected ${expected}`,
    explain: 'A member of a struct has a fixed width, so that offsets are the same for every compiler.',
    wrong: 'state: number;',
    right: 'state: u32;',
  },
  'enum-value': {
    message: ({ name }: Named) => `\`${name}\` has no value, expected \`${name} = 1 << n\` or a number`,
    explain:
      'TypeScript would number the members by their position, so moving a line would change the values of the uAPI.',
    wrong: 'export enum Flags {\n  READY,\n}',
    right: 'export enum Flags {\n  READY = 1 << 0,\n}',
  },
  'not-one-bit': {
    message: ({ name, value }: Named & { readonly value: string }) =>
      `\`${name}\` is 0x${value}, expected a single bit or 0`,
    explain:
      'The members of a @bits enum are single bits. A combination of bits is a @constant, or a state of @states.',
    wrong: 'BOTH = 0b11,',
    right: 'READY = 1 << 0,\nBUSY = 1 << 1,',
  },
  'state-bits': {
    message: ({ name, bits, rest }: Named & { readonly bits: string; readonly rest: bigint }) =>
      `\`${name}\` has the bits 0x${rest.toString(16)}, which ${bits} does not declare`,
    explain: 'A state is a combination of the bits that @of names.',
    wrong: 'LOST = 0b1000,',
    right: 'LOST = 0b0110,',
  },
  'value-too-wide': {
    message: ({ low, high, type }: Bounds & { readonly type: string }) =>
      `${unexpected(valuesText({ low, high }))}, too wide for ${type}`,
    explain:
      'The value may be negative or larger than what its type holds. C would truncate it silently. TypeScript would keep it.',
    wrong: 'export const LIMIT: u8 = 256;',
    right: 'export const LIMIT: u16 = 256;',
  },
  'duplicate-symbol': {
    message: ({ symbol }: { readonly symbol: string }) => `\`${symbol}\` is declared twice in this edition`,
    explain:
      'A header defines a name once. Names of TypeScript are unique in an edition too, since its index exports all of them.',
    wrong:
      '/** @constant FOO_MAX */\nexport const RINGS_MAX: u32 = 4;\n/** @constant FOO_MAX */\nexport const SLOTS_MAX: u32 = 8;',
    right:
      '/** @constant FOO_RINGS_MAX */\nexport const RINGS_MAX: u32 = 4;\n/** @constant FOO_SLOTS_MAX */\nexport const SLOTS_MAX: u32 = 8;',
  },
  'undefined-name': {
    message: ({ name }: Named) => `\`${name}\` is defined by no header`,
    explain:
      'A `declare const` that is not exported is a name that C code mentions and no header defines. C code that uses it does not compile. An edition of the past may show such a fault, with `@fault undefined-name` and the reason.',
    wrong: 'declare const FOO_SATE: u32;\nexport const isReady = (x: u32): boolean => x === FOO_SATE;',
    right: 'export const isReady = (x: u32): boolean => x === STATE;',
  },
  'outside-edition': {
    message: ({ name, file, edition }: Named & { readonly file: string; readonly edition: string }) =>
      `\`${name}\` of ${file} is no declaration of edition ${edition}`,
    explain:
      'Each edition is complete by itself: its header can only use what it declares. A name is declared by a tag, in a file that the manifest lists among the declarations of the edition.',
    wrong: "import { MASK } from '../old-edition/state.js';",
    right: "import { MASK } from './state.js';",
  },
  'not-constant': {
    message: ({ text }: { readonly text: string }) => `\`${text}\` has no value that the build can compute`,
    explain:
      'The header, the pages and the tables contain the value, so the build must be able to compute it from numbers and other constants.',
    wrong: 'export const LIMIT: u32 = UNDEFINED_ELSEWHERE + 1;',
    right: 'export const LIMIT: u32 = 8;',
  },
  'declaration-shape': {
    message: ({ tag, found, expected }: Found & { readonly tag: string }) =>
      `${unexpected(found)} in @${tag}, expected ${expected}`,
    explain:
      'The value does not have the form that the declaration needs. The build reads it without running it.',
    wrong: "export const ARCS: readonly Arc<State>[] = [{ from: 1, to: 2, label: 'start' }];",
    right:
      "export const ARCS: readonly Arc<State>[] = [{ from: State.STOP, to: State.RUN, label: 'start' }];",
  },
  'reserved-name': {
    message: ({ name, why }: Named & { readonly why: string }) =>
      `\`${name}\` ${why}, so C code cannot use it as a name`,
    explain: 'Members, parameters and locals keep their names in C, and headers are included by C++ as well.',
    wrong: 'register: u32;',
    right: 'register_index: u32;',
  },
} satisfies Record<string, Entry>;
