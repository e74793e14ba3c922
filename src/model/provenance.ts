// SPDX-License-Identifier: MIT
// Where a statement comes from.

import type { Place } from './place.js';

/** A message of the thread, or a decision of this project (where the thread is silent). */
export type Provenance =
  | {
      readonly kind: 'message';
      readonly author: string /** `2021-12-20 22:26` */;
      readonly date: string;
      readonly place: Place;
    }
  | { readonly kind: 'decision'; readonly id: string; readonly place: Place };
