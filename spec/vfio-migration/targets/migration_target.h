/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What every device of this uAPI has as a target: its region, open and close,
 * and main(); the user's verbs are in migration_user.h. A program that includes
 * this file defines the functions and the objects that are declared first.
 */
#ifndef MIGRATION_TARGET_H
#define MIGRATION_TARGET_H

#include "migration_user.h"

enum { RUNNING = 1, SAVING = 2, RESUMING = 4, ERROR = 6 };

/* What it is without, as a word of the verb device; NULL for nothing. */
static const char *const device_kind;
/* Where its window is, and the bytes of it. */
static const uint64_t window_offset;
static uint8_t window[0x1000];
static uint32_t state;

/* Makes state another one; at power-on and after a reset that is RUNNING. */
static void enter(uint32_t value);
/* A write in any state but ERROR. */
static int write_device_state(uint32_t value);
static uint64_t read_pending_bytes(void);
static uint64_t read_data_offset(void);
static uint64_t read_data_size(void);
static int write_data_size(uint64_t length);

static unsigned int opens;

static bool is_saving(void)
{
	return state == SAVING || state == (SAVING | RUNNING);
}

static void reset_device(void)
{
	state = 0;
	enter(RUNNING);
}

enum place { NOWHERE, NOTHING, STATE, RESERVED, PENDING, OFFSET, SIZE, WINDOW };

/* A register at its own width, or bytes of the window. */
static enum place place_of(uint64_t offset, unsigned int width)
{
	if (!width)
		return NOTHING;
	if (width == 4 && offset <= 4)
		return offset == 0 ? STATE : offset == 4 ? RESERVED : NOWHERE;
	if (width == 8 && offset <= 24 && offset >= 8 && offset % 8 == 0)
		return offset == 8 ? PENDING : offset == 16 ? OFFSET : SIZE;
	if (width <= 8 && offset >= window_offset &&
	    offset - window_offset <= sizeof(window) - width)
		return WINDOW;
	return NOWHERE;
}

static int get(uint64_t offset, unsigned int width, uint64_t *value)
{
	*value = 0;
	if (!opens)
		return -EBADF;
	switch (place_of(offset, width)) {
	case NOTHING:
	case RESERVED:
		return 0;
	case STATE:
		*value = state;
		return 0;
	case PENDING:
		*value = read_pending_bytes();
		return 0;
	case OFFSET:
		*value = read_data_offset();
		return 0;
	case SIZE:
		*value = read_data_size();
		return 0;
	case WINDOW:
		memcpy(value, window + (offset - window_offset), width);
		return 0;
	case NOWHERE:
		break;
	}
	return -EINVAL;
}

static int put(uint64_t offset, unsigned int width, uint64_t value)
{
	enum place place = place_of(offset, width);

	if (!opens)
		return -EBADF;
	if (place == NOTHING || place == RESERVED)
		return 0;
	if (place == STATE)
		return state == ERROR ? -EIO : write_device_state((uint32_t)value);
	if (place == SIZE)
		return write_data_size(value);
	if (place != WINDOW || state != RESUMING)
		return -EINVAL;
	memcpy(window + (offset - window_offset), &value, width);
	return 0;
}

static int do_reset(struct uapi_step *step)
{
	(void)step;
	if (!opens)
		return -EBADF;
	reset_device();
	return 0;
}

static int do_open(struct uapi_step *step)
{
	(void)step;
	if (!opens++)
		reset_device();
	return 0;
}

static int do_close(struct uapi_step *step)
{
	(void)step;
	if (!opens)
		return -EBADF;
	opens--;
	return 0;
}

/* What a user has collected outlives the device. */
static int do_device(struct uapi_step *step)
{
	const char *kind = step->argument[0].word;

	if (kind && (!device_kind || strcmp(kind, device_kind)))
		return UAPI_UNSUPPORTED;
	opens = 1;
	reset_device();
	return 0;
}

static void power_on(void)
{
	struct uapi_step step = { .verb = "device" };

	forget_segments();
	do_device(&step);
}

static const struct uapi_verb migration_verbs[] = {
	{ "device", do_device },
	MIGRATION_USER_VERBS,
	{ "reset", do_reset },
	{ "open", do_open },
	{ "close", do_close },
	{ NULL, NULL },
};

int main(void)
{
	const struct uapi_target target = {
		.levels = "core",
		.kind = device_kind,
		.power_on = power_on,
		.verbs = migration_verbs,
	};

	return uapi_target_run(&target);
}

#endif /* MIGRATION_TARGET_H */
