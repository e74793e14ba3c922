/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Sets of parts, and the steps of every path of the machine. */
static const unsigned int machine_sets[] = {
	0x0,
	0x1,
};

static const struct machine_step machine_steps[] = {
	{ 0x0, 0x0, 0x1, 0x1 },
	{ 0x1, 0x1, 0x0, 0x0 },
};
