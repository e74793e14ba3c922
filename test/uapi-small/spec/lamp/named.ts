// SPDX-License-Identifier: MIT
import type { Arc } from 'uapi';

/**
 * The states by name.
 *
 * @states LAMP_
 * @of LampState
 */
export enum NamedState {
  /** Not lit. */
  OFF = 0b00,
  /** Lit. */
  ON = 0b01,
  /** Lit and dimmed. */
  DIMMED = 0b11,
}

/**
 * The transitions of an evening.
 *
 * @arcs NamedState
 */
export const EVENING: readonly Arc<NamedState>[] = [
  { from: NamedState.OFF, to: NamedState.ON, label: 'dusk' },
  { from: NamedState.ON, to: NamedState.DIMMED, label: 'late' },
  { from: NamedState.DIMMED, to: NamedState.OFF, label: 'night' },
];
