// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/*
 * The handlers of the bits, which the generated algorithm calls, and the reset.
 * The caller of each function here holds the lock of the device, so that one
 * write or reset is carried out at a time.
 */
#include <linux/container_of.h>
#include <linux/errno.h>
#include <linux/string.h>

#include "driver.h"

#define RESERVED_SHOWN	(BIT(4) | BIT(31))

/* The first one is the device with every optional part. */
const struct style migration_styles[] = {
	{ "precopy", { true, false }, true, true, true, false, 0 },
	{ "no-ndma", { true, false }, true, false, true, false, 0 },
	{ "reserved-bits", { true, false }, true, true, true, false, RESERVED_SHOWN },
	{ "snapshot", { false, true }, false, true, true, true, 0 },
	{ "queue-halting", { false, false }, true, true, true, false, 0 },
	{ "mediated", { true, false }, true, true, false, false, 0 },
	{ "channel", { false, false }, true, false, false, false, 0 },
	{ }
};

static struct migration_core *core_of(struct vfio_migration_driver *driver)
{
	return container_of(driver, struct migration_core, driver);
}

static bool is_session(const struct session *session, enum session_kind kind)
{
	return session && session->kind == kind;
}

bool driver_saves(const struct migration_core *core)
{
	return is_session(core->session, SESSION_SAVING);
}

bool driver_resumes(const struct migration_core *core)
{
	return is_session(core->session, SESSION_RESUMING);
}

int driver_take_fault(struct migration_core *core, const char *step, bool unwind)
{
	unsigned int i;

	for (i = 0; i < core->fault_count; i++) {
		const struct fault *fault = &core->faults[i];
		int error = fault->error;

		if (fault->unwind != unwind || strcmp(fault->step, step))
			continue;
		core->fault_count--;
		memmove(&core->faults[i], &core->faults[i + 1],
			(core->fault_count - i) * sizeof(*fault));
		return -error;
	}
	return 0;
}

static void note_state(struct migration_core *core)
{
	u32 state = core->driver.device_state;

	if (state == core->noted)
		return;
	core->noted = state;
	if (core->trace_count < TRACE_MAX)
		core->trace[core->trace_count++] = state;
}

/* A session that an unwind may still restore has to track changes as well. */
static void block_changed(struct hardware *hw, u32 block)
{
	struct migration_core *core = container_of(hw, struct migration_core, hardware);

	if (driver_saves(core))
		saving_block_changed(core->session, block);
	if (core->session_before != core->session &&
	    is_session(core->session_before, SESSION_SAVING))
		saving_block_changed(core->session_before, block);
}

/* Room for another session. The one that an unwind may restore is not changed. */
static struct session *other_session(struct migration_core *core)
{
	return core->session_before == &core->sessions[0] ? &core->sessions[1] :
							    &core->sessions[0];
}

static void begin_stream(struct migration_core *core, u32 attempt)
{
	core->session = other_session(core);
	saving_begin(core->session, attempt);
}

static int stop(struct migration_core *core)
{
	int error = hardware_drain(&core->hardware);

	if (!error)
		core->hardware.running = false;
	return error;
}

/* If a stopped device runs again, what was collected after the stop is out of date. */
static int start(struct migration_core *core, bool unwind)
{
	if (!unwind && driver_saves(core) && core->session == core->session_before) {
		if (!core->style->saves_again)
			return -EOPNOTSUPP;
		begin_stream(core, core->session->attempt + 1);
	}
	core->hardware.running = true;
	return 0;
}

/*
 * Interrupts go first, so a step that fails half-way leaves a device that its
 * label does not describe, until the unwind has been through here as well.
 */
static int handle_running(struct vfio_migration_driver *driver, bool set, bool unwind)
{
	struct migration_core *core = core_of(driver);
	int error;

	note_state(core);
	core->hardware.interrupts_enabled = set;
	error = driver_take_fault(core, set ? "set-running" : "clear-running", unwind);
	if (error)
		return error;
	return set ? start(core, unwind) : stop(core);
}

static int handle_ndma(struct vfio_migration_driver *driver, bool set, bool unwind)
{
	struct migration_core *core = core_of(driver);
	bool hold = set && core->style->ndma_holds;
	int error;

	note_state(core);
	core->hardware.dma_held = hold;
	error = driver_take_fault(core, set ? "set-ndma" : "clear-ndma", unwind);
	if (error || !hold)
		return error;
	return hardware_drain(&core->hardware);
}

static int handle_saving(struct vfio_migration_driver *driver, bool set, bool unwind)
{
	struct migration_core *core = core_of(driver);
	int error;

	note_state(core);
	error = driver_take_fault(core, set ? "set-saving" : "clear-saving", unwind);
	if (error)
		return error;
	if (!set)
		core->session = NULL;
	else if (unwind)
		core->session = core->session_before;
	else
		begin_stream(core, 0);
	return 0;
}

/* Gives the internal state the values of power-on, to make room for the stream. */
static void open_resuming(struct migration_core *core)
{
	struct image *image = hardware_other_image(&core->hardware, core->image_before);

	image_power_on(image);
	core->hardware.image = image;
	core->session = other_session(core);
	resuming_begin(core->session);
}

/* Brings what was stored into the device, if it is whole and possible. */
static int commit(struct migration_core *core)
{
	struct image *image = hardware_other_image(&core->hardware, core->image_before);

	if (!driver_resumes(core) || !core->session->ended ||
	    !image_possible(&core->session->image))
		return -EINVAL;
	*image = core->session->image;
	core->hardware.image = image;
	return 0;
}

static int handle_resuming(struct vfio_migration_driver *driver, bool set, bool unwind)
{
	struct migration_core *core = core_of(driver);
	int error;

	note_state(core);
	error = driver_take_fault(core, set ? "set-resuming" : "clear-resuming", unwind);
	if (error)
		return error;
	if (unwind) {
		core->hardware.image = core->image_before;
		core->session = set ? core->session_before : NULL;
		return 0;
	}
	if (set) {
		open_resuming(core);
		return 0;
	}
	error = commit(core);
	if (!error)
		core->session = NULL;
	return error;
}

static void quiesce(struct vfio_migration_driver *driver)
{
	struct migration_core *core = core_of(driver);

	note_state(core);
	hardware_cut_off(&core->hardware);
	core->session = NULL;
}

static u32 initial_state(const struct migration_core *core)
{
	return VFIO_DEVICE_STATE_RUNNING | core->style->reserved_bits;
}

static int reset_function(struct hardware *hw)
{
	return driver_reset(container_of(hw, struct migration_core, hardware));
}

/* A device as at power-on, with its driver. */
void driver_init(struct migration_core *core)
{
	core->driver = (struct vfio_migration_driver){
		.running = handle_running,
		.ndma = handle_ndma,
		.saving = handle_saving,
		.resuming = handle_resuming,
		.quiesce = quiesce,
		.device_state = initial_state(core),
	};
	core->hardware.changed = block_changed;
	core->hardware.function_reset = reset_function;
	core->hardware.cancels = core->style->cancels_page_requests;
	memset(&core->hardware.page, 0, sizeof(core->hardware.page));
	hardware_reset(&core->hardware);
	core->session = NULL;
	core->session_before = NULL;
	core->image_before = core->hardware.image;
	core->fault_count = 0;
	core->trace_count = 0;
}

/* Waits, in the middle of a write or a reset, for a test that has asked for it. */
static void pause_if_asked(struct migration_core *core)
{
	if (!READ_ONCE(core->pause_asked))
		return;
	WRITE_ONCE(core->paused, true);
	/* Whoever is killed does not wait any longer, and goes on as well. */
	wait_event_killable(core->pause, !READ_ONCE(core->pause_asked));
	WRITE_ONCE(core->pause_asked, false);
	WRITE_ONCE(core->paused, false);
}

/* A user's write of device_state. An unwind returns to what is now. */
int driver_write_state(struct migration_core *core, u32 value)
{
	int error;

	core->trace_count = 0;
	core->noted = core->driver.device_state;
	core->session_before = core->session;
	core->image_before = core->hardware.image;
	pause_if_asked(core);
	error = vfio_migration_write_device_state(&core->driver, value, core->style->ndma);
	note_state(core);
	/* A fault that no step has met is over with the write. */
	core->fault_count = 0;
	return error;
}

/* Back to power-on from any state; to ERROR if that fails. */
int driver_reset(struct migration_core *core)
{
	int error = driver_take_fault(core, "reset", false);

	pause_if_asked(core);
	if (error) {
		hardware_cut_off(&core->hardware);
		core->session = NULL;
		core->driver.device_state = VFIO_DEVICE_STATE_ERROR |
					    core->style->reserved_bits;
		return error;
	}
	hardware_await_dma(&core->hardware);
	hardware_reset(&core->hardware);
	core->session = NULL;
	core->session_before = NULL;
	core->image_before = core->hardware.image;
	core->driver.device_state = initial_state(core);
	return 0;
}

/* Stops a device that nobody has open, and ends its session. */
void driver_release(struct migration_core *core)
{
	hardware_cut_off(&core->hardware);
	core->session = NULL;
}
