// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stdbool.h>
#include <string.h>

#include "vfio_migration_algorithms.h"
#include "vfio_migration_machines.h"
#include "runner.h"

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

#ifndef __maybe_unused
#define __maybe_unused __attribute__((__unused__))
#endif

/*
 * What an access to a member does. BOUND: an algorithm carries out the write.
 * READ_ONLY, ELSEWHERE: the value comes from parts that this target lacks; but
 * it reads as zero while undefined, and the former refuses a write.
 */
enum access {
	BOUND,
	ZERO,
	STORED,
	READ_ONLY,
	ELSEWHERE,
};

struct member {
	__u64 offset;
	unsigned int width;
	enum access access;
	/* Bits of the bound member, one of which makes the value defined. */
	__u64 when;
};

/* A callback that is to fail, by name, on the way forward or in an unwind. */
struct fault {
	const char *step;
	int error;
	bool unwind;
};

/* A word that a transcript starts a device with, and what the device lacks. */
struct option {
	const char *word;
	bool *has;
};

static void note_state(void);
static int take_fault(const char *name, const char *directed, bool unwind);

static const struct member members[] = {
	{ 0, 4, BOUND, 0 },
	{ 4, 4, ZERO, 0 },
	{ 8, 8, READ_ONLY, 0x2U },
	{ 16, 8, READ_ONLY, 0x6U },
	{ 24, 8, ELSEWHERE, 0x6U },
};

static const char *const fault_steps[] = {
	"running",
	"set-running",
	"clear-running",
	"ndma",
	"set-ndma",
	"clear-ndma",
	"saving",
	"set-saving",
	"clear-saving",
	"resuming",
	"set-resuming",
	"clear-resuming",
};

/* Steps whose outcome depends on parts that this target lacks. */
static const char *const beyond_steps[] = {
	"clear-resuming",
};

#define STRUCT_SIZE	sizeof(struct vfio_device_migration_info)

/* What the algorithm works on: a driver, and what the device has. */
static struct bound {
	struct vfio_migration_driver driver;
	bool precopy;
	bool ndma;
	bool return_;
} bound;

static const struct option options[] = {
	{ "no-precopy", &bound.precopy },
	{ "no-ndma", &bound.ndma },
	{ "snapshot", &bound.return_ },
};

static int reference_running(struct vfio_migration_driver *driver, bool set,
			     bool unwind)
{
	(void)driver;
	note_state();
	return take_fault("running", set ? "set-running" : "clear-running",
			  unwind);
}

static int reference_ndma(struct vfio_migration_driver *driver, bool set,
			  bool unwind)
{
	(void)driver;
	note_state();
	return take_fault("ndma", set ? "set-ndma" : "clear-ndma", unwind);
}

static int reference_saving(struct vfio_migration_driver *driver, bool set,
			    bool unwind)
{
	(void)driver;
	note_state();
	return take_fault("saving", set ? "set-saving" : "clear-saving",
			  unwind);
}

static int reference_resuming(struct vfio_migration_driver *driver, bool set,
			      bool unwind)
{
	(void)driver;
	note_state();
	return take_fault("resuming", set ? "set-resuming" : "clear-resuming",
			  unwind);
}

static void reference_keep(struct vfio_migration_driver *driver)
{
	(void)driver;
	note_state();
}

static void reference_abandon(struct vfio_migration_driver *driver)
{
	(void)driver;
	note_state();
}

static const struct bound initial = {
	.driver = {
		.running = reference_running,
		.ndma = reference_ndma,
		.saving = reference_saving,
		.resuming = reference_resuming,
		.keep = reference_keep,
		.abandon = reference_abandon,
		.device_state = 0x1U,
	},
	.precopy = true,
	.ndma = true,
	.return_ = true,
};

static unsigned int bound_parts(void)
{
	unsigned int parts = 0;

	if (bound.precopy)
		parts |= MIGRATION_PART_PRECOPY;
	if (bound.ndma)
		parts |= MIGRATION_PART_NDMA;
	if (bound.return_)
		parts |= MIGRATION_PART_RETURN;
	return parts;
}

static __u64 bound_value(void)
{
	return bound.driver.device_state;
}

static int write_driver(__u64 value)
{
	return vfio_migration_write_device_state(&bound.driver, (__u32)value,
						 bound_parts());
}

#define FAULTS_MAX	16

/* The one device of this target, beside what the algorithm works on. */
static struct {
	/* What STORED members hold, by their place in the table. */
	__u64 stored[ARRAY_SIZE(members)];
	struct fault faults[FAULTS_MAX];
	size_t fault_count;
	/* The last state that was noted, and those since the last write. */
	__u64 noted;
	struct sequence trace;
	/* Whether the last write took one of beyond_steps. */
	bool beyond;
	/* How often it is open. */
	unsigned int opens;
} device;

/* Adds the state to the trace, if it is another one than before. */
static void note_state(void)
{
	__u64 state = bound_value();

	if (state == device.noted)
		return;
	device.noted = state;
	if (device.trace.count < SEQUENCE_MAX)
		device.trace.values[device.trace.count++] = state;
}

static bool is_named(const char *a, const char *b)
{
	return a && b && !strcmp(a, b);
}

/* Makes a callback fail, once; it cannot where no callback has that name. */
static int add_fault(const char *step, int error, const char *when)
{
	struct fault *fault = &device.faults[device.fault_count];
	size_t i;

	if (device.fault_count == FAULTS_MAX)
		return -ENOMEM;
	for (i = 0; i < ARRAY_SIZE(fault_steps); i++) {
		if (is_named(step, fault_steps[i])) {
			fault->step = fault_steps[i];
			fault->error = error;
			fault->unwind = is_named("unwind", when);
			device.fault_count++;
			return 0;
		}
	}
	return TARGET_CANNOT;
}

static int take_fault(const char *name, const char *directed, bool unwind)
{
	size_t i;

	for (i = 0; i < device.fault_count; i++) {
		const struct fault *fault = &device.faults[i];
		int error = fault->error;

		if (fault->unwind != unwind)
			continue;
		if (!is_named(fault->step, directed) &&
		    !is_named(fault->step, name))
			continue;
		device.fault_count--;
		memmove(&device.faults[i], &device.faults[i + 1],
			(device.fault_count - i) * sizeof(*fault));
		return -error;
	}
	for (i = 0; i < ARRAY_SIZE(beyond_steps) && !unwind; i++) {
		if (is_named(directed, beyond_steps[i]) ||
		    is_named(name, beyond_steps[i]))
			device.beyond = true;
	}
	return 0;
}

/* A reset of the device: its kind stays. */
static void reset_device(void)
{
	bound.driver = initial.driver;
	memset(device.stored, 0, sizeof(device.stored));
	device.noted = bound_value();
	device.fault_count = 0;
}

/* A fault that no step has met is over with the write. */
static int write_bound(__u64 value)
{
	int error;

	device.beyond = false;
	device.trace.count = 0;
	device.noted = bound_value();
	error = write_driver(value);
	note_state();
	device.fault_count = 0;
	return device.beyond ? TARGET_CANNOT : error;
}

/* Members are accessed whole and aligned; NULL otherwise. */
static const struct member *find_member(__u64 offset, unsigned int width)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(members); i++) {
		if (members[i].offset == offset && members[i].width == width)
			return &members[i];
	}
	return NULL;
}

static int read_member(__u64 offset, unsigned int width, __u64 *result)
{
	const struct member *member = find_member(offset, width);

	*result = 0;
	/* read(2) and write(2) of no bytes do nothing. */
	if (!width)
		return 0;
	if (!member)
		return offset < STRUCT_SIZE ? -EINVAL : TARGET_CANNOT;
	if (member->when && !(member->when & bound_value()))
		return 0;
	switch (member->access) {
	case BOUND:
		*result = bound_value();
		return 0;
	case ZERO:
		return 0;
	case STORED:
		*result = device.stored[member - members];
		return 0;
	case READ_ONLY:
	case ELSEWHERE:
		break;
	}
	return TARGET_CANNOT;
}

static int write_member(__u64 offset, unsigned int width, __u64 value)
{
	const struct member *member = find_member(offset, width);

	if (!width)
		return 0;
	if (!member)
		return offset < STRUCT_SIZE ? -EINVAL : TARGET_CANNOT;
	switch (member->access) {
	case BOUND:
		return write_bound(value);
	case ZERO:
		return 0;
	case STORED:
		device.stored[member - members] = value;
		return 0;
	case READ_ONLY:
		return -EINVAL;
	case ELSEWHERE:
		break;
	}
	return TARGET_CANNOT;
}

/*
 * What the target does for the verbs of transcripts. An edition has those that
 * its transcripts know.
 */
static int __maybe_unused do_device(struct target *target, const char *option)
{
	size_t i;

	(void)target;
	if (!option)
		return 0;
	for (i = 0; i < ARRAY_SIZE(options); i++) {
		if (is_named(option, options[i].word)) {
			*options[i].has = false;
			return 0;
		}
	}
	return TARGET_CANNOT;
}

static int __maybe_unused do_read(struct target *target, __u64 offset,
				  unsigned int width, __u64 *result)
{
	(void)target;
	return device.opens ? read_member(offset, width, result) : -EBADF;
}

static int __maybe_unused do_write(struct target *target, __u64 offset,
				   unsigned int width, __u64 value)
{
	(void)target;
	return device.opens ? write_member(offset, width, value) : -EBADF;
}

static int __maybe_unused do_reset(struct target *target)
{
	(void)target;
	if (!device.opens)
		return -EBADF;
	reset_device();
	return 0;
}

/* The first one to open the device finds it as after a reset. */
static int __maybe_unused do_open(struct target *target)
{
	(void)target;
	if (!device.opens++)
		reset_device();
	return 0;
}

static int __maybe_unused do_close(struct target *target)
{
	(void)target;
	if (!device.opens)
		return -EBADF;
	device.opens--;
	return 0;
}

static int __maybe_unused do_trace(struct target *target,
				   struct sequence *result)
{
	(void)target;
	*result = device.trace;
	return 0;
}

static int __maybe_unused do_fault(struct target *target, const char *step,
				   int error, const char *when)
{
	(void)target;
	return add_fault(step, error, when);
}

/* A verb that cannot say when: on the way forward. */
static int __maybe_unused do_fault_forward(struct target *target,
					   const char *step, int error)
{
	return do_fault(target, step, error, NULL);
}

static int start(struct target *target)
{
	(void)target;
	bound = initial;
	reset_device();
	device.trace.count = 0;
	device.opens = 1;
	return 0;
}

struct target reference_target = {
	.name = "reference",
	.levels = LEVEL_CORE | LEVEL_TRACE | LEVEL_FAULT,
	.start = start,
	.verb = {
		.device = do_device,
		.read = do_read,
		.write = do_write,
		.reset = do_reset,
		.open = do_open,
		.close = do_close,
		.trace = do_trace,
		.fault = do_fault,
	},
};
