/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What every device of this uAPI has as a target: its region, open and close,
 * the user's verbs, made of accesses, and main(). A program that includes this
 * file defines the functions and the objects that are declared first.
 */
#ifndef MIGRATION_TARGET_H
#define MIGRATION_TARGET_H

#include <errno.h>
#include "uapi_target.h"

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

#define SEGMENTS_MAX	1000

/* What the user has: segments that it collected, and registers as last read. */
static struct {
	uint8_t *segment[SEGMENTS_MAX];
	uint64_t length[SEGMENTS_MAX], sent, data_offset, data_size;
	unsigned int count;
} user;

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
		*value = user.data_offset = read_data_offset();
		return 0;
	case SIZE:
		*value = user.data_size = read_data_size();
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

static int do_read(struct uapi_step *step)
{
	uint64_t value;
	int error = get(step->argument[0].number, step->argument[0].width, &value);

	uapi_give(step, value);
	return error;
}

static int do_write(struct uapi_step *step)
{
	return put(step->argument[0].number, step->argument[0].width,
		   step->argument[1].number);
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

static int do_collect(struct uapi_step *step)
{
	uint64_t at, byte;

	(void)step;
	if (user.count == SEGMENTS_MAX)
		return -EIO;
	user.segment[user.count] = malloc(user.data_size + 1);
	for (at = 0; at < user.data_size; at++) {
		int error = get(user.data_offset + at, 1, &byte);

		if (error)
			return error;
		user.segment[user.count][at] = (uint8_t)byte;
	}
	user.length[user.count++] = user.data_size;
	return 0;
}

static int do_collect_all(struct uapi_step *step)
{
	uint64_t value;
	int error;

	for (;;) {
		error = get(8, 8, &value);
		if (error || !value)
			return error;
		error = get(16, 8, &value);
		if (!error)
			error = get(24, 8, &value);
		if (!error)
			error = value ? do_collect(step) : -EIO;
		if (error)
			return error;
	}
}

static int store(uint64_t number)
{
	uint64_t at;
	int error;

	if (!number || number > user.count)
		return UAPI_UNSUPPORTED;
	user.sent = user.length[number - 1];
	for (at = 0; at < user.sent; at++) {
		error = put(user.data_offset + at, 1, user.segment[number - 1][at]);
		if (error)
			return error;
	}
	return 0;
}

static int do_store(struct uapi_step *step)
{
	return store(step->argument[0].number);
}

static int do_submit(struct uapi_step *step)
{
	(void)step;
	return put(24, 8, user.sent);
}

static int do_store_all(struct uapi_step *step)
{
	uint64_t number, value;
	int error;

	for (number = 1; number <= user.count; number++) {
		error = get(16, 8, &value);
		if (!error)
			error = store(number);
		if (!error)
			error = do_submit(step);
		if (error)
			return error;
	}
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

	while (user.count)
		free(user.segment[--user.count]);
	memset(&user, 0, sizeof(user));
	do_device(&step);
}

static const struct uapi_verb migration_verbs[] = {
	{ "device", do_device },
	{ "read", do_read },
	{ "write", do_write },
	{ "reset", do_reset },
	{ "open", do_open },
	{ "close", do_close },
	{ "collect", do_collect },
	{ "collect-all", do_collect_all },
	{ "store", do_store },
	{ "submit", do_submit },
	{ "store-all", do_store_all },
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
