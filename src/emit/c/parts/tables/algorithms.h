/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The records, lists and algorithms of the edition. */
struct lamp_driver {
	__u32 state;
	int (*lit)(struct lamp_driver *driver, bool set, bool unwind);
};

int lamp_write_state(struct lamp_driver *driver, __u32 to, bool lockable);
