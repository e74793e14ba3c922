// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#ifdef __KERNEL__
#include <linux/errno.h>
#include <linux/kernel.h>
#else
#include <errno.h>
#endif

#include "vfio_migration_algorithms.h"

#ifndef ARRAY_SIZE
#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
#endif

/**
 * vfio_migration_collect_segments() - Collects the segments that a saving
 *     device has now.
 * @reader: The accesses.
 * @segments_max: The most segments to collect in this call; a device that never
 *     ends cannot hold the user.
 *
 * Returns with pending_bytes at 0 when nothing is left for now, which is the
 * end of the stream if the device does not run.
 *
 * Return: 0 or the negative errno of the access that failed.
 */
int vfio_migration_collect_segments(struct vfio_migration_reader *reader,
				    __u32 segments_max)
{
	int error = reader->read_pending_bytes(reader);
	__u32 segment;

	if (error)
		return error;
	for (segment = 0; segment < segments_max; segment++) {
		/*
		 * Nothing now; the end, if the device does not run.
		 * [saving.step.pending-bytes]
		 */
		if (!reader->pending_bytes)
			return 0;

		/* [saving.step.data-offset] */
		error = reader->read_data_offset(reader);
		if (error)
			return error;

		/* [saving.step.data-size] */
		error = reader->read_data_size(reader);
		if (error)
			return error;

		/* [saving.step.collect] */
		error = reader->collect(reader);
		if (error)
			return error;

		/*
		 * Tells the device that the segment was collected.
		 * [saving.step.next]
		 */
		error = reader->read_pending_bytes(reader);
		if (error)
			return error;
	}
	return 0;
}

/**
 * vfio_migration_store_segments() - Stores segments in a resuming device.
 * @writer: The accesses.
 * @segments: How many segments to store.
 *
 * Whether the stream was whole shows when RESUMING is cleared.
 *
 * Return: 0 or the negative errno of the access that failed.
 */
int vfio_migration_store_segments(struct vfio_migration_writer *writer,
				  __u32 segments)
{
	__u32 segment;

	/* [resuming.step.next] */
	for (segment = 0; segment < segments; segment++) {
		int error;

		/* [resuming.step.data-offset] */
		error = writer->read_data_offset(writer);
		if (error)
			return error;

		/* [resuming.step.store] */
		error = writer->store(writer);
		if (error)
			return error;

		/* [resuming.step.data-size] */
		error = writer->write_data_size(writer);
		if (error)
			return error;
	}
	return 0;
}
