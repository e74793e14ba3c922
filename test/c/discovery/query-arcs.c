// SPDX-License-Identifier: MIT
/*
 * A user of VFIO_DEVICE_MIGRATION_ARC. With "ask" it prints a question for
 * every pair of values: the request, and the bytes of its argument. Else
 * standard input holds, for one device after the other, the optional parts
 * that it has and the arguments as they came back, in the same order; it prints
 * what they say, and where the paths in C say something else.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vfio_migration_machines.h"

/* All values of the defined bits, one with a reserved bit, and all ones. */
static const __u32 values[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, ~0U
};

#define VALUE_COUNT (sizeof(values) / sizeof(values[0]))

static const char *name_of(__u32 value)
{
	static char number[16];

	switch (value) {
	case VFIO_DEVICE_STATE_STOP:
		return "STOP";
	case VFIO_DEVICE_STATE_RUNNING:
		return "RUNNING";
	case VFIO_DEVICE_STATE_STOP_COPY:
		return "STOP_COPY";
	case VFIO_DEVICE_STATE_PRE_COPY:
		return "PRE_COPY";
	case VFIO_DEVICE_STATE_RESUMING:
		return "RESUMING";
	case VFIO_DEVICE_STATE_ERROR:
		return "ERROR";
	case VFIO_DEVICE_STATE_RUNNING_NDMA:
		return "RUNNING_NDMA";
	case VFIO_DEVICE_STATE_PRE_COPY_NDMA:
		return "PRE_COPY_NDMA";
	default:
		sprintf(number, "%u", value);
		return number;
	}
}

static void ask(__u32 from, __u32 to)
{
	struct vfio_migration_arc arc;
	unsigned char bytes[sizeof(arc)];
	size_t i;

	memset(&arc, 0, sizeof(arc));
	arc.argsz = sizeof(arc);
	arc.from = from;
	arc.to = to;
	memcpy(bytes, &arc, sizeof(arc));
	printf("%u ", (unsigned int)VFIO_DEVICE_MIGRATION_ARC);
	for (i = 0; i < sizeof(bytes); i++)
		printf("%02x", bytes[i]);
	printf("\n");
}

static void tell(unsigned int parts, const struct vfio_migration_arc *arc)
{
	int direct = (arc->flags & VFIO_MIGRATION_ARC_DIRECT) != 0;
	int accepted = (arc->flags & VFIO_MIGRATION_ARC_ACCEPTED) != 0;
	__u32 next;

	/* name_of() has room for one number. */
	printf("%s to ", name_of(arc->from));
	printf("%s: %s", name_of(arc->to),
	       direct ? "arc" : accepted ? "path" : "no");
	if (direct && !accepted)
		printf(", which no write takes");
	if (arc->argsz != sizeof(*arc) || (arc->flags & ~3U))
		printf(", in an argument that is damaged");
	if (direct != migration_is_arc(parts, arc->from, arc->to))
		printf(", against migration_is_arc()");
	if (arc->from != arc->to &&
	    accepted != migration_next_state(parts, arc->from, arc->to, &next))
		printf(", against migration_next_state()");
	printf("\n");
}

int main(int argc, char **argv)
{
	size_t from, to;
	__u32 parts;

	if (argc == 2 && strcmp(argv[1], "ask") == 0) {
		for (from = 0; from < VALUE_COUNT; from++)
			for (to = 0; to < VALUE_COUNT; to++)
				ask(values[from], values[to]);
		return EXIT_SUCCESS;
	}
	while (fread(&parts, sizeof(parts), 1, stdin) == 1) {
		size_t left = VALUE_COUNT * VALUE_COUNT;
		struct vfio_migration_arc arc;

		for (; left > 0; left--) {
			if (fread(&arc, sizeof(arc), 1, stdin) != 1)
				return EXIT_FAILURE;
			tell(parts, &arc);
		}
	}
	return EXIT_SUCCESS;
}
