// SPDX-License-Identifier: MIT
// All that the pages are made from, and the index over it that they share.

import type { Example, ExampleState, SpecModel } from '../model/index.js';
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
  /** Styles and scripts of the frame and of the parts, by name: `site.css`, `site.js`. */
  readonly assets: ReadonlyMap<string, string>;
}

export class SiteContext {
  readonly links = new Links();
  /** Of all uAPIs, in their order. */
  readonly editions: readonly EditionContext[];

  constructor(readonly input: SiteInput) {
    this.editions = input.models.flatMap((model) =>
      model.editions.map((edition) => new EditionContext(model, edition, input, this.links)),
    );
  }

  /** The editions of one uAPI. */
  editionsOf(uapi: string): readonly EditionContext[] {
    return this.editions.filter(({ model }) => model.uapi.name === uapi);
  }
}
