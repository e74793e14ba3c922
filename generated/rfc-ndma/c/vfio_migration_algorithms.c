// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#ifdef __KERNEL__
#include <linux/errno.h>
#include <linux/kernel.h>
#else
#include <errno.h>
#endif

#include "vfio_migration_algorithms.h"

#ifndef ARRAY_SIZE
#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))
#endif

const struct vfio_migration_step vfio_migration_steps[8] = {
	{ VFIO_DEVICE_STATE_RUNNING, false },
	{ VFIO_DEVICE_STATE_NDMA, false },
	{ VFIO_DEVICE_STATE_SAVING, false },
	{ VFIO_DEVICE_STATE_RESUMING, false },
	{ VFIO_DEVICE_STATE_RESUMING, true },
	{ VFIO_DEVICE_STATE_SAVING, true },
	{ VFIO_DEVICE_STATE_NDMA, true },
	{ VFIO_DEVICE_STATE_RUNNING, true },
};

/**
 * vfio_migration_step_applies() - Whether the way from one state to another
 *     takes a step.
 * @from: The state at the start.
 * @to: The state at the end.
 * @step: The step.
 *
 * Return: True if the step's bit differs and the step gives it the value that
 * it has at the end.
 */
bool vfio_migration_step_applies(__u32 from, __u32 to,
				 const struct vfio_migration_step *step)
{
	if (step->set)
		return !(from & step->bit) && (to & step->bit);
	return (from & step->bit) && !(to & step->bit);
}

/**
 * vfio_migration_take_step() - Changes one bit in the label and calls the
 *     handler of the bit.
 * @driver: The driver.
 * @step: The step.
 * @unwind: Whether the step undoes a failed write.
 *
 * Return: 0 or the handler's negative errno.
 */
int vfio_migration_take_step(struct vfio_migration_driver *driver,
			     const struct vfio_migration_step *step,
			     bool unwind)
{
	/*
	 * The label changes first, so that an unwind undoes the step that
	 * failed as well. [device-state.unwind.failed-step]
	 */
	if (step->set)
		driver->device_state |= step->bit;
	else
		driver->device_state &= ~step->bit;
	if (step->bit == VFIO_DEVICE_STATE_RUNNING)
		return driver->running(driver, step->set, unwind);
	if (step->bit == VFIO_DEVICE_STATE_NDMA)
		return driver->ndma(driver, step->set, unwind);
	if (step->bit == VFIO_DEVICE_STATE_SAVING)
		return driver->saving(driver, step->set, unwind);
	return driver->resuming(driver, step->set, unwind);
}

/**
 * vfio_migration_set_device_state() - Takes a device from one valid state to
 *     another, one bit at a time. After a failure it takes the device back, or
 *     to ERROR.
 * @driver: The driver; its device_state is at from when the algorithm starts.
 * @steps: The order of the steps: vfio_migration_steps.
 * @steps_count: How many they are.
 * @from: The current state.
 * @to: The state to reach; valid.
 * @unwind: False for the user's write; true when the algorithm calls itself to
 *     undo one.
 *
 * Return: 0, or the negative errno of the step that failed first.
 *
 * Rules: [device-state.unwind.order]
 */
int vfio_migration_set_device_state(struct vfio_migration_driver *driver,
				    const struct vfio_migration_step *steps,
				    size_t steps_count, __u32 from, __u32 to,
				    bool unwind)
{
	size_t i;

	for (i = 0; i < steps_count; i++) {
		const struct vfio_migration_step *step = &steps[i];
		int error;

		if (!vfio_migration_step_applies(from, to, step))
			continue;
		error = vfio_migration_take_step(driver, step, unwind);
		if (error) {
			int undone;

			if (unwind)
				return error;

			/*
			 * Back by the same steps with the arguments swapped.
			 * [device-state.unwind.swap]
			 */
			undone = vfio_migration_set_device_state(
				driver, steps, steps_count,
				driver->device_state, from, true);
			if (undone) {
				/*
				 * Neither the old state nor the new one.
				 * [device-state.unwind.error]
				 */
				driver->device_state =
					(driver->device_state &
					 ~(__u32)VFIO_DEVICE_STATE_MASK) |
					VFIO_DEVICE_STATE_ERROR;
				driver->quiesce(driver);
			}

			/*
			 * The errno is that of the step that failed first.
			 * [device-state.unwind.errno]
			 */
			return error;
		}
	}
	return 0;
}

/**
 * vfio_migration_write_device_state() - Carries out a user's write of
 *     device_state.
 * @driver: The driver.
 * @value: What the user wrote.
 * @ndma_supported: Whether the migration region has the NDMA capability.
 *
 * Return: 0 or a negative errno; after an error the user reads device_state
 * again.
 */
int vfio_migration_write_device_state(struct vfio_migration_driver *driver,
				      __u32 value, bool ndma_supported)
{
	/* Only a reset leads out of ERROR. [device-state.error.refuse] */
	if (VFIO_DEVICE_STATE_IS_ERROR(driver->device_state))
		return -EIO;

	/*
	 * A reserved bit has no meaning to carry out.
	 * [device-state.reserved.refuse]
	 */
	if ((value ^ driver->device_state) & ~(__u32)VFIO_DEVICE_STATE_MASK)
		return -EINVAL;

	/* [device-state.invalid-write] */
	if (!VFIO_DEVICE_STATE_VALID(value))
		return -EINVAL;

	/* [device-state.ndma.unsupported] */
	if ((value & VFIO_DEVICE_STATE_NDMA) && !ndma_supported)
		return -EINVAL;
	return vfio_migration_set_device_state(driver, vfio_migration_steps,
					       ARRAY_SIZE(vfio_migration_steps),
					       driver->device_state, value,
					       false);
}

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
