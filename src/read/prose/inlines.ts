// SPDX-License-Identifier: MIT
// Turns phrasing of remark's tree into inlines of the model. Symbols and references are resolved, and phrasing that no
// output can show is reported.

import type { InlineCode, Link, Nodes, PhrasingContent, Text } from 'mdast';
import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import type { Inline, Place } from '../../model/index.js';
import { findInvisible } from '../invisible.js';
import { idsOf, TERM_PREFIX } from './anchors.js';
import { type Desk, placeAt, placeOf, sourceOf } from './desk.js';
import { COUNTED, isCounted, TYPED_STEP } from './steps.js';
import { looksLikeSymbol } from './symbols.js';

export function readInlines(nodes: readonly PhrasingContent[], desk: Desk): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, desk));
}

function readInline(node: PhrasingContent, desk: Desk): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return readText(node, desk);
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: readInlines(node.children, desk) }];
    case 'inlineCode':
      return [readCode(node, desk)];
    case 'link':
      return readLink(node, desk);
    case 'html': {
      const suggestion = 'a word in angle brackets needs back-ticks';
      if (!isComment(node.value))
        desk.report('html', placeOf(desk, node), { text: node.value }, { suggestion });
      return [];
    }
    case 'image':
    case 'imageReference':
      desk.report('image', placeOf(desk, node), undefined);
      return [];
    case 'break':
    case 'delete':
    case 'footnoteReference':
    case 'linkReference':
      return unsupported(node, desk, UNSUPPORTED[node.type]);
    default:
      return node satisfies never;
  }
}

export function isComment(html: string): boolean {
  return /^<!--[\s\S]*-->$/.test(html.trim());
}

/** What no output can show, and what to do instead. */
type Unsupported = readonly [what: string, suggestion: string];

const FOOTNOTE: Unsupported = ['a footnote', 'write a note, or put it in the sentence'];

export const UNSUPPORTED = {
  blockquote: ['a block quote', 'say who said it in a sentence, or write a decision'],
  thematicBreak: ['a horizontal line', 'start a section with ##'],
  definition: ['a link definition', 'write [text](https://...) where the link is'],
  linkReference: ['a link by reference', 'write [text](https://...)'],
  footnoteDefinition: FOOTNOTE,
  footnoteReference: FOOTNOTE,
  break: ['a hard line break', 'start a new paragraph, and leave no spaces at the end of a line'],
  delete: ['text struck through', 'say it in words'],
} as const satisfies Readonly<Record<string, Unsupported>>;

export function unsupported(node: Nodes, desk: Desk, [what, suggestion]: Unsupported): readonly [] {
  desk.report('markdown-unsupported', placeOf(desk, node), { what }, { suggestion });
  return [];
}

/**
 * Three colons, or what looks like them; fewer before a name and a brace. Where a line continues a paragraph, Markdown
 * takes colons behind four spaces for text.
 */
const STRAY_COLONS =
  /[:\uFF1A\uFE55\u2236\uA789]{3}|::(?<=\n[ \t]*::)(?=[A-Za-z])|:+(?=[A-Za-z][\w-]*\{\w+=)/;

function readText(node: Text, desk: Desk): readonly Inline[] {
  const { source, offset } = sourceOf(desk, node);
  const colons = STRAY_COLONS.exec(source);
  if (colons !== null) {
    const [found] = colons;
    const ascii = /^:+$/.test(found) ? '' : ', with the colons of ASCII';
    const place = placeAt(desk, offset + colons.index, found.length);
    const suggestion = `start a directive in the first column${ascii}`;
    desk.report('stray-colons', place, { found }, { suggestion });
  }
  for (const { 0: typed, index } of source.matchAll(TYPED_STEP)) {
    const place = placeAt(desk, offset + index, typed.length);
    desk.report('typed-step', place, { text: typed.replace(/\s+/g, ' ') });
  }
  checkReferences(node, desk);
  return [{ kind: 'text', text: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') }];
}

/** A character reference, as `&shy;`, may stand for what the text itself must not have. */
function checkReferences(node: Text, desk: Desk): void {
  const found = findInvisible(node.value);
  if (found === undefined) return;
  const { source, offset } = sourceOf(desk, node);
  const [first, ...more] = source.matchAll(/&#?\w+;/g);
  const isOne = first !== undefined && more.length === 0;
  const place = isOne ? placeAt(desk, offset + first.index, first[0].length) : placeOf(desk, node);
  desk.report('invisible-character', place, { code: found.code });
}

/** Code in back-ticks: a symbol of the edition where it is one, an error where it only looks like one. */
function readCode(node: InlineCode, desk: Desk): Inline {
  if (/^```.*\n/.test(sourceOf(desk, node).source))
    desk.report('indented-code', placeOf(desk, node), undefined);
  const text = node.value.replace(/\s+/g, ' ');
  const { symbols, edition } = desk.context;
  const entry = symbols.entries.get(text);
  if (entry !== undefined) return { kind: 'symbol', text, ...entry, place: placeOf(desk, node) };
  if (looksLikeSymbol(text) && !symbols.plain.has(text.replace(/^!/, ''))) {
    const suggestion = didYouMean(text, [...symbols.entries.keys()]);
    desk.report('unknown-symbol', placeOf(desk, node), { text, edition }, { suggestion });
  }
  return { kind: 'code', text };
}

function readLink(node: Link, desk: Desk): readonly Inline[] {
  const children = readInlines(node.children, desk);
  if (!node.url.startsWith('#')) {
    if (!/^(https?|mailto):/.test(node.url)) {
      desk.report('relative-link', placeOf(desk, node), { url: node.url });
    }
    return [{ kind: 'link', url: node.url, children }];
  }
  const name = decoded(node.url.slice(1));
  const place = placeOf(desk, node);
  const [prefix = ''] = /^steps?:/.exec(name) ?? [];
  const anchor = desk.context.anchors.get(name.slice(prefix.length));
  if (anchor === undefined || (isCounted(prefix) && anchor.target !== COUNTED[prefix])) {
    desk.diagnostics.push(deadReference(name, place, desk));
    return [{ kind: 'reference', target: 'unknown', id: name, children, place }];
  }
  if (isCounted(prefix) && anchor.counted === undefined) desk.report('no-step', place, { id: anchor.id });
  const { target, id } = anchor;
  const words = isCounted(prefix) ? anchor.counted : anchor.words;
  const shown: readonly Inline[] =
    children.length === 0 && words !== undefined ? [{ kind: 'text', text: words }] : children;
  return [{ kind: 'reference', target, id, children: shown, place }];
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function deadReference(name: string, place: Place, { context: { anchors, edition } }: Desk): Diagnostic {
  if (name.startsWith(TERM_PREFIX)) {
    const suggestion = didYouMean(
      name,
      idsOf(anchors, 'term').map((id) => TERM_PREFIX + id),
    );
    return report('unknown-term', place, { id: name.slice(TERM_PREFIX.length), edition }, { suggestion });
  }
  const [prefix = ''] = /^steps?:/.exec(name) ?? [];
  if (isCounted(prefix)) {
    const ids = idsOf(anchors, COUNTED[prefix]).map((id) => prefix + id);
    return report('dead-reference', place, { id: name, edition }, { suggestion: didYouMean(name, ids) });
  }
  const term = TERM_PREFIX + name;
  const suggestion = anchors.has(term) ? `write [](#${term})` : didYouMean(name, [...anchors.keys()]);
  return report('dead-reference', place, { id: name, edition }, { suggestion });
}

/** The words of inlines, without markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
        case 'symbol':
          return inline.text;
        case 'reference':
          return inline.children.length > 0 ? plainText(inline.children) : inline.id;
        case 'emphasis':
        case 'strong':
        case 'link':
          return plainText(inline.children);
        default:
          return inline satisfies never;
      }
    })
    .join('');
}
