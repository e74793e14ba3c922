// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stddef.h>
#include <linux/vfio_migration.h>

#include "linux_vfio.h"

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

/* Layout of struct vfio_migration_arc. */
HOLDS(sizeof(struct vfio_migration_arc) == 16);
HOLDS(__alignof__(struct vfio_migration_arc) == 4);
HOLDS(offsetof(struct vfio_migration_arc, argsz) == 0);
HOLDS(sizeof(((struct vfio_migration_arc *)0)->argsz) == 4);
HOLDS(offsetof(struct vfio_migration_arc, flags) == 4);
HOLDS(sizeof(((struct vfio_migration_arc *)0)->flags) == 4);
HOLDS(offsetof(struct vfio_migration_arc, from) == 8);
HOLDS(sizeof(((struct vfio_migration_arc *)0)->from) == 4);
HOLDS(offsetof(struct vfio_migration_arc, to) == 12);
HOLDS(sizeof(((struct vfio_migration_arc *)0)->to) == 4);

/* Layout of struct vfio_device_migration_info. */
HOLDS(sizeof(struct vfio_device_migration_info) == 32);
HOLDS(offsetof(struct vfio_device_migration_info, device_state) == 0);
HOLDS(sizeof(((struct vfio_device_migration_info *)0)->device_state) == 4);
HOLDS(offsetof(struct vfio_device_migration_info, reserved) == 4);
HOLDS(sizeof(((struct vfio_device_migration_info *)0)->reserved) == 4);
HOLDS(offsetof(struct vfio_device_migration_info, pending_bytes) == 8);
HOLDS(sizeof(((struct vfio_device_migration_info *)0)->pending_bytes) == 8);
HOLDS(offsetof(struct vfio_device_migration_info, data_offset) == 16);
HOLDS(sizeof(((struct vfio_device_migration_info *)0)->data_offset) == 8);
HOLDS(offsetof(struct vfio_device_migration_info, data_size) == 24);
HOLDS(sizeof(((struct vfio_device_migration_info *)0)->data_size) == 8);

/* Values. */
HOLDS(VFIO_REGION_TYPE_MIGRATION == 3);
HOLDS(VFIO_REGION_SUBTYPE_MIGRATION == 1);
HOLDS(VFIO_REGION_INFO_CAP_MIG_NDMA == 6);
HOLDS(VFIO_DEVICE_STATE_RUNNING == 1);
HOLDS(VFIO_DEVICE_STATE_SAVING == 2);
HOLDS(VFIO_DEVICE_STATE_RESUMING == 4);
HOLDS(VFIO_DEVICE_STATE_NDMA == 8);
HOLDS(VFIO_DEVICE_STATE_MASK == 15);
HOLDS(VFIO_DEVICE_STATE_STOP == 0);
HOLDS(VFIO_DEVICE_STATE_STOP_COPY == 2);
HOLDS(VFIO_DEVICE_STATE_PRE_COPY == 3);
HOLDS(VFIO_DEVICE_STATE_ERROR == 6);
HOLDS(VFIO_DEVICE_STATE_RUNNING_NDMA == 9);
HOLDS(VFIO_DEVICE_STATE_PRE_COPY_NDMA == 11);
HOLDS(VFIO_MIGRATION_ARC_DIRECT == 1);
HOLDS(VFIO_MIGRATION_ARC_ACCEPTED == 2);
HOLDS(VFIO_DEVICE_MIGRATION_ARC == _IO(0x3bU, 118));

/* Results of VFIO_DEVICE_STATE_IS_ERROR(). */
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x0U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x2U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x3U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x4U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x5U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x6U) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x7U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x9U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xaU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xbU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xcU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xdU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xeU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x10U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x11U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x12U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x13U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x14U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x15U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x16U) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x17U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x18U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x19U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1aU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1bU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1cU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1dU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1eU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x1fU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000000U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000001U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000002U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000003U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000004U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000005U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000006U) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000007U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000008U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000009U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000aU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000bU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000cU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000dU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000eU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x8000000fU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff0U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff1U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff2U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff3U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff4U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff5U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff6U) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff7U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff8U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff9U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffaU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffbU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffcU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffdU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffeU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xffffffffU) == 0);

/* The part of <linux/vfio.h>. */

/* Layout of struct vfio_region_info. */
HOLDS(sizeof(struct vfio_region_info) == 32);
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
HOLDS(sizeof(struct vfio_info_cap_header) == 8);
HOLDS(__alignof__(struct vfio_info_cap_header) == 4);
HOLDS(offsetof(struct vfio_info_cap_header, id) == 0);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->id) == 2);
HOLDS(offsetof(struct vfio_info_cap_header, version) == 2);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->version) == 2);
HOLDS(offsetof(struct vfio_info_cap_header, next) == 4);
HOLDS(sizeof(((struct vfio_info_cap_header *)0)->next) == 4);

/* Layout of struct vfio_region_sparse_mmap_area. */
HOLDS(sizeof(struct vfio_region_sparse_mmap_area) == 16);
HOLDS(offsetof(struct vfio_region_sparse_mmap_area, offset) == 0);
HOLDS(sizeof(((struct vfio_region_sparse_mmap_area *)0)->offset) == 8);
HOLDS(offsetof(struct vfio_region_sparse_mmap_area, size) == 8);
HOLDS(sizeof(((struct vfio_region_sparse_mmap_area *)0)->size) == 8);

/* Layout of struct vfio_region_info_cap_sparse_mmap. */
HOLDS(sizeof(struct vfio_region_info_cap_sparse_mmap) == 16);
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
HOLDS(sizeof(struct vfio_region_info_cap_type) == 16);
HOLDS(__alignof__(struct vfio_region_info_cap_type) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_type, header) == 0);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->header) == 8);
HOLDS(offsetof(struct vfio_region_info_cap_type, type) == 8);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->type) == 4);
HOLDS(offsetof(struct vfio_region_info_cap_type, subtype) == 12);
HOLDS(sizeof(((struct vfio_region_info_cap_type *)0)->subtype) == 4);

/* Layout of struct vfio_device_info. */
HOLDS(sizeof(struct vfio_device_info) == 20);
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
HOLDS(sizeof(struct vfio_irq_info) == 16);
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
