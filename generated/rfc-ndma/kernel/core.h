/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
/*
 * Between vfio.c, which sees the kernel's <linux/vfio.h>, and core.c, which sees
 * <linux/vfio_migration.h>. The two headers declare the same names in different
 * ways, so no file includes both, and no struct of either passes here: integers
 * and bytes do.
 */
#ifndef MIGRATION_CORE_H
#define MIGRATION_CORE_H

#include <linux/dcache.h>
#include <linux/types.h>

/* Interrupts of the device, all by MSI-X. */
#define MIGRATION_VECTORS	2

/* No request of DMA is longer. */
#define MIGRATION_DMA_BYTES_MAX	4096

/* No access is longer. */
#define MIGRATION_ACCESS_MAX	8192

enum migration_region {
	MIGRATION_BAR,
	MIGRATION_CONFIG,
	MIGRATION_STATE,
};

/* One device and its driver. */
struct migration_core;

/**
 * migration_core_create() - Makes a device as at power-on, which nobody has open.
 * @host: Whom migration_host_fill() and migration_host_interrupt() are for.
 *
 * Return: The device, or NULL where there is no memory.
 */
struct migration_core *migration_core_create(void *host);
void migration_core_destroy(struct migration_core *core);

/*
 * One lock covers all that a device has: the registers of the migration region,
 * the data window, BAR0, configuration space, a reset, and the ticks. A read of
 * device_state takes it as well, since a write passes through other states.
 *
 * The user may be killed while it waits, but a write that has begun goes on to
 * its end: a drain has a bound in ticks.
 *
 * Return: 0, or -EINTR for a user that is being killed.
 */
int migration_core_lock(struct migration_core *core);
/* For what has to be done, such as the last close. */
void migration_core_lock_always(struct migration_core *core);
void migration_core_unlock(struct migration_core *core);

/*
 * What a region is, for VFIO_DEVICE_GET_REGION_INFO. None of these needs the
 * lock: the kind of a device stays as long as somebody has it open. The
 * capability says that the device supports NDMA; 0 if it does not.
 */
u32 migration_core_region_bytes(enum migration_region region);
u32 migration_core_region_type(void);
u32 migration_core_region_subtype(void);
u16 migration_core_ndma_capability(const struct migration_core *core);

/* The caller of each function from here on holds the lock. */

/* The first user opens the device, which it finds as after a reset. */
int migration_core_open(struct migration_core *core);

/* The last user has closed the device. It is stopped. */
void migration_core_close(struct migration_core *core);

int migration_core_reset(struct migration_core *core);

/**
 * migration_core_read() - Reads bytes of a region.
 * @core: The device.
 * @region: The region.
 * @offset: From its start.
 * @into: Where the bytes go.
 * @count: How many.
 *
 * A read that has an effect of its own has it in migration_core_read_done(),
 * which the caller calls once the user has the bytes. A user that cannot take
 * them loses nothing.
 *
 * Return: 0 or a negative errno.
 */
int migration_core_read(struct migration_core *core, enum migration_region region,
			u64 offset, u8 *into, size_t count);
void migration_core_read_done(struct migration_core *core, enum migration_region region,
			      u64 offset, size_t count);

int migration_core_write(struct migration_core *core, enum migration_region region,
			 u64 offset, const u8 *from, size_t count);

/* What a test does to a device beside its user; see debugfs.c. */
int migration_core_set_kind(struct migration_core *core, const char *word);
int migration_core_add_fault(struct migration_core *core, const char *step,
			     int error, bool unwind);
void migration_core_work(struct migration_core *core);
void migration_core_recover(struct migration_core *core);
void migration_core_take_page(struct migration_core *core, u32 answer_ticks);
size_t migration_core_trace(const struct migration_core *core, const u32 **states);
int migration_core_look(const struct migration_core *core, unsigned int place,
			const char **name, u32 *value);

/*
 * The next write of device_state, or reset, waits before its first step, until
 * the test lets it go on. None of these needs the lock, which it holds.
 */
void migration_core_ask_pause(struct migration_core *core, bool ask);
bool migration_core_is_paused(const struct migration_core *core);

/*
 * vfio.c: fills the user's memory at an address with a word, as DMA does.
 * Return: 0, or a negative errno where nothing is mapped.
 */
int migration_host_fill(void *host, u64 address, u32 word, u32 bytes);
/* vfio.c: signals an interrupt to the user. */
void migration_host_interrupt(void *host, unsigned int vector);

/* debugfs.c */
struct dentry *migration_debugfs_add(struct migration_core *core, const char *name,
				     struct dentry *parent);

#endif /* MIGRATION_CORE_H */
