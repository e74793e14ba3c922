/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef VFIO_MIGRATION_MACHINES_H
#define VFIO_MIGRATION_MACHINES_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#endif

#include <linux/vfio_migration.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * How a device goes from state to state. What a device may lack:
 *
 *   precopy: collecting state while the device runs
 *   ndma: running without DMA that could reach another device
 *   return: going back from a stopped device to collecting while it runs,
 *     without a new session
 */
#define MIGRATION_PART_PRECOPY (1u << 0)
#define MIGRATION_PART_NDMA (1u << 1)
#define MIGRATION_PART_RETURN (1u << 2)

/**
 * migration_has_state() - Whether a device has a state that a user may ask for.
 * @parts: What the device has; a part without those that it requires
 *         counts as missing.
 * @state: The state.
 */
bool migration_has_state(unsigned int parts, __u32 state);

/**
 * migration_has_path() - Whether a device carries out a transition.
 * @parts: What the device has.
 * @from: The state of the device.
 * @to: The state that is asked for; it may be the same.
 */
bool migration_has_path(unsigned int parts, __u32 from, __u32 to);

/**
 * migration_next_state() - The next state on the way to another.
 * @parts: What the device has.
 * @from: The state of the device.
 * @to: The state that is asked for.
 * @next: Where the next state goes; @to where an arc leads there.
 *
 * Return: whether there is an arc to take; @next is left alone where there is
 * none, between a state and itself or where there is no path.
 */
bool migration_next_state(unsigned int parts, __u32 from, __u32 to,
			__u32 *next);

/**
 * migration_is_arc() - Whether a driver implements an arc, as one operation.
 * @parts: What the device has.
 * @from: The state before.
 * @to: The state after.
 */
bool migration_is_arc(unsigned int parts, __u32 from, __u32 to);

/**
 * migration_failed_exit() - Where a failed arc leaves a device.
 * @from: The state before the arc.
 */
__u32 migration_failed_exit(__u32 from);

#ifdef __cplusplus
}
#endif

#endif /* VFIO_MIGRATION_MACHINES_H */
