// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "runner.h"

extern struct target reference_target;

int main(void)
{
	return run_transcripts(&reference_target, transcripts,
			       transcript_count) != 0;
}
