// SPDX-License-Identifier: MIT
// All that the pages are made from, the index over it that they share, and what a part of the site is that makes pages of it.

import { ApiIndex } from './api/api-index.js';
import { EditionContext } from './edition-context.js';
import { Links } from './links.js';
import type { SiteFile, SitePage } from './page.js';
import type { SiteInput } from './site-input.js';

export class SiteContext {
  readonly links = new Links();
  /** Of all uAPIs, in their order. */
  readonly editions: readonly EditionContext[];

  readonly #api: ReadonlyMap<string, ApiIndex>;

  constructor(readonly input: SiteInput) {
    this.#api = new Map(
      input.models.flatMap(({ uapi }) => {
        const { path } = uapi.package;
        const project = input.api?.get(path);
        return project === undefined
          ? []
          : [[uapi.name, new ApiIndex(project, (module) => this.links.api(path, module))] as const];
      }),
    );
    this.editions = input.models.flatMap((model) =>
      model.editions.map(
        (edition) => new EditionContext(model, edition, input, this.links, this.apiOf(model.uapi.name)),
      ),
    );
  }

  /** What the reference package of a uAPI exports; undefined where TypeDoc was not asked. */
  apiOf(uapi: string): ApiIndex | undefined {
    return this.#api.get(uapi);
  }

  /** The editions of one uAPI. */
  editionsOf(uapi: string): readonly EditionContext[] {
    return this.editions.filter(({ model }) => model.uapi.name === uapi);
  }
}

/** A part of the site: one folder beside this file, and one line in `index.ts`. */
export interface SitePart {
  readonly name: string;
  readonly pages: (context: SiteContext) => readonly SitePage[] | Promise<readonly SitePage[]>;
  /** Files that are no pages: scripts, styles, data. */
  readonly files?: (context: SiteContext) => readonly SiteFile[] | Promise<readonly SiteFile[]>;
}
