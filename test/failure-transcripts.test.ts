// SPDX-License-Identifier: MIT
// The table of failures: each row that can be run does in the playground what the row says.

import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { SiteContext } from '../src/site/context.js';
import { failuresPart } from '../src/site/failures/index.js';
import { splitLink } from '../src/site/links.js';
import { readLink, transcriptOf } from '../src/site/playground/model/link.js';
import { lampModel, model } from './c/generated.js';
import { loadPlaygrounds, playerOf } from './support/playground.js';

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elements(node.children)] : []));
}

describe.each([
  { uapi: model, least: 800 },
  { uapi: lampModel, least: 0 },
])('the failures of $uapi.uapi.name', async ({ uapi, least }) => {
  const context = new SiteContext({
    models: [uapi],
    outputs: new Map(),
    stateOf: () => 'not run',
    assets: new Map(),
  });
  const pages = await failuresPart.pages(context);
  const script = await loadPlaygrounds(uapi);
  const links = pages
    .flatMap(({ main }) => elements(main))
    .map(({ properties }) => String(properties.href ?? ''))
    .filter((href) => href.includes('transcript='));

  test('have links into the playground', () => {
    expect(links.length).toBeGreaterThanOrEqual(least);
  });

  test('come to what they say', () => {
    const wrong = links.flatMap((href) => {
      const { edition, text } = transcriptOf(readLink(splitLink(href)!.fragment)!, script.data)!;
      const result = playerOf(script, edition).run(text);
      const isRight = result.kind === 'taken' && result.taken.every(({ verdict }) => verdict !== 'missed');
      return isRight ? [] : [`${edition}\n${text}`];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(wrong.length).toBe(0);
  });
});
