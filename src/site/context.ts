// SPDX-License-Identifier: MIT
// The context that all pages are made from, and the type of a part of the site, which makes pages.

import { ApiIndex } from './api/api-index.js';
import { EditionContext } from './edition-context.js';
import { Links } from './links.js';
import type { SiteFile, SitePage } from './page.js';
import type { ApiProjects, SiteInput } from './site-input.js';

export class SiteContext {
  readonly links = new Links();
  /** Of all uAPIs, in their order. */
  readonly editions: readonly EditionContext[];

  /** A part whose pages name what a package exports waits for this. */
  readonly whenApiIsRead: Promise<void>;

  /** By uAPI; undefined while TypeDoc is at work. */
  #api: ReadonlyMap<string, ApiIndex> | undefined;

  constructor(readonly input: SiteInput) {
    this.editions = input.models.flatMap((model) =>
      model.editions.map(
        (edition) => new EditionContext(model, edition, input, this.links, () => this.apiOf(model.uapi.name)),
      ),
    );
    const { api = new Map() } = input;
    if (!(api instanceof Promise)) this.#indexApi(api);
    this.whenApiIsRead = Promise.resolve(api).then((projects) => this.#indexApi(projects));
  }

  #indexApi(projects: ApiProjects): void {
    this.#api ??= new Map(
      this.input.models.flatMap(({ uapi }) => {
        const { path } = uapi.package;
        const project = projects.get(path);
        return project === undefined
          ? []
          : [[uapi.name, new ApiIndex(project, (module) => this.links.api(path, module))] as const];
      }),
    );
  }

  /** What the reference package of a uAPI exports; undefined where TypeDoc was not asked. */
  apiOf(uapi: string): ApiIndex | undefined {
    if (this.#api === undefined)
      throw new Error('a part of the site did not wait for the API of the packages');
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
