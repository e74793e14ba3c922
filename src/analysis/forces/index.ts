// SPDX-License-Identifier: MIT
// How transcripts and cells bind a device that is not the reference device, and which kinds of device they are about.

import { rememberOf } from '../../memory/remember.js';
import type { Edition, Example } from '../../model/index.js';
import { type StepForce, Walk } from './walk.js';

export * from './cells.js';
export { deviceKinds } from './kinds.js';
export type { Least, StepForce } from './walk.js';

export interface TranscriptForces {
  /** Of the steps, in their order; undefined for a step that gives nothing. */
  readonly forces: readonly (StepForce | undefined)[];
  /** Words of the kinds of device that the transcript holds for as well. */
  readonly also: readonly string[];
}

/** The transcripts of an edition, in their order. */
export const transcriptForces = rememberOf(
  (edition: Edition): ReadonlyMap<Example, TranscriptForces> =>
    new Map(
      edition.examples
        .filter(({ kind }) => kind === 'transcript')
        .map((example) => {
          const walk = new Walk(edition, example);
          return [example, { forces: walk.forces(), also: walk.kinds() }];
        }),
    ),
);
