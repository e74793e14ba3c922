// SPDX-License-Identifier: MIT
// Grammars of our own for the highlighter: transcripts, whose verbs come from the uAPI and are simply the first words
// of their lines, and figures, which are shown as they are.

import type { LanguageFn } from 'highlight.js';

export const transcriptGrammar: LanguageFn = () => ({
  name: 'transcript',
  contains: [
    { scope: 'comment', begin: /(^|\s)#/, end: /$/ },
    { scope: 'keyword', begin: /^\s*[a-z][a-z-]*/ },
    { scope: 'operator', begin: /[=~]>/ },
    { scope: 'built_in', begin: /\bE[A-Z][A-Z0-9]+\b/ },
    { scope: 'literal', begin: /\b[A-Z][A-Z0-9_]*(\|[A-Z][A-Z0-9_]*)*\b|\{\}/ },
    { scope: 'number', begin: /\b(0x[0-9a-fA-F]+|\d+)\b/ },
  ],
});

export const figureGrammar: LanguageFn = () => ({ name: 'figure', contains: [] });
