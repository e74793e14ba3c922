// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from '../core/index.js';
import type { MigrationPort } from './port.js';
/** What it takes to reach the data section. */
export type DataAccess = Pick<MigrationPort, 'read' | 'write' | 'map' | 'mappings'>;
/**
 * Reads a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param into - Filled on success; as long as the segment.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @rule saving.step.collect
 * @rule saving.segment.pieces
 */
export declare function readPieces(access: DataAccess, offset: u32, into: Uint8Array, pieceBytes: u32): s32;
/**
 * Writes a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @rule resuming.step.store
 */
export declare function writePieces(access: DataAccess, offset: u32, from: Uint8Array, pieceBytes: u32): s32;
