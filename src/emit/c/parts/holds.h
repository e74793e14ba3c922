/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
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
