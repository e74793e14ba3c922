/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * An access while a write of device_state is under way. The write drains the
 * device, and the page that its DMA goes to is one that this program has to
 * bring; so the write waits for as long as the program likes.
 */
#ifndef DEV_OVERLAP_H
#define DEV_OVERLAP_H

#include <linux/userfaultfd.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <time.h>

#include "dev_user.h"

/* How long an access gets to show that it does not wait. */
#define PATIENCE_NS	200000000

/* No write takes so long to come to its DMA. */
#define FAULT_MS	20000

struct access {
	struct dev *dev;
	int (*make)(struct dev *dev);
	int result;
	atomic_bool over;
};

static void *make_access(void *argument)
{
	struct access *access = argument;

	access->result = access->make(access->dev);
	atomic_store(&access->over, true);
	return NULL;
}

/* Brings pages of the device's memory only when it is told to; -1 where the kernel does not let it. */
static int hold_pages(struct dev *dev)
{
	struct uffdio_api api = { .api = UFFD_API };
	struct uffdio_register range = {
		.range = { (uintptr_t)dev->memory, MEMORY_BYTES },
		.mode = UFFDIO_REGISTER_MODE_MISSING,
	};
	int pages = (int)syscall(SYS_userfaultfd, O_CLOEXEC);

	if (pages < 0 || ioctl(pages, UFFDIO_API, &api) || ioctl(pages, UFFDIO_REGISTER, &range) ||
	    madvise(dev->memory, MEMORY_BYTES, MADV_DONTNEED))
		return -1;
	return pages;
}

/* Whether somebody waits for a page, at the latest in FAULT_MS. */
static bool await_fault(int pages)
{
	struct pollfd one = { .fd = pages, .events = POLLIN };
	struct uffd_msg fault;

	return poll(&one, 1, FAULT_MS) == 1 &&
	       read(pages, &fault, sizeof(fault)) == sizeof(fault) &&
	       fault.event == UFFD_EVENT_PAGEFAULT;
}

/* From now on all pages are there. */
static void bring_pages(struct dev *dev, int pages)
{
	struct uffdio_range range = { (uintptr_t)dev->memory, MEMORY_BYTES };

	ioctl(pages, UFFDIO_UNREGISTER, &range);
	close(pages);
}

static int write_ndma(struct dev *dev)
{
	return set_state(dev, RUNNING | NDMA);
}

static int write_running(struct dev *dev)
{
	return set_state(dev, RUNNING);
}

static int read_state(struct dev *dev)
{
	uint64_t value;
	int error = get(dev, AT_STATE, 4, &value);

	if (!error && value != (RUNNING | NDMA))
		return -EPROTO;
	return error;
}

static int reset_device(struct dev *dev)
{
	return ioctl(dev_file(dev), VFIO_DEVICE_RESET) ? -errno : 0;
}

/* The access waits for the end of the write, or is refused with EBUSY. */
static bool check_one(struct dev *dev, const char *what, int (*make)(struct dev *dev))
{
	const struct timespec patience = { .tv_nsec = PATIENCE_NS };
	struct access first = { .dev = dev, .make = write_ndma }, second = { .dev = dev, .make = make };
	pthread_t threads[2];
	bool came_early;
	int pages;

	if (!reset(dev))
		return false;
	dev_tell(dev, "work", "1");
	pages = hold_pages(dev);
	if (pages < 0)
		return fails("pages cannot be held: %s", strerror(errno));
	if (pthread_create(&threads[0], NULL, make_access, &first))
		die("there is no thread");
	if (!await_fault(pages)) {
		bring_pages(dev, pages);
		pthread_join(threads[0], NULL);
		return fails("the write does not wait for its DMA");
	}
	if (pthread_create(&threads[1], NULL, make_access, &second))
		die("there is no thread");
	nanosleep(&patience, NULL);
	came_early = atomic_load(&second.over) && second.result != -EBUSY;
	bring_pages(dev, pages);
	pthread_join(threads[0], NULL);
	pthread_join(threads[1], NULL);
	if (came_early)
		return fails("%s does not wait for the write that is under way", what);
	if (first.result || (second.result && second.result != -EBUSY))
		return fails("the write gives %d, and %s %d", first.result, what, second.result);
	return true;
}

static bool check_overlap(struct dev *dev)
{
	return check_one(dev, "a read of device_state", read_state) &&
	       check_one(dev, "another write", write_running) &&
	       check_one(dev, "a reset", reset_device);
}

#endif /* DEV_OVERLAP_H */
