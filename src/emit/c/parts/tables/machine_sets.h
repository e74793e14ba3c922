/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
	/* A part counts only with those that it requires. */
	if (!(parts & MACHINE_PART_LOCK))
		parts &= ~MACHINE_PART_LATCH;
