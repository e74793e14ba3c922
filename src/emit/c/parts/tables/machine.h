/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* States by parts, and the next state on every path. */
static const __u8 machine_none = 0x2;

static const bool machine_states[4][3] = {
	[0] = {
		[0x0] = true,
	},
	[MACHINE_PART_LOCK] = {
		[0x0] = true,
		[0x1] = true,
	},
};

static const __u8 machine_next[4][3][3] = {
	[MACHINE_PART_LOCK] = {
		[0x0] = {
			[0x0] = 0x0,
			[0x1] = 0x1,
		},
		[0x1] = {
			[0x0] = 0x2,
			[0x1] = 0x1,
		},
	},
};
