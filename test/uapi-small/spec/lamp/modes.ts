// SPDX-License-Identifier: MIT
import type { Arc, Machine } from 'uapi';

/**
 * The modes of a lamp.
 *
 * @states LAMP_MODE_
 * @of LampState
 * @defined
 */
export enum LampMode {
  /** Not lit. */
  OFF = 0b00,
  /** Lit. */
  ON = 0b01,
  /** Out of order. */
  BROKEN = 0b10,
  /** Lit and dimmed. */
  DIMMED = 0b11,
}

/**
 * What a lamp's driver can do at once.
 *
 * @arcs LampMode
 */
export const SWITCHES: readonly Arc<LampMode>[] = [
  { from: LampMode.OFF, to: LampMode.ON, label: 'dusk', named: 'ada 2024-05-01 10:00' },
  { from: LampMode.ON, to: LampMode.OFF, label: 'dawn', named: 'ada 2024-05-01 10:00' },
  { from: LampMode.ON, to: LampMode.DIMMED, label: 'late', implied: 'bob 2024-05-02 11:30' },
  { from: LampMode.DIMMED, to: LampMode.OFF, label: 'night', named: 'bob 2024-05-02 11:30' },
  { from: LampMode.DIMMED, to: LampMode.ON, label: 'a visitor', needs: ['fade'], added: 'decision:dim' },
  {
    from: LampMode.OFF,
    to: LampMode.DIMMED,
    label: 'a nap',
    listed: 'ada 2024-05-01 10:00',
    dropped: 'bob 2024-05-02 11:30',
  },
];

/**
 * How a lamp goes from mode to mode.
 *
 * @machine LampMode
 */
export const LAMP: Machine<LampMode> = {
  arcs: SWITCHES,
  initial: LampMode.OFF,
  failure: LampMode.BROKEN,
  missing: 'avoid',
  prefer: ['arcs', 'parts'],
  parts: [
    { name: 'dim', summary: 'a lamp that can be dimmed' },
    { name: 'fade', summary: 'a lamp that brightens without going out', requires: ['dim'] },
  ],
  properties: [
    { name: 'lit', summary: 'the lamp is lit' },
    { name: 'dark', summary: 'nobody can read by it' },
  ],
  states: [
    { state: LampMode.OFF, has: ['dark'] },
    { state: LampMode.ON, has: ['lit'], failedExit: LampMode.BROKEN },
    { state: LampMode.BROKEN, has: ['dark'] },
    { state: LampMode.DIMMED, has: ['lit', 'dark'], needs: ['dim'] },
  ],
  rules: [
    {
      property: 'lit',
      kind: 'steady',
      gained: 'a flash',
      lost: 'the lamp goes out for a moment',
      because: 'it wakes the cat',
      from: 'ada 2024-05-01 10:00',
    },
    {
      property: 'dark',
      kind: 'for-target',
      gained: 'a dark moment on the way to light',
      because: 'the reader loses the line',
      from: 'decision:dim',
    },
  ],
  refused: [
    {
      from: LampMode.DIMMED,
      to: LampMode.ON,
      unless: ['fade'],
      against: 'ada 2024-05-01 10:00',
      because: 'whoever wants light asks for `OFF` first',
    },
  ],
  readings: [
    {
      name: 'letters',
      title: 'The switches that the letters name',
      takes: ['named'],
      by: 'ada 2024-05-01 10:00; bob 2024-05-02 11:30',
      drops: false,
      parts: ['dim'],
    },
  ],
  examples: [
    {
      name: 'visit',
      title: 'The visitor',
      path: [LampMode.DIMMED, LampMode.OFF, LampMode.ON],
      from: 'ada 2024-05-01 10:00',
    },
  ],
};
