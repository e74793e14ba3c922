// SPDX-License-Identifier: MIT
// A term of the glossary: its names and what they mean. Where it is referred to is a check's.

import type { Block, Term } from '../../model/index.js';
import { termName } from './anchors.js';
import { partOf, readPlainId } from './attribute-values.js';
import type { Attribute } from './attributes.js';
import { type Desk, pagesAudience, type Scope } from './desk.js';
import type { Directive } from './parsed-chapter.js';
import { readStatement } from './statement.js';

/** Words that a sentence may have, and that mean nothing to a glossary of Sphinx: it takes ` : ` for a classifier. */
const NAME = /^[\p{L}\p{N}_]+([ ./-]?[\p{L}\p{N}_]+)*$/u;

/** @returns The block that stands for the term; the term itself goes to the desk. */
export function readTerm(directive: Directive, scope: Scope, desk: Desk): readonly Block[] {
  const { name, attributes, place } = directive;
  const id = readPlainId(directive, desk);
  const audience = pagesAudience(desk, scope, 'this term', place);
  const statement = readStatement(directive, audience, desk);
  if (statement.blocks.length === 0) desk.report('directive-empty', place, { name });
  const term: Term = {
    id,
    name: termName(directive),
    also: readNames(attributes.get('also'), desk),
    ...statement,
    chapter: desk.chapter,
    place,
  };
  readNames(attributes.get('name'), desk);
  desk.terms.push(term);
  return [{ kind: 'term', id, audience, place }];
}

/** The names in an attribute, `;` between them. */
function readNames(attribute: Attribute | undefined, desk: Desk): readonly string[] {
  if (attribute === undefined) return [];
  return [...attribute.value.matchAll(/[^;\s][^;]*/g)].map((part) => {
    const name = part[0].trimEnd();
    if (!NAME.test(name))
      desk.report('ill-formed-term', partOf(attribute, part.index, name.length), { name });
    return name;
  });
}
