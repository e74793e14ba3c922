// SPDX-License-Identifier: MIT
// Where devices are among the states that are drawn, and the way that a step took. Bits without a name make no other state.

import type { DeviceView, PlaygroundView } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import type { Taken } from './taken.js';
import { unnamedBits } from './values.js';

/** The device that the next step is for. */
export function currentDevice({ devices }: PlaygroundView): DeviceView {
  return devices.find(({ isCurrent }) => isCurrent) ?? devices[0]!;
}

/** The same, with a device in another state. */
export function withState(view: PlaygroundView, name: string, state: bigint): PlaygroundView {
  const devices = view.devices.map((device) => (device.name === name ? { ...device, state } : device));
  return { ...view, devices };
}

/** The devices by the value of their state, in decimal digits. */
export function statesOf(
  { devices }: PlaygroundView,
  edition: EditionData,
): ReadonlyMap<string, readonly string[]> {
  const states = new Map<string, string[]>();
  for (const { name, state } of devices) {
    const value = drawn(state, edition);
    states.set(value, [...(states.get(value) ?? []), name]);
  }
  return states;
}

/** The values of the states of a step in their order, the one before it first. */
export function pathOf(
  { happenings }: Taken,
  before: PlaygroundView,
  edition: EditionData,
): readonly string[] {
  const moves = happenings.flatMap((each) => (each.kind === 'state' ? [each] : []));
  const start = before.devices.find(({ name }) => name === moves[0]?.device);
  const states = [...(start === undefined ? [] : [start]), ...moves].map(({ state }) => state);
  return states.map((state) => drawn(state, edition));
}

function drawn(state: bigint, edition: EditionData): string {
  return String(state & ~unnamedBits(edition, state));
}
