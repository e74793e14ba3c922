/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The device as VFIO has it: what vfio.c and vfio_irqs.c share. */
#ifndef MIGRATION_VFIO_DEVICE_H
#define MIGRATION_VFIO_DEVICE_H

#include <linux/unaligned.h>
#include <linux/vfio.h>

#include "core.h"

/* A region begins in the device's file at its index times two to this power. */
#define MIGRATION_REGION_SHIFT	40
#define MIGRATION_OFFSET_MASK	((1ULL << MIGRATION_REGION_SHIFT) - 1)

struct migration_vfio {
	struct vfio_device vdev;
	struct migration_core *core;
	struct dentry *debugfs;
	/* Under the lock of core, as all from here on. Signals an interrupt, or is NULL. */
	struct eventfd_ctx *triggers[MIGRATION_VECTORS];
	/* What a request of DMA is made in. */
	u8 dma[MIGRATION_DMA_BYTES_MAX];
};

static inline struct migration_vfio *to_migration(struct vfio_device *vdev)
{
	return container_of(vdev, struct migration_vfio, vdev);
}

/* vfio_irqs.c */
long migration_get_irq_info(void __user *arg);
long migration_set_irqs(struct migration_vfio *device, void __user *arg);
void migration_irqs_clear(struct migration_vfio *device);

#endif /* MIGRATION_VFIO_DEVICE_H */
