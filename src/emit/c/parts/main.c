// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "runner.h"

extern struct target reference_target;

int main(void)
{
	return run_transcripts(&reference_target, transcripts,
			       transcript_count) != 0;
}
