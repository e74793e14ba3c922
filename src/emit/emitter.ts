// SPDX-License-Identifier: MIT
// What an emitter is. A new one is a folder beside this file and a line in `index.ts`.

import type { Edition, SpecModel, Uapi } from '../model/index.js';

export interface OutputFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  /** Ends with a newline. The same bytes on every machine: no time, host, absolute path, locale or line number. */
  readonly text: string;
}

/** What the files of an edition may depend on beside the edition: they are kept until one of them changes. */
export type OfUapi = Pick<SpecModel, 'uapi' | 'messages'>;

export interface Emitter {
  readonly name: string;
  /** The key of the manifest that says where its files go; absent where that is fixed. */
  readonly pathKey?: keyof Uapi['pathPlaces'];
  /** Files of one edition; paths start with the edition's name. */
  readonly emitEdition?: (model: OfUapi, edition: Edition) => readonly OutputFile[];
  /** Files of all editions together. */
  readonly emitUapi?: (model: SpecModel) => readonly OutputFile[];
}
