/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a device of the machine may lack. */
#define MACHINE_PART_LOCK (1u << 0)
#define MACHINE_PART_LATCH (1u << 1)
