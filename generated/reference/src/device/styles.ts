// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Styles of drivers that the thread names, as what they do differently. Everything else is one core.

import type { DmaScope } from './hardware/engine.js';

/** What a driver does in a way of its own. */
export interface DriverStyle {
  /**
   * Whether the driver gives out state while the device runs, and tracks what changes; else everything comes once the
   * device is stopped.
   * @rule saving.snapshot
   */
  readonly precopy: boolean;
  /**
   * Whether a device that saves may run again without giving up SAVING; else the write is refused.
   * @rule transition.saving-again.data
   */
  readonly savesAgain: boolean;
  /** Whether the driver supports NDMA. */
  readonly ndma: boolean;
  /** The DMA that NDMA holds back. */
  readonly ndmaHolds: DmaScope;
  /**
   * Whether the driver sums up what blocks hold, or leaves that check to the device and passes on plain ones.
   * @rule stream.firmware
   */
  readonly content: 'block' | 'plain';
  /** What becomes of DMA that waits for a page when the device is drained. */
  readonly pageRequests: 'wait' | 'cancel';
}

/** What the thread names them by. */
export type StyleName = 'precopy' | 'snapshot' | 'queue-halting' | 'mediated' | 'channel';

/** Every style by its name. */
export const STYLES: Readonly<Record<StyleName, DriverStyle>> = {
  /** Tracks what changes, and gives it out while the device runs (williamson 2021-12-20 22:26). */
  precopy: {
    precopy: true,
    savesAgain: true,
    ndma: true,
    ndmaHolds: 'all',
    pageRequests: 'wait',
    content: 'block',
  },
  /** Has the device make an image of itself once it is stopped, as mlx5 does (gunthorpe 2022-01-06 21:20). */
  snapshot: {
    precopy: false,
    savesAgain: false,
    ndma: true,
    ndmaHolds: 'all',
    pageRequests: 'cancel',
    content: 'plain',
  },
  /** Halts the queues; the rest of the device goes on, interrupts too (gunthorpe 2021-12-14 16:26). */
  'queue-halting': {
    precopy: false,
    savesAgain: true,
    ndma: true,
    ndmaHolds: 'all',
    pageRequests: 'wait',
    content: 'block',
  },
  /** Has no way to another device, so that NDMA is a step without effect (gunthorpe 2022-01-06 21:20). */
  mediated: {
    precopy: true,
    savesAgain: true,
    ndma: true,
    ndmaHolds: 'nothing',
    pageRequests: 'wait',
    content: 'block',
  },
  /** Waits for the channel programs that run, and knows no NDMA (huck 2021-12-21 11:24). */
  channel: {
    precopy: false,
    savesAgain: true,
    ndma: false,
    ndmaHolds: 'nothing',
    pageRequests: 'wait',
    content: 'block',
  },
};

/**
 * A style by its name.
 *
 * @throws RangeError for a name that there is not, which a program without types can ask for.
 */
export function styleNamed(name: StyleName): DriverStyle {
  if (!Object.hasOwn(STYLES, name)) {
    throw new RangeError(`style is ${name}, expected one of ${Object.keys(STYLES).join(', ')}`);
  }
  return STYLES[name];
}
