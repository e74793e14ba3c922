// SPDX-License-Identifier: MIT
// A term of the glossary: its names and what they mean. Where it is referred to is a check's.

import type { RootContent } from 'mdast';
import { report } from '../../diagnostics/index.js';
import type { Block, Term } from '../../model/index.js';
import type { Attribute } from './attributes.js';
import { pagesAudience, readPlainBlocks } from './blocks.js';
import { checkPlainId } from './decision.js';
import type { Desk, Scope } from './desk.js';
import { partOf } from './fences.js';
import type { Opener } from './openers.js';
import { checkFirstBlock, placeOfOpener, textOfBlocks } from './rule.js';
import { termName } from './term-name.js';

/** Words that a sentence may have, and that mean nothing to a glossary of Sphinx: it takes ` : ` for a classifier. */
const NAME = /^[\p{L}\p{N}_]+([ ./-]?[\p{L}\p{N}_]+)*$/u;

/** @returns The block that stands for the term; the term itself goes to the desk. */
export function readTerm(children: readonly RootContent[], opener: Opener, scope: Scope, desk: Desk): Block {
  const place = placeOfOpener(opener);
  checkPlainId(opener, desk);
  const audience = pagesAudience(desk, scope, 'this term', place);
  const blocks = readPlainBlocks(children, { inside: 'term', audience, text: audience }, desk);
  if (blocks.length === 0) desk.diagnostics.push(report('directive-empty', place, { name: opener.name }));
  checkFirstBlock(blocks, 'term', desk);
  const { attributes } = opener;
  const term: Term = {
    id: attributes.get('id')?.value ?? '',
    name: termName(opener),
    also: readNames(attributes.get('also'), desk),
    blocks,
    text: textOfBlocks(blocks),
    chapter: desk.chapter,
    place,
  };
  readNames(attributes.get('name'), desk);
  desk.terms.push(term);
  return { kind: 'term', id: term.id, audience, place };
}

/** The names in an attribute, `;` between them. */
function readNames(attribute: Attribute | undefined, desk: Desk): readonly string[] {
  if (attribute === undefined) return [];
  return [...attribute.value.matchAll(/[^;\s][^;]*/g)].map((part) => {
    const name = part[0].trimEnd();
    if (!NAME.test(name)) {
      const place = partOf(attribute, part.index, name.length);
      desk.diagnostics.push(report('ill-formed-term', place, { name }));
    }
    return name;
  });
}
