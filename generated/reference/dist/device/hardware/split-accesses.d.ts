// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type RegionAccess, type u32 } from '../../core/index.js';
/**
 * A region that takes accesses of any width at any place, for one that takes 1, 2 or 4 bytes, aligned to their number.
 *
 * The pieces come in the order of their places, each as wide as its place and what is left allow. A piece that fails ends the access;
 * what the pieces before it did stays done.
 *
 * @param bytes - Size of the region. An access that leaves it does nothing and gives EINVAL.
 */
export declare function splitAccesses(bytes: u32, pieces: RegionAccess): RegionAccess;
