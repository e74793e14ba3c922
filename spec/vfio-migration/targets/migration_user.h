/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The user's verbs of this uAPI, made of accesses to the migration region. A
 * program that includes this file defines the two accesses that are declared
 * first, and the verbs that are no accesses.
 */
#ifndef MIGRATION_USER_H
#define MIGRATION_USER_H

#include <errno.h>
#include "uapi_target.h"

/* Reads and writes bytes of the migration region: 0 or a negative errno. */
static int get(uint64_t offset, unsigned int width, uint64_t *value);
static int put(uint64_t offset, unsigned int width, uint64_t value);

enum { AT_PENDING_BYTES = 8, AT_DATA_OFFSET = 16, AT_DATA_SIZE = 24 };

#define SEGMENTS_MAX	1000

/* What the user has: segments that it collected, and registers as last read. */
static struct {
	uint8_t *segment[SEGMENTS_MAX];
	uint64_t length[SEGMENTS_MAX], sent, data_offset, data_size;
	unsigned int count;
} user;

/* A read, of which the user keeps what it needs later. */
static int user_get(uint64_t offset, unsigned int width, uint64_t *value)
{
	int error = get(offset, width, value);

	if (!error && width == 8 && offset == AT_DATA_OFFSET)
		user.data_offset = *value;
	if (!error && width == 8 && offset == AT_DATA_SIZE)
		user.data_size = *value;
	return error;
}

static int do_read(struct uapi_step *step)
{
	uint64_t value = 0;
	int error = user_get(step->argument[0].number, step->argument[0].width, &value);

	uapi_give(step, value);
	return error;
}

static int do_write(struct uapi_step *step)
{
	return put(step->argument[0].number, step->argument[0].width,
		   step->argument[1].number);
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
		error = user_get(AT_PENDING_BYTES, 8, &value);
		if (error || !value)
			return error;
		error = user_get(AT_DATA_OFFSET, 8, &value);
		if (!error)
			error = user_get(AT_DATA_SIZE, 8, &value);
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
	return put(AT_DATA_SIZE, 8, user.sent);
}

static int do_store_all(struct uapi_step *step)
{
	uint64_t number, value;
	int error;

	for (number = 1; number <= user.count; number++) {
		error = user_get(AT_DATA_OFFSET, 8, &value);
		if (!error)
			error = store(number);
		if (!error)
			error = do_submit(step);
		if (error)
			return error;
	}
	return 0;
}

/* The user forgets what it has collected. */
static void forget_segments(void)
{
	while (user.count)
		free(user.segment[--user.count]);
	memset(&user, 0, sizeof(user));
}

/* The verbs above, for the table of a target. */
#define MIGRATION_USER_VERBS		\
	{ "read", do_read },		\
	{ "write", do_write },		\
	{ "collect", do_collect },	\
	{ "collect-all", do_collect_all },	\
	{ "store", do_store },		\
	{ "submit", do_submit },	\
	{ "store-all", do_store_all }

#endif /* MIGRATION_USER_H */
