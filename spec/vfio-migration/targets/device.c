// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* A device without NDMA as a target of edition rfc-ndma: states, a data window, a stream. */
#include "migration_target.h"

static const char *const device_kind = "no-ndma";
static const uint64_t window_offset = 0x2000;

/* The stream is what the device holds, in pieces. The first one says what it is. */
enum { PIECE = 16, STREAM = 5 * PIECE };
static uint8_t content[STREAM] = "example device", taken[STREAM];
static uint64_t at, piece, accepted, stored;
static bool placed;

/* A session begins with SAVING or RESUMING, and anew where the device runs again. */
static void enter(uint32_t value)
{
	if (((value ^ state) & (SAVING | RESUMING)) || (value & ~state & RUNNING))
		at = piece = accepted = stored = placed = 0;
	state = value;
}

static int write_device_state(uint32_t value)
{
	if (value > RESUMING)
		return -EINVAL;
	if (state == RESUMING && value != RESUMING) {
		if (stored != STREAM)
			return -EINVAL;
		if (memcmp(taken, content, PIECE)) {
			enter(ERROR);
			return -EIO;
		}
		memcpy(content, taken, STREAM);
	}
	enter(value);
	return 0;
}

static uint64_t read_pending_bytes(void)
{
	at += piece;
	piece = 0;
	return is_saving() ? STREAM - at : 0;
}

static uint64_t read_data_offset(void)
{
	if (is_saving() && at < STREAM)
		memcpy(window, content + at, piece = PIECE);
	placed = true;
	return window_offset;
}

static uint64_t read_data_size(void)
{
	return is_saving() ? piece : accepted;
}

static int write_data_size(uint64_t length)
{
	if (state != RESUMING || !placed || !length || length > sizeof(window))
		return -EINVAL;
	if (!memcmp(window, content, PIECE))
		stored = 0;
	if (length > STREAM - stored)
		return -EINVAL;
	memcpy(taken + stored, window, length);
	stored += length;
	accepted = length;
	placed = false;
	return 0;
}
