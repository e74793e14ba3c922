// SPDX-License-Identifier: MIT
// What the parts of declarations have in common: a documentation comment, tags, and a name that C must be able to bear.

import type { ts as TypeScript } from 'ts-morph';
import { documentationOf } from './documentation.js';
import type { EditionReader } from './edition.js';
import { checkTags, type Owner, Tags } from './tags.js';

/** The documentation of a member, a bit, a state, a field or a callback. */
interface Part {
  readonly summary: string;
  readonly tags: Tags;
}

/** Reads and checks the comment of a part of a declaration. */
export function readPart(
  edition: EditionReader,
  node: TypeScript.Node,
  name: TypeScript.Node,
  owner: Owner,
): Part {
  const documentation = documentationOf(node);
  if (documentation.position !== undefined) edition.useComment(node.getSourceFile(), documentation.position);
  edition.diagnostics.push(...checkTags(documentation, owner));
  if (documentation.summary === '') edition.report('missing-summary', name, { name: name.getText() });
  return { summary: documentation.summary, tags: new Tags(documentation) };
}

/** Reports a tag that another one needs, or that a part must have. */
export function reportMissingTag(
  edition: EditionReader,
  tags: Tags,
  name: TypeScript.Node,
  tag: string,
  form: string,
): void {
  if (!tags.hasUnknown()) edition.report('missing-tag', name, { tag, name: name.getText(), form });
}

/** Words that C or C++ keep for themselves and TypeScript does not. */
const RESERVED = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool char char8_t char16_t char32_t co_await co_return co_yield compl
  concept consteval constexpr constinit const_cast decltype delete double dynamic_cast explicit extern float friend goto
  inline int long mutable namespace noexcept not not_eq operator or or_eq private protected public register
  reinterpret_cast requires restrict short signed sizeof static static_assert static_cast struct template thread_local
  typedef typeid typename typeof union unsigned using virtual volatile wchar_t xor xor_eq linux unix`.split(
    /\s+/,
  ),
);

/** Reports a name that cannot be one of C, and of C++, which includes the same header. */
export function checkCName(edition: EditionReader, name: TypeScript.Node): void {
  const text = name.getText();
  if (!/^[A-Za-z_]\w*$/.test(text))
    edition.report('reserved-name', name, { name: text, why: 'is no C identifier' });
  else if (RESERVED.has(text))
    edition.report('reserved-name', name, { name: text, why: 'is a word of C or C++' });
}
