/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef MACHINES_H
#define MACHINES_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#endif

#include "tables/uapi.h"

#ifdef __cplusplus
extern "C" {
#endif

#include "machine.h"

#ifdef __cplusplus
}
#endif

#endif /* MACHINES_H */
