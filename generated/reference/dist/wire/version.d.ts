// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
/** Ranges of memory that one client may map. */
export declare const RANGES_MAX: u32;
/**
 * What a server can do, as JSON with the NUL that ends it.
 *
 * @param takesDescriptors - Whether descriptors can come with messages.
 */
export declare function capabilities(takesDescriptors: boolean): Uint8Array;
/** Whether what follows the version is JSON that says what the client can do; it may be missing. */
export declare function isVersionData(body: DataView): boolean;
