// SPDX-License-Identifier: MIT
// All emitters, and all that they emit. A new emitter is a folder beside this file and a line in the list.

import { compareText } from '../diagnostics/index.js';
import { remember } from '../memory/remember.js';
import type { Edition, Message, SpecModel, Uapi } from '../model/index.js';
import { cEmitter } from './c/index.js';
import type { Emitter, OfUapi, OutputFile } from './emitter.js';
import { headerEmitter } from './header/index.js';
import { pagesEmitter } from './pages/index.js';
import { referenceEmitter } from './reference/index.js';
import { rulesEmitter } from './rules/index.js';
import { testsEmitter } from './tests/index.js';
import { vectorsEmitter } from './vectors/index.js';

const emitters: readonly Emitter[] = [
  headerEmitter,
  cEmitter,
  pagesEmitter,
  referenceEmitter,
  testsEmitter,
  rulesEmitter,
  vectorsEmitter,
];

/** Every file of every edition and of the uAPI, sorted by path. */
export function emitAll(model: SpecModel): readonly OutputFile[] {
  const emitterOf = new Map<string, string>();
  const files: OutputFile[] = [];
  for (const emitter of emitters) {
    for (const file of emitFiles(emitter, model)) {
      const other = emitterOf.get(file.path);
      if (other !== undefined) throw new Error(`${file.path} comes from both ${other} and ${emitter.name}`);
      emitterOf.set(file.path, emitter.name);
      files.push(file);
    }
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

function emitFiles(emitter: Emitter, model: SpecModel): readonly OutputFile[] {
  return [
    ...model.editions.flatMap(
      (edition) => emitEdition(ofUapi(model.uapi, model.messages), edition).get(emitter) ?? [],
    ),
    ...(emitter.emitUapi?.(model) ?? []),
  ];
}

/** The same object as long as its parts are the same. */
const ofUapi = remember((uapi: Uapi, messages: readonly Message[]): OfUapi => ({ uapi, messages }));

const emitEdition = remember(
  (model: OfUapi, edition: Edition): ReadonlyMap<Emitter, readonly OutputFile[]> =>
    new Map(emitters.map((emitter) => [emitter, emitter.emitEdition?.(model, edition) ?? []])),
);
