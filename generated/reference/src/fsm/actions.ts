// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What arcs are made of: the actions of a driver, each with the one that takes it back.

import type { s32, u32 } from '../core/index.js';

/** What this edition needs of a driver: the state that the user reads, and a handler for each thing that a driver does. */
export interface StateDriver {
  /** The value that the user reads. */
  device_state: u32;
  /** Starts or stops the device. */
  running(set: boolean, unwind: boolean): s32;
  /** Stops or allows the DMA that the device starts. */
  ndma(set: boolean, unwind: boolean): s32;
  /** Opens or closes a session in which the user collects. */
  saving(set: boolean, unwind: boolean): s32;
  /** Opens or closes a session in which the user stores; closed forward, it takes what was stored into the device. */
  resuming(set: boolean, unwind: boolean): s32;
  /** An arc begins: what is now is what taking back returns to. */
  keep(): void;
  /** Gives up the session of the data window, if there is one. */
  abandon(): void;
}

/** One thing that a driver does on an arc. */
export interface Action {
  /**
   * Carries the action out.
   *
   * @returns 0 or a negative errno.
   */
  take(driver: StateDriver): s32;
  /** Takes it back, also where it failed half-way; absent for what cannot be taken back. */
  undo?(driver: StateDriver): s32;
}

/** How an arc ended. */
export interface ArcEnd {
  /** 0, or the negative errno of the action that failed. */
  readonly errno: s32;
  /** Whether the device is in one of the states at the ends of the arc: the second one on success, the first one on failure. */
  readonly settled: boolean;
}

/** Stops the device. */
export const stop: Action = {
  take: (driver) => driver.running(false, false),
  undo: (driver) => driver.running(true, true),
};

/** Lets the device run. */
export const start: Action = {
  take: (driver) => driver.running(true, false),
  undo: (driver) => driver.running(false, true),
};

/** Lets the DMA of the device end, and holds back what is new. */
export const holdDma: Action = {
  take: (driver) => driver.ndma(true, false),
  undo: (driver) => driver.ndma(false, true),
};

/** Lets the device start DMA. */
export const allowDma: Action = {
  take: (driver) => driver.ndma(false, false),
  undo: (driver) => driver.ndma(true, true),
};

/** Opens a session in which the user collects. */
export const openSaving: Action = {
  take: (driver) => driver.saving(true, false),
  undo: (driver) => driver.saving(false, true),
};

/** Ends that session. */
export const closeSaving: Action = {
  take: (driver) => driver.saving(false, false),
  undo: (driver) => driver.saving(true, true),
};

/** Opens a session in which the user stores. */
export const openResuming: Action = {
  take: (driver) => driver.resuming(true, false),
  undo: (driver) => driver.resuming(false, true),
};

/**
 * Takes what was stored into the device. The stream is over with that, so nothing takes it back.
 *
 * @rule arc.leave-resuming
 */
export const load: Action = { take: (driver) => driver.resuming(false, false) };

/**
 * Takes actions one after the other. Where one fails, it and those before it are taken back, the last one first.
 *
 * @rule arc.failure.undo
 */
export function inOrder(driver: StateDriver, ...actions: readonly Action[]): ArcEnd {
  for (const [place, action] of actions.entries()) {
    const errno = action.take(driver);
    if (errno !== 0) {
      return { errno, settled: takeBack(driver, actions.slice(0, place + 1)) };
    }
  }
  return { errno: 0, settled: true };
}

/** @returns Whether all of them could be taken back; the first one that cannot ends the attempt. */
function takeBack(driver: StateDriver, taken: readonly Action[]): boolean {
  return [...taken].reverse().every(({ undo }) => undo !== undefined && undo(driver) === 0);
}
