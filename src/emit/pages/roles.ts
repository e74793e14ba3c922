// SPDX-License-Identifier: MIT
// Phrases of the document as inlines of reStructuredText: links become roles, and markup no longer nests. Within bold
// words, code is code and no longer bold.

import type { DocumentInline, Link, Phrase, SymbolTarget, Target } from '../../document/document.js';
import { label, pageName } from '../../document/labels.js';
import { nameOf, plainText } from '../../document/plain.js';
import type { Subject } from '../../model/index.js';
import type { RstInline, RstText } from './rst.js';

/** How words without markup of their own are shown. */
type Style = 'text' | 'emphasis' | 'strong';

/** Where a phrase stands. */
export interface Standing {
  /** Name of the uAPI, which every label begins with. */
  readonly uapi: string;
  /** What the page is about: those of the interface link to no page of the reference, which may have been left out. */
  readonly subject: Subject;
}

export function toRoles(content: Phrase, at: Standing): RstText {
  return linkedOnce(convertAll(content, at, 'text'));
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

function convertAll(content: Phrase, at: Standing, style: Style): RstText {
  return content.flatMap((inline) => convert(inline, at, style));
}

function convert(inline: DocumentInline, at: Standing, style: Style): RstText {
  switch (inline.kind) {
    case 'text':
      return [{ kind: style, text: inline.text }];
    case 'code':
      return [{ kind: 'literal', text: inline.text }];
    case 'emphasis':
    case 'strong':
      return convertAll(inline.children, at, style === 'strong' ? 'strong' : inline.kind);
    case 'anchor':
      return convertAll(inline.children, at, style);
    case 'link':
      return [toRole(inline, at, style)];
    default:
      return inline satisfies never;
  }
}

/** What has no place on these pages is named in words. */
function toRole({ target, children }: Link, at: Standing, style: Style): RstInline {
  const words = plainText(children);
  switch (target.kind) {
    case 'rule':
      return titled('ref', label(at.uapi, 'rule', target.id), words || target.id);
    case 'decision':
    case 'protocol':
      return titled('ref', label(at.uapi, target.kind, target.id), words || target.title);
    case 'term':
      // By name, as Sphinx knows a term.
      return titled('term', target.title, words === target.title ? '' : words);
    case 'chapter': {
      const page = target.hasPage ? pathTo(target, at.subject) : undefined;
      if (page === undefined) return { kind: style, text: words || target.title };
      return titled('doc', page, words || target.title);
    }
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

/** The page of a chapter as a page of that subject names it; undefined where it may not. */
function pathTo({ id, subject }: Extract<Target, { kind: 'chapter' }>, from: Subject): string | undefined {
  if (subject === from) return id;
  return subject === 'reference' ? undefined : `../${pageName({ name: id, subject })}`;
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
