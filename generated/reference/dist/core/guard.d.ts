// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { RegionAccess } from './region.js';
/**
 * A region whose accesses are watched.
 *
 * Each access gives the region a buffer of its own with a border on both sides.
 *
 * @param region - The region to watch.
 * @returns A region that does the same, and throws an Error where the border or the bytes of a write were changed.
 */
export declare function guardRegion(region: RegionAccess): RegionAccess;
