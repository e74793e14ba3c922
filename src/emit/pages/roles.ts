// SPDX-License-Identifier: MIT
// Phrases of the document as inlines of reStructuredText: links become roles, and markup no longer nests. Within bold
// words, code is code and no longer bold.

import type { DocumentInline, Link, Phrase, SymbolTarget } from '../../document/document.js';
import { label } from '../../document/labels.js';
import { nameOf, plainText } from '../../document/plain.js';
import type { RstInline, RstText } from './rst.js';

/** How words without markup of their own are shown. */
type Style = 'text' | 'emphasis' | 'strong';

/** @param uapi - Its name begins every label. */
export function toRoles(content: Phrase, uapi: string): RstText {
  return linkedOnce(convertAll(content, uapi, 'text'));
}

/** In one paragraph a name is a link where it first stands; more of them would bury the words. */
function linkedOnce(content: RstText): RstText {
  const seen = new Set<string>();
  return content.map((inline) => {
    if (inline.kind !== 'role' || !inline.role.startsWith('c:')) return inline;
    if (seen.has(inline.target))
      return { kind: 'literal', text: inline.title ?? inline.target.slice(inline.target.search(/[^.~]*$/)) };
    seen.add(inline.target);
    return inline;
  });
}

function convertAll(content: Phrase, uapi: string, style: Style): RstText {
  return content.flatMap((inline) => convert(inline, uapi, style));
}

function convert(inline: DocumentInline, uapi: string, style: Style): RstText {
  switch (inline.kind) {
    case 'text':
      return [{ kind: style, text: inline.text }];
    case 'code':
      return [{ kind: 'literal', text: inline.text }];
    case 'emphasis':
    case 'strong':
      return convertAll(inline.children, uapi, style === 'strong' ? 'strong' : inline.kind);
    case 'anchor':
      return convertAll(inline.children, uapi, style);
    case 'link':
      return [toRole(inline, uapi, style)];
    default:
      return inline satisfies never;
  }
}

/** What has no place on these pages is named in words. */
function toRole({ target, children }: Link, uapi: string, style: Style): RstInline {
  const words = plainText(children);
  switch (target.kind) {
    case 'rule':
      return titled('ref', label(uapi, 'rule', target.id), words || target.id);
    case 'decision':
    case 'protocol':
      return titled('ref', label(uapi, target.kind, target.id), words || target.title);
    case 'term':
      // By name, as Sphinx knows a term.
      return titled('term', target.title, words === target.title ? '' : words);
    case 'chapter':
      if (!target.hasPage) return { kind: 'text', text: words || target.id };
      return titled('doc', target.id, words || target.title);
    case 'symbol':
      return symbolRole(target, children);
    case 'web':
      return { kind: 'link', url: target.url, text: words || target.url };
    case 'message':
      // By name, as an entry of the page of messages.
      return titled('term', nameOf(target), words === nameOf(target) ? '' : words);
    case 'state':
    case 'named-state':
    case 'step':
      return { kind: style, text: words || nameOf(target) };
    default:
      return target satisfies never;
  }
}

function titled(role: string, target: string, title: string): RstInline {
  return title === '' ? { kind: 'role', role, target } : { kind: 'role', role, target, title };
}

/** As Sphinx calls them when it refers to them. */
const ROLES: Readonly<Record<SymbolTarget['role'], string>> = {
  macro: 'c:macro',
  struct: 'c:struct',
  member: 'c:member',
  variable: 'c:data',
  function: 'c:func',
};

function symbolRole(target: SymbolTarget, children: Phrase): RstInline {
  const words = children.map((child) => ('text' in child ? child.text : '')).join('');
  // Sphinx takes an exclamation mark for a wish not to link.
  if (words.startsWith('!')) return { kind: 'literal', text: words };
  const role = ROLES[target.role];
  if (words !== nameOf(target)) return titled(role, target.symbol, words);
  return titled(role, target.role === 'member' ? `~${target.symbol}` : target.symbol, '');
}
