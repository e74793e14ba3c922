// SPDX-License-Identifier: MIT
// The C header of an edition: chapters as comments, declarations where the chapters place them, the others after.

import { type Edition, ownPart } from '../../model/index.js';
import { blockComment } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { Emitter, OfUapi, OutputFile } from '../emitter.js';
import { borrowedSections } from './borrowed.js';
import { HeaderBody, includes, joinSections } from './declarations.js';
import { emitPartialHeaders } from './partial.js';
import { chapterParts, rulesNote } from './prose.js';

export const headerEmitter: Emitter = {
  name: 'header',
  pathKey: 'header',
  emitEdition: (model, edition) => [emitHeader(model, edition), ...emitPartialHeaders(model, edition)],
};

function emitHeader({ uapi }: OfUapi, edition: Edition): OutputFile {
  const guard = includeGuard(uapi.header);
  const sections = [
    [`#ifndef ${guard}`, `#define ${guard}`],
    includes(ownPart(edition).declarations),
    ...[rulesNote(edition)].filter(({ length }) => length > 0),
    ...borrowedSections(edition),
    ...bodySections(edition),
    [`#endif /* ${guard} */`],
  ];
  return {
    path: `${edition.name}/${uapi.header}`,
    text: preamble(uapi.header, uapi, uapi.headerLicense) + joinSections(sections),
  };
}

/** `include/uapi/linux/x.h` has the guard `_UAPI_LINUX_X_H`, of which the kernel strips `_UAPI` when it installs it. */
function includeGuard(path: string): string {
  const name = path.replace(/^include\//, '').replace(/[^A-Za-z0-9]+/g, '_');
  return `_${name.toUpperCase()}`;
}

function bodySections(edition: Edition): readonly (readonly string[])[] {
  const body = new HeaderBody(ownPart(edition).declarations, edition);
  for (const chapter of edition.chapters) {
    for (const part of chapterParts(chapter, edition, (name) => body.has(name))) {
      if (part.kind === 'comment') body.add(blockComment(part.lines));
      else body.place(part.name);
    }
  }
  return body.finish();
}
