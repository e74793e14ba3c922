/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef VFIO_MIGRATION_ALGORITHMS_H
#define VFIO_MIGRATION_ALGORITHMS_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stddef.h>
#endif

#include <linux/vfio_migration.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The user's side of the SAVING protocol: the registers as last read, and the
 * accesses.
 */
struct vfio_migration_reader {
	/* As last read. */
	__u64 pending_bytes;
	/* As last read. */
	__u64 data_offset;
	/* As last read. */
	__u64 data_size;
	/* Reads pending_bytes. */
	int (*read_pending_bytes)(struct vfio_migration_reader *reader);
	/* Reads data_offset, which commits the user to collect the segment. */
	int (*read_data_offset)(struct vfio_migration_reader *reader);
	/* Reads data_size. */
	int (*read_data_size)(struct vfio_migration_reader *reader);
	/*
	 * Collects data_size bytes at data_offset, in accesses of any number
	 * and width.
	 */
	int (*collect)(struct vfio_migration_reader *reader);
};

/*
 * The user's side of the RESUMING protocol: a stream to store, and the
 * accesses.
 */
struct vfio_migration_writer {
	/* Reads data_offset, which begins a segment. */
	int (*read_data_offset)(struct vfio_migration_writer *writer);
	/*
	 * Writes the next segment of the stream at data_offset, in accesses of
	 * any number and width.
	 */
	int (*store)(struct vfio_migration_writer *writer);
	/* Writes the length of that segment to data_size. */
	int (*write_data_size)(struct vfio_migration_writer *writer);
};

int vfio_migration_collect_segments(struct vfio_migration_reader *reader,
				    __u32 segments_max);

int vfio_migration_store_segments(struct vfio_migration_writer *writer,
				  __u32 segments);

#ifdef __cplusplus
}
#endif

#endif /* VFIO_MIGRATION_ALGORITHMS_H */
