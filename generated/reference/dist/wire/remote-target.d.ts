// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type CreateRemoteTarget, type s32 } from '../core/index.js';
import type { TargetRules } from '../device/target.js';
import type { DeviceIoctl, FoundRegion } from '../user/discover.js';
/** What a target needs of an edition. */
export interface ReachRules extends Pick<TargetRules, 'layout' | 'mask' | 'ndmaCapability' | 'collectSegments' | 'storeSegments'> {
    /** Looks for the migration region; returns it or a negative errno. */
    discover(ioctl: DeviceIoctl): FoundRegion | s32;
}
/**
 * The function of an index that makes such targets.
 *
 * @param rules - As the edition has them.
 */
export declare function reachedBy(rules: ReachRules): CreateRemoteTarget;
