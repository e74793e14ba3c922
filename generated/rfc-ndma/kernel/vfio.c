// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/*
 * The device as VFIO has it: open and close, read and write, the requests, and
 * the module. This file sees the kernel's <linux/vfio.h>, and never
 * <linux/vfio_migration.h>; see core.h.
 */
#include <linux/debugfs.h>
#include <linux/file.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "vfio_device.h"

#define DRIVER_NAME	"vfio-migration-rfc"
#define DEVICES_MAX	16

static unsigned int devices = 2;
module_param(devices, uint, 0444);
MODULE_PARM_DESC(devices, "Number of devices, 1 to 16");

static struct platform_device *platform_devices[DEVICES_MAX];
static struct dentry *debugfs_root;

int migration_host_fill(void *host, u64 address, u32 word, u32 bytes)
{
	struct migration_vfio *device = host;
	u32 at;

	for (at = 0; at < bytes; at += sizeof(word))
		put_unaligned_le32(word, device->dma + at);
	return vfio_dma_rw(&device->vdev, address, device->dma, bytes, true);
}

static int migration_init(struct vfio_device *vdev)
{
	struct migration_vfio *device = to_migration(vdev);

	device->core = migration_core_create(device);
	return device->core ? 0 : -ENOMEM;
}

static void migration_release(struct vfio_device *vdev)
{
	migration_core_destroy(to_migration(vdev)->core);
}

static int migration_open_device(struct vfio_device *vdev)
{
	struct migration_core *core = to_migration(vdev)->core;
	int error = migration_core_lock(core);

	if (error)
		return error;
	error = migration_core_open(core);
	migration_core_unlock(core);
	return error;
}

static void migration_close_device(struct vfio_device *vdev)
{
	struct migration_vfio *device = to_migration(vdev);

	migration_core_lock_always(device->core);
	migration_core_close(device->core);
	migration_irqs_clear(device);
	migration_core_unlock(device->core);
}

/* Return: The region that an index of VFIO names, or -EINVAL. */
static int region_of(u64 index)
{
	switch (index) {
	case VFIO_PCI_BAR0_REGION_INDEX:
		return MIGRATION_BAR;
	case VFIO_PCI_CONFIG_REGION_INDEX:
		return MIGRATION_CONFIG;
	case VFIO_PCI_NUM_REGIONS:
		return MIGRATION_STATE;
	}
	return -EINVAL;
}

/*
 * The lock is held until the user has the bytes, so that a read which has an
 * effect has it for this user or not at all.
 */
static ssize_t migration_read(struct vfio_device *vdev, char __user *to, size_t count,
			      loff_t *position)
{
	struct migration_core *core = to_migration(vdev)->core;
	int region = region_of((u64)*position >> MIGRATION_REGION_SHIFT);
	u64 offset = *position & MIGRATION_OFFSET_MASK;
	int error;
	u8 *bytes;

	if (region < 0 || count > MIGRATION_ACCESS_MAX)
		return -EINVAL;
	if (!count)
		return 0;
	bytes = kmalloc(count, GFP_KERNEL);
	if (!bytes)
		return -ENOMEM;
	error = migration_core_lock(core);
	if (error)
		goto out;
	error = migration_core_read(core, region, offset, bytes, count);
	if (!error && copy_to_user(to, bytes, count))
		error = -EFAULT;
	if (!error)
		migration_core_read_done(core, region, offset, count);
	migration_core_unlock(core);
out:
	kfree(bytes);
	if (error)
		return error;
	*position += count;
	return count;
}

static ssize_t migration_write(struct vfio_device *vdev, const char __user *from,
			       size_t count, loff_t *position)
{
	struct migration_core *core = to_migration(vdev)->core;
	int region = region_of((u64)*position >> MIGRATION_REGION_SHIFT);
	u64 offset = *position & MIGRATION_OFFSET_MASK;
	int error;
	u8 *bytes;

	if (region < 0 || count > MIGRATION_ACCESS_MAX)
		return -EINVAL;
	if (!count)
		return 0;
	bytes = memdup_user(from, count);
	if (IS_ERR(bytes))
		return PTR_ERR(bytes);
	error = migration_core_lock(core);
	if (!error) {
		error = migration_core_write(core, region, offset, bytes, count);
		migration_core_unlock(core);
	}
	kfree(bytes);
	if (error)
		return error;
	*position += count;
	return count;
}

static long get_info(void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_device_info, num_irqs);
	struct vfio_device_info info = {};

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz)
		return -EINVAL;
	minsz = min_t(size_t, info.argsz, sizeof(info));
	info.flags = VFIO_DEVICE_FLAGS_RESET | VFIO_DEVICE_FLAGS_PCI;
	info.num_regions = VFIO_PCI_NUM_REGIONS + 1;
	info.num_irqs = VFIO_PCI_NUM_IRQS;
	return copy_to_user(arg, &info, minsz) ? -EFAULT : 0;
}

/* What tells a user that it is the migration region, and what the device supports. */
static int add_capabilities(struct vfio_info_cap *caps, u16 ndma)
{
	struct vfio_region_info_cap_type type = {
		.header = { .id = VFIO_REGION_INFO_CAP_TYPE, .version = 1 },
		.type = migration_core_region_type(),
		.subtype = migration_core_region_subtype(),
	};
	struct vfio_info_cap_header bare = { .id = ndma, .version = 1 };
	int error = vfio_info_add_capability(caps, &type.header, sizeof(type));

	return error || !ndma ? error : vfio_info_add_capability(caps, &bare, sizeof(bare));
}

static long get_region_info(struct migration_vfio *device, void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_region_info, offset);
	struct vfio_info_cap caps = {};
	struct vfio_region_info info;
	int region, error = 0;

	if (copy_from_user(&info, arg, minsz))
		return -EFAULT;
	if (info.argsz < minsz || info.index > VFIO_PCI_NUM_REGIONS)
		return -EINVAL;
	region = region_of(info.index);
	info.cap_offset = 0;
	info.offset = (u64)info.index << MIGRATION_REGION_SHIFT;
	info.flags = region < 0 ? 0 : VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
	info.size = region < 0 ? 0 : migration_core_region_bytes(region);
	if (region == MIGRATION_STATE) {
		error = add_capabilities(&caps, migration_core_ndma_capability(device->core));
		if (error)
			return error;
	}
	if (caps.size) {
		info.flags |= VFIO_REGION_INFO_FLAG_CAPS;
		if (info.argsz < minsz + caps.size) {
			info.argsz = minsz + caps.size;
		} else {
			vfio_info_cap_shift(&caps, minsz);
			if (copy_to_user(arg + minsz, caps.buf, caps.size))
				error = -EFAULT;
			info.cap_offset = minsz;
		}
		kfree(caps.buf);
	}
	if (!error && copy_to_user(arg, &info, minsz))
		error = -EFAULT;
	return error;
}

static long reset(struct migration_vfio *device)
{
	int error = migration_core_lock(device->core);

	if (error)
		return error;
	error = migration_core_reset(device->core);
	migration_core_unlock(device->core);
	return error;
}

/* The device is alone on its slot, so its group shows that the user has all devices there. */
static long hot_reset(struct migration_vfio *device, void __user *arg)
{
	size_t minsz = offsetofend(struct vfio_pci_hot_reset, count);
	struct vfio_pci_hot_reset header;
	struct file *file;
	bool owned;
	s32 group;

	if (copy_from_user(&header, arg, minsz))
		return -EFAULT;
	if (header.argsz < minsz + sizeof(group) || header.flags || header.count != 1)
		return -EINVAL;
	if (copy_from_user(&group, arg + minsz, sizeof(group)))
		return -EFAULT;
	file = fget(group);
	if (!file)
		return -EBADF;
	owned = vfio_file_has_dev(file, &device->vdev);
	fput(file);
	return owned ? reset(device) : -EINVAL;
}

static long migration_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	struct migration_vfio *device = to_migration(vdev);
	void __user *argument = (void __user *)arg;

	switch (cmd) {
	case VFIO_DEVICE_GET_INFO:
		return get_info(argument);
	case VFIO_DEVICE_GET_REGION_INFO:
		return get_region_info(device, argument);
	case VFIO_DEVICE_GET_IRQ_INFO:
		return migration_get_irq_info(argument);
	case VFIO_DEVICE_SET_IRQS:
		return migration_set_irqs(device, argument);
	case VFIO_DEVICE_RESET:
		return reset(device);
	case VFIO_DEVICE_PCI_HOT_RESET:
		return hot_reset(device, argument);
	}
	return -ENOTTY;
}

/* Called for a device with pinned pages alone; this one pins none. */
static void migration_dma_unmap(struct vfio_device *vdev, u64 iova, u64 length)
{
}

static const struct vfio_device_ops migration_ops = {
	.name = DRIVER_NAME,
	.init = migration_init,
	.release = migration_release,
	.open_device = migration_open_device,
	.close_device = migration_close_device,
	.read = migration_read,
	.write = migration_write,
	.ioctl = migration_ioctl,
	.dma_unmap = migration_dma_unmap,
	.bind_iommufd = vfio_iommufd_emulated_bind,
	.unbind_iommufd = vfio_iommufd_emulated_unbind,
	.attach_ioas = vfio_iommufd_emulated_attach_ioas,
	.detach_ioas = vfio_iommufd_emulated_detach_ioas,
};

static int migration_probe(struct platform_device *pdev)
{
	struct migration_vfio *device;
	int error;

	device = vfio_alloc_device(migration_vfio, vdev, &pdev->dev, &migration_ops);
	if (IS_ERR(device))
		return PTR_ERR(device);
	error = vfio_register_emulated_iommu_dev(&device->vdev);
	if (error) {
		vfio_put_device(&device->vdev);
		return error;
	}
	platform_set_drvdata(pdev, device);
	device->debugfs = migration_debugfs_add(device->core, dev_name(&pdev->dev), debugfs_root);
	return 0;
}

static void migration_remove(struct platform_device *pdev)
{
	struct migration_vfio *device = platform_get_drvdata(pdev);

	debugfs_remove_recursive(device->debugfs);
	vfio_unregister_group_dev(&device->vdev);
	vfio_put_device(&device->vdev);
}

static struct platform_driver migration_driver = {
	.probe = migration_probe,
	.remove_new = migration_remove,
	.driver = { .name = DRIVER_NAME },
};

static void unregister_devices(unsigned int count)
{
	while (count--)
		platform_device_unregister(platform_devices[count]);
}

static int __init migration_module_init(void)
{
	unsigned int i;
	int error;

	if (!devices || devices > DEVICES_MAX)
		return -EINVAL;
	debugfs_root = debugfs_create_dir(DRIVER_NAME, NULL);
	error = platform_driver_register(&migration_driver);
	if (error)
		goto no_driver;
	for (i = 0; i < devices; i++) {
		platform_devices[i] = platform_device_register_simple(DRIVER_NAME, i, NULL, 0);
		if (IS_ERR(platform_devices[i])) {
			error = PTR_ERR(platform_devices[i]);
			goto no_device;
		}
	}
	return 0;

no_device:
	unregister_devices(i);
	platform_driver_unregister(&migration_driver);
no_driver:
	debugfs_remove_recursive(debugfs_root);
	return error;
}
module_init(migration_module_init);

static void __exit migration_module_exit(void)
{
	unregister_devices(devices);
	platform_driver_unregister(&migration_driver);
	debugfs_remove_recursive(debugfs_root);
}
module_exit(migration_module_exit);

MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("VFIO device migration with NDMA, on hardware that is a model");
