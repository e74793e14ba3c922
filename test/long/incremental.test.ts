// SPDX-License-Identifier: MIT
// Rebuilds, as in `test/incremental.test.ts`, through hundreds of edits.

import { test } from 'vitest';
import { compareBuilds } from '../support/compare-builds.js';

test.each([2, 3, 4, 5])('seed %i', (seed) => compareBuilds(seed, 100));
