// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "runner.h"

const struct transcript transcripts[] = {
	{ .title = NULL },
};

const size_t transcript_count = 0;
