// SPDX-License-Identifier: MIT
// `build` for a command that may call it again: keeps the state that makes the next call fast.

import type { BuildOptions, BuildResult } from '../build.js';
import type { Sources } from '../read/sources.js';

/** Pure: the state is what an earlier call with similar sources returned. */
type Build<State> = (
  sources: Sources,
  state?: State,
  options?: BuildOptions,
) => Outcome & { readonly state: State };

type Outcome = Omit<BuildResult, 'state'>;

export type Builder = (sources: Sources, options?: BuildOptions) => Outcome;

/** A builder that hands each uAPI's state to the next build of it. */
export function keepState<State>(build: Build<State>): Builder {
  const states = new Map<string, State>();
  return (sources, options) => {
    const result = build(sources, states.get(sources.uapi), options);
    states.set(sources.uapi, result.state);
    return result;
  };
}
