// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user of this edition finds the migration region, and learns which arcs a device has.

import { type ByteOrder, StructCodec, type s32, type u32 } from '../core/index.js';
import { structLayout } from '../derived/fsm.js';
import { MIG_NDMA } from '../common/capability.js';
import { type DeviceIoctl, type FoundRegion, findMigrationRegion, PAGE_BYTES } from '../user/discover.js';
import { ArcAnswer, DEVICE_MIGRATION_ARC } from './arc-query.js';

export type { DeviceIoctl, FoundRegion, MappableArea } from '../user/discover.js';

/** The structs that the requests of a device take, as a host lays them out. */
export function infoCodec(byteOrder: ByteOrder = 'little'): StructCodec {
  return new StructCodec(structLayout, byteOrder);
}

/**
 * Looks for the migration region of a device.
 *
 * @param byteOrder - Of the host.
 * @param pageBytes - Bytes of a page of the host; 4096 unless told otherwise.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export function discoverMigration(
  ioctl: DeviceIoctl,
  byteOrder: ByteOrder = 'little',
  pageBytes: u32 = PAGE_BYTES,
): FoundRegion | s32 {
  return findMigrationRegion(ioctl, infoCodec(byteOrder), pageBytes, MIG_NDMA);
}

/** What a device says of a transition. */
export interface ArcSupport {
  /** Whether its driver implements it as one arc. */
  readonly direct: boolean;
  /** Whether a write carries it out. */
  readonly accepted: boolean;
}

/**
 * Asks a device for an arc.
 *
 * @param from - Value of the state before.
 * @param to - Value of the state after.
 * @param byteOrder - Of the host.
 * @returns What the device says, or a negative errno.
 * @errors ENOTTY for a device that knows no such request.
 * @rule arc-query.first
 */
export function askArc(
  ioctl: DeviceIoctl,
  from: u32,
  to: u32,
  byteOrder: ByteOrder = 'little',
): ArcSupport | s32 {
  const codec = infoCodec(byteOrder);
  const argsz = BigInt(codec.bytes('vfio_migration_arc'));
  const argument = codec.encode('vfio_migration_arc', { argsz, from: BigInt(from), to: BigInt(to) });
  const errno = ioctl(DEVICE_MIGRATION_ARC, argument);
  if (errno !== 0) {
    return errno;
  }
  const flags = Number(codec.read('vfio_migration_arc', 'flags', argument));
  return { direct: (flags & ArcAnswer.DIRECT) !== 0, accepted: (flags & ArcAnswer.ACCEPTED) !== 0 };
}
