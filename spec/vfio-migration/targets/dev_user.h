/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What the checks of dev_checks.c do as a user of a device. A check says why it failed. */
#ifndef DEV_USER_H
#define DEV_USER_H

#include "dev_vfio.h"

enum { RUNNING = 1, SAVING = 2, RESUMING = 4, NDMA = 8, ERROR = 6 };
enum { AT_STATE = 0, AT_PENDING_BYTES = 8, AT_DATA_OFFSET = 16, AT_DATA_SIZE = 24 };

/* Why a check failed; empty if it did not. */
static char why[256];

static inline bool fails(const char *format, ...)
{
	va_list values;

	va_start(values, format);
	vsnprintf(why, sizeof(why), format, values);
	va_end(values);
	return false;
}

static inline int get(struct dev *dev, uint64_t offset, unsigned int width, uint64_t *value)
{
	return dev_read(dev, dev->migration, offset, width, value);
}

static inline int set_state(struct dev *dev, uint64_t state)
{
	return dev_write(dev, dev->migration, AT_STATE, 4, state);
}

static inline bool reset(struct dev *dev)
{
	return !ioctl(dev_file(dev), VFIO_DEVICE_RESET) || fails("the reset fails: %s", strerror(errno));
}

#endif /* DEV_USER_H */
