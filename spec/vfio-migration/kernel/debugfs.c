// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * What a test needs beside the user's accesses, in a folder of debugfs for each
 * device: "kind", "fault", "work", "absent" and "recover" are written, "trace"
 * and "look" are read, and "pause" is both.
 */
#include <linux/debugfs.h>
#include <linux/errno.h>
#include <linux/kstrtox.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "core.h"

#define LINE_MAX	64
#define TICKS_MAX	1000

/* What a line that a test writes does to a device; the lock is held. */
typedef int (*act)(struct migration_core *core, char *line);

static ssize_t write_line(struct file *file, const char __user *from, size_t count, act act)
{
	struct migration_core *core = file->private_data;
	char line[LINE_MAX];
	int error;

	if (count >= sizeof(line))
		return -EINVAL;
	if (copy_from_user(line, from, count))
		return -EFAULT;
	line[count] = '\0';
	error = migration_core_lock(core);
	if (error)
		return error;
	error = act(core, strim(line));
	migration_core_unlock(core);
	return error ? error : count;
}

/* A word of the kinds of the specification. */
static int act_kind(struct migration_core *core, char *line)
{
	return migration_core_set_kind(core, line);
}

/* A step, an errno, and perhaps the word "unwind". */
static int act_fault(struct migration_core *core, char *line)
{
	const char *step = strsep(&line, " ");
	const char *number = strsep(&line, " ");
	int error;

	if (!number || kstrtoint(number, 10, &error))
		return -EINVAL;
	if (line && strcmp(line, "unwind"))
		return -EINVAL;
	return migration_core_add_fault(core, step, error, line);
}

/* A number of ticks. */
static int act_work(struct migration_core *core, char *line)
{
	unsigned int ticks;

	if (kstrtouint(line, 10, &ticks) || ticks > TICKS_MAX)
		return -EINVAL;
	while (ticks--)
		migration_core_work(core);
	return 0;
}

/* The ticks that the host takes to answer, or "never". */
static int act_absent(struct migration_core *core, char *line)
{
	unsigned int ticks = U32_MAX;

	if (strcmp(line, "never") && kstrtouint(line, 10, &ticks))
		return -EINVAL;
	migration_core_take_page(core, ticks);
	return 0;
}

static int act_recover(struct migration_core *core, char *line)
{
	migration_core_recover(core);
	return 0;
}

#define DEFINE_ACT(name)							\
static ssize_t write_##name(struct file *file, const char __user *from,		\
			    size_t count, loff_t *offset)			\
{										\
	return write_line(file, from, count, act_##name);			\
}										\
static const struct file_operations name##_fops = {				\
	.owner = THIS_MODULE,							\
	.open = simple_open,							\
	.write = write_##name,							\
}

DEFINE_ACT(kind);
DEFINE_ACT(fault);
DEFINE_ACT(work);
DEFINE_ACT(absent);
DEFINE_ACT(recover);

/* The states that the last write entered, with spaces between them. */
static int trace_show(struct seq_file *file, void *unused)
{
	struct migration_core *core = file->private;
	const u32 *states;
	size_t count, i;
	int error = migration_core_lock(core);

	if (error)
		return error;
	count = migration_core_trace(core, &states);
	for (i = 0; i < count; i++)
		seq_printf(file, "%s%u", i ? " " : "", states[i]);
	migration_core_unlock(core);
	seq_putc(file, '\n');
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(trace);

/* A line for each thing to look at: its name and a number. */
static int look_show(struct seq_file *file, void *unused)
{
	struct migration_core *core = file->private;
	const char *name;
	unsigned int place;
	u32 value;
	int error = migration_core_lock(core);

	if (error)
		return error;
	for (place = 0; !migration_core_look(core, place, &name, &value); place++)
		seq_printf(file, "%s %u\n", name, value);
	migration_core_unlock(core);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(look);

/* Whoever is to pause holds the lock, so this file does without. */
static int pause_get(void *data, u64 *value)
{
	*value = migration_core_is_paused(data);
	return 0;
}

static int pause_set(void *data, u64 value)
{
	if (value > 1)
		return -EINVAL;
	migration_core_ask_pause(data, value);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(pause_fops, pause_get, pause_set, "%llu\n");

struct dentry *migration_debugfs_add(struct migration_core *core, const char *name,
				     struct dentry *parent)
{
	struct dentry *folder = debugfs_create_dir(name, parent);

	debugfs_create_file("kind", 0200, folder, core, &kind_fops);
	debugfs_create_file("fault", 0200, folder, core, &fault_fops);
	debugfs_create_file("work", 0200, folder, core, &work_fops);
	debugfs_create_file("absent", 0200, folder, core, &absent_fops);
	debugfs_create_file("recover", 0200, folder, core, &recover_fops);
	debugfs_create_file_unsafe("pause", 0600, folder, core, &pause_fops);
	debugfs_create_file("trace", 0400, folder, core, &trace_fops);
	debugfs_create_file("look", 0400, folder, core, &look_fops);
	return folder;
}
