/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
/*
 * The data window: what the user collects while the device saves, and what it
 * stores while the device resumes. The user's accesses change a session in
 * place; a step of a write puts another one in its stead, so that an unwind
 * returns to the one before, as it stood.
 */
#ifndef MIGRATION_SESSION_H
#define MIGRATION_SESSION_H

#include <linux/types.h>

#include "hardware.h"

/* Behind the registers, and page-aligned. */
#define WINDOW_OFFSET	4096
#define WINDOW_BYTES	4096

/* Two parities of 32-bit words. Any change of one or two words shows in them. */
struct parity {
	u32 plain;
	u32 weighted;
};

/* Where a segment stands in its stream, and the check of the one before it. */
struct place {
	u32 number;
	struct parity after;
};

enum session_kind {
	SESSION_SAVING,
	SESSION_RESUMING,
};

struct session {
	enum session_kind kind;
	u8 window[WINDOW_BYTES];
	struct place place;
	bool ended;

	/* SAVING: streams that were begun before this one since SAVING was set. */
	u32 attempt;
	/* Blocks to collect, in the order in which they became so. */
	u32 pending[BLOCKS];
	u32 pending_count;
	/* Bytes of the segment that was made available and not yet collected. */
	u32 available;

	/* RESUMING: whether data_offset was read since the last segment. */
	bool started;
	/* The last length that was accepted. */
	u64 size;
	bool stored[BLOCKS];
	struct image image;
};

/* How the driver saves. */
struct saving_style {
	/* Gives out state while the device runs. */
	bool precopy;
	/* Leaves the check of the blocks to the device. */
	bool plain;
};

/* saving.c */
void saving_begin(struct session *session, u32 attempt);
void saving_block_changed(struct session *session, u32 block);
u64 saving_pending_bytes(const struct session *session, struct saving_style style,
			 bool running);
void saving_collected(struct session *session);
void saving_make_available(struct session *session, struct saving_style style,
			   const struct hardware *hw);

/* resuming.c */
void resuming_begin(struct session *session);
int resuming_submit(struct session *session, u64 bytes);

#endif /* MIGRATION_SESSION_H */
