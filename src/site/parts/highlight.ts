// SPDX-License-Identifier: MIT
// Code with classes for its words, made when the site is made: the reader's browser has nothing to do.

import type { ElementContent, Root } from 'hast';
import { common, createLowlight } from 'lowlight';
import { rememberByContent } from '../../memory/remember.js';
import { figureGrammar, transcriptGrammar } from './transcript-grammar.js';

const lowlight = createLowlight({
  c: common.c!,
  ts: common.typescript!,
  diff: common.diff!,
  sh: common.bash!,
  json: common.json!,
  yaml: common.yaml!,
  transcript: transcriptGrammar,
  figure: figureGrammar,
});

/** @returns The same nodes for the same code, and no link among them; text alone for a language that is not known. */
export function highlight(code: string, language: string): readonly ElementContent[] {
  return lowlight.registered(language) ? nodesOf({ code, language }) : [{ type: 'text', value: code }];
}

/** Editions share modules and chapters, and a module is shown as a whole and in excerpts. */
const nodesOf = rememberByContent(
  ({ code, language }: { readonly code: string; readonly language: string }): readonly ElementContent[] => {
    const root: Root = lowlight.highlight(language, code);
    return root.children as ElementContent[];
  },
);

/** The same, cut into lines; what spans several lines is wrapped anew on each. */
export function highlightLines(code: string, language: string): readonly (readonly ElementContent[])[] {
  const lines: ElementContent[][] = [[]];
  for (const node of highlight(code, language)) {
    for (const [index, part] of splitNode(node).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push(...part);
    }
  }
  return lines;
}

/** A node's part on each of its lines. */
function splitNode(node: ElementContent): readonly (readonly ElementContent[])[] {
  if (node.type === 'text')
    return node.value.split('\n').map((value) => (value === '' ? [] : [{ type: 'text', value }]));
  if (node.type !== 'element') return [[node]];
  const lines: ElementContent[][] = [[]];
  for (const child of node.children) {
    for (const [index, part] of splitNode(child).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)!.push(...part);
    }
  }
  return lines.map((children) => (children.length === 0 ? [] : [{ ...node, children }]));
}
