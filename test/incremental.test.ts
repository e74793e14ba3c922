// SPDX-License-Identifier: MIT
// Rebuilds: what is kept from one build to the next never shows. `npm run test:long` goes on for longer.

import { expect, test } from 'vitest';
import { build } from '../src/build.js';
import { compareBuilds } from './support/compare-builds.js';
import { sourcesOf } from './support/read-folder.js';

test('a build that goes on from an earlier one makes what a fresh one makes', () => {
  compareBuilds(1, 12);
});

test('an edition in which nothing has changed is kept', () => {
  const sources = sourcesOf('test/uapi-small/spec/lamp');
  const first = build(sources);
  const second = build({ ...sources, files: new Map(sources.files) }, first.state);
  expect(second.model?.editions.map((edition, index) => edition === first.model?.editions[index])).toEqual([
    true,
    true,
  ]);
});
