// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user asks which arcs a driver implements, and which transitions it carries out.
import { _IO } from '../core/index.js';
import { VFIO_BASE, VFIO_TYPE } from '../common/discovery.js';
/**
 * The answer of a device about a transition.
 *
 * @bits VFIO_MIGRATION_ARC_
 */
export var ArcAnswer;
(function (ArcAnswer) {
    /** The driver implements it as one arc. */
    ArcAnswer[ArcAnswer["DIRECT"] = 1] = "DIRECT";
    /** A write of the state after the transition carries it out, along one arc or more. */
    ArcAnswer[ArcAnswer["ACCEPTED"] = 2] = "ACCEPTED";
})(ArcAnswer || (ArcAnswer = {}));
/**
 * Fills in `flags` of `vfio_migration_arc` for the transition between its two states.
 *
 * Its letter is that of the other requests of VFIO, and its number the next one that is free for a device.
 *
 * @ioctl VFIO_DEVICE_MIGRATION_ARC
 */
export const DEVICE_MIGRATION_ARC = _IO(VFIO_TYPE, VFIO_BASE + 18);
