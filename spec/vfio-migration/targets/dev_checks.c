// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What no transcript shows of two devices below /dev/vfio: a read into memory
 * that is not there, eventfds, a migration from the one to the other, an access
 * while another one is under way, and many threads at once. Prints a line for each check, "ok" or "not ok":
 *
 *     dev_checks SECONDS DEVICE FOLDER DEVICE FOLDER
 *
 * A folder is that of the device in debugfs.
 */
#include <sys/eventfd.h>

#include "dev_overlap.h"
#include "dev_race.h"
#include "dev_user.h"

/* Of the model of the hardware: the ticks that the device has run. */
#define BAR_COUNTER	4

#define SEGMENTS_MAX	64

struct stream {
	uint8_t *bytes[SEGMENTS_MAX];
	uint64_t length[SEGMENTS_MAX];
	unsigned int count;
};

/* Whether the device is at its next segment, which has a length. */
static bool next_segment(struct dev *dev, uint64_t *offset, uint64_t *size)
{
	if (get(dev, AT_DATA_OFFSET, 8, offset) || get(dev, AT_DATA_SIZE, 8, size))
		return fails("a register of the data window cannot be read");
	return (*size && *size <= ACCESS_MAX) || fails("a segment has %llu bytes", (unsigned long long)*size);
}

static bool collect_all(struct dev *dev, struct stream *stream)
{
	uint64_t pending, offset, size;

	for (;;) {
		if (get(dev, AT_PENDING_BYTES, 8, &pending))
			return fails("pending_bytes cannot be read");
		if (!pending)
			return true;
		if (stream->count == SEGMENTS_MAX)
			return fails("the stream has no end");
		if (!next_segment(dev, &offset, &size))
			return false;
		stream->bytes[stream->count] = malloc(size);
		stream->length[stream->count] = size;
		if (pread(dev_file(dev), stream->bytes[stream->count++], size,
			  (off_t)(dev->migration + offset)) != (ssize_t)size)
			return fails("the window cannot be read");
	}
}

static bool store_all(struct dev *dev, const struct stream *stream)
{
	uint64_t offset;
	unsigned int i;

	for (i = 0; i < stream->count; i++) {
		uint64_t size = stream->length[i];

		if (get(dev, AT_DATA_OFFSET, 8, &offset))
			return fails("data_offset cannot be read");
		if (pwrite(dev_file(dev), stream->bytes[i], size, (off_t)(dev->migration + offset)) !=
		    (ssize_t)size)
			return fails("the window cannot be written");
		if (dev_write(dev, dev->migration, AT_DATA_SIZE, 8, size))
			return fails("segment %u of %u is refused", i + 1, stream->count);
	}
	return true;
}

static void forget(struct stream *stream)
{
	while (stream->count)
		free(stream->bytes[--stream->count]);
}

/* A user that cannot take the value of pending_bytes has not collected the segment. */
static bool check_bad_memory(struct dev *dev)
{
	uint64_t pending, offset, size, again;
	uint8_t before[ACCESS_MAX], after[ACCESS_MAX];
	void *bad = mmap(NULL, PAGE_BYTES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned int i;

	if (!reset(dev))
		return false;
	if (set_state(dev, SAVING))
		return fails("the device does not save");
	for (i = 0; i < 2; i++) {
		if (get(dev, AT_PENDING_BYTES, 8, &pending) || !pending)
			return fails("nothing is pending");
		if (!next_segment(dev, &offset, &size))
			return false;
		pread(dev_file(dev), before, size, (off_t)(dev->migration + offset));
		if (pread(dev_file(dev), bad, 8, (off_t)(dev->migration + AT_PENDING_BYTES)) >= 0 ||
		    errno != EFAULT)
			return fails("a read into memory that is not there does not fail with EFAULT");
		if (!next_segment(dev, &offset, &again))
			return false;
		memset(after, 0, sizeof(after));
		pread(dev_file(dev), after, size, (off_t)(dev->migration + offset));
		if (again != size || memcmp(before, after, size))
			return fails("segment %u is lost by a read that failed", i + 1);
	}
	munmap(bad, PAGE_BYTES);
	return true;
}

/* The target goes on where the source was stopped, also if it saved while it ran. */
static bool migrate(struct dev *source, struct dev *target, struct stream *stream)
{
	uint64_t before, after;

	if (!reset(source) || !reset(target))
		return false;
	if (dev_tell(source, "work", "5") || set_state(source, RUNNING | SAVING))
		return fails("the source does not save while it runs");
	if (!collect_all(source, stream))
		return false;
	if (dev_tell(source, "work", "2") || set_state(source, SAVING))
		return fails("the source does not stop");
	if (!collect_all(source, stream))
		return false;
	if (set_state(target, RESUMING))
		return fails("the target does not resume");
	if (!store_all(target, stream))
		return false;
	if (set_state(target, RUNNING))
		return fails("the target does not take the stream");
	if (dev_read(source, source->bar0, BAR_COUNTER, 4, &before) ||
	    dev_read(target, target->bar0, BAR_COUNTER, 4, &after))
		return fails("BAR0 cannot be read");
	return (before == 7 && after == 7) ||
	       fails("the source has run %llu ticks, and the target %llu",
		     (unsigned long long)before, (unsigned long long)after);
}

static bool check_migration(struct dev *source, struct dev *target)
{
	struct stream stream = { .count = 0 };
	bool passed = migrate(source, target, &stream);

	forget(&stream);
	return passed;
}

/* The region says that the device supports NDMA if, and only if, a write of NDMA succeeds. */
static bool check_capability(struct dev *dev)
{
	bool supported;

	if (!reset(dev))
		return false;
	supported = !set_state(dev, RUNNING | NDMA);
	return supported == dev->ndma ||
	       fails("NDMA %s, and the capability is %s", supported ? "is supported" : "is refused",
		     dev->ndma ? "there" : "not there");
}

static bool set_eventfds(struct dev *dev, const int32_t *files, uint32_t count)
{
	uint64_t buffer[4] = { 0 };
	struct vfio_irq_set *set = (void *)buffer;

	set->argsz = (uint32_t)(sizeof(*set) + count * sizeof(*files));
	set->flags = VFIO_IRQ_SET_ACTION_TRIGGER |
		     (count ? VFIO_IRQ_SET_DATA_EVENTFD : VFIO_IRQ_SET_DATA_NONE);
	set->index = VFIO_PCI_MSIX_IRQ_INDEX;
	set->count = count;
	memcpy(set->data, files, count * sizeof(*files));
	return !ioctl(dev_file(dev), VFIO_DEVICE_SET_IRQS, set) ||
	       fails("the eventfds are not taken: %s", strerror(errno));
}

/* The eventfd of a device that runs is signalled in each tick, and of no other. */
static bool check_interrupts(struct dev *dev)
{
	int32_t files[2] = { eventfd(0, EFD_NONBLOCK), eventfd(0, EFD_NONBLOCK) };
	uint64_t count = 0;

	if (!reset(dev) || !set_eventfds(dev, files, 2))
		return false;
	dev_tell(dev, "work", "3");
	if (read(files[0], &count, sizeof(count)) != sizeof(count) || count != 3)
		return fails("three ticks give %llu interrupts", (unsigned long long)count);
	if (set_state(dev, 0))
		return fails("the device does not stop");
	dev_tell(dev, "work", "3");
	if (read(files[0], &count, sizeof(count)) >= 0)
		return fails("a device that is stopped interrupts");
	if (!set_eventfds(dev, files, 0))
		return false;
	if (set_state(dev, RUNNING))
		return fails("the device does not run again");
	dev_tell(dev, "work", "3");
	if (read(files[0], &count, sizeof(count)) >= 0)
		return fails("an eventfd is signalled that was taken away");
	close(files[0]);
	close(files[1]);
	return true;
}

static void report(const char *title, bool passed)
{
	printf("%sok %s\n", passed ? "" : "not ", title);
	if (!passed)
		printf("# %s\n", why);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	static struct dev devices[2];
	unsigned int seconds, i;

	if (argc != 6) {
		fprintf(stderr, "usage: %s SECONDS DEVICE FOLDER DEVICE FOLDER\n", argv[0]);
		return 2;
	}
	seconds = (unsigned int)strtoul(argv[1], NULL, 10);
	for (i = 0; i < 2; i++) {
		devices[i].name = argv[2 + 2 * i];
		devices[i].debugfs = argv[3 + 2 * i];
		dev_attach(&devices[i]);
		if (dev_open(&devices[i]))
			die("%s cannot be opened", devices[i].name);
		dev_find_regions(&devices[i]);
	}
	report("the capability says whether NDMA is supported", check_capability(&devices[0]));
	report("a read into memory that is not there loses no segment", check_bad_memory(&devices[0]));
	report("interrupts come by eventfds while the device runs", check_interrupts(&devices[0]));
	report("one device migrates to the other", check_migration(&devices[0], &devices[1]));
	report("an access waits for a write that is under way", check_overlap(&devices[0]));
	report("threads that write, read and collect see valid states",
	       run_race(&devices[0], seconds, false));
	report("threads that reset as well see valid states", run_race(&devices[0], seconds, true));
	report("after that the device migrates", check_migration(&devices[0], &devices[1]));
	return 0;
}
