/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the declarations of the edition say of the target. */
static const struct member members[] = {
	{ 0, 4, BOUND, 0 },
};

static const char *const fault_steps[] = {
	"lit",
	"set-lit",
	"clear-lit",
};

static const char *const beyond_steps[] = {
	NULL,
};

#define STRUCT_SIZE	sizeof(struct lamp_info)

static struct bound {
	struct lamp_driver driver;
	bool lockable;
} bound;

static const struct option options[] = {
	{ "no-lock", &bound.lockable },
};

static int reference_lit(struct lamp_driver *driver, bool set, bool unwind)
{
	(void)driver;
	note_state();
	return take_fault("lit", set ? "set-lit" : "clear-lit", unwind);
}

static const struct bound initial = {
	.driver = {
		.lit = reference_lit,
		.state = 0x1U,
	},
	.lockable = true,
};

static __u64 bound_value(void)
{
	return bound.driver.state;
}

static int write_driver(__u64 value)
{
	return lamp_write_state(&bound.driver, (__u32)value, bound.lockable);
}
