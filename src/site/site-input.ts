// SPDX-License-Identifier: MIT
import type { Example, ExampleState, SpecModel } from '../model/index.js';
import type { ApiProject } from './api/api-json.js';
import type { MutationRecord } from './mutation-record.js';

export type ApiProjects = ReadonlyMap<string, ApiProject | undefined>;

/** What the command reads for the site: plain data, but for the question how an example fared. */
export interface SiteInput {
  readonly models: readonly SpecModel[];
  /** Text of every output, by path below `generated/`. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly stateOf: (edition: string, example: Example) => ExampleState;
  /** When an example ran last, in ISO 8601; absent where none has a result that counts. */
  readonly ranAt?: string | undefined;
  /** What the mutation run found, where it has left a record. */
  readonly mutation?: MutationRecord;
  /**
   * What TypeDoc makes of the reference packages, by their folder below `generated/`; without it there are no API pages. TypeDoc
   * may still be at work while other pages are made.
   */
  readonly api?: ApiProjects | Promise<ApiProjects>;
  /** Styles and scripts of the frame and of the parts, by name: `site.css`, `site.js`. */
  readonly assets: ReadonlyMap<string, string>;
}
