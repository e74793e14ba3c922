// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/* The algorithm of the specification, as it is generated. */
#include "../c/vfio_migration_algorithms.c"
