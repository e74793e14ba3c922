// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user asks which arcs a driver implements, and which transitions it carries out.

import { _IO, type Ioctl, type u32 } from '../core/index.js';
import { VFIO_BASE, VFIO_TYPE } from '../common/discovery.js';

/**
 * The answer of a device about a transition.
 *
 * @bits VFIO_MIGRATION_ARC_
 */
export enum ArcAnswer {
  /** The driver implements it as one arc. */
  DIRECT = 1 << 0,
  /** A write of the state after the transition carries it out, along one arc or more. */
  ACCEPTED = 1 << 1,
}

/**
 * A transition that a user asks about.
 *
 * @struct vfio_migration_arc
 */
export interface MigrationArc {
  /**
   * Bytes that the user provides, this member included.
   * @access read-write
   */
  argsz: u32;
  /**
   * The answer; zero in a question.
   * @access read-only
   * @bits ArcAnswer
   */
  flags: u32;
  /**
   * The state before, by its value.
   * @access read-write
   */
  from: u32;
  /**
   * The state after, by its value.
   * @access read-write
   */
  to: u32;
}

/**
 * Fills in `flags` of `vfio_migration_arc` for the transition between its two states.
 *
 * Its letter is that of the other requests of VFIO, and its number the next one that is free for a device.
 *
 * @ioctl VFIO_DEVICE_MIGRATION_ARC
 */
export const DEVICE_MIGRATION_ARC: Ioctl = _IO(VFIO_TYPE, VFIO_BASE + 18);
