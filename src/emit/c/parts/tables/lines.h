/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
	/* A row for each verb. */
	{ "read", take_line },
	{ "write", take_line },
