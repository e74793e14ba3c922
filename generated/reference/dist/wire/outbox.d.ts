// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { ServerLink, u32, u64 } from '../core/index.js';
export declare class Outbox {
    #private;
    /**
     * @param signal - Signals a vector.
     * @param onLost - Called where a client leaves more without an answer than is kept for it.
     */
    constructor(link: ServerLink, signal: (vector: u32) => void, onLost: () => void);
    /** Sends a reply, behind the writes that were sent before. */
    reply(bytes: Uint8Array): void;
    /** Signals a vector, behind the writes that were sent before. */
    interrupt(vector: u32): void;
    /** Writes memory of the client. */
    writeMemory(address: u64, from: Uint8Array): void;
    /** The client has answered a write. */
    answered(): void;
    /** Time passes. */
    tick(): void;
    /** Nothing waits any more. */
    flush(): void;
}
