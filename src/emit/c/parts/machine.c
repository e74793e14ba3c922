// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "tables/machine.h"

static const struct machine_step *machine_step(unsigned int parts, __u32 from,
						__u32 to)
{
	size_t i;

	parts = machine_sets[parts & (ARRAY_SIZE(machine_sets) - 1)];
	for (i = 0; i < ARRAY_SIZE(machine_steps); i++) {
		const struct machine_step *step = &machine_steps[i];

		if (step->parts == parts && step->from == from &&
		    step->to == to)
			return step;
	}
	return NULL;
}

bool machine_next_state(unsigned int parts, __u32 from, __u32 to,
			__u32 *next)
{
	const struct machine_step *step = machine_step(parts, from, to);

	if (!step)
		return false;
	*next = step->next;
	return true;
}

bool machine_is_arc(unsigned int parts, __u32 from, __u32 to)
{
	const struct machine_step *step = machine_step(parts, from, to);

	return step && step->next == to;
}

__u32 machine_failed_exit(__u32 from)
{
#include "tables/machine_exits.h"
	return from;
}
