/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef ALGORITHMS_H
#define ALGORITHMS_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stddef.h>
#endif

#include "tables/uapi.h"

#ifdef __cplusplus
extern "C" {
#endif

#include "tables/algorithms.h"

#ifdef __cplusplus
}
#endif

#endif /* ALGORITHMS_H */
