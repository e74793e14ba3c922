// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// How far the user has read the segment in a device's window. The device does not know; someone looks on at its reads.

import type { s32, u32 } from 'uapi';
import type { MigrationDevice } from '../device/device.js';

interface Reads {
  /** The segment that was read last. */
  segment: Uint8Array | undefined;
  /** How far, in bytes from its start. */
  bytes: u32;
}

/** What is read by a mapping is not seen. */
export class WindowWatch {
  readonly #reads: WeakMap<MigrationDevice, Reads> = new WeakMap();

  /** Looks on at the reads of a device from now on. */
  watch(device: MigrationDevice): void {
    if (this.#reads.has(device)) {
      return;
    }
    const reads: Reads = { segment: undefined, bytes: 0 };
    this.#reads.set(device, reads);
    const read = device.read.bind(device);
    device.read = (offset: u32, into: Uint8Array): s32 => {
      const errno = read(offset, into);
      const segment = segmentOf(device);
      if (errno === 0 && segment !== undefined && offset >= device.windowOffset) {
        const end = Math.min(offset - device.windowOffset + into.length, segment.length);
        reads.bytes = Math.max(reads.segment === segment ? reads.bytes : 0, end);
        reads.segment = segment;
      }
      return errno;
    };
  }

  /** Bytes of the segment in the window that were read, from its start. */
  bytesRead(device: MigrationDevice): u32 {
    const reads = this.#reads.get(device);
    return reads?.segment !== undefined && reads.segment === segmentOf(device) ? reads.bytes : 0;
  }
}

/** The segment that a device has made available. */
function segmentOf({ driver: { session } }: MigrationDevice): Uint8Array | undefined {
  return session.kind === 'saving' ? session.current : undefined;
}
