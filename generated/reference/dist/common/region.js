// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

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
export const MIGRATION_REGION = { type: 3, subtype: 1 };
