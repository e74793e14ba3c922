// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A device as its user accesses it: the registers of the migration region, the
 * data window, and the other regions. This file sees <linux/vfio_migration.h>,
 * and never the kernel's <linux/vfio.h>; see core.h.
 */
#include <linux/errno.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "driver.h"

struct field {
	u32 offset;
	u32 width;
	/* Bits of device_state, one of which makes the value defined; 0 for always. */
	u32 when;
	const char *read_step;
	const char *write_step;
	/* Without an effect; the values are in the byte order of the host. */
	u64 (*read)(const struct migration_core *core);
	/* What a read does once the user has the value. */
	void (*read_done)(struct migration_core *core);
	/* NULL for a field that is read only. */
	int (*write)(struct migration_core *core, u64 value);
};

static u64 read_device_state(const struct migration_core *core)
{
	return core->driver.device_state;
}

static int write_device_state(struct migration_core *core, u64 value)
{
	return driver_write_state(core, value);
}

static u64 read_reserved(const struct migration_core *core)
{
	return 0;
}

static int write_reserved(struct migration_core *core, u64 value)
{
	return 0;
}

static u64 read_pending_bytes(const struct migration_core *core)
{
	return driver_saves(core) ? saving_pending_bytes(core->session, core->style->saving,
							 core->hardware.running) : 0;
}

static void pending_bytes_read(struct migration_core *core)
{
	if (driver_saves(core))
		saving_collected(core->session);
}

static u64 read_data_offset(const struct migration_core *core)
{
	return core->session ? WINDOW_OFFSET : 0;
}

static void data_offset_read(struct migration_core *core)
{
	if (driver_saves(core))
		saving_make_available(core->session, core->style->saving, &core->hardware);
	else if (driver_resumes(core))
		core->session->started = true;
}

static u64 read_data_size(const struct migration_core *core)
{
	if (driver_saves(core))
		return core->session->available;
	return driver_resumes(core) ? core->session->size : 0;
}

static int write_data_size(struct migration_core *core, u64 value)
{
	return driver_resumes(core) ? resuming_submit(core->session, value) : -EINVAL;
}

static const struct field fields[] = {
	{
		.offset = offsetof(struct vfio_device_migration_info, device_state),
		.width = sizeof_field(struct vfio_device_migration_info, device_state),
		.read = read_device_state,
		.write = write_device_state,
	}, {
		.offset = offsetof(struct vfio_device_migration_info, reserved),
		.width = sizeof_field(struct vfio_device_migration_info, reserved),
		.read = read_reserved,
		.write = write_reserved,
	}, {
		.offset = offsetof(struct vfio_device_migration_info, pending_bytes),
		.width = sizeof_field(struct vfio_device_migration_info, pending_bytes),
		.when = VFIO_DEVICE_STATE_SAVING,
		.read_step = "read-pending-bytes",
		.read = read_pending_bytes,
		.read_done = pending_bytes_read,
	}, {
		.offset = offsetof(struct vfio_device_migration_info, data_offset),
		.width = sizeof_field(struct vfio_device_migration_info, data_offset),
		.when = VFIO_DEVICE_STATE_SAVING | VFIO_DEVICE_STATE_RESUMING,
		.read_step = "read-data-offset",
		.read = read_data_offset,
		.read_done = data_offset_read,
	}, {
		.offset = offsetof(struct vfio_device_migration_info, data_size),
		.width = sizeof_field(struct vfio_device_migration_info, data_size),
		.when = VFIO_DEVICE_STATE_SAVING | VFIO_DEVICE_STATE_RESUMING,
		.read_step = "read-data-size",
		.write_step = "write-data-size",
		.read = read_data_size,
		.write = write_data_size,
	},
};

/* An access is to one field, whole; NULL otherwise. */
static const struct field *find_field(u64 offset, size_t width)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(fields); i++)
		if (fields[i].offset == offset && fields[i].width == width)
			return &fields[i];
	return NULL;
}

static bool is_defined(const struct migration_core *core, const struct field *field)
{
	return !field->when || (core->driver.device_state & field->when);
}

static bool is_window(u64 offset, size_t count)
{
	return offset >= WINDOW_OFFSET && offset - WINDOW_OFFSET <= WINDOW_BYTES &&
	       count <= WINDOW_BYTES - (offset - WINDOW_OFFSET);
}

/* Zeros beyond the segment, and where there is none. */
static int read_window(struct migration_core *core, u32 offset, u8 *into, size_t count)
{
	int error = driver_take_fault(core, "read-window", false);
	u32 bytes = 0;

	if (error)
		return error;
	if (driver_saves(core))
		bytes = core->session->available;
	else if (driver_resumes(core))
		bytes = WINDOW_BYTES;
	bytes = offset < bytes ? min_t(size_t, bytes - offset, count) : 0;
	if (bytes)
		memcpy(into, core->session->window + offset, bytes);
	memset(into + bytes, 0, count - bytes);
	return 0;
}

static int write_window(struct migration_core *core, u32 offset, const u8 *from, size_t count)
{
	int error = driver_take_fault(core, "write-window", false);

	if (error)
		return error;
	if (!driver_resumes(core))
		return -EINVAL;
	memcpy(core->session->window + offset, from, count);
	return 0;
}

static int read_state_region(struct migration_core *core, u64 offset, u8 *into, size_t count)
{
	const struct field *field;
	u64 value = 0;
	u32 narrow;

	if (!count)
		return 0;
	if (is_window(offset, count))
		return read_window(core, offset - WINDOW_OFFSET, into, count);
	field = find_field(offset, count);
	if (!field)
		return -EINVAL;
	if (is_defined(core, field)) {
		int error = field->read_step ?
			driver_take_fault(core, field->read_step, false) : 0;

		if (error)
			return error;
		value = field->read(core);
	}
	narrow = value;
	memcpy(into, count == sizeof(narrow) ? (void *)&narrow : (void *)&value, count);
	return 0;
}

static int write_state_region(struct migration_core *core, u64 offset,
			      const u8 *from, size_t count)
{
	const struct field *field;
	u64 value = 0;
	u32 narrow;
	int error;

	if (!count)
		return 0;
	if (is_window(offset, count))
		return write_window(core, offset - WINDOW_OFFSET, from, count);
	field = find_field(offset, count);
	if (!field || !field->write)
		return -EINVAL;
	if (count == sizeof(narrow)) {
		memcpy(&narrow, from, sizeof(narrow));
		value = narrow;
	} else {
		memcpy(&value, from, sizeof(value));
	}
	error = field->write_step ? driver_take_fault(core, field->write_step, false) : 0;
	return error ? error : field->write(core, value);
}

int migration_core_read(struct migration_core *core, enum migration_region region,
			u64 offset, u8 *into, size_t count)
{
	switch (region) {
	case MIGRATION_BAR:
		return bar_read(&core->hardware, offset, into, count);
	case MIGRATION_CONFIG:
		return config_read(&core->hardware, offset, into, count);
	case MIGRATION_STATE:
		return read_state_region(core, offset, into, count);
	}
	return -EINVAL;
}

void migration_core_read_done(struct migration_core *core, enum migration_region region,
			      u64 offset, size_t count)
{
	const struct field *field;

	if (region != MIGRATION_STATE)
		return;
	field = find_field(offset, count);
	if (field && field->read_done && is_defined(core, field))
		field->read_done(core);
}

int migration_core_write(struct migration_core *core, enum migration_region region,
			 u64 offset, const u8 *from, size_t count)
{
	switch (region) {
	case MIGRATION_BAR:
		return bar_write(&core->hardware, offset, from, count);
	case MIGRATION_CONFIG:
		return config_write(&core->hardware, offset, from, count);
	case MIGRATION_STATE:
		return write_state_region(core, offset, from, count);
	}
	return -EINVAL;
}

u32 migration_core_region_bytes(enum migration_region region)
{
	switch (region) {
	case MIGRATION_BAR:
		return BAR_BYTES;
	case MIGRATION_CONFIG:
		return CONFIG_BYTES;
	case MIGRATION_STATE:
		return WINDOW_OFFSET + WINDOW_BYTES;
	}
	return 0;
}

u32 migration_core_region_type(void)
{
	return VFIO_REGION_TYPE_MIGRATION;
}

u32 migration_core_region_subtype(void)
{
	return VFIO_REGION_SUBTYPE_MIGRATION;
}

u16 migration_core_ndma_capability(const struct migration_core *core)
{
	return core->style->ndma ? VFIO_REGION_INFO_CAP_MIG_NDMA : 0;
}

struct migration_core *migration_core_create(void *host)
{
	struct migration_core *core = kzalloc(sizeof(*core), GFP_KERNEL);

	BUILD_BUG_ON(sizeof(struct vfio_device_migration_info) > WINDOW_OFFSET);
	if (!core)
		return NULL;
	mutex_init(&core->lock);
	init_waitqueue_head(&core->pause);
	core->hardware.host = host;
	core->style = migration_styles;
	driver_init(core);
	driver_release(core);
	return core;
}

void migration_core_destroy(struct migration_core *core)
{
	mutex_destroy(&core->lock);
	kfree(core);
}

int migration_core_lock(struct migration_core *core)
{
	return mutex_lock_killable(&core->lock);
}

void migration_core_lock_always(struct migration_core *core)
{
	mutex_lock(&core->lock);
}

void migration_core_unlock(struct migration_core *core)
{
	mutex_unlock(&core->lock);
}

int migration_core_reset(struct migration_core *core)
{
	return driver_reset(core);
}

int migration_core_open(struct migration_core *core)
{
	int error = driver_reset(core);

	core->open = !error;
	return error;
}

void migration_core_close(struct migration_core *core)
{
	core->open = false;
	driver_release(core);
}
