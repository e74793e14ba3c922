// SPDX-License-Identifier: MIT
// Directives as any other reader of Markdown finds them: editors, previews and formatters use remark-directive.

import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import type { Node } from 'unist';
import type { ParsedChapter } from '../../src/read/prose/parsed-chapter.js';

/** Name, first line, last line and attributes of a directive. */
export type Extent = readonly [name: string, from: number, to: number, attributes: object];

interface DirectiveNode extends Node {
  readonly name: string;
  readonly attributes?: object;
  readonly children: readonly Node[];
}

/** A variable: named in an import, the module would add its nodes to the types of every tree, those of `src/` too. */
const MODULE: string = 'remark-directive';
const { default: remarkDirective }: { default: Plugin } = await import(MODULE);

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkGfm, { singleTilde: false });

/** In the order of their first lines. */
export function extentsOfRemark(text: string): readonly Extent[] {
  return extentsBelow(processor.parse(text));
}

function extentsBelow(node: Node): readonly Extent[] {
  const { name, attributes, children = [] } = node as Partial<DirectiveNode>;
  const inside = children.flatMap(extentsBelow);
  if (name === undefined || node.type === 'textDirective') return inside;
  const { start, end } = node.position!;
  return [[name, start.line, end.line, { ...attributes }], ...inside];
}

export function extentsOf({ directives }: ParsedChapter): readonly Extent[] {
  return directives.map(({ name, position, attributes }) => {
    const { start, end } = position!;
    const values = [...attributes].map(([key, { value }]) => [key, value]);
    return [name, start.line, end.line, Object.fromEntries(values)];
  });
}
