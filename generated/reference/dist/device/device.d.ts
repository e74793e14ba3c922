// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ByteOrder, type FaultPlan, type RegionAccess, type s32, type u32 } from '../core/index.js';
import type { ArgumentBytes } from './argument.js';
import { type DriverView } from './driver.js';
import { Hardware } from './hardware/hardware.js';
import type { DeviceOptions, StateRules } from './options.js';
import { type DeviceSnapshot } from './snapshot.js';
/** Interrupts of the device. */
export declare const VECTORS: u32;
/**
 * A device with its driver, as a user has it: bytes of the migration region, the other regions, ioctls, time that passes.
 * An edition's `createDevice` makes one.
 */
export declare class MigrationDevice implements RegionAccess {
    #private;
    /** Byte order of the host. */
    readonly byteOrder: ByteOrder;
    /** Whether the region has the NDMA capability. */
    readonly ndma: boolean;
    /** Size of the data window. */
    readonly windowBytes: u32;
    /** Where the data window begins, in bytes from the start of the migration region. */
    readonly windowOffset: u32;
    /**
     * A device under the rules of an edition, as at power-on.
     *
     * @throws RangeError for values that no device has, such as blocks that do not fit the window.
     * @throws TypeError for an option that does not exist, with the nearest one that does.
     */
    constructor(rules: StateRules, options?: DeviceOptions);
    /** The device below its driver, for a reviewer to look at; a user has no such view. */
    get hardware(): Hardware;
    /** What the driver keeps, for a reviewer to look at; a user has no such view. */
    get driver(): DriverView;
    /**
     * The device's regions, each accessed by bytes: BAR0, configuration space, and the migration region.
     *
     * @errors EBUSY for an access to BAR0 or configuration space during a reset; EBADF unless the device is open.
     * @returns Undefined where `VFIO_DEVICE_GET_REGION_INFO` reports no such region, or an empty one.
     */
    region(index: u32): RegionAccess | undefined;
    /** The device at this moment, for a reviewer to compare with another moment or another device; a user has no such view. */
    snapshot(): DeviceSnapshot;
    /** Makes steps fail. */
    get faults(): FaultPlan;
    /** The states that the last write of `device_state` entered, in order. */
    get trace(): readonly u32[];
    /**
     * Reads bytes of the migration region, as pread(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param into - Filled with as many bytes as it has: a register in host byte order, or bytes of the window.
     * @returns 0 or a negative errno.
     * @errors EINVAL for an access that is not one register, whole and aligned, nor within the data window; EBUSY for one to the
     * window or its registers that overlaps a write of `device_state` or a reset; EBADF unless the device is open.
     * @rule region.native-width.refuse
     * @rule region.nowhere
     */
    read(offset: u32, into: Uint8Array): s32;
    /**
     * Writes bytes of the migration region, as pwrite(2) does.
     *
     * @param offset - Bytes from the start of the region.
     * @param from - A register in host byte order, or bytes for the window.
     * @returns 0 or a negative errno.
     * @errors EINVAL as for a read, and for a register that is read-only; what the register itself reports.
     * @rule region.native-width.refuse
     * @rule region.nowhere
     */
    write(offset: u32, from: Uint8Array): s32;
    /**
     * The data window as mmap(2) shows it: the segment made available, or room for the one to store. A driver may put other
     * pages in its place, so a user looks again after each read of `data_offset`. Bytes that the user writes there have no effect
     * until it writes `data_size`.
     *
     * @returns Undefined if the window cannot be mapped, or holds nothing.
     * @rule data-window.mmap
     */
    map(): Uint8Array | undefined;
    /**
     * Carries out a request to the device, as ioctl(2) does: VFIO_DEVICE_GET_INFO, VFIO_DEVICE_GET_REGION_INFO,
     * VFIO_DEVICE_GET_IRQ_INFO, VFIO_DEVICE_RESET, or one that the edition adds.
     *
     * @param argument - What the user's pointer leads to, replaced by the answer; a reset takes none.
     * @param bytes - Filled in: how long the argument has to be, and how long the answer is. For a caller whose argument was too short,
     * or who would have to walk the capabilities for their end.
     * @returns 0 or a negative errno.
     * @errors EBADF unless the device is open; ENOTTY for any other request; EINVAL and EFAULT for an argument that is too short, EINVAL for a region or
     * a kind of interrupts that there is not; what the reset reports.
     */
    ioctl(request: u32, argument?: Uint8Array, bytes?: ArgumentBytes): s32;
    /**
     * VFIO_DEVICE_RESET, which a user may ask for in every state.
     *
     * @returns 0, or the negative errno of a reset that was made to fail.
     * @errors EBADF unless the device is open; EBUSY for a reset that overlaps a write of `device_state` or another reset.
     * @rule device-state.reset.any-time
     */
    reset(): s32;
    /**
     * The host recovers the device from an error of the bus, by a reset that nobody asked for and nobody can refuse. A write or a reset
     * that is under way ends first. A device that nobody has open is stopped afterwards.
     *
     * @rule device-state.reset.recovery
     */
    recover(): void;
    /**
     * Opens the device once more. A new device is open already, for its first user. All users that have it open share its state. A user that
     * opens a device that nobody has open finds it in the default state, however the last user left it.
     *
     * @returns 0, or the negative errno of the reset that a first open makes; the device is then not open.
     * @rule device-state.default.open
     * @rule open.again
     * @rule open.failure
     */
    open(): s32;
    /**
     * Closes the device once. After the last time every access is refused until the device is opened again. A write or a
     * reset that is under way goes on to its end first.
     *
     * @returns 0 or a negative errno.
     * @errors EBADF unless the device is open.
     * @rule close.again
     */
    close(): s32;
    /** Whether anybody has the device open. */
    get isOpen(): boolean;
    /**
     * Lets time pass: a tick, in which a device that runs works. There is no clock: time passes only by these calls.
     * A VMM calls it once in each round of its loop, for each device and in every state; a request of DMA takes two ticks, a page
     * request as many as the host takes. Drains and resets let ticks pass by themselves.
     */
    work(): void;
}
