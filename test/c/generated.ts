// SPDX-License-Identifier: MIT
// What the emitters of C make of the uAPIs of this repository.

import { cEmitter } from '../../src/emit/c/index.js';
import { headerEmitter } from '../../src/emit/header/index.js';
import type { Edition, SpecModel } from '../../src/model/index.js';
import { readLamp } from '../support/lamp.js';
import { readFolder } from '../support/read-folder.js';

export const model: SpecModel = readFolder('spec/vfio-migration');
/** A second uAPI, with a declaration of every kind. */
export const lampModel: SpecModel = readFolder('test/uapi-small/spec/lamp');

export function editionOf(name: string, of: SpecModel = model): Edition {
  const edition = of.editions.find((each) => each.name === name);
  if (edition === undefined) throw new Error(`no edition ${name}`);
  return edition;
}

/** Header and C files of an edition, by path below `generated/`. */
export function filesOf(edition: Edition, of: SpecModel = model): ReadonlyMap<string, string> {
  const files = [headerEmitter, cEmitter].flatMap((emitter) => emitter.emitEdition?.(of, edition) ?? []);
  return new Map(files.map((file) => [file.path, file.text]));
}

/** Every edition of both uAPIs. */
export const everyEdition: readonly { readonly model: SpecModel; readonly edition: Edition }[] = [
  model,
  lampModel,
].flatMap((of) => of.editions.map((edition) => ({ model: of, edition })));

/** The files of every edition together. */
export const everyFile: ReadonlyMap<string, string> = new Map(
  everyEdition.flatMap(({ model: of, edition }) => [...filesOf(edition, of)]),
);

/** Path of an edition's header. */
export function headerPath(edition: Edition, of: SpecModel = model): string {
  return `${edition.name}/${of.uapi.header}`;
}

/** The lamp with a mode whose value has this bit: the largest value decides how wide the entries of the tables are. */
export function lampWithBit(position: number): SpecModel {
  const bits = [0, 1, position].map((bit) => `  /** One. */\n  B${bit} = 1 << ${bit},\n`).join('');
  const declared = `/**\n * Bits of a mode.\n *\n * @bits LAMP_MODE_BIT_\n */\nexport enum ModeBits {\n${bits}}\n\n`;
  const { model: edited } = readLamp([
    { file: 'modes.ts', find: '/**\n * The modes', replace: `${declared}/**\n * The modes` },
    { file: 'modes.ts', find: '@of LampState', replace: '@of ModeBits' },
    { file: 'modes.ts', find: 'DIMMED = 0b11,', replace: `DIMMED = ${2 ** position + 3},` },
  ]);
  if (edited === undefined) throw new Error('the lamp did not read');
  return edited;
}
