// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#ifdef __KERNEL__
#include <linux/errno.h>
#include <linux/kernel.h>
#else
#include <errno.h>
#endif

#include "vfio_migration_algorithms.h"
#include "vfio_migration_machines.h"

#ifndef ARRAY_SIZE
#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
#endif

const struct vfio_migration_action vfio_migration_actions[38] = {
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_SAVING, true },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_RESUMING,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_RESUMING,
	  VFIO_DEVICE_STATE_RESUMING, true },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_PRE_COPY,
	  VFIO_DEVICE_STATE_SAVING, true },
	{ VFIO_DEVICE_STATE_RUNNING, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_PRE_COPY, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY, VFIO_DEVICE_STATE_PRE_COPY_NDMA,
	  VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_PRE_COPY,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_PRE_COPY_NDMA, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_PRE_COPY,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_PRE_COPY_NDMA,
	  VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_PRE_COPY_NDMA,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_STOP_COPY,
	  VFIO_DEVICE_STATE_SAVING, true },
	{ VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_RESUMING,
	  VFIO_DEVICE_STATE_RESUMING, true },
	{ VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_RESUMING, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_RESUMING, false },
	{ VFIO_DEVICE_STATE_RESUMING, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_RESUMING, false },
	{ VFIO_DEVICE_STATE_RESUMING, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_RESUMING, VFIO_DEVICE_STATE_RUNNING_NDMA,
	  VFIO_DEVICE_STATE_RUNNING, true },
	{ VFIO_DEVICE_STATE_RUNNING_NDMA, VFIO_DEVICE_STATE_RUNNING,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_RUNNING_NDMA, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_RUNNING_NDMA, VFIO_DEVICE_STATE_STOP,
	  VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_RUNNING_NDMA, VFIO_DEVICE_STATE_PRE_COPY_NDMA,
	  VFIO_DEVICE_STATE_SAVING, true },
};

/**
 * vfio_migration_collect_segments() - Collects the segments that a saving
 *     device has now.
 * @reader: The accesses.
 * @segments_max: The most segments to collect in this call; a device that never
 *     ends cannot hold the user.
 *
 * Returns with pending_bytes at 0 when no data is left for now. If the device
 * does not run, this is the end of the stream.
 *
 * Return: 0 or the negative errno of the access that failed.
 */
int vfio_migration_collect_segments(struct vfio_migration_reader *reader,
				    __u32 segments_max)
{
	int error = reader->read_pending_bytes(reader);
	__u32 segment;

	if (error)
		return error;
	for (segment = 0; segment < segments_max; segment++) {
		/*
		 * Nothing now; the end, if the device does not run.
		 * [saving.step.pending-bytes]
		 */
		if (!reader->pending_bytes)
			return 0;

		/* [saving.step.data-offset] */
		error = reader->read_data_offset(reader);
		if (error)
			return error;

		/* [saving.step.data-size] */
		error = reader->read_data_size(reader);
		if (error)
			return error;

		/* [saving.step.collect] */
		error = reader->collect(reader);
		if (error)
			return error;

		/*
		 * Tells the device that the segment was collected.
		 * [saving.step.next]
		 */
		error = reader->read_pending_bytes(reader);
		if (error)
			return error;
	}
	return 0;
}

/**
 * vfio_migration_store_segments() - Stores segments in a resuming device.
 * @writer: The accesses.
 * @segments: How many segments to store.
 *
 * The driver reports whether the stream was whole when the user clears
 * RESUMING.
 *
 * Return: 0 or the negative errno of the access that failed.
 */
int vfio_migration_store_segments(struct vfio_migration_writer *writer,
				  __u32 segments)
{
	__u32 segment;

	/* [resuming.step.next] */
	for (segment = 0; segment < segments; segment++) {
		int error;

		/* [resuming.step.data-offset] */
		error = writer->read_data_offset(writer);
		if (error)
			return error;

		/* [resuming.step.store] */
		error = writer->store(writer);
		if (error)
			return error;

		/* [resuming.step.data-size] */
		error = writer->write_data_size(writer);
		if (error)
			return error;
	}
	return 0;
}

/**
 * vfio_migration_take_action() - Calls the handler of a bit for one action.
 * @driver: The driver.
 * @bit: The bit of the handler.
 * @set: What the handler is told to do.
 * @unwind: Whether the action takes back what an arc has done.
 *
 * Return: 0 or the handler's negative errno.
 */
int vfio_migration_take_action(struct vfio_migration_driver *driver, __u32 bit,
			       bool set, bool unwind)
{
	if (bit == VFIO_DEVICE_STATE_RUNNING)
		return driver->running(driver, set, unwind);
	if (bit == VFIO_DEVICE_STATE_NDMA)
		return driver->ndma(driver, set, unwind);
	if (bit == VFIO_DEVICE_STATE_SAVING)
		return driver->saving(driver, set, unwind);
	return driver->resuming(driver, set, unwind);
}

/**
 * vfio_migration_take_back() - Takes back an arc: first the action that failed,
 *     since it may have failed half-way, then the actions before it in reverse
 *     order.
 * @driver: The driver.
 * @failed: The action that failed.
 *
 * Return: 0, or a negative errno if the device is not back at the start of the
 * arc.
 *
 * Rules: [arc.failure.undo]
 */
int vfio_migration_take_back(struct vfio_migration_driver *driver,
			     const struct vfio_migration_action *failed)
{
	bool begun = false;
	size_t i;

	for (i = ARRAY_SIZE(vfio_migration_actions); i-- > 0;) {
		const struct vfio_migration_action *action =
			&vfio_migration_actions[i];

		if (!(action->from == failed->from && action->to == failed->to))
			continue;
		if (action->bit == failed->bit)
			begun = true;
		if (begun) {
			int error;

			/*
			 * The stream is over once the user leaves, so nothing
			 * leads back into it. [arc.leave-resuming]
			 */
			if (action->bit == VFIO_DEVICE_STATE_RESUMING &&
			    !action->set) {
				return -EIO;
			}
			error = vfio_migration_take_action(driver, action->bit,
							   !action->set, true);
			if (error)
				return error;
		}
	}
	return 0;
}

/**
 * vfio_migration_take_arc() - Takes a device along one arc. After a failure it
 *     takes the device back to the start of the arc, or to ERROR.
 * @driver: The driver, in the state before the arc.
 * @from: The state before the arc.
 * @to: The state after it.
 *
 * Return: 0, or the negative errno of the action that failed first.
 */
int vfio_migration_take_arc(struct vfio_migration_driver *driver, __u32 from,
			    __u32 to)
{
	size_t i;

	driver->keep(driver);
	for (i = 0; i < ARRAY_SIZE(vfio_migration_actions); i++) {
		const struct vfio_migration_action *action =
			&vfio_migration_actions[i];
		int error;

		if (!(action->from == from && action->to == to))
			continue;
		error = vfio_migration_take_action(driver, action->bit,
						   action->set, false);
		if (error) {
			int undone = vfio_migration_take_back(driver, action);

			if (undone) {
				/*
				 * In neither state of the arc: what the device
				 * was allowed to do it may go on with.
				 * [device-state.error.bound]
				 */
				driver->device_state =
					(driver->device_state &
					 ~(__u32)VFIO_DEVICE_STATE_MASK) |
					VFIO_DEVICE_STATE_ERROR;

				/*
				 * What an open window gave out would be taken
				 * for state. [data-window.error]
				 */
				driver->abandon(driver);
			}

			/*
			 * The errno is that of what failed first.
			 * [device-state.failure.errno]
			 */
			return error;
		}
	}

	/* The label changes when the device is there. [arc.label] */
	driver->device_state = (driver->device_state &
				~(__u32)VFIO_DEVICE_STATE_MASK) |
			       to;
	return 0;
}

/**
 * vfio_migration_set_device_state() - Takes a device from one state to another
 *     along the arcs of a path. If an arc fails, the device stays in the last
 *     state that it reached.
 * @driver: The driver, in the current state.
 * @transitions: The paths of the device, by the optional parts that it has.
 * @from: The current state.
 * @to: The state to reach.
 *
 * Return: 0 or a negative errno.
 *
 * Rules: [path.order] [path.failure]
 */
int vfio_migration_set_device_state(struct vfio_migration_driver *driver,
				    unsigned int transitions, __u32 from,
				    __u32 to)
{
	__u32 at;
	__u32 next;

	/*
	 * Nothing has happened yet, and the user has other ways. [path.refused]
	 */
	if (!migration_has_path(transitions, from, to))
		return -EOPNOTSUPP;
	at = from;
	next = from;
	while (migration_next_state(transitions, next, to, &next)) {
		int error = vfio_migration_take_arc(driver, at, next);

		if (error)
			return error;
		at = next;
	}
	return 0;
}

/**
 * vfio_migration_write_device_state() - Carries out a user's write of
 *     device_state.
 * @driver: The driver.
 * @value: What the user wrote.
 * @transitions: The paths of the device, by the optional parts that it has.
 *
 * Return: 0 or a negative errno; after an error the user reads device_state
 * again.
 */
int vfio_migration_write_device_state(struct vfio_migration_driver *driver,
				      __u32 value, unsigned int transitions)
{
	__u32 from = driver->device_state & VFIO_DEVICE_STATE_MASK;
	__u32 to;

	/* Only a reset leads out of ERROR. [device-state.error.refuse] */
	if (VFIO_DEVICE_STATE_IS_ERROR(from))
		return -EIO;

	/*
	 * A reserved bit has no meaning to carry out.
	 * [device-state.reserved.refuse]
	 */
	if ((value ^ driver->device_state) & ~(__u32)VFIO_DEVICE_STATE_MASK)
		return -EINVAL;
	to = value & VFIO_DEVICE_STATE_MASK;

	/*
	 * [device-state.invalid-write] [device-state.missing-state]
	 * [device-state.error.read-only]
	 */
	if (!migration_has_state(transitions, to))
		return -EINVAL;
	return vfio_migration_set_device_state(driver, transitions, from, to);
}
