// SPDX-License-Identifier: MIT
// Leaves the highlighter of TypeDoc out of the bundle. TypeDoc needs it for HTML and prints only JSON here, and its
// grammars have twenty megabytes.

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
