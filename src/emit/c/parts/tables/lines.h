/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
	/* A row for each verb. */
	{ "read", take_value },
	{ "write", take_step },
