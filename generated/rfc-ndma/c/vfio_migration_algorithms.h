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
 * What a driver provides to the algorithm: the label that the user reads, and a
 * handler per bit.
 *
 * A handler returns 0 or a negative errno. In an unwind it restores what the
 * write has changed so far, including the session of the data window. The
 * algorithm may ask it to undo a step that failed half-way. The handler must
 * accept that.
 */
struct vfio_migration_driver {
	/* The value that the user reads. */
	__u32 device_state;
	/* Starts or stops the device. */
	int (*running)(struct vfio_migration_driver *driver, bool set,
		       bool unwind);
	/* Opens or closes a SAVING session. */
	int (*saving)(struct vfio_migration_driver *driver, bool set,
		      bool unwind);
	/*
	 * Opens or closes a RESUMING session. Validates the data when it closes
	 * the session, except in an unwind.
	 */
	int (*resuming)(struct vfio_migration_driver *driver, bool set,
			bool unwind);
	/* Stops or allows the DMA that the device starts. */
	int (*ndma)(struct vfio_migration_driver *driver, bool set,
		    bool unwind);
	/*
	 * Ends DMA and interrupts of the device, as far as possible. It cannot
	 * fail.
	 */
	void (*quiesce)(struct vfio_migration_driver *driver);
};

/* One bit, cleared or set. */
struct vfio_migration_step {
	/* A single bit of device_state. */
	__u32 bit;
	/* Whether the step sets the bit. */
	bool set;
};

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

/*
 * The order of the steps: clear before set, stop first and start last, NDMA
 * between RUNNING and the rest.
 */
extern const struct vfio_migration_step vfio_migration_steps[8];

bool vfio_migration_step_applies(__u32 from, __u32 to,
				 const struct vfio_migration_step *step);

int vfio_migration_take_step(struct vfio_migration_driver *driver,
			     const struct vfio_migration_step *step,
			     bool unwind);

int vfio_migration_set_device_state(struct vfio_migration_driver *driver,
				    const struct vfio_migration_step *steps,
				    size_t steps_count, __u32 from, __u32 to,
				    bool unwind);

int vfio_migration_write_device_state(struct vfio_migration_driver *driver,
				      __u32 value, bool ndma_supported);

int vfio_migration_collect_segments(struct vfio_migration_reader *reader,
				    __u32 segments_max);

int vfio_migration_store_segments(struct vfio_migration_writer *writer,
				  __u32 segments);

#ifdef __cplusplus
}
#endif

#endif /* VFIO_MIGRATION_ALGORITHMS_H */
