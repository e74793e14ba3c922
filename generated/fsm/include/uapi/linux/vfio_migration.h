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

/*
 * The states of a device:
 *
 *   STOP           The device is stopped.
 *   RUNNING        The device runs: the default.
 *   STOP_COPY      The device is stopped, and its state can be collected.
 *   PRE_COPY       The device runs while its state can be collected.
 *   RESUMING       The device is stopped, and the state that the user stores
 *                  takes the place of its own.
 *   ERROR          The device has failed; only a reset leads out.
 *   RUNNING_NDMA   The device runs, and starts no DMA.
 *   PRE_COPY_NDMA  The device runs without starting DMA, while its state can be
 *                  collected.
 *
 * Known fault: VFIO_DEVICE_STATE_STOP: the kernel's later protocol numbers its
 * states and gives this name the value 1.
 *
 * Known fault: VFIO_DEVICE_STATE_STOP_COPY: the kernel's later protocol numbers
 * its states and gives this name the value 3.
 *
 * Known fault: VFIO_DEVICE_STATE_ERROR: the kernel's later protocol numbers its
 * states and gives this name the value 0.
 */
#define VFIO_DEVICE_STATE_STOP		(0)
#define VFIO_DEVICE_STATE_STOP_COPY	VFIO_DEVICE_STATE_SAVING
#define VFIO_DEVICE_STATE_PRE_COPY	(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_SAVING)
#define VFIO_DEVICE_STATE_ERROR		(VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_RESUMING)
#define VFIO_DEVICE_STATE_RUNNING_NDMA	(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_NDMA)
#define VFIO_DEVICE_STATE_PRE_COPY_NDMA	(VFIO_DEVICE_STATE_RUNNING | \
					 VFIO_DEVICE_STATE_SAVING | \
					 VFIO_DEVICE_STATE_NDMA)

/*
 * How a device goes from state to state.
 *
 * A write of a state to which no arc leads is carried out along a path of arcs.
 * The paths are derived from the arcs and from rules on what must not change on
 * the way.
 *
 * Arcs, with the optional parts that they need in brackets:
 *
 *   RUNNING       -> STOP
 *   RUNNING       -> STOP_COPY
 *   RUNNING       -> RESUMING
 *   RUNNING       -> PRE_COPY (precopy)
 *   RUNNING       -> RUNNING_NDMA (ndma)
 *   PRE_COPY      -> STOP_COPY (precopy)
 *   PRE_COPY      -> RUNNING (precopy)
 *   PRE_COPY      -> PRE_COPY_NDMA (precopy, ndma)
 *   PRE_COPY_NDMA -> STOP_COPY (precopy, ndma)
 *   PRE_COPY_NDMA -> PRE_COPY (precopy, ndma)
 *   PRE_COPY_NDMA -> RUNNING (precopy, ndma)
 *   PRE_COPY_NDMA -> STOP (precopy, ndma)
 *   STOP_COPY     -> STOP
 *   STOP_COPY     -> RUNNING
 *   STOP_COPY     -> PRE_COPY (precopy, return)
 *   STOP          -> RUNNING
 *   STOP          -> STOP_COPY
 *   STOP          -> RESUMING
 *   STOP          -> RUNNING_NDMA (ndma)
 *   RESUMING      -> STOP
 *   RESUMING      -> RUNNING_NDMA (ndma)
 *   RUNNING_NDMA  -> RUNNING (ndma)
 *   RUNNING_NDMA  -> STOP (ndma)
 *
 * Of the paths of arcs that keep to these rules a write takes the shortest:
 *
 *   the device holds an image that the user is still storing: no state inside a
 *     path has it
 *   a saving session is open: it changes along a path only where the ends
 *     differ in it, and then once
 *   the device may start DMA: it changes along a path only where the ends
 *     differ in it, and then once
 *   the device runs: it changes along a path only where the ends differ in it,
 *     and then once
 *   a saving session is open: a state inside a path has it only where the last
 *     one does
 *
 * Optional parts:
 *
 *   precopy: collecting state while the device runs
 *   ndma: running without starting DMA
 *   return: going back from a stopped device to collecting while it runs,
 *     without a new session
 */

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
