/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#include "tables/machine_parts.h"

/**
 * machine_has_state() - Whether a device has a state that a user may ask for.
 * @parts: What the device has; a part without those that it requires
 *         counts as missing.
 * @state: The state.
 */
bool machine_has_state(unsigned int parts, __u32 state);

/**
 * machine_has_path() - Whether a device carries out a transition.
 * @parts: What the device has.
 * @from: The state of the device.
 * @to: The state that is asked for; it may be the same.
 */
bool machine_has_path(unsigned int parts, __u32 from, __u32 to);

/**
 * machine_next_state() - The next state on the way to another.
 * @parts: What the device has.
 * @from: The state of the device.
 * @to: The state that is asked for.
 * @next: Where the next state goes; @to where an arc leads there.
 *
 * Return: whether there is an arc to take; @next is left alone where there is
 * none, between a state and itself or where there is no path.
 */
bool machine_next_state(unsigned int parts, __u32 from, __u32 to,
			__u32 *next);

/**
 * machine_is_arc() - Whether a driver implements an arc, as one operation.
 * @parts: What the device has.
 * @from: The state before.
 * @to: The state after.
 */
bool machine_is_arc(unsigned int parts, __u32 from, __u32 to);

/**
 * machine_failed_exit() - Where a failed arc leaves a device.
 * @from: The state before the arc.
 */
__u32 machine_failed_exit(__u32 from);
