// SPDX-License-Identifier: MIT
// The declarations that the uAPI uses of another header, as a file beside the C sources. It is for programs that cannot
// include that header together with the uAPI's own.

import { partialHeader } from '../../c-syntax/index.js';
import { type Edition, foreignParts } from '../../model/index.js';
import { shortComment } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OfUapi, OutputFile } from '../emitter.js';
import { HeaderBody, includes, joinSections } from './declarations.js';

export function emitPartialHeaders({ uapi }: OfUapi, edition: Edition): readonly OutputFile[] {
  return [...foreignParts(edition.declarations)].map(([header, declarations]) => {
    const name = partialHeader(header);
    const guard = name.toUpperCase().replace('.', '_');
    const sections = [
      [`#ifndef ${guard}`, `#define ${guard}`],
      shortComment(about(header, uapi.header)),
      includes(declarations),
      ...new HeaderBody(declarations, edition).finish(),
      [`#endif /* ${guard} */`],
    ];
    return {
      path: `${edition.name}/c/${name}`,
      text: preamble(name, uapi, uapi.headerLicense) + joinSections(sections),
    };
  });
}

function about(header: string, own: string): string {
  const include = own.replace(/^include\/uapi\//, '');
  return `The part of <${header}> that <${include}> builds on, for a program that cannot include both.`;
}
