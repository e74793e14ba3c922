// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { StructCodec, u32 } from '../core/index.js';
import type { RegionCapability } from './regions.js';
/**
 * Capabilities one after the other. Each is a multiple of eight bytes long, so that the next one is aligned.
 *
 * @param start - Where the first one lies, in bytes from the start of the struct; every `next` counts from there.
 */
export declare function encodeChain(codec: StructCodec, capabilities: readonly RegionCapability[], start: u32): Uint8Array;
