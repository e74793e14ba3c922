// SPDX-License-Identifier: MIT
// A build of the real spec that is killed leaves the old tree or the new one to whatever command comes next.

import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { killBuilds } from '../support/kills.js';

test('four builds of the real spec, killed at moments drawn with seed 12', async () => {
  expect((await killBuilds(drawFrom(12), 4)).faults).toEqual([]);
});
