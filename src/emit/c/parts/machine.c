// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "tables/machine.h"

static unsigned int machine_set(unsigned int parts)
{
#include "tables/machine_sets.h"
	return parts & (ARRAY_SIZE(machine_states) - 1);
}

bool machine_has_state(unsigned int parts, __u32 state)
{
	return state < ARRAY_SIZE(machine_states[0]) &&
	       machine_states[machine_set(parts)][state];
}

bool machine_has_path(unsigned int parts, __u32 from, __u32 to)
{
	if (!machine_has_state(parts, from))
		return false;
	if (!machine_has_state(parts, to))
		return false;
	return machine_next[machine_set(parts)][from][to] != machine_none;
}

bool machine_next_state(unsigned int parts, __u32 from, __u32 to,
			__u32 *next)
{
	if (from == to || !machine_has_path(parts, from, to))
		return false;
	*next = machine_next[machine_set(parts)][from][to];
	return true;
}

bool machine_is_arc(unsigned int parts, __u32 from, __u32 to)
{
	__u32 next;

	return machine_next_state(parts, from, to, &next) && next == to;
}

__u32 machine_failed_exit(__u32 from)
{
#include "tables/machine_exits.h"
	return from;
}
