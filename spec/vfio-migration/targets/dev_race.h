/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Threads that write, read, collect, reset and let time pass at once. */
#ifndef DEV_RACE_H
#define DEV_RACE_H

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "dev_user.h"

/* What the threads of the race share. */
static struct {
	struct dev *dev;
	atomic_bool over;
	/* What was wrong; the first thread that saw something has written it. */
	atomic_bool found;
	atomic_uint writes, reads, resets;
	/* Whether resets come in between; without them a state changes by writes alone. */
	bool has_resets;
} race;

static void wrong(const char *format, ...)
{
	va_list values;

	if (atomic_exchange(&race.found, true))
		return;
	va_start(values, format);
	vsnprintf(why, sizeof(why), format, values);
	va_end(values);
	atomic_store(&race.over, true);
}

/* Leaves the processors to those who write and read states. */
static void rest(void)
{
	const struct timespec pause = { .tv_nsec = 1000000 };

	nanosleep(&pause, NULL);
}

static uint32_t draw(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

static bool is_valid(uint64_t state)
{
	return state < 16 && (state & (SAVING | RESUMING)) != (SAVING | RESUMING) &&
	       (state & (RESUMING | RUNNING)) != (RESUMING | RUNNING);
}

/* Without faults a write fails for two reasons only: the value, or a stream that is not whole. */
static void *write_states(void *seed)
{
	uint32_t state = (uint32_t)(uintptr_t)seed;

	while (!atomic_load(&race.over)) {
		uint32_t value = draw(&state) % 16;
		int result = set_state(race.dev, value);

		atomic_fetch_add(&race.writes, 1);
		if (result && result != -EINVAL)
			wrong("a write of 0x%x fails with %s", value, strerror(-result));
		if (!result && !is_valid(value))
			wrong("a write of 0x%x succeeds", value);
	}
	return NULL;
}

/* Nothing fails, so no reader sees ERROR, nor any value that is not valid. */
static void *read_states(void *unused)
{
	uint64_t value;

	(void)unused;
	while (!atomic_load(&race.over)) {
		int error = get(race.dev, AT_STATE, 4, &value);

		atomic_fetch_add(&race.reads, 1);
		if (error)
			wrong("a read of device_state fails with %s", strerror(-error));
		else if (!is_valid(value))
			wrong("device_state reads as 0x%llx", (unsigned long long)value);
	}
	return NULL;
}

static void *collect_segments(void *unused)
{
	uint64_t value, offset, size;
	uint8_t bytes[256];

	(void)unused;
	while (!atomic_load(&race.over)) {
		if (get(race.dev, AT_PENDING_BYTES, 8, &value) ||
		    get(race.dev, AT_DATA_OFFSET, 8, &offset) ||
		    get(race.dev, AT_DATA_SIZE, 8, &size))
			wrong("a register of the data window cannot be read");
		else if (offset && size && pread(dev_file(race.dev), bytes, size < 256 ? size : 256,
						 (off_t)(race.dev->migration + offset)) < 0)
			wrong("the window cannot be read");
		rest();
	}
	return NULL;
}

static void *pass_time(void *unused)
{
	(void)unused;
	while (!atomic_load(&race.over)) {
		if (dev_tell(race.dev, "work", "3"))
			wrong("no time passes");
		rest();
	}
	return NULL;
}

static void *reset_often(void *unused)
{
	(void)unused;
	while (!atomic_load(&race.over)) {
		if (race.has_resets && ioctl(dev_file(race.dev), VFIO_DEVICE_RESET))
			wrong("a reset fails with %s", strerror(errno));
		atomic_fetch_add(&race.resets, race.has_resets);
		rest();
	}
	return NULL;
}

/* When nobody is there any more, the device does what its state says. */
static bool is_in_its_state(struct dev *dev)
{
	uint64_t state, before, after;

	if (get(dev, AT_STATE, 4, &state) || dev_look(dev, "counter", &before) ||
	    dev_tell(dev, "work", "3") || dev_look(dev, "counter", &after))
		return fails("the device cannot be looked at");
	if ((after != before) != (state & RUNNING))
		return fails("in state 0x%llx the device %s", (unsigned long long)state,
			     after == before ? "does not run" : "runs");
	return true;
}

static bool run_race(struct dev *dev, unsigned int seconds, bool has_resets)
{
	void *(*const roles[])(void *) = {
		write_states, write_states, write_states, read_states, read_states,
		collect_segments, pass_time, reset_often,
	};
	pthread_t threads[sizeof(roles) / sizeof(roles[0])];
	unsigned int i;

	race.dev = dev;
	race.has_resets = has_resets;
	atomic_store(&race.over, false);
	atomic_store(&race.found, false);
	if (!reset(dev))
		return false;
	for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		if (pthread_create(&threads[i], NULL, roles[i], (void *)(uintptr_t)(7919 * (i + 1))))
			die("there is no thread");
	for (i = 0; i < seconds * 10 && !atomic_load(&race.over); i++) {
		const struct timespec tenth = { .tv_nsec = 100000000 };

		nanosleep(&tenth, NULL);
	}
	atomic_store(&race.over, true);
	for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		pthread_join(threads[i], NULL);
	printf("# %u writes, %u reads and %u resets\n", race.writes, race.reads, race.resets);
	return !atomic_load(&race.found) && is_in_its_state(dev);
}

#endif /* DEV_RACE_H */
