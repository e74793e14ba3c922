// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stddef.h>
#include <linux/vfio_migration.h>

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
HOLDS(VFIO_DEVICE_STATE_RUNNING == 1);
HOLDS(VFIO_DEVICE_STATE_SAVING == 2);
HOLDS(VFIO_DEVICE_STATE_RESUMING == 4);
HOLDS(VFIO_DEVICE_STATE_STOP == 0);
HOLDS(VFIO_DEVICE_STATE_MASK == 7);

/* Results of VFIO_DEVICE_STATE_VALID(). */
HOLDS(VFIO_DEVICE_STATE_VALID(0x0U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x1U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x2U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x3U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x4U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x5U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x6U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x7U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x8U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x9U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xaU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xbU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xcU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xdU) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0xeU) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfU) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000000U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000001U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000002U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000003U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000004U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000005U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000006U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0x80000007U) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffff8U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffff9U) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffffaU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffffbU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffffcU) == 1);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffffdU) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0xfffffffeU) == 0);
HOLDS(VFIO_DEVICE_STATE_VALID(0xffffffffU) == 0);

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
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xeU) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000000U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000001U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000002U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000003U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000004U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000005U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000006U) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0x80000007U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff8U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffff9U) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffaU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffbU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffcU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffdU) == 0);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xfffffffeU) == 1);
HOLDS(VFIO_DEVICE_STATE_IS_ERROR(0xffffffffU) == 0);

/*
 * VFIO_DEVICE_STATE_SET_ERROR() has no result: no value for
 * VFIO_DEVICE_SATE_SAVING.
 */
