// SPDX-License-Identifier: MIT
// The list of emitters, and everything that they emit. A new emitter is a folder beside this file and a line in the
// list.

import { compareText, type Diagnostic, report } from '../diagnostics/index.js';
import { remember } from '../memory/remember.js';
import type { Edition, Message, SpecModel, Uapi } from '../model/index.js';
import { cEmitter } from './c/index.js';
import { clashesOf } from './clashes.js';
import type { Emitter, OfUapi, OutputFile } from './emitter.js';
import { headerEmitter } from './header/index.js';
import { kernelEmitter } from './kernel/index.js';
import { pagesEmitter } from './pages/index.js';
import { referenceEmitter } from './reference/index.js';
import { rulesEmitter } from './rules/index.js';
import { testsEmitter } from './tests/index.js';
import { vectorsEmitter } from './vectors/index.js';

const emitters: readonly Emitter[] = [
  headerEmitter,
  cEmitter,
  kernelEmitter,
  pagesEmitter,
  referenceEmitter,
  testsEmitter,
  rulesEmitter,
  vectorsEmitter,
];

interface Emitted {
  /** Every file of every edition and of the uAPI, sorted by path. */
  readonly files: readonly OutputFile[];
  /** Files that cannot lie beside each other. */
  readonly diagnostics: readonly Diagnostic[];
}

export function emitAll(model: SpecModel): Emitted {
  const made = emitters.flatMap((maker) =>
    emitFiles(maker, model).map(({ path, text }) => ({ path, text, maker })),
  );
  return {
    files: made.map(({ path, text }) => ({ path, text })).sort((a, b) => compareText(a.path, b.path)),
    diagnostics: clashesOf(made).map(({ maker, other, paths: [path = '', ...more] }) => {
      const key = maker.pathKey ?? other.pathKey;
      const place = key === undefined ? model.uapi.place : model.uapi.pathPlaces[key];
      const facts = { path, more: more.length, other: `the emitter of ${other.name}` };
      return report('output-clash', place, facts, { suggestion: 'give one of them another name' });
    }),
  };
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
