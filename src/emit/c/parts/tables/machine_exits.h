/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
	/* States whose failed arcs lead to another one. */
	if (from == 0x1)	/* LIT */
		return 0x0;	/* OUT */
