// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The capabilities of a region as the bytes that follow struct vfio_region_info.

import type { CapabilityId, StructCodec, u32 } from '../core/index.js';
import { CAP_SPARSE_MMAP, CAP_TYPE } from '../common/discovery.js';
import type { RegionCapability } from './regions.js';

/** The version of every capability. */
const VERSION: bigint = 1n;

/** A capability whose header is still empty. */
interface Body {
  readonly id: CapabilityId;
  readonly bytes: Uint8Array;
}

/**
 * Capabilities one after the other. Each is a multiple of eight bytes long, so that the next one is aligned.
 *
 * @param start - Where the first one lies, in bytes from the start of the struct; every `next` counts from there.
 */
export function encodeChain(
  codec: StructCodec,
  capabilities: readonly RegionCapability[],
  start: u32,
): Uint8Array {
  const bodies = capabilities.map((capability) => encodeBody(codec, capability));
  let end = start;
  const parts = bodies.map(({ id, bytes }, place) => {
    end += bytes.length;
    const next = place + 1 < bodies.length ? end : 0;
    const header = { id: BigInt(id), version: VERSION, next: BigInt(next) };
    bytes.set(codec.encode('vfio_info_cap_header', header));
    return bytes;
  });
  return concatenate(parts);
}

/** @rule region.ndma-capability.header */
function encodeBody(codec: StructCodec, capability: RegionCapability): Body {
  switch (capability.kind) {
    case 'type': {
      const values = { type: BigInt(capability.type), subtype: BigInt(capability.subtype) };
      return { id: CAP_TYPE, bytes: codec.encode('vfio_region_info_cap_type', values) };
    }
    case 'sparse-mmap': {
      const values = { nr_areas: BigInt(capability.areas.length) };
      const head = codec.encode('vfio_region_info_cap_sparse_mmap', values);
      const areas = capability.areas.map(({ offset, size }) =>
        codec.encode('vfio_region_sparse_mmap_area', { offset, size }),
      );
      return { id: CAP_SPARSE_MMAP, bytes: concatenate([head, ...areas]) };
    }
    case 'bare': {
      const bytes = codec.encode('vfio_info_cap_header', {});
      return { id: capability.id, bytes };
    }
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
