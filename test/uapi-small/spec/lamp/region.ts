// SPDX-License-Identifier: MIT
import type { CapabilityId, Region } from 'uapi';
import type { LampInfo } from './info.js';

/**
 * The region that holds the lamp's registers.
 *
 * @region
 * @type LAMP_REGION_TYPE
 * @subtype LAMP_REGION_SUBTYPE
 */
export const LAMP_REGION: Region<LampInfo> = { type: 7, subtype: 2 };

/**
 * The lamp can be dimmed.
 *
 * @capability LAMP_CAP_DIM
 * @chain LAMP_CAP_
 */
export const CAP_DIM: CapabilityId = 3;
