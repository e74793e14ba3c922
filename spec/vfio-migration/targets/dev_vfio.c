// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A device below /dev/vfio as a target of edition rfc-ndma: every step is an
 * ioctl, a pread or a pwrite. Call it with the name of the device and, where the
 * driver shows what goes on within, its folder in debugfs:
 *
 *     dev_vfio vfio-migration-rfc.0 /sys/kernel/debug/vfio-migration-rfc/vfio-migration-rfc.0
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/vfio.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "migration_user.h"

/* Of the revision that this edition describes; the header of the system may have others. */
enum { REGION_TYPE_MIGRATION = 3, REGION_SUBTYPE_MIGRATION = 1, CAP_MIG_NDMA = 6 };
enum { SAVING = 2 };

#define OPENS_MAX	16
#define ACCESS_MAX	8192
#define MEMORY_BYTES	0x10000
#define PAGE_BYTES	0x1000

static struct {
	const char *name;
	const char *debugfs;
	int container;
	int group;
	/* One for each time that it is open. */
	int files[OPENS_MAX];
	unsigned int opens;
	/* Where the regions begin in the device's file. */
	uint64_t migration, bar0, config;
	bool ndma;
	bool logs;
} device = { .container = -1, .group = -1 };

static void die(const char *format, ...)
{
	va_list values;

	va_start(values, format);
	vfprintf(stderr, format, values);
	va_end(values);
	fprintf(stderr, ": %s\n", strerror(errno));
	exit(1);
}

/* The file that accesses go through; -1, with which they fail, if it is not open. */
static int file(void)
{
	return device.opens ? device.files[device.opens - 1] : -1;
}

static int read_at(uint64_t region, uint64_t offset, unsigned int width, uint64_t *value)
{
	uint8_t bytes[ACCESS_MAX] = { 0 };
	ssize_t count;

	*value = 0;
	if (width > sizeof(bytes))
		return UAPI_UNSUPPORTED;
	count = pread(file(), bytes, width, (off_t)(region + offset));
	if (count < 0)
		return -errno;
	/* The byte order of the host is that of PCI. */
	memcpy(value, bytes, width < 8 ? width : 8);
	return count == (ssize_t)width ? 0 : -EIO;
}

static int write_at(uint64_t region, uint64_t offset, unsigned int width, uint64_t value)
{
	uint8_t bytes[ACCESS_MAX] = { 0 };
	ssize_t count;

	if (width > sizeof(bytes))
		return UAPI_UNSUPPORTED;
	memcpy(bytes, &value, sizeof(value));
	count = pwrite(file(), bytes, width, (off_t)(region + offset));
	if (count < 0)
		return -errno;
	return count == (ssize_t)width ? 0 : -EIO;
}

static int get(uint64_t offset, unsigned int width, uint64_t *value)
{
	return read_at(device.migration, offset, width, value);
}

/* A user that migrates has the writes to its memory logged while the device saves. */
static void log_writes(void)
{
	struct vfio_iommu_type1_dirty_bitmap log = { .argsz = sizeof(log) };
	uint64_t state;
	bool saves = !read_at(device.migration, 0, 4, &state) && (state & 6) == SAVING;

	if (saves == device.logs)
		return;
	device.logs = saves;
	log.flags = saves ? VFIO_IOMMU_DIRTY_PAGES_FLAG_START : VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP;
	if (ioctl(device.container, VFIO_IOMMU_DIRTY_PAGES, &log))
		die("the log of writes is not to be had");
}

static int put(uint64_t offset, unsigned int width, uint64_t value)
{
	int result = write_at(device.migration, offset, width, value);

	if (offset == 0)
		log_writes();
	return result;
}

/* The pages in the log, which is taken. */
static uint64_t count_logged(void)
{
	uint64_t bits = 0;
	struct {
		struct vfio_iommu_type1_dirty_bitmap head;
		struct vfio_iommu_type1_dirty_bitmap_get get;
	} log = {
		.head = { sizeof(log), VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP },
		.get = {
			.iova = 0,
			.size = MEMORY_BYTES,
			.bitmap = { PAGE_BYTES, sizeof(bits), (void *)&bits },
		},
	};

	if (!device.logs)
		return 0;
	if (ioctl(device.container, VFIO_IOMMU_DIRTY_PAGES, &log))
		die("the log of writes cannot be read");
	return (uint64_t)__builtin_popcountll(bits);
}

/* Writes a line to a file of debugfs: 0 or a negative errno, or UAPI_UNSUPPORTED without debugfs. */
static int tell(const char *name, const char *format, ...)
{
	char path[256], line[64];
	va_list values;
	ssize_t count;
	int out, result;

	if (!device.debugfs)
		return UAPI_UNSUPPORTED;
	va_start(values, format);
	vsnprintf(line, sizeof(line), format, values);
	va_end(values);
	snprintf(path, sizeof(path), "%s/%s", device.debugfs, name);
	out = open(path, O_WRONLY);
	if (out < 0)
		return errno == ENOENT ? UAPI_UNSUPPORTED : -errno;
	count = write(out, line, strlen(line));
	result = count < 0 ? -errno : 0;
	close(out);
	return result;
}

static FILE *listen(const char *name)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", device.debugfs ? device.debugfs : "", name);
	return device.debugfs ? fopen(path, "r") : NULL;
}

/* The capabilities of a region: what it is, and whether it says that the device supports NDMA. */
static bool is_migration(const struct vfio_region_info *info)
{
	const char *start = (const char *)info;
	uint32_t at = info->flags & VFIO_REGION_INFO_FLAG_CAPS ? info->cap_offset : 0;
	bool is_it = false, ndma = false;

	while (at) {
		const struct vfio_info_cap_header *cap = (const void *)(start + at);
		const struct vfio_region_info_cap_type *type = (const void *)cap;

		if (cap->id == VFIO_REGION_INFO_CAP_TYPE)
			is_it = type->type == REGION_TYPE_MIGRATION &&
				type->subtype == REGION_SUBTYPE_MIGRATION;
		ndma = ndma || cap->id == CAP_MIG_NDMA;
		at = cap->next;
	}
	if (is_it)
		device.ndma = ndma;
	return is_it;
}

static void find_regions(void)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	uint64_t buffer[64];
	struct vfio_region_info *region = (void *)buffer;
	bool found = false;
	uint32_t i;

	if (ioctl(file(), VFIO_DEVICE_GET_INFO, &info))
		die("the device does not say what it has");
	for (i = 0; i < info.num_regions; i++) {
		memset(buffer, 0, sizeof(buffer));
		region->argsz = sizeof(buffer);
		region->index = i;
		if (ioctl(file(), VFIO_DEVICE_GET_REGION_INFO, region))
			die("region %u does not say what it is", i);
		if (i == VFIO_PCI_BAR0_REGION_INDEX)
			device.bar0 = region->offset;
		else if (i == VFIO_PCI_CONFIG_REGION_INDEX)
			device.config = region->offset;
		else if (is_migration(region)) {
			device.migration = region->offset;
			found = true;
		}
	}
	if (!found)
		die("no region is the migration region");
}

static int open_device(void)
{
	int opened;

	if (device.opens == OPENS_MAX)
		return UAPI_UNSUPPORTED;
	opened = ioctl(device.group, VFIO_GROUP_GET_DEVICE_FD, device.name);
	if (opened < 0)
		return -errno;
	device.files[device.opens++] = opened;
	return 0;
}

static int do_open(struct uapi_step *step)
{
	(void)step;
	return open_device();
}

static int do_close(struct uapi_step *step)
{
	(void)step;
	if (close(file()))
		return -errno;
	device.opens--;
	return 0;
}

static int do_reset(struct uapi_step *step)
{
	int result = ioctl(file(), VFIO_DEVICE_RESET) ? -errno : 0;

	(void)step;
	log_writes();
	return result;
}

static int do_reset_slot(struct uapi_step *step)
{
	uint64_t buffer[4] = { 0 };
	struct vfio_pci_hot_reset *reset = (void *)buffer;
	int result;

	(void)step;
	reset->argsz = sizeof(*reset) + sizeof(reset->group_fds[0]);
	reset->count = 1;
	reset->group_fds[0] = device.group;
	result = ioctl(file(), VFIO_DEVICE_PCI_HOT_RESET, reset) ? -errno : 0;
	log_writes();
	return result;
}

/* Another device; what a user has collected outlives the one before. */
static int start(const char *kind)
{
	int error;

	while (device.opens)
		close(device.files[--device.opens]);
	error = tell("kind", "%s", kind ? kind : "precopy");
	if (error == UAPI_UNSUPPORTED && !kind)
		error = 0;
	if (!error)
		error = open_device();
	if (error)
		return error;
	find_regions();
	log_writes();
	return 0;
}

static int do_device(struct uapi_step *step)
{
	int error = start(step->argument[0].word);

	return error == -EINVAL ? UAPI_UNSUPPORTED : error;
}

static int do_fault(struct uapi_step *step)
{
	const char *when = step->argument[2].word;
	bool unwind = when && !strcmp(when, "unwind");

	return tell("fault", "%s %u%s", step->argument[0].word,
		    (unsigned int)step->argument[1].number, unwind ? " unwind" : "");
}

static int do_work(struct uapi_step *step)
{
	(void)step;
	return tell("work", "1");
}

static int do_recover(struct uapi_step *step)
{
	(void)step;
	return tell("recover", "1");
}

static int do_absent(struct uapi_step *step)
{
	const char *answer = step->argument[0].word;

	if (!strcmp(answer, "slow"))
		return tell("absent", "3");
	if (!strcmp(answer, "late"))
		return tell("absent", "100");
	return strcmp(answer, "never") ? UAPI_UNSUPPORTED : tell("absent", "never");
}

static int do_trace(struct uapi_step *step)
{
	FILE *in = listen("trace");
	unsigned int state;

	if (!in)
		return UAPI_UNSUPPORTED;
	step->sequence_count = 0;
	while (step->sequence_count < UAPI_SEQUENCE_MAX && fscanf(in, "%u", &state) == 1)
		step->sequence[step->sequence_count++] = state;
	fclose(in);
	return 0;
}

static int do_look(struct uapi_step *step)
{
	const char *what = step->argument[0].word;
	int result = UAPI_UNSUPPORTED;
	unsigned int value;
	char name[32];
	FILE *in;

	if (!strcmp(what, "pages-logged")) {
		uapi_give(step, count_logged());
		return 0;
	}
	in = listen("look");
	while (in && fscanf(in, "%31s %u", name, &value) == 2) {
		if (!strcmp(name, what)) {
			uapi_give(step, value);
			result = 0;
		}
	}
	if (in)
		fclose(in);
	return result;
}

static bool region_named(const char *word, uint64_t *region)
{
	*region = strcmp(word, "bar0") ? device.config : device.bar0;
	return !strcmp(word, "bar0") || !strcmp(word, "config");
}

static int do_read_region(struct uapi_step *step)
{
	uint64_t region, value = 0;
	int error;

	if (!region_named(step->argument[0].word, &region))
		return UAPI_UNSUPPORTED;
	error = read_at(region, step->argument[1].number, step->argument[1].width, &value);
	uapi_give(step, value);
	return error;
}

static int do_write_region(struct uapi_step *step)
{
	uint64_t region;
	int error;

	if (!region_named(step->argument[0].word, &region))
		return UAPI_UNSUPPORTED;
	error = write_at(region, step->argument[1].number, step->argument[1].width,
			 step->argument[2].number);
	/* It may have been a reset. */
	log_writes();
	return error;
}

/* The group of the device, in a container whose memory DMA reaches. */
static void attach(void)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map),
		.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.size = MEMORY_BYTES,
	};
	char path[256], link[256];
	ssize_t length;
	void *memory;

	snprintf(path, sizeof(path), "/sys/bus/platform/devices/%s/iommu_group", device.name);
	length = readlink(path, link, sizeof(link) - 1);
	if (length < 0)
		die("%s has no group", device.name);
	link[length] = '\0';
	snprintf(path, sizeof(path), "/dev/vfio/%s", strrchr(link, '/') + 1);
	device.group = open(path, O_RDWR);
	if (device.group < 0)
		die("%s", path);
	device.container = open("/dev/vfio/vfio", O_RDWR);
	if (device.container < 0)
		die("/dev/vfio/vfio");
	if (ioctl(device.group, VFIO_GROUP_SET_CONTAINER, &device.container) ||
	    ioctl(device.container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU))
		die("%s does not go into a container", path);
	memory = mmap(NULL, MEMORY_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED)
		die("there is no memory");
	map.vaddr = (uintptr_t)memory;
	if (ioctl(device.container, VFIO_IOMMU_MAP_DMA, &map))
		die("the memory is not mapped for DMA");
}

static struct uapi_target target;

static void power_on(void)
{
	int error;

	forget_segments();
	error = start(NULL);
	if (error) {
		errno = -error;
		die("%s cannot be opened", device.name);
	}
	target.kind = device.ndma ? NULL : "no-ndma";
}

static const struct uapi_verb verbs[] = {
	MIGRATION_USER_VERBS,
	{ "device", do_device },
	{ "open", do_open },
	{ "close", do_close },
	{ "reset", do_reset },
	{ "reset-slot", do_reset_slot },
	{ "recover", do_recover },
	{ "fault", do_fault },
	{ "trace", do_trace },
	{ "look", do_look },
	{ "work", do_work },
	{ "absent", do_absent },
	{ "read-region", do_read_region },
	{ "write-region", do_write_region },
	{ NULL, NULL },
};

int main(int argc, char **argv)
{
	if (argc < 2 || argc > 3) {
		fprintf(stderr, "usage: %s DEVICE [FOLDER IN DEBUGFS]\n", argv[0]);
		return 2;
	}
	device.name = argv[1];
	device.debugfs = argc > 2 ? argv[2] : NULL;
	target.levels = device.debugfs ? "core trace fault" : "core";
	target.power_on = power_on;
	target.verbs = verbs;
	attach();
	return uapi_target_run(&target);
}
