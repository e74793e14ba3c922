// SPDX-License-Identifier: MIT
// The playgrounds of a uAPI as a page of the site has them: the bundled script, run here.

import { referenceEmitter } from '../../src/emit/reference/index.js';
import type { SpecModel } from '../../src/model/index.js';
import { SiteContext } from '../../src/site/context.js';
import { bundlePlayground } from '../../src/site/playground/bundle.js';
import type { PlaygroundScript } from '../../src/site/playground/client/script.js';
import { makePlaygroundData } from '../../src/site/playground/make-data.js';
import { Player } from '../../src/site/playground/model/player.js';
import type { Taken } from '../../src/site/playground/model/taken.js';
import { emitted } from './emitted.js';

/** What the script of the page leaves for the page's own script. */
export async function loadPlaygrounds(model: SpecModel): Promise<PlaygroundScript> {
  const outputs = emitted(referenceEmitter, model);
  const stateOf = () => ({ state: 'missing' }) as never;
  const context = new SiteContext({ models: [model], outputs, stateOf, assets: new Map() });
  const data = await makePlaygroundData(context.editionsOf(model.uapi.name), (href) => href);
  if (data === undefined) throw new Error(`${model.uapi.name} has nothing to play with`);
  const scope: { uapiPlayground?: PlaygroundScript } = {};
  new Function('globalThis', await bundlePlayground(model, data, outputs))(scope);
  return scope.uapiPlayground!;
}

/** A player of an edition, as at power-on. */
export function playerOf({ data, playgrounds, listenToCode }: PlaygroundScript, edition: string): Player {
  const found = data.editions.find(({ name }) => name === edition)!;
  return new Player(found, playgrounds[edition]!, listenToCode);
}

/** Takes steps that can be read. */
export function run(of: Player, ...lines: readonly string[]): readonly Taken[] {
  const result = of.run(lines.join('\n'));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.complaints));
  return result.taken;
}
