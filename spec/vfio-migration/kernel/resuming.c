// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A session of a device that resumes: what the user has stored so far. Nothing
 * of it reaches the device before the session is closed with success.
 */
#include <linux/errno.h>
#include <linux/string.h>

#include "session.h"
#include "stream.h"

/* An empty window, and no segment. */
void resuming_begin(struct session *session)
{
	memset(session, 0, sizeof(*session));
	session->kind = SESSION_RESUMING;
}

static bool follows(const struct session *session, u32 number)
{
	return number && number == session->place.number && !session->ended;
}

static bool is_complete(const struct session *session)
{
	u32 block;

	for (block = 0; block < BLOCKS; block++)
		if (!session->stored[block])
			return false;
	return true;
}

/* The head of a stream, or the next segment of a stream without an end. */
static bool is_accepted(const struct session *session, const struct segment *segment)
{
	switch (segment->kind) {
	case SEGMENT_HEAD:
		return !segment->number && stream_head_fits(session->window);
	case SEGMENT_END:
		return follows(session, segment->number) && is_complete(session);
	}
	return follows(session, segment->number) && segment->first < BLOCKS &&
	       segment->second == BLOCK_BYTES;
}

/* A stream that begins anew replaces what came before. */
static void take(struct session *session, const struct segment *segment)
{
	u32 block = segment->first;

	if (segment->kind == SEGMENT_HEAD) {
		memset(session->stored, 0, sizeof(session->stored));
	} else if (segment->kind != SEGMENT_END) {
		memcpy(session->image.bytes + block * BLOCK_BYTES,
		       session->window + HEADER_BYTES, BLOCK_BYTES);
		session->stored[block] = true;
	}
	session->ended = segment->kind == SEGMENT_END;
}

/*
 * The user writes data_size: the window holds a segment of that length. A
 * segment that is refused leaves the session as it was.
 */
int resuming_submit(struct session *session, u64 bytes)
{
	struct segment segment;

	if (!session->started || bytes > WINDOW_BYTES)
		return -EINVAL;
	if (!stream_read(session->window, bytes, session->place.after, &segment) ||
	    !is_accepted(session, &segment))
		return -EINVAL;
	session->place = stream_place_behind(session->window);
	take(session, &segment);
	session->started = false;
	session->size = bytes;
	return 0;
}
