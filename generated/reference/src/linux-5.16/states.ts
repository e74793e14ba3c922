// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Arc } from '../core/index.js';

/**
 * The states by the names that the text of the time gives them.
 *
 * @states VFIO_DEVICE_STATE_
 * @of DeviceState
 */
export enum NamedState {
  /** Stopped, neither saving nor resuming. */
  STOP = 0b000,
  /** Running: the default. */
  RUNNING = 0b001,
  /** Stopped, and its state is saved. */
  STOP_AND_COPY = 0b010,
  /** Running while its state is saved. */
  PRE_COPY = 0b011,
  /** Stopped, and its state is resumed. */
  RESUMING = 0b100,
  /** In error. */
  ERROR = 0b110,
}

/**
 * The transitions that the figure of the time draws, by flow.
 *
 * @arcs NamedState
 */
export const ARCS: readonly Arc<NamedState>[] = [
  { from: NamedState.RUNNING, to: NamedState.STOP, label: 'normal shutdown' },
  { from: NamedState.RUNNING, to: NamedState.STOP_AND_COPY, label: 'save or suspend' },
  { from: NamedState.STOP_AND_COPY, to: NamedState.STOP, label: 'save or suspend, live migration' },
  { from: NamedState.RUNNING, to: NamedState.PRE_COPY, label: 'live migration' },
  { from: NamedState.PRE_COPY, to: NamedState.STOP_AND_COPY, label: 'live migration' },
  { from: NamedState.RUNNING, to: NamedState.RESUMING, label: 'resuming' },
  { from: NamedState.RESUMING, to: NamedState.RUNNING, label: 'resumed' },
];
