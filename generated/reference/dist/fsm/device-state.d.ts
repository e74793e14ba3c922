// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
/**
 * The bits of `device_state`. The values of the states consist of these bits.
 *
 * They are the layout of the field, kept so that a user that was written for the bit field reads and writes the same values. The state says
 * what a device does, not a bit.
 *
 * @bits VFIO_DEVICE_STATE_
 */
export declare enum DeviceState {
    /**
     * Set in the states in which the device runs.
     * @rules-set running.set
     * @rules-clear running.clear saving.end
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 2
     */
    RUNNING = 1,
    /**
     * Set in the states in which the device's state can be collected.
     * @rules-set saving pending-bytes data-window data-offset data-size
     */
    SAVING = 2,
    /**
     * Set in the state in which a device's state can be stored.
     * @rules-set resuming data-window data-offset data-size
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 4
     */
    RESUMING = 4,
    /**
     * Set in the states in which the device runs and starts no DMA that could reach another device.
     * @rules-set ndma
     * @optional MIG_NDMA
     */
    NDMA = 8
}
/**
 * The bits that states are made of; the others are reserved.
 *
 * @constant VFIO_DEVICE_STATE_MASK
 * @fault name-collision the kernel's later header still defines the mask of the three older bits under this name
 */
export declare const MASK: u32;
/**
 * Whether a device reports that it is in error.
 *
 * @param state - A value of `device_state`.
 * @macro VFIO_DEVICE_STATE_IS_ERROR
 * @error DeviceState
 * @fault name-collision the kernel's later header still defines this name, for the three older bits
 */
export declare const isError: (state: u32) => boolean;
