// SPDX-License-Identifier: MIT
// What the other script of the page has left: the playgrounds of the editions, and their data. See `bundle.ts`.

import type { Playground } from '../../../runtime/playground.js';
import type { PlaygroundData } from '../data.js';
import type { ListenToCode } from '../model/player.js';

export interface PlaygroundScript {
  readonly data: PlaygroundData;
  /** By edition. */
  readonly playgrounds: Readonly<Record<string, Playground>>;
  readonly listenToCode: ListenToCode;
}

export function playgroundScript(): PlaygroundScript | undefined {
  return (globalThis as { readonly uapiPlayground?: PlaygroundScript }).uapiPlayground;
}
