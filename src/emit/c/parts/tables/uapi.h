/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The header of the uAPI, here of a lamp that is lit or not. */
#include <linux/types.h>

#define LAMP_LIT	(1 << 0)

struct lamp_info {
	__u32 state;
};
