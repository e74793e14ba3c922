// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Interrupts by MSI-X, which reach the user by an eventfd each. */
#include <linux/eventfd.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "vfio_device.h"

void migration_host_interrupt(void *host, unsigned int vector)
{
	struct migration_vfio *device = host;

	if (device->triggers[vector])
		eventfd_signal(device->triggers[vector]);
}

long migration_get_irq_info(void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_irq_info, count);
	struct vfio_irq_info info;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz || info.index >= VFIO_PCI_NUM_IRQS)
		return -EINVAL;
	info.flags = 0;
	info.count = 0;
	if (info.index == VFIO_PCI_MSIX_IRQ_INDEX) {
		info.flags = VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE;
		info.count = MIGRATION_VECTORS;
	}
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

static void set_trigger(struct migration_vfio *device, u32 vector, struct eventfd_ctx *trigger)
{
	if (device->triggers[vector])
		eventfd_ctx_put(device->triggers[vector]);
	device->triggers[vector] = trigger;
}

/* The caller holds the lock of core. */
void migration_irqs_clear(struct migration_vfio *device)
{
	u32 vector;

	for (vector = 0; vector < MIGRATION_VECTORS; vector++)
		set_trigger(device, vector, NULL);
}

/* A descriptor of -1 takes the eventfd of a vector away. */
static int set_eventfds(struct migration_vfio *device, const struct vfio_irq_set *set,
			const s32 *descriptors)
{
	struct eventfd_ctx *triggers[MIGRATION_VECTORS] = {};
	u32 i;

	for (i = 0; i < set->count; i++) {
		struct eventfd_ctx *trigger;

		if (descriptors[i] < 0)
			continue;
		trigger = eventfd_ctx_fdget(descriptors[i]);
		if (IS_ERR(trigger)) {
			while (i--)
				if (triggers[i])
					eventfd_ctx_put(triggers[i]);
			return PTR_ERR(trigger);
		}
		triggers[i] = trigger;
	}
	for (i = 0; i < set->count; i++)
		set_trigger(device, set->start + i, triggers[i]);
	return 0;
}

static int apply(struct migration_vfio *device, const struct vfio_irq_set *set,
		 const void *data)
{
	u32 action = set->flags & VFIO_IRQ_SET_ACTION_TYPE_MASK;
	u32 type = set->flags & VFIO_IRQ_SET_DATA_TYPE_MASK;

	if (set->index != VFIO_PCI_MSIX_IRQ_INDEX || action != VFIO_IRQ_SET_ACTION_TRIGGER)
		return -ENOTTY;
	if (type == VFIO_IRQ_SET_DATA_EVENTFD)
		return set_eventfds(device, set, data);
	if (type != VFIO_IRQ_SET_DATA_NONE || set->count)
		return -ENOTTY;
	migration_irqs_clear(device);
	return 0;
}

long migration_set_irqs(struct migration_vfio *device, void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_irq_set, count);
	struct vfio_irq_set set;
	void *data = NULL;
	size_t bytes = 0;
	int vectors;
	int error;

	if (copy_from_user(&set, arg, minsz))
		return -EFAULT;
	vectors = set.index == VFIO_PCI_MSIX_IRQ_INDEX ? MIGRATION_VECTORS : 0;
	error = vfio_set_irqs_validate_and_prepare(&set, vectors, VFIO_PCI_NUM_IRQS, &bytes);
	if (error)
		return error;
	if (bytes) {
		data = memdup_user(arg + minsz, bytes);
		if (IS_ERR(data))
			return PTR_ERR(data);
	}
	error = migration_core_lock(device->core);
	if (!error) {
		error = apply(device, &set, data);
		migration_core_unlock(device->core);
	}
	kfree(data);
	return error;
}
