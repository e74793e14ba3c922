// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/* A session of a device that saves: what the user has still to collect. */
#include <linux/string.h>

#include "session.h"
#include "stream.h"

/* An empty window, and every block is pending. */
void saving_begin(struct session *session, u32 attempt)
{
	u32 block;

	memset(session, 0, sizeof(*session));
	session->kind = SESSION_SAVING;
	session->attempt = attempt;
	session->pending_count = BLOCKS;
	for (block = 0; block < BLOCKS; block++)
		session->pending[block] = block;
}

/* A block is pending again, unless it still is. */
void saving_block_changed(struct session *session, u32 block)
{
	u32 i;

	for (i = 0; i < session->pending_count; i++)
		if (session->pending[i] == block)
			return;
	session->pending[session->pending_count++] = block;
}

/* Without pre-copy everything comes once the device is stopped. */
static bool withholds(struct saving_style style, bool running)
{
	return running && !style.precopy;
}

/* Bytes of the segments that could be made available now. */
u64 saving_pending_bytes(const struct session *session, struct saving_style style,
			 bool running)
{
	u32 bytes = session->pending_count * BLOCK_SEGMENT;

	if (withholds(style, running))
		return 0;
	if (!session->place.number)
		bytes += HEAD_BYTES;
	if (!running && !session->ended)
		bytes += END_BYTES;
	return bytes;
}

/* The user has read pending_bytes, and so has collected the segment in the window. */
void saving_collected(struct session *session)
{
	session->available = 0;
}

/* The head, what is pending, and the end once a stopped device has nothing more. */
static u32 next_segment(struct session *session, bool plain, const struct hardware *hw)
{
	u32 block;

	if (!session->place.number)
		return stream_put_head(session->window, session->attempt);
	if (session->pending_count) {
		block = session->pending[0];
		session->pending_count--;
		memmove(session->pending, session->pending + 1,
			session->pending_count * sizeof(session->pending[0]));
		return stream_put_block(session->window, &session->place, block,
					hw->image->bytes + block * BLOCK_BYTES, plain);
	}
	if (hw->running || session->ended)
		return 0;
	session->ended = true;
	return stream_put_end(session->window, &session->place);
}

/*
 * The user has read data_offset, which makes the next segment available; again,
 * it changes nothing. What is in the window is a copy, and stays as it is.
 */
void saving_make_available(struct session *session, struct saving_style style,
			   const struct hardware *hw)
{
	if (session->available || withholds(style, hw->running))
		return;
	memset(session->window, 0, WINDOW_BYTES);
	session->available = next_segment(session, style.plain, hw);
	if (session->available)
		session->place = stream_place_behind(session->window);
}
