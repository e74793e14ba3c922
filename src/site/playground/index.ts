// SPDX-License-Identifier: MIT
// The playground: a page per uAPI, on which a person drives the reference implementations of its editions.

import type { SiteContext, SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { relativeLink } from '../links.js';
import type { SiteFile, SitePage } from '../page.js';
import type { PlaygroundData } from './data.js';
import { graphStyle } from './draw-states.js';
import { makePlaygroundData } from './make-data.js';
import { playgroundMain } from './page.js';

const GRAPH_STYLE_PATH = 'assets/playground-graph.css';

export const playgroundPart: SitePart = { name: 'playground', pages, files };

/** A uAPI that has something to play with. */
interface Playable {
  readonly context: EditionContext;
  readonly data: PlaygroundData;
}

async function playable(context: SiteContext): Promise<readonly Playable[]> {
  const found = context.input.models.map(async ({ uapi }): Promise<readonly Playable[]> => {
    const editions = context.editionsOf(uapi.name);
    const path = context.links.playground(uapi.name).slice(1);
    const data = await makePlaygroundData(editions, (href) => relativeLink(path, href));
    return data === undefined ? [] : [{ context: editions[0]!, data }];
  });
  return (await Promise.all(found)).flat();
}

async function pages(context: SiteContext): Promise<readonly SitePage[]> {
  const isOnly = context.input.models.length === 1;
  return (await playable(context)).map(({ context: { model, links }, data }): SitePage => {
    const title = isOnly ? 'Playground' : `Playground: ${model.uapi.title}`;
    return {
      path: links.playground(model.uapi.name).slice(1),
      title,
      navigation: { group: 'Tools' },
      isTool: true,
      main: playgroundMain(data),
      entries: [
        {
          anchor: '',
          kind: 'tool',
          title,
          text: 'The reference implementation in the page: write states, make steps fail, migrate a device, step by step.',
          words: 'simulator try transcript run',
        },
      ],
      scripts: [scriptPath(model.uapi.name), 'assets/playground.js'],
      styles: [GRAPH_STYLE_PATH, 'assets/playground.css'],
    };
  });
}

async function files(context: SiteContext): Promise<readonly SiteFile[]> {
  const { bundlePlayground } = await import('./bundle.js');
  const scripts = (await playable(context)).map(async ({ context: { model }, data }) => ({
    path: scriptPath(model.uapi.name),
    text: await bundlePlayground(model, data, context.input.outputs),
  }));
  if (scripts.length === 0) return [];
  return [{ path: GRAPH_STYLE_PATH, text: await graphStyle() }, ...(await Promise.all(scripts))];
}

function scriptPath(uapi: string): string {
  return `assets/playground-${uapi}.js`;
}
