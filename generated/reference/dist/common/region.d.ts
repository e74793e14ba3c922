// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Region } from '../core/index.js';
import type { MigrationInfo } from './migration-info.js';
/**
 * The region of a device that carries its migration state and data.
 *
 * A device that has it supports migration. It is found among the device's regions
 * by type and subtype, as VFIO_DEVICE_GET_REGION_INFO reports them.
 *
 * @region
 * @type VFIO_REGION_TYPE_MIGRATION
 * @subtype VFIO_REGION_SUBTYPE_MIGRATION
 */
export declare const MIGRATION_REGION: Region<MigrationInfo>;
