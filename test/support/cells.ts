// SPDX-License-Identifier: MIT
// The lamp's table of cells, and axes made from text.

import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { CellAxes } from '../../src/model/index.js';
import { readAxes } from '../../src/read/manifest/axes.js';
import { readCellLines } from '../../src/read/transcript/cells.js';
import { readLexicon } from '../../src/read/transcript/words.js';
import { readLamp } from './lamp.js';

const lamp = readLamp([]).model!;

/** The edition of the lamp that has axes. */
export const v2 = lamp.editions.find(({ name }) => name === 'v2')!;

const place = { file: 'axes.yaml', line: 1, column: 1 };
const lexicon = readLexicon(lamp.uapi.transcript, v2.declarations);

/** Axes whose lines are in the lamp's words. */
export function axesOf(text: string, diagnostics: Diagnostic[] = []): CellAxes {
  const files = new Map([['axes.yaml', text]]);
  const axes = readAxes({ files }, [{ path: 'axes.yaml', place }], diagnostics)!;
  const read = readCellLines(axes, true, lexicon);
  diagnostics.push(...read.diagnostics);
  return read.axes;
}
