// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stdio.h>
#include <string.h>

#include "runner.h"

extern struct target reference_target;

/* Runs the transcripts, or is a device for whoever asks by lines. */
int main(int argc, char **argv)
{
	if (argc == 1)
		return run_transcripts(&reference_target, transcripts,
				       transcript_count) != 0;
	if (argc == 2 && !strcmp(argv[1], "lines"))
		return answer_lines(&reference_target);
	fprintf(stderr, "Usage: %s [lines]\n", argv[0]);
	return 2;
}
