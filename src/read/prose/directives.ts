// SPDX-License-Identifier: MIT
// The directives that chapters may use: their attributes, and whether they hold lines.

export interface DirectiveShape {
  /** Has a closing line of colons. */
  readonly container: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** May hold other directives; the others hold text only. */
  readonly nests: boolean;
}

export const DIRECTIVES: Readonly<Record<string, DirectiveShape>> = {
  rule: {
    container: true,
    required: ['id', 'binds', 'from'],
    optional: ['audience', 'untestable', 'fault'],
    nests: false,
  },
  protocol: { container: true, required: ['id', 'title'], optional: ['audience'], nests: true },
  decision: { container: true, required: ['id', 'chose'], optional: ['title', 'rules'], nests: false },
  term: { container: true, required: ['id'], optional: ['name', 'also'], nests: false },
  note: { container: true, required: ['title'], optional: [], nests: true },
  header: { container: true, required: [], optional: [], nests: true },
  pages: { container: true, required: [], optional: [], nests: true },
  declaration: { container: false, required: ['name'], optional: [], nests: false },
  machine: { container: false, required: ['name', 'show'], optional: [], nests: false },
  faults: { container: false, required: [], optional: [], nests: false },
  precedence: { container: false, required: ['show'], optional: [], nests: false },
};

/** Fences that mean something; every other language is a plain block of code. */
export const FENCES: Readonly<Record<string, { readonly required: readonly string[] }>> = {
  ts: { required: ['rule', 'title'] },
  transcript: { required: ['rule', 'title'] },
  violation: { required: ['rule', 'in', 'title'] },
  figure: { required: ['alt'] },
};

/** Languages of plain blocks of code. */
export const CODE_LANGUAGES: readonly string[] = [
  'c',
  'console',
  'diff',
  'json',
  'make',
  'markdown',
  'rst',
  'sh',
  'text',
  'yaml',
];
