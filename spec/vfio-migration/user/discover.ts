// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// How a user finds the migration region of a device: it asks for one region after the other, and goes through the
// capabilities of each. What a device answers may be anything; a chain that leads astray is refused and not followed.

import { type CapabilityId, EINVAL, ENODEV, type StructCodec, type s32, type u32, type u64 } from 'uapi';
import {
  CAP_SPARSE_MMAP,
  CAP_TYPE,
  DEVICE_GET_INFO,
  DEVICE_GET_REGION_INFO,
  RegionFlags,
} from '../common/discovery.js';
import { MIGRATION_REGION } from '../common/region.js';

/** An ioctl of a device: 0 or a negative errno. */
export type DeviceIoctl = (request: u32, argument: Uint8Array) => s32;

/** Bytes of a region that can be mapped. */
export interface MappableArea {
  /** Bytes from the start of the region. */
  readonly offset: u64;
  /** Bytes. */
  readonly size: u64;
}

/** The migration region of a device. */
export interface FoundRegion {
  /** Its index among the device's regions. */
  readonly index: u32;
  /** Where it begins in the device's file. */
  readonly offset: u64;
  /** Bytes. */
  readonly size: u64;
  /** Whether the device supports NDMA. */
  readonly ndma: boolean;
  /** What can be mapped; nothing where all accesses are trapped. */
  readonly areas: readonly MappableArea[];
}

/** More regions than a device has. */
const REGIONS_MAX: u64 = 1024n;

/** Where the offsets of a file end. */
const FILE_END: u64 = 1n << 63n;

/** Bytes of a page, unless the user has others. */
export const PAGE_BYTES: u32 = 4096;

/** More bytes than the answer for a region takes. */
const ARGSZ_MAX: u32 = 65536;

/** The version of all capabilities that are known here. */
const VERSION: u64 = 1n;

const HEADER: string = 'vfio_info_cap_header';
const REGISTERS: string = 'vfio_device_migration_info';
const AREA: string = 'vfio_region_sparse_mmap_area';

/** The structs of capabilities that are more than a header. */
const STRUCTS: ReadonlyMap<CapabilityId, string> = new Map([
  [CAP_TYPE, 'vfio_region_info_cap_type'],
  [CAP_SPARSE_MMAP, 'vfio_region_info_cap_sparse_mmap'],
]);

/** The capabilities of a region, each with the bytes from its start to the end of the argument. */
type Capabilities = ReadonlyMap<CapabilityId, Uint8Array>;

/**
 * Looks for the migration region.
 *
 * @param codec - Of an edition, in the byte order of the host.
 * @param pageBytes - Bytes of a page of the host, which what can be mapped is made of.
 * @param ndma - The NDMA capability, in an edition that has it.
 * @returns The region, or a negative errno.
 * @errors ENODEV when the device has no such region; EINVAL when its answers make no sense; what VFIO_DEVICE_GET_INFO reports.
 * @rule region.discovery
 */
export function findMigrationRegion(
  ioctl: DeviceIoctl,
  codec: StructCodec,
  pageBytes: u32,
  ndma?: CapabilityId,
): FoundRegion | s32 {
  const argsz = BigInt(codec.bytes('vfio_device_info'));
  const argument = codec.encode('vfio_device_info', { argsz });
  const error = ioctl(DEVICE_GET_INFO, argument);
  if (error !== 0) {
    return error;
  }
  const count = codec.read('vfio_device_info', 'num_regions', argument);
  if (count > REGIONS_MAX) {
    return -EINVAL;
  }
  for (let index = 0; index < count; index++) {
    const found = askRegion(ioctl, codec, index, pageBytes, ndma);
    if (found !== undefined) {
      return found;
    }
  }
  return -ENODEV;
}

/** The region of this index; nothing where it is another one or cannot be asked for, or a negative errno. */
function askRegion(
  ioctl: DeviceIoctl,
  codec: StructCodec,
  index: u32,
  pageBytes: u32,
  ndma: CapabilityId | undefined,
): FoundRegion | s32 | undefined {
  const info = regionInfo(ioctl, codec, index);
  if (info === undefined) {
    return undefined;
  }
  const capabilities = readChain(codec, info);
  if (capabilities === undefined) {
    return -EINVAL;
  }
  if (!isMigrationRegion(codec, capabilities)) {
    return undefined;
  }
  const areas = mappableAreas(codec, info, capabilities);
  if (areas === undefined) {
    return -EINVAL;
  }
  const offset = codec.read('vfio_region_info', 'offset', info);
  const size = codec.read('vfio_region_info', 'size', info);
  const makesSense =
    hasFlags(codec, info, RegionFlags.READ | RegionFlags.WRITE) &&
    size >= BigInt(codec.bytes(REGISTERS)) &&
    offset + size <= FILE_END &&
    areas.every((area) => isMappable(codec, area, size, BigInt(pageBytes)));
  if (!makesSense) {
    return -EINVAL;
  }
  return {
    index,
    offset,
    size,
    // @rule region.ndma-capability
    ndma: [...capabilities.keys()].some((id) => id === ndma),
    areas,
  };
}

/** The answer for a region, asked for again where its capabilities need more room; nothing where it cannot be asked for. */
function regionInfo(ioctl: DeviceIoctl, codec: StructCodec, index: u32): Uint8Array | undefined {
  const least = codec.bytes('vfio_region_info');
  const info = askInfo(ioctl, codec, index, least);
  const needed = info === undefined ? least : Number(codec.read('vfio_region_info', 'argsz', info));
  return needed > least && needed <= ARGSZ_MAX ? askInfo(ioctl, codec, index, needed) : info;
}

function askInfo(ioctl: DeviceIoctl, codec: StructCodec, index: u32, argsz: u32): Uint8Array | undefined {
  const argument = new Uint8Array(argsz);
  argument.set(codec.encode('vfio_region_info', { argsz: BigInt(argsz), index: BigInt(index) }));
  return ioctl(DEVICE_GET_REGION_INFO, argument) === 0 ? argument : undefined;
}

/** The capabilities; nothing for a chain that turns back or leaves the argument. */
function readChain(codec: StructCodec, info: Uint8Array): Capabilities | undefined {
  const capabilities = new Map<CapabilityId, Uint8Array>();
  let behind = codec.bytes('vfio_region_info');
  let offset = hasFlags(codec, info, RegionFlags.CAPS)
    ? Number(codec.read('vfio_region_info', 'cap_offset', info))
    : 0;
  while (offset !== 0) {
    const bytes = info.subarray(offset);
    const id = Number(codec.read(HEADER, 'id', bytes));
    if (offset < behind || bytes.length < codec.bytes(STRUCTS.get(id) ?? HEADER)) {
      return undefined;
    }
    if (codec.read(HEADER, 'version', bytes) === VERSION) {
      capabilities.set(id, bytes);
    }
    behind = offset + codec.bytes(HEADER);
    offset = Number(codec.read(HEADER, 'next', bytes));
  }
  return capabilities;
}

function isMigrationRegion(codec: StructCodec, capabilities: Capabilities): boolean {
  const bytes = capabilities.get(CAP_TYPE);
  return (
    bytes !== undefined &&
    codec.read('vfio_region_info_cap_type', 'type', bytes) === BigInt(MIGRATION_REGION.type) &&
    codec.read('vfio_region_info_cap_type', 'subtype', bytes) === BigInt(MIGRATION_REGION.subtype)
  );
}

/**
 * The areas of the sparse mmap capability. Nothing where they leave the argument, and where there is no such capability: then the
 * whole region can be mapped, its registers too.
 */
function mappableAreas(
  codec: StructCodec,
  info: Uint8Array,
  capabilities: Capabilities,
): readonly MappableArea[] | undefined {
  if (!hasFlags(codec, info, RegionFlags.MMAP)) {
    return [];
  }
  const sparse = capabilities.get(CAP_SPARSE_MMAP);
  if (sparse === undefined) {
    return undefined;
  }
  const count = Number(codec.read('vfio_region_info_cap_sparse_mmap', 'nr_areas', sparse));
  const first = codec.bytes('vfio_region_info_cap_sparse_mmap');
  const areaBytes = codec.bytes(AREA);
  if (first + count * areaBytes > sparse.length) {
    return undefined;
  }
  return Array.from({ length: count }, (_, place) => {
    const bytes = sparse.subarray(first + place * areaBytes);
    return { offset: codec.read(AREA, 'offset', bytes), size: codec.read(AREA, 'size', bytes) };
  });
}

/**
 * Whether an area is made of pages of the region, and none of them has registers.
 *
 * @param end - Bytes of the region.
 */
function isMappable(codec: StructCodec, { offset, size }: MappableArea, end: u64, pageBytes: u64): boolean {
  return (
    size > 0n &&
    offset % pageBytes === 0n &&
    size % pageBytes === 0n &&
    offset >= BigInt(codec.bytes(REGISTERS)) &&
    offset + size <= end
  );
}

function hasFlags(codec: StructCodec, info: Uint8Array, flags: u32): boolean {
  return (codec.read('vfio_region_info', 'flags', info) & BigInt(flags)) === BigInt(flags);
}
