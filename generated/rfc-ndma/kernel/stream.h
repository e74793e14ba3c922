/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
/* The device's own format of migration data, little-endian on every host. */
#ifndef MIGRATION_STREAM_H
#define MIGRATION_STREAM_H

#include "session.h"

#define HEADER_BYTES	24
#define HEAD_BYTES	(HEADER_BYTES + 16)
#define BLOCK_SEGMENT	(HEADER_BYTES + BLOCK_BYTES)
#define END_BYTES	HEADER_BYTES

/* What begins each kind of segment: four letters as a word. */
#define SEGMENT_HEAD	0x3147494d
#define SEGMENT_BLOCK	0x41544144
#define SEGMENT_PLAIN	0x424f4c42
#define SEGMENT_END	0x4c494154

/* What a segment says of itself. */
struct segment {
	u32 kind;
	u32 number;
	/* The device and the version of a head; the block and the length of a block. */
	u32 first;
	u32 second;
};

u32 stream_put_head(u8 *into, u32 attempt);
u32 stream_put_block(u8 *into, const struct place *place, u32 block,
		     const u8 *content, bool plain);
u32 stream_put_end(u8 *into, const struct place *place);
struct place stream_place_behind(const u8 *segment);
bool stream_read(const u8 *bytes, u32 count, struct parity after, struct segment *segment);
bool stream_head_fits(const u8 *head);

#endif /* MIGRATION_STREAM_H */
