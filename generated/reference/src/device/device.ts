// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The reference device as a user sees it: the migration region, accessed by bytes, the other regions, and the ioctls.

import {
  type ByteOrder,
  decodeScalar,
  EBADF,
  EBUSY,
  EINVAL,
  encodeScalar,
  type FaultPlan,
  type RegionAccess,
  StructCodec,
  type s32,
  type u32,
} from '../core/index.js';
import { PCI_BAR0_REGION_INDEX, PCI_CONFIG_REGION_INDEX } from '../common/discovery.js';
import type { ArgumentBytes } from './argument.js';
import { checkNames, checkOptions } from './check-options.js';
import { readWindow, windowBytes, windowOffset, writeWindow } from './data.js';
import { Discovery } from './discovery.js';
import { Driver, type DriverView } from './driver.js';
import { Bus } from './hardware/bus.js';
import { PCI_ID } from './hardware/config-space.js';
import { Hardware } from './hardware/hardware.js';
import { DEFAULT_SHAPE, Image } from './image.js';
import { deviceIrqs } from './irqs.js';
import type { DeviceOptions, StateRules } from './options.js';
import { RegionRegisters } from './region-registers.js';
import { deviceRegions, MIGRATION_REGION_INDEX } from './regions.js';
import { type DeviceSnapshot, snapshotOf } from './snapshot.js';
import type { Identity } from './stream.js';
import { styleNamed } from './styles.js';

/** Bytes of a page, unless a device is told otherwise. */
const PAGE_BYTES: u32 = 4096;

/** Interrupts of the device. */
export const VECTORS: u32 = 2;

/** The device and the format of the reference. */
const IDENTITY: Identity = { device: PCI_ID, version: 1 };

/**
 * A device with its driver, as a user has it: bytes of the migration region, the other regions, ioctls, time that passes.
 * An edition's `createDevice` makes one.
 */
export class MigrationDevice implements RegionAccess {
  /** Byte order of the host. */
  readonly byteOrder: ByteOrder;
  /** Whether the region has the NDMA capability. */
  readonly ndma: boolean;
  /** Size of the data window. */
  readonly windowBytes: u32;
  /** Where the data window begins, in bytes from the start of the migration region. */
  readonly windowOffset: u32;
  readonly #driver: Driver;
  readonly #registers: RegionRegisters;
  readonly #discovery: Discovery;
  readonly #ownRequest: (request: u32, argument: Uint8Array, bytes: ArgumentBytes) => s32 | undefined;
  readonly #mapped: boolean;
  /** How many have the device open. */
  #opens: u32 = 1;

  /**
   * A device under the rules of an edition, as at power-on.
   *
   * @throws RangeError for values that no device has, such as blocks that do not fit the window.
   * @throws TypeError for an option that does not exist, with the nearest one that does.
   */
  constructor(rules: StateRules, options: DeviceOptions = {}) {
    checkNames(options, rules.options, 'a device');
    checkNames(options.shape ?? {}, ['blocks', 'blockBytes'], 'shape');
    checkNames(options.identity ?? {}, ['device', 'version'], 'identity');
    const { style: name = 'precopy', shape = DEFAULT_SHAPE } = options;
    const { pageBytes = PAGE_BYTES, windowBytes = pageBytes, drainTicksMax = 16 } = options;
    const style = styleNamed(name);
    checkOptions({ shape, pageBytes, windowBytes, drainTicksMax }, options);
    const reserved = options.reservedBits === true ? shownReserved(rules.mask) : 0;
    this.byteOrder = options.byteOrder ?? 'little';
    this.windowBytes = windowBytes;
    this.windowOffset = windowOffset(pageBytes);
    this.#mapped = options.mapped ?? false;
    const hardware = new Hardware({
      image: new Image(shape),
      bus: options.bus ?? new Bus(),
      drainTicksMax,
      pageRequests: style.pageRequests,
      vectors: VECTORS,
    });
    const setup = {
      initial: (rules.initial | reserved) >>> 0,
      error: (rules.error | reserved) >>> 0,
      style,
      identity: options.identity ?? IDENTITY,
      windowOffset: this.windowOffset,
      windowBytes: this.windowBytes,
      mapped: this.#mapped,
    };
    this.ndma = options.ndma ?? style.ndma;
    this.#driver = new Driver(setup, hardware);
    this.#registers = new RegionRegisters(rules.layout, this.#driver, (driver, value) =>
      rules.write(driver, value, this.ndma),
    );
    const regions = deviceRegions({
      windowOffset: this.windowOffset,
      windowBytes: this.windowBytes,
      mapped: this.#mapped,
      ndma: this.ndma ? rules.ndmaCapability : undefined,
    });
    const codec = new StructCodec(rules.structLayout, this.byteOrder);
    const irqs = deviceIrqs(VECTORS);
    this.#discovery = new Discovery(codec, { regions, irqs, reset: () => this.reset() });
    this.#ownRequest = (request, argument, bytes) => rules.ioctl?.(request, argument, codec, bytes);
  }

  /** The device below its driver, for a reviewer to look at; a user has no such view. */
  get hardware(): Hardware {
    return this.#driver.hardware;
  }

  /** What the driver keeps, for a reviewer to look at; a user has no such view. */
  get driver(): DriverView {
    return this.#driver;
  }

  /**
   * The device's regions, each accessed by bytes: BAR0, configuration space, and the migration region.
   *
   * @errors EBUSY for an access to BAR0 or configuration space during a reset; EBADF unless the device is open.
   * @returns Undefined where `VFIO_DEVICE_GET_REGION_INFO` reports no such region, or an empty one.
   */
  region(index: u32): RegionAccess | undefined {
    switch (index) {
      case PCI_BAR0_REGION_INDEX:
        return this.#guarded(this.hardware.bar);
      case PCI_CONFIG_REGION_INDEX:
        return this.#guarded(this.hardware.config);
      case MIGRATION_REGION_INDEX:
        return this;
      default:
        return undefined;
    }
  }

  /** The device at this moment, for a reviewer to compare with another moment or another device; a user has no such view. */
  snapshot(): DeviceSnapshot {
    return snapshotOf(this.#driver, this.isOpen);
  }

  /** Makes steps fail. */
  get faults(): FaultPlan {
    return this.#driver.faults;
  }

  /** The states that the last write of `device_state` entered, in order. */
  get trace(): readonly u32[] {
    return this.#driver.trace;
  }

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
  read(offset: u32, into: Uint8Array): s32 {
    // @rule close.access @rule region.nothing
    if (!this.isOpen || into.length === 0) {
      return this.isOpen ? 0 : -EBADF;
    }
    if (this.#isWindow(offset, into.length)) {
      return this.#refuseWindow('read-window') || readWindow(this.#driver, offset - this.windowOffset, into);
    }
    const register = this.#registers.at(offset, into.length);
    if (register === undefined) {
      return -EINVAL;
    }
    const value = this.#registers.read(register);
    if (typeof value === 'number') {
      return value;
    }
    into.set(encodeScalar(value, into.length, this.byteOrder));
    return 0;
  }

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
  write(offset: u32, from: Uint8Array): s32 {
    if (!this.isOpen || from.length === 0) {
      return this.isOpen ? 0 : -EBADF;
    }
    if (this.#isWindow(offset, from.length)) {
      return (
        this.#refuseWindow('write-window') || writeWindow(this.#driver, offset - this.windowOffset, from)
      );
    }
    const register = this.#registers.at(offset, from.length);
    return register === undefined
      ? -EINVAL
      : this.#registers.write(register, decodeScalar(from, this.byteOrder));
  }

  /**
   * The data window as mmap(2) shows it: the segment made available, or room for the one to store. A driver may put other
   * pages in its place, so a user looks again after each read of `data_offset`. Bytes that the user writes there have no effect
   * until it writes `data_size`.
   *
   * @returns Undefined if the window cannot be mapped, or holds nothing.
   * @rule data-window.mmap
   */
  map(): Uint8Array | undefined {
    return this.#mapped && this.isOpen ? windowBytes(this.#driver) : undefined;
  }

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
  ioctl(
    request: u32,
    argument: Uint8Array = new Uint8Array(0),
    bytes: ArgumentBytes = { needed: 0, answered: 0 },
  ): s32 {
    bytes.needed = 0;
    bytes.answered = 0;
    if (!this.isOpen) {
      return -EBADF;
    }
    return this.#ownRequest(request, argument, bytes) ?? this.#discovery.ioctl(request, argument, bytes);
  }

  /**
   * VFIO_DEVICE_RESET, which a user may ask for in every state.
   *
   * @returns 0, or the negative errno of a reset that was made to fail.
   * @errors EBADF unless the device is open; EBUSY for a reset that overlaps a write of `device_state` or another reset.
   * @rule device-state.reset.any-time
   */
  reset(): s32 {
    return this.isOpen ? this.#driver.reset() : -EBADF;
  }

  /**
   * The host recovers the device from an error of the bus, by a reset that nobody asked for and nobody can refuse. A write or a reset
   * that is under way ends first. A device that nobody has open is stopped afterwards.
   *
   * @rule device-state.reset.recovery
   */
  recover(): void {
    this.#driver.occupation.whenIdle(() => {
      this.#driver.reset();
      if (!this.isOpen) {
        this.#driver.release();
      }
    });
  }

  /**
   * Opens the device once more. A new device is open already, for its first user. All users that have it open share its state. A user that
   * opens a device that nobody has open finds it in the default state, however the last user left it.
   *
   * @returns 0, or the negative errno of the reset that a first open makes; the device is then not open.
   * @rule device-state.default.open
   * @rule open.again
   * @rule open.failure
   */
  open(): s32 {
    this.#opens += 1;
    const error = this.#opens === 1 ? this.#driver.reset() : 0;
    this.#opens -= error === 0 ? 0 : 1;
    return error;
  }

  /**
   * Closes the device once. After the last time every access is refused until the device is opened again. A write or a
   * reset that is under way goes on to its end first.
   *
   * @returns 0 or a negative errno.
   * @errors EBADF unless the device is open.
   * @rule close.again
   */
  close(): s32 {
    if (!this.isOpen) {
      return -EBADF;
    }
    this.#opens -= 1;
    if (!this.isOpen) {
      this.#driver.occupation.whenIdle(() => this.#driver.release());
    }
    return 0;
  }

  /** Whether anybody has the device open. */
  get isOpen(): boolean {
    return this.#opens > 0;
  }

  /**
   * Lets time pass: a tick, in which a device that runs works. There is no clock: time passes only by these calls.
   * A VMM calls it once in each round of its loop, for each device and in every state; a request of DMA takes two ticks, a page
   * request as many as the host takes. Drains and resets let ticks pass by themselves.
   */
  work(): void {
    this.hardware.work();
  }

  /** The window belongs to a session, which a write of `device_state` or a reset may be about to end. */
  #refuseWindow(step: string): s32 {
    return this.#driver.occupation.busy ? -EBUSY : this.faults.take(step, 'forward');
  }

  /** A region of the hardware as a user reaches it. @rule close.access @rule device-state.reset.regions */
  #guarded(region: RegionAccess): RegionAccess {
    const refuse = (): s32 => (this.isOpen ? (this.#driver.occupation.resetting ? -EBUSY : 0) : -EBADF);
    return {
      read: (offset, into) => refuse() || region.read(offset, into),
      write: (offset, from) => refuse() || region.write(offset, from),
    };
  }

  #isWindow(offset: u32, width: u32): boolean {
    const end = this.windowOffset + this.windowBytes;
    return Number.isInteger(offset) && offset >= this.windowOffset && offset + width <= end;
  }
}

/** The lowest and the highest of the reserved bits. */
function shownReserved(mask: u32): u32 {
  const lowest = ~mask & (mask + 1);
  return (lowest | 0x80000000) >>> 0;
}
