// SPDX-License-Identifier: MIT
// An example program as it goes into the package: the same text, with the banner after the licence.

import type { ExampleProgram, SpecModel } from '../../model/index.js';
import type { OutputFile } from '../emitter.js';
import { withBanner } from './module.js';

/** The file in the package, by its path there. */
export function emitProgram(model: SpecModel, program: ExampleProgram): OutputFile {
  return { path: program.path, text: withBanner(model, program, program.text) };
}

/** The program without its licence: what a page shows. */
export function programBody({ text }: ExampleProgram): string {
  return text.replace(/^\/\/ SPDX-License-Identifier: .*\n/, '').trimStart();
}
