// SPDX-License-Identifier: MIT
// Parses text to mdast by remark. A line of colons becomes a node of its own, whatever follows the colons. The
// directive extension of micromark would read a damaged line as text, and an unclosed directive would contain the rest
// of the chapter.

import type { Root } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { DIRECTIVES } from './directives.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine';
  }
}

/** First characters of what the extensions add inside lines and chapters need: footnotes, check boxes, text struck through. */
const INLINE_STARTS: readonly number[] = [...'![]~'].map((sign) => sign.charCodeAt(0));

const COLON = ':'.charCodeAt(0);

/** micromark's own code. */
const TAB = -2;

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(withoutLinksOfPlainWords)
  .use(withLinesOfColonsAndMarkers);

export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** Switches off links made of whatever looks like an address, which also cost a third of the time. */
function withoutLinksOfPlainWords(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ text = {}, ...extension }) => {
    const kept = Object.entries(text).filter(([code]) => INLINE_STARTS.includes(Number(code)));
    return { ...extension, text: Object.fromEntries(kept) };
  });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter((extension) => extension.transforms === undefined);
}

/** mdast does not say either whether code stands in a fence, and whether this fence is closed. */
function withLinesOfColonsAndMarkers(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ flow: { [COLON]: LINE_OF_COLONS } });
  data.fromMarkdownExtensions?.push({
    enter: {
      directiveLine(token) {
        this.enter({ type: 'directiveLine' }, token);
      },
      codeFencedFenceSequence(token) {
        // What stands in the fence is collected above its node.
        const code = this.stack.slice(-2).find((node) => node.type === 'code');
        if (code?.data?.marker !== undefined) code.data.isClosed = true;
        else if (code !== undefined) code.data = { marker: this.sliceSerialize(token) };
      },
    },
    exit: {
      directiveLine(token) {
        this.exit(token);
      },
    },
  });
}

const LINE_OF_COLONS: Construct = {
  name: 'directiveLine',
  tokenize(effects, ok, nok) {
    const line: State = (code: Code) => {
      // The codes below are ends of lines; null is the end of the text.
      if (code !== null && code >= TAB) {
        effects.consume(code);
        return line;
      }
      const token = effects.exit('directiveLine');
      return (isLineOfColons(this.sliceSerialize(token)) ? ok : nok)(code);
    };
    return (code) => {
      effects.enter('directiveLine');
      return line(code);
    };
  },
};

/** One colon may well be prose. */
function isLineOfColons(text: string): boolean {
  const [, name] = /^:([A-Za-z][\w-]*)(?:\{|\s*$)/.exec(text) ?? [];
  return name === undefined ? /^::(?:[:{A-Za-z\s]|$)/.test(text) : DIRECTIVES.has(name);
}
