// SPDX-License-Identifier: MIT
// A chapter's text to a tree, whatever the edition: remark's tree, and the skeleton of its raw lines to hold it to.

import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import { placeIn } from './attributes.js';
import type { Opener } from './openers.js';
import { readSkeleton, type Skeleton } from './skeleton.js';
import { checkText, normalise } from './text.js';

export interface ParsedChapter {
  readonly file: string;
  /** With newlines as line ends. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly root: Root;
  readonly skeleton: Skeleton;
  readonly diagnostics: readonly Diagnostic[];
  /** From this line on the tree is not what the author wrote. */
  readonly brokenFrom: number;
}

/** First characters of what the extensions add inside lines and chapters need: footnotes, check boxes, text struck through. */
const INLINE_STARTS: readonly number[] = [...'![]~'].map((sign) => sign.charCodeAt(0));

const EMPTY: Root = { type: 'root', children: [] };

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(remarkGfm, { singleTilde: false })
  .use(withoutSurprises);

/**
 * Switches off what would change plain words: directives inside a line, which take a PCI address or `A:B` apart, and
 * links made of whatever looks like an address, which also cost a third of the time.
 */
function withoutSurprises(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
    extension.text === undefined ? extension : { ...extension, text: onlyInlineStarts(extension.text) },
  );
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter((extension) => extension.transforms === undefined);
}

function onlyInlineStarts<Constructs>(
  text: Readonly<Record<number, Constructs>>,
): Record<number, Constructs> {
  return Object.fromEntries(Object.entries(text).filter(([code]) => INLINE_STARTS.includes(Number(code))));
}

export function parseChapter(file: string, source: string): ParsedChapter {
  const text = normalise(source);
  const lines = text.split('\n');
  const unreadable = checkText(file, text);
  if (unreadable.length > 0) {
    const skeleton = { openers: new Map(), fences: new Map(), diagnostics: [], brokenFrom: 1 };
    return { file, text, lines, root: EMPTY, skeleton, diagnostics: unreadable, brokenFrom: 1 };
  }
  const skeleton = readSkeleton(file, lines, firstLineAfterFrontMatter(lines));
  const root = processor.parse(text);
  const torn = skeleton.brokenFrom < Number.POSITIVE_INFINITY ? [] : compare(file, lines, skeleton, root);
  return {
    file,
    text,
    lines,
    root,
    skeleton,
    diagnostics: [...skeleton.diagnostics, ...torn],
    brokenFrom: Math.min(skeleton.brokenFrom, ...torn.map((diagnostic) => diagnostic.place.line)),
  };
}

function firstLineAfterFrontMatter(lines: readonly string[]): number {
  if (lines[0] !== '---') return 1;
  const close = lines.indexOf('---', 1);
  return close < 0 ? 1 : close + 2;
}

function tornDirective({ name, namePlace, colons, line, closeLine = line }: Opener): Diagnostic {
  const suggestion = `if a line inside it starts with colons, open and close it with ${colons + 1} of them`;
  return report('directive-torn', namePlace, { name }, closeLine > line ? { suggestion } : {});
}

/** Where a sound skeleton and remark's tree differ after all, as for colons inside a fence inside a directive. */
function compare(
  file: string,
  lines: readonly string[],
  skeleton: Skeleton,
  root: Root,
): readonly Diagnostic[] {
  const nodes = new Map<number, number>();
  collectDirectives(root, nodes);
  // What follows the first one is torn with it.
  const lost = [...skeleton.openers.values()].find((opener) => nodes.get(opener.line) !== opener.closeLine);
  const found = [...nodes.keys()].filter(
    (line) => !skeleton.openers.has(line) && line < (lost?.line ?? Number.POSITIVE_INFINITY),
  );
  return [
    ...(lost === undefined ? [] : [tornDirective(lost)]),
    ...found.map((line) => {
      const text = lines[line - 1]!;
      const start = Math.max(0, text.indexOf('::'));
      return report('directive-misplaced', placeIn({ file, line, text }, start, text.length), undefined);
    }),
  ];
}

/** First line to last line of every directive of the tree. */
function collectDirectives(node: Nodes, into: Map<number, number>): void {
  if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.position !== undefined) {
    into.set(node.position.start.line, node.position.end.line);
  }
  if ('children' in node) for (const child of node.children) collectDirectives(child, into);
}
