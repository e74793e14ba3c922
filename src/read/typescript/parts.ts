// SPDX-License-Identifier: MIT
// The common parts of declarations: a documentation comment, tags, and a name that is valid in C.

import type { ts as TypeScript } from 'ts-morph';
import { whyNoCName } from '../../text/index.js';
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

/** Reports a name that cannot be one of C, and of C++, which includes the same header. */
export function checkCName(edition: EditionReader, name: TypeScript.Node): void {
  const text = name.getText();
  const why = whyNoCName(text);
  if (why !== undefined) edition.report('reserved-name', name, { name: text, why });
}
