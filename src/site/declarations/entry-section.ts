// SPDX-License-Identifier: MIT
// A declaration on its page: a heading that links lead to, its pictures, what there is to say of it, and its parts.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type DeclarationEntry, declarationEntry } from '../../document/declaration.js';
import type { Declaration } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { section } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { declaredList, toHtml } from '../prose/to-html.js';
import { bitPicture } from './bit-picture.js';
import { bytePicture } from './byte-picture.js';

/** @param more - Stands at the end of the section. */
export function entrySection(
  declaration: Declaration,
  edition: EditionContext,
  more: readonly ElementContent[] = [],
): ElementContent {
  const entry = declarationEntry(declaration, edition.document);
  return section(2, anchors.declaration(declaration), titleOf(entry, edition), [
    ...toHtml(entry.summary, edition),
    ...pictures(declaration),
    ...toHtml(entry.body, edition),
    // The table of states has their anchors.
    ...(declaration.kind === 'states' ? [] : declaredList(entry.parts, edition)),
    ...more,
  ]);
}

/** What C declares as a whole is code: a macro with its parameters, another by its name. */
function titleOf({ declaration, title, whole }: DeclarationEntry, edition: EditionContext): ElementContent[] {
  const words = toInline(title, edition);
  if (whole === undefined || declaration.kind === 'list') return [...words];
  return [h('code', declaration.kind === 'macro' ? whole.signature : [...words])];
}

function pictures(declaration: Declaration): readonly ElementContent[] {
  if (declaration.kind === 'struct') return [bytePicture(declaration)];
  return declaration.kind === 'bits' ? bitPicture(declaration) : [];
}
