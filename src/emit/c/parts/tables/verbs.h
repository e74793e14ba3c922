/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* How much a step may hold, and the verbs of the uAPI. */
#define ARGUMENTS_MAX	2
#define SEQUENCE_MAX	32

enum verb {
	VERB_READ,
	VERB_WRITE,
};

struct target_verbs {
	int (*read)(struct target *target, __u64 offset, unsigned int width,
		    __u64 *result);
	int (*write)(struct target *target, __u64 offset, unsigned int width,
		     __u64 value);
};
