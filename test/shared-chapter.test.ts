// SPDX-License-Identifier: MIT
// A chapter that two editions have: what its examples import of "this edition" is checked, shown and run for each.

import { describe, expect, test } from 'vitest';
import { buildLamp, type Edit, summarise } from './support/lamp.js';

const chapter = (imports: string): string => `---
title: Both
---
<!-- SPDX-License-Identifier: MIT -->

:::rule{id="lamp.both" binds=user from="ada 2024-05-01 10:00"}
A user **may** light a lamp of either version.
:::

\`\`\`ts rule="lamp.both" title="the same bit in both versions"
import { assert } from 'lamp-reference/core';
import { ${imports} } from 'lamp-reference/edition';

assert.equal(LampState.LIT, 1);
\`\`\`
`;

const edits = (imports: string): readonly Edit[] => [
  { file: 'both.md', replace: chapter(imports) },
  { file: 'uapi.yaml', find: 'chapters: [lamp-v1.md]', replace: 'chapters: [lamp-v1.md, both.md]' },
  { file: 'uapi.yaml', find: 'chapters: [lamp.md,', replace: 'chapters: [both.md, lamp.md,' },
];

describe('a chapter of two editions', () => {
  const { files, model, diagnostics } = buildLamp(edits('LampState'));
  const textOf = (ending: string): string => files.find(({ path }) => path.endsWith(ending))?.text ?? '';

  test.each(['v1', 'v2'])('has examples of %s in it', (edition) => {
    const example = model?.editions
      .find(({ name }) => name === edition)
      ?.examples.find(({ id }) => id === 'both/the-same-bit-in-both-versions');
    expect(example?.code).toContain(`from 'lamp-reference/${edition}'`);
    expect(textOf(`${edition}/tests/both.test.ts`)).toContain(
      `import { LampState } from 'lamp-reference/${edition}'`,
    );
    expect(textOf(`${edition}/Documentation/driver-api/lamp/both.rst`)).toContain(
      '*the same bit in both versions*',
    );
  });

  test('has no mistake', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(summarise)).toEqual([]);
  });

  // MASK is there in the second version alone.
  test('is checked under each edition, and a mistake is told at its place in the chapter', () => {
    const broken = buildLamp(edits('LampState, MASK')).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    expect(broken.map(summarise)).toContain('both.md:12:21 type-error');
    expect(broken.map(({ message }) => message).join()).toContain("has no exported member 'MASK'");
  });
});
