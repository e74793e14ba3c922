// SPDX-License-Identifier: MIT
// All that the pages are made from, and the index over it that they share.

import type { Example, ExampleState, SpecModel } from '../model/index.js';
import { ApiIndex } from './api/api-index.js';
import type { ApiProject } from './api/api-json.js';
import { EditionContext } from './edition-context.js';
import { Links } from './links.js';
import type { MutationRecord } from './mutation-record.js';

/** What the command reads for the site: plain data, but for the question how an example fared. */
export interface SiteInput {
  readonly models: readonly SpecModel[];
  /** Text of every output, by path below `generated/`. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly stateOf: (edition: string, example: Example) => ExampleState;
  /** What the mutation run found, where it has left a record. */
  readonly mutation?: MutationRecord;
  /** What TypeDoc makes of the reference packages, by their folder below `generated/`; without it there are no API pages. */
  readonly api?: ReadonlyMap<string, ApiProject | undefined>;
  /** Styles and scripts of the frame and of the parts, by name: `site.css`, `site.js`. */
  readonly assets: ReadonlyMap<string, string>;
}

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
