// SPDX-License-Identifier: MIT
// The files of static assertions: one for all headers that are generated, and one for each header that the uAPI builds
// on as the system has it, which cannot be included beside the generated ones.

import { partialHeader } from '../../c-syntax/index.js';
import { shortComment } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { assertionBlocks } from './assertions.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';
import holds from './parts/holds.h';
import { partText } from './parts.js';

/** What an assertion is, in C of any age and in C++. */
const PRELUDE = [partText(holds).trimEnd()];

export function emitAssertions(context: CContext): readonly OutputFile[] {
  return [generatedHeaders(context), ...systemHeaders(context)];
}

function generatedHeaders(context: CContext): OutputFile {
  const foreign = [...context.foreign];
  const ofForeign = foreign.flatMap(([header, declarations]) => [
    shortComment(`The part of <${header}>.`),
    ...assertionBlocks(declarations),
  ]);
  return toFile(context, 'assertions.c', [
    ['#include <stddef.h>', `#include <${context.include}>`],
    foreign.map(([header]) => `#include "${partialHeader(header)}"`),
    PRELUDE,
    ...assertionBlocks(context.edition.declarations),
    ...ofForeign,
  ]);
}

function systemHeaders(context: CContext): readonly OutputFile[] {
  return [...context.foreign].map(([header, declarations]) =>
    toFile(context, systemAssertions(header), [
      ['#include <stddef.h>', `#include <${header}>`],
      PRELUDE,
      shortComment(
        `<${header}> of the system, which may be of a later time: its structs may have grown at their end.`,
      ),
      ...assertionBlocks(declarations, true),
    ]),
  );
}

/** The file of the assertions about a header of the system. */
export function systemAssertions(header: string): string {
  return partialHeader(header).replace(/\.h$/, '_assertions.c');
}

function toFile(context: CContext, name: string, blocks: readonly (readonly string[])[]): OutputFile {
  return {
    path: `${context.edition.name}/c/${name}`,
    text: preamble(name, context.uapi, C_LICENSE) + joinBlocks(blocks),
  };
}
