// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
/** Ranges of memory that one client may map. */
export declare const RANGES_MAX: u32;
/**
 * The capabilities of a server.
 *
 * @param takesDescriptors - Whether descriptors can come with messages.
 */
export declare function serverCapabilities(takesDescriptors: boolean): Uint8Array;
/** The capabilities of a client that takes no descriptors. */
export declare function clientCapabilities(): Uint8Array;
/** Whether the text behind the version is a JSON object. The text may be missing. */
export declare function isVersionData(body: DataView): boolean;
