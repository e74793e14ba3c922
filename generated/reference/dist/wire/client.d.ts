// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type RemoteLink, type s32, type u32 } from '../core/index.js';
import type { ClientMemory } from './client-memory.js';
/** One connection to a server. */
export declare class WireClient {
    #private;
    /** @param memory - What the server reaches by DMA, once it is mapped. */
    constructor(link: RemoteLink, memory: ClientMemory);
    /**
     * Says which version is spoken here; nothing else may come first. The server opens the device for this client.
     *
     * @param patience - How much of the time of a step to wait for the reply.
     * @returns 0 or the negative errno of the server.
     * @throws RemoteError for a server of another version.
     */
    greet(patience?: number): s32;
    /** Reads a region in one access; returns 0 or a negative errno. */
    read(region: u32, offset: u32, into: Uint8Array): s32;
    /** Writes a region in one access; returns 0 or a negative errno. */
    write(region: u32, offset: u32, from: Uint8Array): s32;
    /** VFIO_DEVICE_RESET; returns 0 or a negative errno. */
    reset(): s32;
    /** Makes all of the memory reachable by DMA; returns 0 or a negative errno. */
    map(): s32;
    /**
     * A request of the device that is a message as well.
     *
     * @param argument - Filled in, as far as the answer goes.
     * @returns 0 or a negative errno.
     * @errors ENOTTY for any other request.
     */
    ioctl(request: u32, argument: Uint8Array): s32;
    close(): void;
}
