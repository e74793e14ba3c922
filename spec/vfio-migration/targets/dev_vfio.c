// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * A device below /dev/vfio as a target of edition rfc-ndma: every step is an
 * ioctl, a pread or a pwrite. Call it with the name of the device and, where the
 * driver shows what goes on within, its folder in debugfs:
 *
 *     dev_vfio vfio-migration-rfc.0 /sys/kernel/debug/vfio-migration-rfc/vfio-migration-rfc.0
 */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/syscall.h>

#include "dev_vfio.h"
#include "migration_user.h"

enum { SAVING = 2 };

static struct dev device;
/* Whether the container logs writes, and whether another thread is at the device. */
static bool logs, overlaps;

_Static_assert(DEV_CANNOT == UAPI_UNSUPPORTED, "what cannot be does not apply");

static int get(uint64_t offset, unsigned int width, uint64_t *value)
{
	return dev_read(&device, device.migration, offset, width, value);
}

/* A user that migrates has the writes to its memory logged while the device saves. */
static void log_writes(void)
{
	struct vfio_iommu_type1_dirty_bitmap log = { .argsz = sizeof(log) };
	uint64_t state;
	bool saves;

	if (overlaps)
		return;
	saves = !dev_read(&device, device.migration, 0, 4, &state) && (state & 6) == SAVING;

	if (saves == logs)
		return;
	logs = saves;
	log.flags = saves ? VFIO_IOMMU_DIRTY_PAGES_FLAG_START : VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP;
	if (ioctl(device.container, VFIO_IOMMU_DIRTY_PAGES, &log))
		die("the log of writes is not to be had");
}

static int put(uint64_t offset, unsigned int width, uint64_t value)
{
	int result = dev_write(&device, device.migration, offset, width, value);

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

	if (!logs)
		return 0;
	if (ioctl(device.container, VFIO_IOMMU_DIRTY_PAGES, &log))
		die("the log of writes cannot be read");
	return (uint64_t)__builtin_popcountll(bits);
}

/* A step that a thread makes. */
struct thread {
	struct uapi_step *step;
	uapi_perform perform;
	int result;
	atomic_int id;
	atomic_bool over;
};

static void *make_step(void *argument)
{
	struct thread *thread = argument;

	atomic_store(&thread->id, (int)syscall(SYS_gettid));
	thread->result = thread->perform(thread->step);
	atomic_store(&thread->over, true);
	return NULL;
}

static int make_other(struct uapi_step *step)
{
	(void)step;
	uapi_meanwhile();
	return 0;
}

/* Whether a step is over, or waits in the kernel, as for a lock. */
static bool is_at_rest(struct thread *thread)
{
	char path[64], state = '\0';
	FILE *in;

	if (atomic_load(&thread->over))
		return true;
	snprintf(path, sizeof(path), "/proc/self/task/%d/stat", atomic_load(&thread->id));
	in = fopen(path, "r");
	if (in) {
		if (fscanf(in, "%*d (%*[^)]) %c", &state) != 1)
			state = '\0';
		fclose(in);
	}
	return state == 'D';
}

static bool is_paused(void)
{
	FILE *in = dev_listen(&device, "pause");
	int paused = 0;

	if (in && fscanf(in, "%d", &paused) != 1)
		paused = 0;
	if (in)
		fclose(in);
	return paused;
}

/* Makes a step, and holds it up while the other one is made that was asked for. */
static int overlap(struct uapi_step *step, uapi_perform perform)
{
	struct thread first = { .step = step, .perform = perform }, second = { .perform = make_other };
	pthread_t threads[2];

	if (!uapi_asked.has_meanwhile || step != &uapi_asked || dev_tell(&device, "pause", "1"))
		return perform(step);
	overlaps = true;
	if (pthread_create(&threads[0], NULL, make_step, &first))
		die("there is no thread");
	while (!atomic_load(&first.over) && !is_paused())
		sched_yield();
	if (!atomic_load(&first.over)) {
		if (pthread_create(&threads[1], NULL, make_step, &second))
			die("there is no thread");
		while (!is_at_rest(&second))
			sched_yield();
		dev_tell(&device, "pause", "0");
		pthread_join(threads[1], NULL);
	}
	pthread_join(threads[0], NULL);
	dev_tell(&device, "pause", "0");
	overlaps = false;
	log_writes();
	return first.result;
}

static int do_write_overlapped(struct uapi_step *step)
{
	return step->argument[0].number ? do_write(step) : overlap(step, do_write);
}

static int do_open(struct uapi_step *step)
{
	(void)step;
	return dev_open(&device);
}

static int do_close(struct uapi_step *step)
{
	(void)step;
	return dev_close(&device);
}

static int make_reset(struct uapi_step *step)
{
	int result = ioctl(dev_file(&device), VFIO_DEVICE_RESET) ? -errno : 0;

	(void)step;
	log_writes();
	return result;
}

static int do_reset(struct uapi_step *step)
{
	return overlap(step, make_reset);
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
	result = ioctl(dev_file(&device), VFIO_DEVICE_PCI_HOT_RESET, reset) ? -errno : 0;
	log_writes();
	return result;
}

/* Another device; what a user has collected outlives the one before. */
static int start(const char *kind)
{
	int error;

	while (device.opens)
		close(device.files[--device.opens]);
	error = dev_tell(&device, "kind", "%s", kind ? kind : "precopy");
	if (error == DEV_CANNOT && !kind)
		error = 0;
	if (!error)
		error = dev_open(&device);
	if (error)
		return error;
	dev_find_regions(&device);
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

	return dev_tell(&device, "fault", "%s %u%s", step->argument[0].word,
			(unsigned int)step->argument[1].number, unwind ? " unwind" : "");
}

static int do_work(struct uapi_step *step)
{
	(void)step;
	return dev_tell(&device, "work", "1");
}

static int do_recover(struct uapi_step *step)
{
	(void)step;
	return dev_tell(&device, "recover", "1");
}

/* How many ticks the host takes to answer. */
static int do_absent(struct uapi_step *step)
{
	const char *answer = step->argument[0].word;
	const char *ticks = answer;

	if (!strcmp(answer, "slow"))
		ticks = "3";
	else if (!strcmp(answer, "late"))
		ticks = "100";
	return dev_tell(&device, "absent", "%s", ticks);
}

static int do_trace(struct uapi_step *step)
{
	FILE *in = dev_listen(&device, "trace");
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
	uint64_t value = 0;
	int result = 0;

	if (strcmp(what, "pages-logged"))
		result = dev_look(&device, what, &value);
	else
		value = count_logged();
	uapi_give(step, value);
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
	error = dev_read(&device, region, step->argument[1].number, step->argument[1].width, &value);
	uapi_give(step, value);
	return error;
}

static int do_write_region(struct uapi_step *step)
{
	uint64_t region;
	int error;

	if (!region_named(step->argument[0].word, &region))
		return UAPI_UNSUPPORTED;
	error = dev_write(&device, region, step->argument[1].number, step->argument[1].width,
			  step->argument[2].number);
	/* It may have been a reset. */
	log_writes();
	return error;
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
	/* The first one of a name counts. */
	{ "write", do_write_overlapped },
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
	target.can = dev_tell(&device, "pause", "0") ? NULL : "overlap";
	target.power_on = power_on;
	target.verbs = verbs;
	dev_attach(&device);
	return uapi_target_run(&target);
}
