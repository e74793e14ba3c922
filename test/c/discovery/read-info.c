// SPDX-License-Identifier: MIT
/*
 * Prints what the answers of VFIO_DEVICE_GET_INFO and of
 * VFIO_DEVICE_GET_REGION_INFO say. Standard input holds one answer after the
 * other, each behind a request number and a length of 32 bits.
 *
 * The structs come from the system's header, or from the generated ones: both
 * declare some of the same names, so that no program includes both.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef SYSTEM_HEADER
#include <linux/vfio.h>
#ifndef VFIO_REGION_TYPE_MIGRATION
#define VFIO_REGION_TYPE_MIGRATION	VFIO_REGION_TYPE_MIGRATION_DEPRECATED
#define VFIO_REGION_SUBTYPE_MIGRATION	VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED
#endif
#else
#include <linux/vfio_migration.h>
#include "linux_vfio.h"
#endif

/* More than any answer here has. */
#define ARGUMENT_MAX	4096

static union {
	__u64 aligned;
	unsigned char bytes[ARGUMENT_MAX];
	struct vfio_device_info device;
	struct vfio_region_info region;
} argument;

static void print_device(const struct vfio_device_info *info)
{
	printf("device argsz %u%s%s regions %u irqs %u\n", info->argsz,
	       info->flags & VFIO_DEVICE_FLAGS_PCI ? " pci" : "",
	       info->flags & VFIO_DEVICE_FLAGS_RESET ? " reset" : "",
	       info->num_regions, info->num_irqs);
	if (info->flags & VFIO_DEVICE_FLAGS_CAPS)
		printf("  capabilities at %u\n", info->cap_offset);
}

static void print_type(const void *start)
{
	const struct vfio_region_info_cap_type *cap = start;

	printf("type %u %u%s\n", cap->type, cap->subtype,
	       cap->type == VFIO_REGION_TYPE_MIGRATION &&
	       cap->subtype == VFIO_REGION_SUBTYPE_MIGRATION ?
	       " migration" : "");
}

static void print_sparse_mmap(const void *start)
{
	const struct vfio_region_info_cap_sparse_mmap *cap = start;
	__u32 i;

	printf("sparse mmap");
	for (i = 0; i < cap->nr_areas; i++)
		printf(" %llu+%llu", (unsigned long long)cap->areas[i].offset,
		       (unsigned long long)cap->areas[i].size);
	printf("\n");
}

static void print_chain(__u32 offset)
{
	while (offset) {
		const void *start = argument.bytes + offset;
		const struct vfio_info_cap_header *cap = start;

		printf("  at %u version %u: ", offset, cap->version);
		if (cap->id == VFIO_REGION_INFO_CAP_TYPE)
			print_type(start);
		else if (cap->id == VFIO_REGION_INFO_CAP_SPARSE_MMAP)
			print_sparse_mmap(start);
		else
			printf("capability %u\n", cap->id);
		offset = cap->next;
	}
}

static void print_region(const struct vfio_region_info *info)
{
	printf("region %u argsz %u%s%s%s%s size %llu offset %llu\n",
	       info->index, info->argsz,
	       info->flags & VFIO_REGION_INFO_FLAG_READ ? " read" : "",
	       info->flags & VFIO_REGION_INFO_FLAG_WRITE ? " write" : "",
	       info->flags & VFIO_REGION_INFO_FLAG_MMAP ? " mmap" : "",
	       info->flags & VFIO_REGION_INFO_FLAG_CAPS ? " caps" : "",
	       (unsigned long long)info->size,
	       (unsigned long long)info->offset);
	if (info->flags & VFIO_REGION_INFO_FLAG_CAPS)
		print_chain(info->cap_offset);
}

int main(void)
{
	__u32 head[2];

	while (fread(head, sizeof(head), 1, stdin) == 1) {
		memset(&argument, 0, sizeof(argument));
		if (head[1] > ARGUMENT_MAX ||
		    fread(argument.bytes, 1, head[1], stdin) != head[1])
			return EXIT_FAILURE;
		if (head[0] == VFIO_DEVICE_GET_INFO)
			print_device(&argument.device);
		else if (head[0] == VFIO_DEVICE_GET_REGION_INFO)
			print_region(&argument.region);
		else
			printf("request %u\n", head[0]);
	}
	return EXIT_SUCCESS;
}
