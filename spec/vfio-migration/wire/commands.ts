// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The commands of vfio-user 0.1 that are known here, by their numbers, and what their messages begin with.

import type { u32 } from 'uapi';

/** What a message asks for. A client sends them, except for the two that reach its memory. */
export enum Command {
  /** The first message of a connection: which version, and what each side can do. */
  VERSION = 1,
  /** Makes a range of the client's memory reachable by DMA. */
  DMA_MAP = 2,
  /** Takes it away again. */
  DMA_UNMAP = 3,
  /** VFIO_DEVICE_GET_INFO. */
  DEVICE_GET_INFO = 4,
  /** VFIO_DEVICE_GET_REGION_INFO. */
  DEVICE_GET_REGION_INFO = 5,
  /** Asks for file descriptors that stand for registers; there are none. */
  DEVICE_GET_REGION_IO_FDS = 6,
  /** VFIO_DEVICE_GET_IRQ_INFO. */
  DEVICE_GET_IRQ_INFO = 7,
  /** VFIO_DEVICE_SET_IRQS. */
  DEVICE_SET_IRQS = 8,
  /** Reads bytes of a region. */
  REGION_READ = 9,
  /** Writes bytes of a region. */
  REGION_WRITE = 10,
  /** The server reads the client's memory. The reference device has no DMA that reads, so this server never sends it. */
  DMA_READ = 11,
  /** The server writes the client's memory. */
  DMA_WRITE = 12,
  /** VFIO_DEVICE_RESET. */
  DEVICE_RESET = 13,
  /** Asks for the pages that DMA wrote. A client that carries out the writes itself knows them. */
  DIRTY_PAGES = 14,
}

/** The version of the protocol. */
export const MAJOR = 0;
/** The newest revision of it that this server speaks. */
export const MINOR = 1;

/** Members in front of the bytes of a REGION_READ or REGION_WRITE: offset, region, count. */
export const ACCESS_BYTES: u32 = 16;
/** Members in front of the bytes of a DMA_READ or DMA_WRITE: address, count. */
export const DMA_BYTES: u32 = 16;
/** `argsz`, `flags`, `offset`, `address`, `size`. */
export const MAP_BYTES: u32 = 32;

/** DMA may read the range. */
export const MAP_READ: u32 = 1 << 0;
/** DMA may write it. */
export const MAP_WRITE: u32 = 1 << 1;
