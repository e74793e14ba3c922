/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
/*
 * The driver of one device: the label that the user reads, a handler per bit,
 * and what a test makes fail. Its algorithm is generated from the specification.
 */
#ifndef MIGRATION_DRIVER_H
#define MIGRATION_DRIVER_H

#include <linux/mutex.h>
#include <linux/sched/signal.h>
#include <linux/wait.h>

#include "hardware.h"
#include "session.h"
#include "vfio_migration_algorithms.h"

#define FAULTS_MAX	8
#define TRACE_MAX	32

/* What a driver does in a way of its own; see the glossary of the specification. */
struct style {
	const char *word;
	struct saving_style saving;
	/* Whether a device that saves may run again without giving up SAVING. */
	bool saves_again;
	bool ndma;
	/* Whether NDMA holds back all DMA; else the device has no way to a peer. */
	bool ndma_holds;
	bool cancels_page_requests;
	/* Bits that device_state shows beside those that have a meaning. */
	u32 reserved_bits;
};

/* A step that is to fail, once. */
struct fault {
	char step[20];
	int error;
	bool unwind;
};

struct migration_core {
	/* Held for each access, reset and tick; see core.h. */
	struct mutex lock;
	const struct style *style;
	struct hardware hardware;
	/* Has the value that the user reads. */
	struct vfio_migration_driver driver;
	bool open;

	/* The session that there is, and what an unwind returns to; NULL for none. */
	struct session sessions[2];
	struct session *session;
	struct session *session_before;
	struct image *image_before;

	struct fault faults[FAULTS_MAX];
	unsigned int fault_count;
	/* Whether a test holds up the next write or reset, and whether one waits. */
	wait_queue_head_t pause;
	bool pause_asked;
	bool paused;
	/* The states that the last write entered. */
	u32 trace[TRACE_MAX];
	size_t trace_count;
	u32 noted;
};

/* driver.c; the caller holds the lock. */
extern const struct style migration_styles[];
void driver_init(struct migration_core *core);
int driver_write_state(struct migration_core *core, u32 value);
int driver_reset(struct migration_core *core);
void driver_release(struct migration_core *core);
int driver_take_fault(struct migration_core *core, const char *step, bool unwind);
bool driver_saves(const struct migration_core *core);
bool driver_resumes(const struct migration_core *core);

#endif /* MIGRATION_DRIVER_H */
