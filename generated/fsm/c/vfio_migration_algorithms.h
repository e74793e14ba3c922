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

/*
 * What a driver provides to the algorithms: the state that the user reads, and
 * a handler for each thing that a driver does.
 *
 * A handler returns 0 or a negative errno. With unwind it takes back what an
 * arc has done: the session of the data window is then the one from the start
 * of the arc. The algorithm may ask it to take back an action that failed
 * half-way. The handler must accept that.
 */
struct vfio_migration_driver {
	/* The value that the user reads. */
	__u32 device_state;
	/* Starts or stops the device. */
	int (*running)(struct vfio_migration_driver *driver, bool set,
		       bool unwind);
	/* Stops or allows the DMA that the device starts. */
	int (*ndma)(struct vfio_migration_driver *driver, bool set,
		    bool unwind);
	/* Opens or closes a session in which the user collects. */
	int (*saving)(struct vfio_migration_driver *driver, bool set,
		      bool unwind);
	/*
	 * Opens or closes a session in which the user stores. If it closes the
	 * session, and not in an unwind, it takes the stored state into the
	 * device.
	 */
	int (*resuming)(struct vfio_migration_driver *driver, bool set,
			bool unwind);
	/*
	 * Called at the start of an arc. If the arc fails, the driver returns
	 * to the session of this moment.
	 */
	void (*keep)(struct vfio_migration_driver *driver);
	/* Gives up the session of the data window, if there is one. */
	void (*abandon)(struct vfio_migration_driver *driver);
};

/* One thing that a driver does on an arc. */
struct vfio_migration_action {
	/* The state before the arc. */
	__u32 from;
	/* The state after it. */
	__u32 to;
	/*
	 * The bit whose handler is called; an arc calls each handler once at
	 * most.
	 */
	__u32 bit;
	/* Whether the handler sets the bit. */
	bool set;
};

/*
 * The actions of each arc, in their order. What an arc does not change stays as
 * it is.
 */
extern const struct vfio_migration_action vfio_migration_actions[38];

int vfio_migration_collect_segments(struct vfio_migration_reader *reader,
				    __u32 segments_max);

int vfio_migration_store_segments(struct vfio_migration_writer *writer,
				  __u32 segments);

int vfio_migration_take_action(struct vfio_migration_driver *driver, __u32 bit,
			       bool set, bool unwind);

int vfio_migration_take_back(struct vfio_migration_driver *driver,
			     const struct vfio_migration_action *failed);

int vfio_migration_take_arc(struct vfio_migration_driver *driver, __u32 from,
			    __u32 to);

int vfio_migration_set_device_state(struct vfio_migration_driver *driver,
				    unsigned int transitions, __u32 from,
				    __u32 to);

int vfio_migration_write_device_state(struct vfio_migration_driver *driver,
				      __u32 value, unsigned int transitions);

#ifdef __cplusplus
}
#endif

#endif /* VFIO_MIGRATION_ALGORITHMS_H */
