// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The commands of vfio-user 0.1 that are known here, by their numbers, and what their messages begin with.
/** What a message asks for. A client sends them, except for the two that reach its memory. */
export var Command;
(function (Command) {
    /** The first message of a connection: which version, and what each side can do. */
    Command[Command["VERSION"] = 1] = "VERSION";
    /** Makes a range of the client's memory reachable by DMA. */
    Command[Command["DMA_MAP"] = 2] = "DMA_MAP";
    /** Takes it away again. */
    Command[Command["DMA_UNMAP"] = 3] = "DMA_UNMAP";
    /** VFIO_DEVICE_GET_INFO. */
    Command[Command["DEVICE_GET_INFO"] = 4] = "DEVICE_GET_INFO";
    /** VFIO_DEVICE_GET_REGION_INFO. */
    Command[Command["DEVICE_GET_REGION_INFO"] = 5] = "DEVICE_GET_REGION_INFO";
    /** Asks for file descriptors that stand for registers; there are none. */
    Command[Command["DEVICE_GET_REGION_IO_FDS"] = 6] = "DEVICE_GET_REGION_IO_FDS";
    /** VFIO_DEVICE_GET_IRQ_INFO. */
    Command[Command["DEVICE_GET_IRQ_INFO"] = 7] = "DEVICE_GET_IRQ_INFO";
    /** VFIO_DEVICE_SET_IRQS. */
    Command[Command["DEVICE_SET_IRQS"] = 8] = "DEVICE_SET_IRQS";
    /** Reads bytes of a region. */
    Command[Command["REGION_READ"] = 9] = "REGION_READ";
    /** Writes bytes of a region. */
    Command[Command["REGION_WRITE"] = 10] = "REGION_WRITE";
    /** The server reads the client's memory. The reference device has no DMA that reads, so this server never sends it. */
    Command[Command["DMA_READ"] = 11] = "DMA_READ";
    /** The server writes the client's memory. */
    Command[Command["DMA_WRITE"] = 12] = "DMA_WRITE";
    /** VFIO_DEVICE_RESET. */
    Command[Command["DEVICE_RESET"] = 13] = "DEVICE_RESET";
    /** Asks for the pages that DMA wrote. A client that carries out the writes itself knows them. */
    Command[Command["DIRTY_PAGES"] = 14] = "DIRTY_PAGES";
})(Command || (Command = {}));
/** The version of the protocol. */
export const MAJOR = 0;
/** The newest revision of it that this server speaks. */
export const MINOR = 1;
/** Members in front of the bytes of a REGION_READ or REGION_WRITE: offset, region, count. */
export const ACCESS_BYTES = 16;
/** Members in front of the bytes of a DMA_READ or DMA_WRITE: address, count. */
export const DMA_BYTES = 16;
/** `argsz`, `flags`, `offset`, `address`, `size`. */
export const MAP_BYTES = 32;
/** DMA may read the range. */
export const MAP_READ = 1 << 0;
/** DMA may write it. */
export const MAP_WRITE = 1 << 1;
