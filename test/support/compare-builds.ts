// SPDX-License-Identifier: MIT
// A build that goes on from an earlier one must make what a fresh one makes.

import { expect } from 'vitest';
import { build, type ReadState } from '../../src/build.js';
import { drawFrom, editOne } from './edits.js';
import { sourcesOf } from './read-folder.js';

export const LAMP = 'test/uapi-small/spec/lamp';
export const REAL = 'spec/vfio-migration';

/** Edits a uAPI again and again, and compares after each edit. */
export function compareBuilds(seed: number, edits: number, folder: string = LAMP): void {
  const original = sourcesOf(folder);
  const draw = drawFrom(seed);
  let { files } = original;
  let state: ReadState = build(original).state;
  const done: string[] = [];
  for (let count = 0; count < edits; count += 1) {
    const edited = editOne(files, original.files, draw);
    files = edited.files;
    done.push(edited.what);
    const { state: next, ...goneOn } = build({ ...original, files }, state);
    const { state: _, ...fresh } = build({ ...original, files });
    expect(goneOn, `seed ${seed}: ${done.join('; ')}`).toEqual(fresh);
    state = next;
  }
}
