// SPDX-License-Identifier: MIT
// The file from which the conformance runner starts: which editions there are, the package, and the targets.

import type { SpecModel } from '../../model/index.js';
import { jsonBanner } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { printJson } from '../json/print-json.js';

export function emitIndex({ uapi, editions }: SpecModel): OutputFile {
  const { name, title, defaultEdition, targets } = uapi;
  return {
    path: `${name}.json`,
    text: printJson({
      $comment: jsonBanner(uapi, 'MIT'),
      $schema: 'schemas/uapi.schema.json',
      uapi: name,
      title,
      default: defaultEdition,
      editions: editions.map((edition) => edition.name),
      package: { name: uapi.package.name, path: uapi.package.path },
      targets: targets.map(({ name: target, summary, create }) => ({ name: target, summary, create })),
    }),
  };
}
