// SPDX-License-Identifier: MIT
// Where devices are among the states that are drawn, and the way that a step took. Bits without a name make no other state.
// Values read as states by name or by bits, everything else as a number.

import type { TranscriptStep } from '../../../model/index.js';
import { type BitNames, formatBits } from '../../../runtime/bits.js';
import type { DeviceView, PlaygroundView } from '../../../runtime/playground.js';
import type { EditionData } from '../data.js';
import type { Happening } from './happening.js';
import type { ShowValue } from './taken.js';

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

/** The values of the states that a step leads through, in their order, the one before the step first. */
export function pathOf(
  happenings: readonly Happening[],
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

/** A value of the state register, as a transcript writes it. */
export type ShowState = (value: bigint) => string;

export function stateWriter({ register }: EditionData): ShowState {
  const texts = new Map(register.states.map(({ value, text }) => [BigInt(value), text]));
  const names: BitNames = Object.fromEntries(register.bits.map(({ name, value }) => [name, BigInt(value)]));
  return (value) => texts.get(value) ?? formatBits(value, names);
}

/** What a step gives is a state where it reads the state register, or gives a sequence. */
export function valueWriter(edition: EditionData): ShowValue {
  const showState = stateWriter(edition);
  return (value, step) => (givesStates(step, edition) ? showState(value) : String(value));
}

function givesStates(step: TranscriptStep, { register, verbs }: EditionData): boolean {
  return (
    verbs.find(({ name }) => name === step.verb)?.result === 'sequence' ||
    step.arguments.some((argument) => argument.kind === 'field' && argument.name === register.field)
  );
}

/** The bits of a state that have no name: a user hands them back as they are. */
export function unnamedBits({ register }: EditionData, state: bigint): bigint {
  return register.bits.reduce((rest, { value }) => rest & ~BigInt(value), state);
}

/** A state with those bits, as a transcript writes it. */
export function withUnnamedBits(text: string, unnamed: bigint): string {
  if (unnamed === 0n) return text;
  const bits = `0x${unnamed.toString(16)}`;
  return text === '{}' ? bits : `${text}|${bits}`;
}
