/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef _UAPI_LINUX_VFIO_MIGRATION_H
#define _UAPI_LINUX_VFIO_MIGRATION_H

#include <linux/types.h>

/*
 * The region of a device that carries its migration state and data.
 *
 * A device that has it supports migration. It is found among the device's
 * regions by type and subtype, as VFIO_DEVICE_GET_REGION_INFO reports them.
 */
#define VFIO_REGION_TYPE_MIGRATION	(3)
#define VFIO_REGION_SUBTYPE_MIGRATION	(1)

/* Reported on the migration region of a device that supports NDMA. */
#define VFIO_REGION_INFO_CAP_MIG_NDMA	6

/*
 * The bits of device_state, which the values of the states are made of:
 *
 *   RUNNING   Set in the states in which the device runs.
 *   SAVING    Set in the states in which the device's state can be collected.
 *   RESUMING  Set in the state in which a device's state can be stored.
 *   NDMA      Set in the states in which the device runs and starts no DMA of
 *             its own. Optional: needs VFIO_REGION_INFO_CAP_MIG_NDMA.
 *
 * They are the layout of the field, kept so that a user who was written for the
 * bit field reads and writes the same values. What a device does follows from
 * its state, not from a bit.
 *
 * Known fault: VFIO_DEVICE_STATE_RUNNING: the kernel's later protocol numbers
 * its states and gives this name the value 2.
 *
 * Known fault: VFIO_DEVICE_STATE_RESUMING: the kernel's later protocol numbers
 * its states and gives this name the value 4.
 */
#define VFIO_DEVICE_STATE_RUNNING	(1 << 0)
#define VFIO_DEVICE_STATE_SAVING	(1 << 1)
#define VFIO_DEVICE_STATE_RESUMING	(1 << 2)
#define VFIO_DEVICE_STATE_NDMA		(1 << 3)

/*
 * The bits that states are made of; the others are reserved.
 *
 * Known fault: the kernel's later header still defines the mask of the three
 * older bits under this name.
 */
#define VFIO_DEVICE_STATE_MASK		(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_RESUMING | \
					 VFIO_DEVICE_STATE_NDMA)

/**
 * VFIO_DEVICE_STATE_IS_ERROR() - Whether a device reports that it is in error.
 * @state: A value of device_state.
 *
 * Known fault: the kernel's later header still defines this name, for the three
 * older bits.
 */
#define VFIO_DEVICE_STATE_IS_ERROR(state) \
	(((state) & VFIO_DEVICE_STATE_MASK) == (VFIO_DEVICE_STATE_SAVING | \
						VFIO_DEVICE_STATE_RESUMING))

/**
 * struct vfio_device_migration_info - Registers at offset 0 of the migration
 *     region, in the byte order of the host.
 * @device_state: What the device is to do; the user writes it to change it.
 * @reserved: Keeps the members after it aligned.
 * @pending_bytes: Estimate of the bytes still to collect; only zero or not zero
 *     matters.
 * @data_offset: Where the current segment lies, in bytes from the start of the
 *     region.
 * @data_size: Length of the current segment in bytes.
 */
struct vfio_device_migration_info {
	__u32	device_state;	/* read/write */
	__u32	reserved;	/* reads as zero, writes are ignored */
	__u64	pending_bytes;	/* read only, while SAVING */
	__u64	data_offset;	/* read only, while SAVING or RESUMING */
	__u64	data_size;	/* read/write, while SAVING or RESUMING */
};

#endif /* _UAPI_LINUX_VFIO_MIGRATION_H */
