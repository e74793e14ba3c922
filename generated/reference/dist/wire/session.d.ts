// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type ServerLink, type ServerSession, type u32, type u64 } from '../core/index.js';
import type { MemoryHolder } from './remote-bus.js';
import type { Served } from './served.js';
export declare class Session implements ServerSession, MemoryHolder {
    #private;
    constructor(served: Served, link: ServerLink);
    receive(bytes: Uint8Array, descriptors?: readonly u32[]): void;
    /** What the client mapped and asked to hear of is gone with it; the device stays as it is for whoever else has it open. */
    close(): void;
    /** Time passes. */
    tick(): void;
    /** The device raises an interrupt. */
    raise(vector: u32): void;
    writeMemory(address: u64, from: Uint8Array): void;
}
