// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { CapabilityId } from 'uapi';

/**
 * Reported on the migration region of a device that supports NDMA.
 *
 * @capability VFIO_REGION_INFO_CAP_MIG_NDMA
 * @chain VFIO_REGION_INFO_CAP_
 */
export const MIG_NDMA: CapabilityId = 6;
