// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type StructCodec, type s32, type u32 } from '../core/index.js';
import { type ArgumentBytes } from './argument.js';
import type { IrqDescription } from './irqs.js';
import type { RegionDescription } from './regions.js';
/** What a device has, and what resets it. */
export interface Described {
    readonly regions: readonly RegionDescription[];
    /** By index. */
    readonly irqs: readonly IrqDescription[];
    readonly reset: () => s32;
}
export declare class Discovery {
    #private;
    /** @param codec - Of an edition, in the byte order of the host. */
    constructor(codec: StructCodec, { regions, irqs, reset }: Described);
    /**
     * Carries out a request, as ioctl(2) does.
     *
     * @param argument - What the user's pointer leads to; the answer replaces it.
     * @param bytes - Filled in.
     * @returns 0 or a negative errno.
     * @errors ENOTTY for any other request; EINVAL when `argsz` is less than the struct, and for an index beyond the last region
     * or kind of interrupts; EFAULT when the argument is shorter than `argsz` says; for a reset, what the reset reports.
     */
    ioctl(request: u32, argument: Uint8Array, bytes: ArgumentBytes): s32;
}
