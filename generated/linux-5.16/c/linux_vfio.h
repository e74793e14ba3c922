/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef LINUX_VFIO_H
#define LINUX_VFIO_H

/*
 * The part of <linux/vfio.h> that <linux/vfio_migration.h> builds on, for a
 * program that cannot include both.
 */

#include <linux/ioctl.h>
#include <linux/types.h>

/* The letter of VFIO's requests, a semicolon. */
#define VFIO_TYPE				(0x3b)

/* Where the numbers of VFIO's requests begin. */
#define VFIO_BASE				(100)

/* Fills in vfio_device_info. */
#define VFIO_DEVICE_GET_INFO			_IO(VFIO_TYPE, VFIO_BASE + 7)

/* Fills in vfio_region_info for the region that its index names. */
#define VFIO_DEVICE_GET_REGION_INFO		_IO(VFIO_TYPE, VFIO_BASE + 8)

/* Resets the device. */
#define VFIO_DEVICE_RESET			_IO(VFIO_TYPE, VFIO_BASE + 11)

/*
 * What can be done with a region:
 *
 *   READ   It can be read.
 *   WRITE  It can be written.
 *   MMAP   It can be mapped, wholly or in the areas of a capability.
 *   CAPS   It has capabilities, whether or not the answer had room for them.
 */
#define VFIO_REGION_INFO_FLAG_READ		(1 << 0)
#define VFIO_REGION_INFO_FLAG_WRITE		(1 << 1)
#define VFIO_REGION_INFO_FLAG_MMAP		(1 << 2)
#define VFIO_REGION_INFO_FLAG_CAPS		(1 << 3)

/**
 * struct vfio_region_info - A region of a device.
 * @argsz: Bytes that the user provides, including this member. In the answer,
 *     the bytes that the capabilities need, if that is more.
 * @flags: What can be done with the region.
 * @index: Which region, as the user asks.
 * @cap_offset: Where the first capability lies, in bytes from the start of the
 *     struct; 0 if there is none, or no room.
 * @size: Size in bytes; 0 for a region that the device lacks.
 * @offset: Where the region begins in the device's file.
 */
struct vfio_region_info {
	__u32	argsz;		/* read/write */
	__u32	flags;		/* read only */
	__u32	index;		/* read/write */
	__u32	cap_offset;	/* read only */
	__u64	size;		/* read only */
	__u64	offset;		/* read only */
};

/**
 * struct vfio_info_cap_header - The header of every capability.
 * @id: Which capability.
 * @version: The version of the capability.
 * @next: Where the next capability lies, in bytes from the start of the struct
 *     that the chain belongs to; 0 in the last one.
 */
struct vfio_info_cap_header {
	__u16	id;		/* read only */
	__u16	version;	/* read only */
	__u32	next;		/* read only */
};

/* Only some areas of the region can be mapped. */
#define VFIO_REGION_INFO_CAP_SPARSE_MMAP	1

/**
 * struct vfio_region_sparse_mmap_area - An area of a region.
 * @offset: In bytes from the start of the region.
 * @size: In bytes.
 */
struct vfio_region_sparse_mmap_area {
	__u64	offset;	/* read only */
	__u64	size;	/* read only */
};

/**
 * struct vfio_region_info_cap_sparse_mmap - Version 1 of the sparse mmap
 *     capability.
 * @header: The header.
 * @nr_areas: How many areas there are.
 * @reserved: Keeps the areas aligned.
 * @areas: The areas that can be mapped.
 */
struct vfio_region_info_cap_sparse_mmap {
	struct vfio_info_cap_header	header;			/* read only */
	__u32	nr_areas;					/* read only */
	/* reads as zero, writes are ignored */
	__u32	reserved;
	struct vfio_region_sparse_mmap_area	areas[];	/* read only */
};

/* The region is of a certain type. */
#define VFIO_REGION_INFO_CAP_TYPE		2

/**
 * struct vfio_region_info_cap_type - Version 1 of the type capability.
 * @header: The header.
 * @type: What kind of region it is.
 * @subtype: Which one of that kind.
 */
struct vfio_region_info_cap_type {
	struct vfio_info_cap_header	header;	/* read only */
	__u32	type;				/* read only */
	__u32	subtype;			/* read only */
};

/*
 * What a device is and can do:
 *
 *   RESET  It can be reset.
 *   PCI    It is a PCI device, whose first regions and interrupts have fixed
 *          indexes.
 *   CAPS   The answer can hold a chain of capabilities.
 */
#define VFIO_DEVICE_FLAGS_RESET			(1 << 0)
#define VFIO_DEVICE_FLAGS_PCI			(1 << 1)
#define VFIO_DEVICE_FLAGS_CAPS			(1 << 7)

/**
 * struct vfio_device_info - A device.
 * @argsz: Bytes that the user provides, this member included.
 * @flags: What the device is and can do.
 * @num_regions: One more than the highest index of a region.
 * @num_irqs: One more than the highest index of an interrupt.
 * @cap_offset: Where the first capability lies, in bytes from the start of the
 *     struct; 0 if there is none.
 */
struct vfio_device_info {
	__u32	argsz;		/* read/write */
	__u32	flags;		/* read only */
	__u32	num_regions;	/* read only */
	__u32	num_irqs;	/* read only */
	__u32	cap_offset;	/* read only */
};

/*
 * Regions of a PCI device that have a fixed index; any other region has a
 * higher one.
 */
#define VFIO_PCI_NUM_REGIONS			(9)

/* The first of the six BARs. */
#define VFIO_PCI_BAR0_REGION_INDEX		(0)

/* PCI configuration space. */
#define VFIO_PCI_CONFIG_REGION_INDEX		(7)

/* Fills in vfio_irq_info for the kind of interrupts that its index names. */
#define VFIO_DEVICE_GET_IRQ_INFO		_IO(VFIO_TYPE, VFIO_BASE + 9)

/* Kinds of interrupts of a PCI device. */
#define VFIO_PCI_NUM_IRQS			(5)

/* The interrupt of a pin. */
#define VFIO_PCI_INTX_IRQ_INDEX			(0)

/* Interrupts by MSI. */
#define VFIO_PCI_MSI_IRQ_INDEX			(1)

/* Interrupts by MSI-X. */
#define VFIO_PCI_MSIX_IRQ_INDEX			(2)

/* Signals an error of the bus. */
#define VFIO_PCI_ERR_IRQ_INDEX			(3)

/* Signals that the host asks the user to give the device back. */
#define VFIO_PCI_REQ_IRQ_INDEX			(4)

/*
 * Flags of vfio_irq_info: they tell a user what it can do with the interrupts
 * of one kind:
 *
 *   EVENTFD     They can be signalled by an eventfd each.
 *   MASKABLE    They can be masked and unmasked.
 *   AUTOMASKED  An interrupt is masked when it is signalled.
 *   NORESIZE    All interrupts are set up at once. To add more, the user first
 *               has to remove the existing ones.
 */
#define VFIO_IRQ_INFO_EVENTFD			(1 << 0)
#define VFIO_IRQ_INFO_MASKABLE			(1 << 1)
#define VFIO_IRQ_INFO_AUTOMASKED		(1 << 2)
#define VFIO_IRQ_INFO_NORESIZE			(1 << 3)

/**
 * struct vfio_irq_info - A kind of interrupts.
 * @argsz: Bytes that the user provides, this member included.
 * @flags: What can be done with the interrupts.
 * @index: Which kind, as the user asks.
 * @count: How many of that kind the device has.
 */
struct vfio_irq_info {
	__u32	argsz;	/* read/write */
	__u32	flags;	/* read only */
	__u32	index;	/* read/write */
	__u32	count;	/* read only */
};

#endif /* LINUX_VFIO_H */
