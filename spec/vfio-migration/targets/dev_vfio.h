/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device below /dev/vfio as a program has it: its group in a container with
 * memory for DMA, its regions, and accesses to them by pread and pwrite.
 */
#ifndef DEV_VFIO_H
#define DEV_VFIO_H

#include <errno.h>
#include <fcntl.h>
#include <linux/vfio.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

/* Of the revision that this edition describes; the header of the system may have others. */
enum { REGION_TYPE_MIGRATION = 3, REGION_SUBTYPE_MIGRATION = 1, CAP_MIG_NDMA = 6 };

/* The answer where the device, or this program, does not have what is asked for. */
#define DEV_CANNOT	1

#define OPENS_MAX	16
#define ACCESS_MAX	8192
#define MEMORY_BYTES	0x10000
#define PAGE_BYTES	0x1000

struct dev {
	const char *name;
	/* Its folder in debugfs; NULL for a driver that shows nothing there. */
	const char *debugfs;
	int container;
	int group;
	/* What DMA reaches, at address 0. */
	void *memory;
	/* One for each time that it is open. */
	int files[OPENS_MAX];
	unsigned int opens;
	/* Where the regions begin in the device's file. */
	uint64_t migration, bar0, config;
	bool ndma;
};

static inline void die(const char *format, ...)
{
	va_list values;

	va_start(values, format);
	vfprintf(stderr, format, values);
	va_end(values);
	fprintf(stderr, ": %s\n", strerror(errno));
	exit(1);
}

/* The file that accesses go through; -1, with which they fail, if it is not open. */
static inline int dev_file(const struct dev *dev)
{
	return dev->opens ? dev->files[dev->opens - 1] : -1;
}

/* 0, a negative errno, or DEV_CANNOT for more bytes than any access here has. */
static inline int dev_read(const struct dev *dev, uint64_t region, uint64_t offset,
			   unsigned int width, uint64_t *value)
{
	uint8_t bytes[ACCESS_MAX] = { 0 };
	ssize_t count;

	*value = 0;
	if (width > sizeof(bytes))
		return DEV_CANNOT;
	count = pread(dev_file(dev), bytes, width, (off_t)(region + offset));
	if (count < 0)
		return -errno;
	/* The byte order of the host is that of PCI. */
	memcpy(value, bytes, width < 8 ? width : 8);
	return count == (ssize_t)width ? 0 : -EIO;
}

static inline int dev_write(const struct dev *dev, uint64_t region, uint64_t offset,
			    unsigned int width, uint64_t value)
{
	uint8_t bytes[ACCESS_MAX] = { 0 };
	ssize_t count;

	if (width > sizeof(bytes))
		return DEV_CANNOT;
	memcpy(bytes, &value, sizeof(value));
	count = pwrite(dev_file(dev), bytes, width, (off_t)(region + offset));
	if (count < 0)
		return -errno;
	return count == (ssize_t)width ? 0 : -EIO;
}

/* Writes a line to a file of debugfs: 0, a negative errno, or DEV_CANNOT where there is none. */
static inline int dev_tell(const struct dev *dev, const char *name, const char *format, ...)
{
	char path[256], line[64];
	va_list values;
	ssize_t count;
	int out, result;

	if (!dev->debugfs)
		return DEV_CANNOT;
	va_start(values, format);
	vsnprintf(line, sizeof(line), format, values);
	va_end(values);
	snprintf(path, sizeof(path), "%s/%s", dev->debugfs, name);
	out = open(path, O_WRONLY);
	if (out < 0)
		return errno == ENOENT ? DEV_CANNOT : -errno;
	count = write(out, line, strlen(line));
	result = count < 0 ? -errno : 0;
	close(out);
	return result;
}

static inline FILE *dev_listen(const struct dev *dev, const char *name)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", dev->debugfs ? dev->debugfs : "", name);
	return dev->debugfs ? fopen(path, "r") : NULL;
}

/* What a line of the file "look" says, or DEV_CANNOT. */
static inline int dev_look(const struct dev *dev, const char *what, uint64_t *value)
{
	FILE *in = dev_listen(dev, "look");
	int result = DEV_CANNOT;
	unsigned int number;
	char name[32];

	while (in && fscanf(in, "%31s %u", name, &number) == 2) {
		if (!strcmp(name, what)) {
			*value = number;
			result = 0;
		}
	}
	if (in)
		fclose(in);
	return result;
}

/* The capabilities of a region: what it is, and whether it says that the device supports NDMA. */
static inline bool dev_is_migration(struct dev *dev, const struct vfio_region_info *info)
{
	const char *start = (const char *)info;
	uint32_t at = info->flags & VFIO_REGION_INFO_FLAG_CAPS ? info->cap_offset : 0;
	bool is_it = false, ndma = false;

	while (at) {
		const struct vfio_info_cap_header *cap = (const void *)(start + at);
		const struct vfio_region_info_cap_type *type = (const void *)cap;

		if (cap->id == VFIO_REGION_INFO_CAP_TYPE)
			is_it = type->type == REGION_TYPE_MIGRATION &&
				type->subtype == REGION_SUBTYPE_MIGRATION;
		ndma = ndma || cap->id == CAP_MIG_NDMA;
		at = cap->next;
	}
	if (is_it)
		dev->ndma = ndma;
	return is_it;
}

static inline void dev_find_regions(struct dev *dev)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	uint64_t buffer[64];
	struct vfio_region_info *region = (void *)buffer;
	bool found = false;
	uint32_t i;

	if (ioctl(dev_file(dev), VFIO_DEVICE_GET_INFO, &info))
		die("the device does not say what it has");
	for (i = 0; i < info.num_regions; i++) {
		memset(buffer, 0, sizeof(buffer));
		region->argsz = sizeof(buffer);
		region->index = i;
		if (ioctl(dev_file(dev), VFIO_DEVICE_GET_REGION_INFO, region))
			die("region %u does not say what it is", i);
		if (i == VFIO_PCI_BAR0_REGION_INDEX)
			dev->bar0 = region->offset;
		else if (i == VFIO_PCI_CONFIG_REGION_INDEX)
			dev->config = region->offset;
		else if (dev_is_migration(dev, region)) {
			dev->migration = region->offset;
			found = true;
		}
	}
	if (!found)
		die("no region is the migration region");
}

/* 0, a negative errno, or DEV_CANNOT. */
static inline int dev_open(struct dev *dev)
{
	int opened;

	if (dev->opens == OPENS_MAX)
		return DEV_CANNOT;
	opened = ioctl(dev->group, VFIO_GROUP_GET_DEVICE_FD, dev->name);
	if (opened < 0)
		return -errno;
	dev->files[dev->opens++] = opened;
	return 0;
}

static inline int dev_close(struct dev *dev)
{
	if (close(dev_file(dev)))
		return -errno;
	dev->opens--;
	return 0;
}

/* The group of the device, in a container whose memory DMA reaches. */
static inline void dev_attach(struct dev *dev)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map),
		.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.size = MEMORY_BYTES,
	};
	char path[256], link[256];
	ssize_t length;

	snprintf(path, sizeof(path), "/sys/bus/platform/devices/%s/iommu_group", dev->name);
	length = readlink(path, link, sizeof(link) - 1);
	if (length < 0)
		die("%s has no group", dev->name);
	link[length] = '\0';
	snprintf(path, sizeof(path), "/dev/vfio/%s", strrchr(link, '/') + 1);
	dev->group = open(path, O_RDWR);
	if (dev->group < 0)
		die("%s", path);
	dev->container = open("/dev/vfio/vfio", O_RDWR);
	if (dev->container < 0)
		die("/dev/vfio/vfio");
	if (ioctl(dev->group, VFIO_GROUP_SET_CONTAINER, &dev->container) ||
	    ioctl(dev->container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU))
		die("%s does not go into a container", path);
	dev->memory = mmap(NULL, MEMORY_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (dev->memory == MAP_FAILED)
		die("there is no memory");
	map.vaddr = (uintptr_t)dev->memory;
	if (ioctl(dev->container, VFIO_IOMMU_MAP_DMA, &map))
		die("the memory is not mapped for DMA");
}

#endif /* DEV_VFIO_H */
