// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What a test does to a device beside its user, and what it looks at; debugfs.c calls it. */
#include <linux/errno.h>
#include <linux/string.h>

#include "driver.h"

static const char *const fault_steps[] = {
	"clear-running", "set-running", "clear-ndma", "set-ndma",
	"clear-saving", "set-saving", "clear-resuming", "set-resuming",
	"read-pending-bytes", "read-data-offset", "read-data-size",
	"write-data-size", "read-window", "write-window", "reset",
};

/* Makes another device of it, as at power-on. Nobody may have it open. */
int migration_core_set_kind(struct migration_core *core, const char *word)
{
	const struct style *style;

	if (core->open)
		return -EBUSY;
	for (style = migration_styles; style->word; style++) {
		if (!strcmp(style->word, word)) {
			core->style = style;
			driver_init(core);
			driver_release(core);
			return 0;
		}
	}
	return -EINVAL;
}

/* Makes a step fail, once. */
int migration_core_add_fault(struct migration_core *core, const char *step, int error,
			     bool unwind)
{
	struct fault *fault = &core->faults[core->fault_count];

	if (match_string(fault_steps, ARRAY_SIZE(fault_steps), step) < 0 ||
	    error <= 0 || error > MAX_ERRNO)
		return -EINVAL;
	if (core->fault_count == FAULTS_MAX)
		return -ENOSPC;
	strscpy(fault->step, step);
	fault->error = error;
	fault->unwind = unwind;
	core->fault_count++;
	return 0;
}

void migration_core_ask_pause(struct migration_core *core, bool ask)
{
	WRITE_ONCE(core->pause_asked, ask);
	wake_up_all(&core->pause);
}

bool migration_core_is_paused(const struct migration_core *core)
{
	return READ_ONCE(core->paused);
}

void migration_core_work(struct migration_core *core)
{
	hardware_work(&core->hardware);
}

/* The host recovers the device from an error of the bus, whoever has it open. */
void migration_core_recover(struct migration_core *core)
{
	driver_reset(core);
	if (!core->open)
		driver_release(core);
}

/* Takes the page away that DMA goes to; a request for it is answered after some ticks. */
void migration_core_take_page(struct migration_core *core, u32 answer_ticks)
{
	core->hardware.page = (struct absent_page){
		.absent = true,
		.answer_ticks = answer_ticks,
	};
}

size_t migration_core_trace(const struct migration_core *core, const u32 **states)
{
	*states = core->trace;
	return core->trace_count;
}

/* Return: 0, or -ENOENT beyond the last thing to look at. */
int migration_core_look(const struct migration_core *core, unsigned int place,
			const char **name, u32 *value)
{
	const struct hardware *hw = &core->hardware;
	const struct {
		const char *name;
		u32 value;
	} all[] = {
		{ "counter", hardware_load(hw, REG_COUNTER) },
		{ "queued", hardware_load(hw, REG_QUEUED) },
		{ "dma-started", hw->started },
		{ "dma-outstanding", hw->outstanding_count },
		{ "dma-completed", hardware_load(hw, REG_COMPLETED) },
		{ "dma-blocked", hw->blocked },
		{ "interrupts", hw->interrupts },
	};

	if (place >= ARRAY_SIZE(all))
		return -ENOENT;
	*name = all[place].name;
	*value = all[place].value;
	return 0;
}
