// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type TransitionSet, type u32 } from '../core/index.js';
import type { StateDriver } from './actions.js';
/**
 * Carries out a write of `device_state`.
 *
 * @param value - What the user wrote.
 * @param transitions - The paths of the device, by the optional parts that it has.
 * @returns 0 or a negative errno; after an error the user reads `device_state` again.
 * @errors EIO in ERROR; EINVAL for a value that is no state of the device, or that changes a reserved bit; EOPNOTSUPP for a
 * state to which no path leads; else what the arc that failed reports.
 */
export declare function writeDeviceState(driver: StateDriver, value: u32, transitions: TransitionSet): s32;
