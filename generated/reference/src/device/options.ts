// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The rules that an edition has for a device, and the options by which a device differs from the default one.

import type { ByteOrder, CapabilityId, StructCodec, StructLayout, s32, u32 } from '../core/index.js';
import type { ArgumentBytes } from './argument.js';
import type { Driver } from './driver.js';
import type { Bus } from './hardware/bus.js';
import type { ImageShape } from './image.js';
import type { Identity } from './stream.js';
import type { StyleName } from './styles.js';

/** What an edition says of `device_state`. */
export interface StateRules {
  /** The registers at the start of the region. */
  readonly layout: StructLayout;
  /** The state after power-on and after a reset. */
  readonly initial: u32;
  /** The state of a device in error. */
  readonly error: u32;
  /** The bits that have a meaning. */
  readonly mask: u32;
  /** Names of the options that a device of the edition has. */
  readonly options: readonly string[];
  /** The structs that requests take. */
  readonly structLayout: (tag: string) => StructLayout;
  /** The capability of a device that supports NDMA; an edition without NDMA has none. */
  readonly ndmaCapability?: CapabilityId;
  /** Answers a request that the edition adds to those of every device; undefined for any other one. */
  ioctl?(request: u32, argument: Uint8Array, codec: StructCodec, bytes: ArgumentBytes): s32 | undefined;
  /** Carries out a user's write; returns 0 or a negative errno. */
  write(driver: Driver, value: u32, ndmaSupported: boolean): s32;
}

/** How a device differs from the default one. */
export interface DeviceOptions {
  /** What its driver does in a way of its own; precopy unless told otherwise. */
  readonly style?: StyleName;
  /** Whether the region has the NDMA capability; as the style has it unless told otherwise. */
  readonly ndma?: boolean;
  /** Whether the device shows reserved bits of `device_state` as set: the lowest and the highest. */
  readonly reservedBits?: boolean;
  /** Byte order of the host. */
  readonly byteOrder?: ByteOrder;
  /** How much state the device has. */
  readonly shape?: ImageShape;
  /** Bytes of a page of the host: a power of two from 4096 to 65536, 4096 unless told otherwise. The data window begins there. */
  readonly pageBytes?: u32;
  /** Size of the data window: whole pages up to 1 GiB, and room for a block with its header. One page unless told otherwise. */
  readonly windowBytes?: u32;
  /** Whether the data window can be mapped. */
  readonly mapped?: boolean;
  /** Ticks that the driver waits for the device to drain. */
  readonly drainTicksMax?: u32;
  /** Where the device's DMA goes; memory of its own unless told otherwise. */
  readonly bus?: Bus;
  /** What its streams say of it. */
  readonly identity?: Identity;
}

/** Names of the options that a device of every edition has. */
export const DEVICE_OPTIONS: readonly (keyof DeviceOptions)[] = [
  'style',
  'ndma',
  'reservedBits',
  'byteOrder',
  'shape',
  'pageBytes',
  'windowBytes',
  'mapped',
  'drainTicksMax',
  'bus',
  'identity',
];
