/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
		/* The verbs of the uAPI that the target has. */
		.read = do_read,
		.write = do_write,
