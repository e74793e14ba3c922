// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The lists and algorithms of the edition. */
static const __u32 lamp_states[] = { 0, LAMP_LIT };

int lamp_write_state(struct lamp_driver *driver, __u32 to, bool lockable)
{
	if (!lockable || to >= ARRAY_SIZE(lamp_states))
		return -EINVAL;
	driver->state = lamp_states[to];
	return driver->lit(driver, to == LAMP_LIT, false);
}
