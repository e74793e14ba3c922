// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/*
 * Segments of migration data. Opaque to the user, and checked on the way in:
 * what comes from a user may be anything. Each check counts in the next one, so
 * a segment shows whether all of the stream before it is as it was.
 */
#include <linux/string.h>

#include "stream.h"

#define DEVICE_ID	0x0001fffe
#define FORMAT_VERSION	1

/* Where the parts of a header lie, and those of a head behind it. */
#define AT_KIND		0
#define AT_NUMBER	4
#define AT_PLAIN	8
#define AT_WEIGHTED	12
#define AT_FIRST	16
#define AT_SECOND	20
#define AT_ATTEMPT	24
#define AT_BLOCKS	28
#define AT_BLOCK_BYTES	32

/* x to the 32nd in the field of the weights: that of CRC-32. */
#define X_TO_32		0x04c11db7

static void add_word(struct parity *parity, u32 word)
{
	u32 carried = parity->weighted & BIT(31) ? X_TO_32 : 0;

	parity->plain ^= word;
	parity->weighted = (parity->weighted << 1) ^ carried ^ word;
}

static void add_bytes(struct parity *parity, const u8 *bytes, u32 count)
{
	u32 at;

	for (at = 0; at + 4 <= count; at += 4)
		add_word(parity, get_unaligned_le32(bytes + at));
}

/* The check of a segment: its content, its header without the check, the check before it. */
static struct parity check_of(const u8 *bytes, u32 count, struct parity after)
{
	u32 kind = get_unaligned_le32(bytes + AT_KIND);
	struct parity check = {};

	if (kind != SEGMENT_PLAIN)
		add_bytes(&check, bytes + HEADER_BYTES, count - HEADER_BYTES);
	add_word(&check, kind);
	add_word(&check, get_unaligned_le32(bytes + AT_NUMBER));
	add_word(&check, get_unaligned_le32(bytes + AT_FIRST));
	add_word(&check, get_unaligned_le32(bytes + AT_SECOND));
	if (kind == SEGMENT_HEAD)
		memset(&after, 0, sizeof(after));
	add_word(&check, after.plain);
	add_word(&check, after.weighted);
	return check;
}

static u32 seal(u8 *bytes, u32 count, const struct segment *segment, struct parity after)
{
	struct parity check;

	put_unaligned_le32(segment->kind, bytes + AT_KIND);
	put_unaligned_le32(segment->number, bytes + AT_NUMBER);
	put_unaligned_le32(segment->first, bytes + AT_FIRST);
	put_unaligned_le32(segment->second, bytes + AT_SECOND);
	check = check_of(bytes, count, after);
	put_unaligned_le32(check.plain, bytes + AT_PLAIN);
	put_unaligned_le32(check.weighted, bytes + AT_WEIGHTED);
	return count;
}

u32 stream_put_head(u8 *into, u32 attempt)
{
	const struct segment head = {
		.kind = SEGMENT_HEAD,
		.first = DEVICE_ID,
		.second = FORMAT_VERSION,
	};

	memset(into, 0, HEAD_BYTES);
	put_unaligned_le32(attempt, into + AT_ATTEMPT);
	put_unaligned_le32(BLOCKS, into + AT_BLOCKS);
	put_unaligned_le32(BLOCK_BYTES, into + AT_BLOCK_BYTES);
	return seal(into, HEAD_BYTES, &head, (struct parity){});
}

u32 stream_put_block(u8 *into, const struct place *place, u32 block,
		     const u8 *content, bool plain)
{
	const struct segment segment = {
		.kind = plain ? SEGMENT_PLAIN : SEGMENT_BLOCK,
		.number = place->number,
		.first = block,
		.second = BLOCK_BYTES,
	};

	memcpy(into + HEADER_BYTES, content, BLOCK_BYTES);
	return seal(into, BLOCK_SEGMENT, &segment, place->after);
}

u32 stream_put_end(u8 *into, const struct place *place)
{
	const struct segment end = { .kind = SEGMENT_END, .number = place->number };

	return seal(into, END_BYTES, &end, place->after);
}

struct place stream_place_behind(const u8 *segment)
{
	return (struct place){
		.number = get_unaligned_le32(segment + AT_NUMBER) + 1,
		.after = {
			.plain = get_unaligned_le32(segment + AT_PLAIN),
			.weighted = get_unaligned_le32(segment + AT_WEIGHTED),
		},
	};
}

/* Whether some bytes are a segment, as it was made, behind the stream before it. */
bool stream_read(const u8 *bytes, u32 count, struct parity after, struct segment *segment)
{
	struct parity check;

	if (count < HEADER_BYTES)
		return false;
	check = check_of(bytes, count, after);
	if (check.plain != get_unaligned_le32(bytes + AT_PLAIN) ||
	    check.weighted != get_unaligned_le32(bytes + AT_WEIGHTED))
		return false;
	segment->kind = get_unaligned_le32(bytes + AT_KIND);
	segment->number = get_unaligned_le32(bytes + AT_NUMBER);
	segment->first = get_unaligned_le32(bytes + AT_FIRST);
	segment->second = get_unaligned_le32(bytes + AT_SECOND);
	switch (segment->kind) {
	case SEGMENT_HEAD:
		return count == HEAD_BYTES;
	case SEGMENT_BLOCK:
	case SEGMENT_PLAIN:
		return segment->second == count - HEADER_BYTES;
	case SEGMENT_END:
		return count == END_BYTES;
	}
	return false;
}

/* Whether a stream is of a device like this one, and of no later version. */
bool stream_head_fits(const u8 *head)
{
	return get_unaligned_le32(head + AT_FIRST) == DEVICE_ID &&
	       get_unaligned_le32(head + AT_SECOND) <= FORMAT_VERSION &&
	       get_unaligned_le32(head + AT_BLOCKS) == BLOCKS &&
	       get_unaligned_le32(head + AT_BLOCK_BYTES) == BLOCK_BYTES;
}
