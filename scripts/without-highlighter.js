// SPDX-License-Identifier: MIT
// TypeDoc loads a highlighter for the HTML that it can print. It prints JSON here, so that the bundle goes without: the
// grammars are twenty megabytes.

const NAME = '@gerrit0/mini-shiki';

/** No language and no theme; the functions are called for HTML only. */
const STAND_IN = `
export const bundledLanguagesInfo = [], bundledLanguages = {}, bundledThemes = {};
export const codeToTokensWithThemes = undefined, loadBuiltinWasm = undefined;
export const createOnigurumaEngine = undefined, createShikiInternal = undefined;
`;

/** @type {import('rolldown').Plugin & { name: string }} */
export const withoutHighlighter = {
  name: 'without-highlighter',
  resolveId: { filter: { id: /^@gerrit0\/mini-shiki$/ }, handler: () => `\0${NAME}` },
  load: { filter: { id: /^\0@gerrit0\/mini-shiki$/ }, handler: () => STAND_IN },
};
