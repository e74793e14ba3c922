// SPDX-License-Identifier: MIT
// One export of the reference package: how it is written, what it says, which rules it carries.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EditionContext } from '../edition-context.js';
import { ruleLink, section } from '../parts/index.js';
import { type Content, joined, written } from '../parts/joined.js';
import {
  type ApiComment,
  type ApiDeclaration,
  type ApiSignature,
  declarationsIn,
  KIND,
  kindWord,
} from './api-json.js';
import { commentsOf, paragraphs, rulesOf, tagContents, textOf } from './comment-content.js';
import { memberContent, type PathOf, signatureContent, typeContent } from './type-content.js';

/** What sections need of their page. */
export interface ApiPage {
  readonly pathOf: PathOf;
  /** The edition of the module; absent for what all editions share. */
  readonly edition?: EditionContext;
}

/** Tags that name the declaration in C that an export was authored as. */
const SYMBOL_TAGS = [
  '@struct',
  '@record',
  '@macro',
  '@constant',
  '@capability',
  '@ioctl',
  '@algorithm',
  '@list',
] as const;

export function exportSection(declaration: ApiDeclaration, page: ApiPage): ElementContent {
  const { name, kind } = declaration;
  return section(
    3,
    name,
    [h('code', name), { type: 'text', value: ' ' }, h('span.chip', kindWord(kind))],
    [...asTypeScript(declaration, page), ...said(declaration, page), ...members(declaration, page)],
  );
}

/** The declaration as TypeScript. */
function asTypeScript(declaration: ApiDeclaration, { pathOf }: ApiPage): readonly Element[] {
  const { name, kind, signatures = [], type, defaultValue } = declaration;
  switch (kind) {
    case KIND.function:
      return signatures.map((each) =>
        typescript(name, ['function ', ...signatureContent(name, each, pathOf)]),
      );
    case KIND.typeAlias:
      return [typescript(name, [`type ${name} = `, ...typeContent(type, pathOf)])];
    case KIND.variable: {
      const value = defaultValue === undefined || defaultValue === '...' ? '' : ` = ${defaultValue}`;
      return [typescript(name, [`const ${name}: `, ...typeContent(type, pathOf), value])];
    }
    default:
      return [];
  }
}

function typescript(name: string, content: Content): Element {
  return h(
    'pre.code',
    { tabIndex: 0, role: 'region', ariaLabel: `How ${name} is written` },
    h('code', [...content]),
  );
}

/** The words of its comments: of a function, those of its calls. */
function said(declaration: ApiDeclaration, page: ApiPage): readonly ElementContent[] {
  const own = commentsOf(declaration);
  const words = own.flatMap((comment) => paragraphs(comment.summary, page.pathOf));
  const remarks = own.flatMap((comment) => firstTag(comment, '@remarks', page) ?? []);
  const rows = factRows(declaration, page);
  const facts = rows.flatMap(([term, content]) => [h('dt', [...term]), h('dd', [...content])]);
  return [
    ...[...words, remarks].flatMap((each) => (each.length === 0 ? [] : [h('p', [...each])])),
    ...(facts.length === 0 ? [] : [h('dl.facts', facts)]),
  ];
}

/** What the first tag of a name says, as one line; undefined without one. */
function firstTag(comment: ApiComment, tag: `@${string}`, { pathOf }: ApiPage): Content | undefined {
  const [parts] = tagContents(comment, tag);
  return parts && paragraphs(parts, pathOf).flat();
}

type FactRow = readonly [term: Content, content: Content];

function factRows(declaration: ApiDeclaration, page: ApiPage): readonly FactRow[] {
  const own = commentsOf(declaration);
  const tags = (tag: `@${string}`, term: string): readonly FactRow[] =>
    own.flatMap((comment) => {
      const content = firstTag(comment, tag, page);
      return content === undefined ? [] : [[[term], content] as const];
    });
  return [
    ...(declaration.signatures ?? []).flatMap((signature) => parameterRows(signature, page)),
    ...tags('@returns', 'Returns'),
    ...tags('@errors', 'Errors'),
    ...tags('@throws', 'Throws'),
    ...symbolRows(own, page),
    ...ruleRows(own, page),
  ];
}

function parameterRows({ parameters = [] }: ApiSignature, { pathOf }: ApiPage): readonly FactRow[] {
  return parameters.flatMap(({ name, comment, defaultValue = '...' }): readonly FactRow[] => {
    const words = joined(paragraphs(comment?.summary ?? [], pathOf), ' ');
    const otherwise = defaultValue === '...' ? [] : written` Default: ${[h('code', defaultValue)]}.`;
    return words.length + otherwise.length === 0 ? [] : [[[h('code', name)], [...words, ...otherwise]]];
  });
}

/** The name in C, where the edition explains it. */
function symbolRows(comments: readonly ApiComment[], { edition }: ApiPage): readonly FactRow[] {
  const named = SYMBOL_TAGS.flatMap((tag) => comments.flatMap((comment) => tagContents(comment, tag)));
  return named.map((parts): FactRow => {
    const symbol = textOf(parts).trim();
    const href = edition?.symbolPath(symbol);
    const name = h('code', symbol);
    return [['In C'], [href === undefined ? name : h('a', { href }, name)]];
  });
}

function ruleRows(comments: readonly ApiComment[], { edition }: ApiPage): readonly FactRow[] {
  const rules = [...new Set(comments.flatMap(rulesOf))];
  if (rules.length === 0) return [];
  const links = rules.map((id) => [edition?.hasRule(id) ? ruleLink(id, edition) : h('code', id)]);
  return [[[rules.length === 1 ? 'Rule' : 'Rules'], joined(links, ', ')]];
}

/** Members of a class, an interface, an enum, or of the object that a type is. */
function members(declaration: ApiDeclaration, page: ApiPage): readonly Element[] {
  const { children, type } = declaration;
  const own = declarationsIn(children);
  const all = [...own, ...declarationsIn(type?.type === 'reflection' ? type.declaration.children : [])];
  if (all.length === 0) return [];
  return [
    h(
      'dl.members',
      all.flatMap((member) => memberEntry(member, declaration.name, own.includes(member), page)),
    ),
  ];
}

function memberEntry(
  member: ApiDeclaration,
  owner: string,
  isLinked: boolean,
  page: ApiPage,
): readonly Element[] {
  const id = isLinked ? `${owner}.${member.name}` : undefined;
  return [
    h(
      'dt',
      { id },
      memberLines(member, owner, page).map((line) => h('code', [...line])),
    ),
    h('dd', [...said(member, page)]),
  ];
}

function memberLines(member: ApiDeclaration, owner: string, { pathOf }: ApiPage): readonly Content[] {
  switch (member.kind) {
    case KIND.enumMember:
      return [[member.name, ' = ', ...typeContent(member.type, pathOf)]];
    case KIND.constructor:
      return (member.signatures ?? []).map((each) => signatureContent(`new ${owner}`, each, pathOf));
    default:
      return member.signatures === undefined
        ? [memberContent(member, pathOf)]
        : member.signatures.map((each) => signatureContent(member.name, each, pathOf));
  }
}
