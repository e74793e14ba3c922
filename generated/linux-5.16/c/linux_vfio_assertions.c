// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stddef.h>
#include <linux/vfio.h>

/*
 * A condition that holds if this file compiles, in C of any age and in C++. C
 * of before 2011 has no assertion, but no array of negative size either.
 */
#if defined(__cplusplus)
#define HOLDS(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define HOLDS(condition) _Static_assert(condition, #condition)
#else
#define HOLDS(condition) extern char holds[(condition) ? 1 : -1]
#endif

/*
 * <linux/vfio.h> of the system, which may be of a later time: its structs may
 * have grown at their end.
 */

/* Layout of struct vfio_region_info. */
HOLDS(sizeof(struct vfio_region_info) >= 32);
HOLDS(offsetof(struct vfio_region_info, argsz) == 0);
HOLDS(sizeof(((struct vfio_region_info *)0)->argsz) == 4);
HOLDS(offsetof(struct vfio_region_info, flags) == 4);
HOLDS(sizeof(((struct vfio_region_info *)0)->flags) == 4);
HOLDS(offsetof(struct vfio_region_info, index) == 8);
HOLDS(sizeof(((struct vfio_region_info *)0)->index) == 4);
HOLDS(offsetof(struct vfio_region_info, cap_offset) == 12);
HOLDS(sizeof(((struct vfio_region_info *)0)->cap_offset) == 4);
HOLDS(offsetof(struct vfio_region_info, size) == 16);
HOLDS(sizeof(((struct vfio_region_info *)0)->size) == 8);
HOLDS(offsetof(struct vfio_region_info, offset) == 24);
HOLDS(sizeof(((struct vfio_region_info *)0)->offset) == 8);

/* Layout of struct vfio_info_cap_header. */
HOLDS(sizeof(struct vfio_info_cap_header) >= 8);
HOLDS(__alignof__(struct vfio_info_cap_header) == 4);
HOLDS(offsetof(struct vfio_info_cap_header, id) == 0);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->id) == 2);
HOLDS(offsetof(struct vfio_info_cap_header, version) == 2);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->version) == 2);
HOLDS(offsetof(struct vfio_info_cap_header, next) == 4);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->next) == 4);

/* Layout of struct vfio_region_sparse_mmap_area. */
HOLDS(sizeof(struct vfio_region_sparse_mmap_area) >= 16);
HOLDS(offsetof(struct vfio_region_sparse_mmap_area, offset) == 0);
HOLDS(sizeof(((struct vfio_region_sparse_mmap_area *)0)->offset) == 8);
HOLDS(offsetof(struct vfio_region_sparse_mmap_area, size) == 8);
HOLDS(sizeof(((struct vfio_region_sparse_mmap_area *)0)->size) == 8);

/* Layout of struct vfio_region_info_cap_sparse_mmap. */
HOLDS(sizeof(struct vfio_region_info_cap_sparse_mmap) >= 16);
HOLDS(offsetof(struct vfio_region_info_cap_sparse_mmap, header) == 0);
HOLDS(sizeof(((struct vfio_region_info_cap_sparse_mmap *)0)->header) == 8);
HOLDS(offsetof(struct vfio_region_info_cap_sparse_mmap, nr_areas) == 8);
HOLDS(sizeof(((struct vfio_region_info_cap_sparse_mmap *)0)->nr_areas) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_sparse_mmap, reserved) == 12);
HOLDS(sizeof(((struct vfio_region_info_cap_sparse_mmap *)0)->reserved) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_sparse_mmap, areas) == 16);
HOLDS(sizeof(((struct vfio_region_info_cap_sparse_mmap *)0)->areas[0]) ==
      sizeof(struct vfio_region_sparse_mmap_area));

/* Layout of struct vfio_region_info_cap_type. */
HOLDS(sizeof(struct vfio_region_info_cap_type) >= 16);
HOLDS(__alignof__(struct vfio_region_info_cap_type) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_type, header) == 0);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->header) == 8);
HOLDS(offsetof(struct vfio_region_info_cap_type, type) == 8);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->type) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_type, subtype) == 12);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->subtype) == 4);

/* Layout of struct vfio_device_info. */
HOLDS(sizeof(struct vfio_device_info) >= 20);
HOLDS(__alignof__(struct vfio_device_info) == 4);
HOLDS(offsetof(struct vfio_device_info, argsz) == 0);
HOLDS(sizeof(((struct vfio_device_info *)0)->argsz) == 4);
HOLDS(offsetof(struct vfio_device_info, flags) == 4);
HOLDS(sizeof(((struct vfio_device_info *)0)->flags) == 4);
HOLDS(offsetof(struct vfio_device_info, num_regions) == 8);
HOLDS(sizeof(((struct vfio_device_info *)0)->num_regions) == 4);
HOLDS(offsetof(struct vfio_device_info, num_irqs) == 12);
HOLDS(sizeof(((struct vfio_device_info *)0)->num_irqs) == 4);
HOLDS(offsetof(struct vfio_device_info, cap_offset) == 16);
HOLDS(sizeof(((struct vfio_device_info *)0)->cap_offset) == 4);

/* Layout of struct vfio_irq_info. */
HOLDS(sizeof(struct vfio_irq_info) >= 16);
HOLDS(__alignof__(struct vfio_irq_info) == 4);
HOLDS(offsetof(struct vfio_irq_info, argsz) == 0);
HOLDS(sizeof(((struct vfio_irq_info *)0)->argsz) == 4);
HOLDS(offsetof(struct vfio_irq_info, flags) == 4);
HOLDS(sizeof(((struct vfio_irq_info *)0)->flags) == 4);
HOLDS(offsetof(struct vfio_irq_info, index) == 8);
HOLDS(sizeof(((struct vfio_irq_info *)0)->index) == 4);
HOLDS(offsetof(struct vfio_irq_info, count) == 12);
HOLDS(sizeof(((struct vfio_irq_info *)0)->count) == 4);

/* Values. */
HOLDS(VFIO_TYPE == 59);
HOLDS(VFIO_BASE == 100);
HOLDS(VFIO_REGION_INFO_FLAG_READ == 1);
HOLDS(VFIO_REGION_INFO_FLAG_WRITE == 2);
HOLDS(VFIO_REGION_INFO_FLAG_MMAP == 4);
HOLDS(VFIO_REGION_INFO_FLAG_CAPS == 8);
HOLDS(VFIO_REGION_INFO_CAP_SPARSE_MMAP == 1);
HOLDS(VFIO_REGION_INFO_CAP_TYPE == 2);
HOLDS(VFIO_DEVICE_FLAGS_RESET == 1);
HOLDS(VFIO_DEVICE_FLAGS_PCI == 2);
HOLDS(VFIO_DEVICE_FLAGS_CAPS == 128);
HOLDS(VFIO_PCI_NUM_REGIONS == 9);
HOLDS(VFIO_PCI_BAR0_REGION_INDEX == 0);
HOLDS(VFIO_PCI_CONFIG_REGION_INDEX == 7);
HOLDS(VFIO_PCI_NUM_IRQS == 5);
HOLDS(VFIO_PCI_INTX_IRQ_INDEX == 0);
HOLDS(VFIO_PCI_MSI_IRQ_INDEX == 1);
HOLDS(VFIO_PCI_MSIX_IRQ_INDEX == 2);
HOLDS(VFIO_PCI_ERR_IRQ_INDEX == 3);
HOLDS(VFIO_PCI_REQ_IRQ_INDEX == 4);
HOLDS(VFIO_IRQ_INFO_EVENTFD == 1);
HOLDS(VFIO_IRQ_INFO_MASKABLE == 2);
HOLDS(VFIO_IRQ_INFO_AUTOMASKED == 4);
HOLDS(VFIO_IRQ_INFO_NORESIZE == 8);
HOLDS(VFIO_DEVICE_GET_INFO == _IO(0x3bU, 107));
HOLDS(VFIO_DEVICE_GET_REGION_INFO == _IO(0x3bU, 108));
HOLDS(VFIO_DEVICE_RESET == _IO(0x3bU, 111));
HOLDS(VFIO_DEVICE_GET_IRQ_INFO == _IO(0x3bU, 109));
