/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
#ifndef RUNNER_H
#define RUNNER_H

/*
 * Transcripts: accesses to a device and what must come of them. To run them
 * against a device of your own, fill a struct target, call run_transcripts()
 * with it, and link your program with runner.c and transcripts.c. With lines.c
 * and answer_lines() it is a device for other runners as well. Where the
 * edition has a reference.c, it is an example of a target.
 */

#include <errno.h>
#include <stddef.h>
#include <linux/types.h>

/* What a target can do and a transcript needs: accesses, states, faults. */
#define LEVEL_CORE	(1U << 0)
#define LEVEL_TRACE	(1U << 1)
#define LEVEL_FAULT	(1U << 2)

/*
 * The answer of a target that does not have what a step asks for. It is no
 * error: the transcript does not apply to the target.
 */
#define TARGET_CANNOT	1

struct target;
struct sequence;

#define ARGUMENTS_MAX	3
#define SEQUENCE_MAX	32

enum verb {
	VERB_DEVICE,
	VERB_READ,
	VERB_WRITE,
	VERB_RESET,
	VERB_RESET_SLOT,
	VERB_RECOVER,
	VERB_OPEN,
	VERB_CLOSE,
	VERB_ASK_ARC,
	VERB_TRACE,
	VERB_FAULT,
	VERB_WORK,
	VERB_LOOK,
	VERB_ABSENT,
	VERB_READ_REGION,
	VERB_WRITE_REGION,
	VERB_COLLECT,
	VERB_COLLECT_ALL,
	VERB_STORE,
	VERB_SUBMIT,
	VERB_STORE_ALL,
};

/**
 * struct target_verbs - what a target does for the steps of a transcript
 * @device: Starts with a device of this kind; without it, a device with every
 *     optional part.
 * @read: Reads a field at its native width, or any bytes as OFFSET/WIDTH.
 * @write: Writes a field at its native width, or any bytes as OFFSET/WIDTH.
 * @reset: VFIO_DEVICE_RESET.
 * @reset_slot: Resets the slot or bus that the device is on, as
 *     VFIO_DEVICE_PCI_HOT_RESET does for a user that has all devices there.
 * @recover: The host recovers the device from an error of the bus, by a reset
 *     that nobody asked for.
 * @open: Opens the device once more. It comes open, as its first user has it.
 * @close: Closes the device once; after the last time every access fails with
 *     EBADF until it is opened again.
 * @ask_arc: Asks the device of the transition between two states, and gives the
 *     flags of its answer; an edition without such a request has ENOTTY for it.
 * @trace: The states that the last write of device_state went through, the
 *     first one it entered first.
 * @fault: Makes a step of the next write of device_state fail with an errno, on
 *     the way or in the unwind of that write, or makes the next access of a
 *     data field or the next reset fail. A write that does not meet the fault
 *     is a mistake of the transcript.
 * @work: Lets time pass; a device that runs changes a part of its state, starts
 *     DMA and raises an interrupt.
 * @look: What the device has done since power-on: ticks that it counted, DMA
 *     that is queued, was started, is outstanding, has ended or was blocked,
 *     interrupts that reached the user; pages of the user's memory in the log
 *     of writes, which is taken.
 * @absent: Takes the page away that the device's DMA goes to. The host answers
 *     a request for it after three ticks (slow), after a hundred (late), or not
 *     at all (never).
 * @read_region: Reads bytes of another region of the device, as OFFSET/WIDTH,
 *     little-endian as PCI has it.
 * @write_region: Writes bytes of another region of the device, as OFFSET/WIDTH,
 *     little-endian as PCI has it.
 * @collect: Collects data_size bytes at data_offset, both as last read, and
 *     keeps them as the next segment.
 * @collect_all: Follows the SAVING protocol from reading pending_bytes until it
 *     reads zero.
 * @store: Stores a collected segment, the first one being 1, at data_offset as
 *     last read. Segments outlive a reset.
 * @submit: Writes the length of the segment that was last stored to data_size.
 * @store_all: Follows the RESUMING protocol for every segment that was
 *     collected, in its order.
 *
 * Each returns 0, a negative errno, or TARGET_CANNOT. A function that is NULL
 * cannot. A value is in the byte order of the host. An argument that the step
 * leaves out is 0 or NULL.
 */
struct target_verbs {
	int (*device)(struct target *target, const char *option);
	int (*read)(struct target *target, __u64 offset, unsigned int width,
		    __u64 *result);
	int (*write)(struct target *target, __u64 offset, unsigned int width,
		     __u64 value);
	int (*reset)(struct target *target);
	int (*reset_slot)(struct target *target);
	int (*recover)(struct target *target);
	int (*open)(struct target *target);
	int (*close)(struct target *target);
	int (*ask_arc)(struct target *target, __u64 from, __u64 to,
		       __u64 *result);
	int (*trace)(struct target *target, struct sequence *result);
	int (*fault)(struct target *target, const char *step, int error,
		     const char *when);
	int (*work)(struct target *target);
	int (*look)(struct target *target, const char *what, __u64 *result);
	int (*absent)(struct target *target, const char *answer);
	int (*read_region)(struct target *target, const char *region,
			   __u64 offset, unsigned int width, __u64 *result);
	int (*write_region)(struct target *target, const char *region,
			    __u64 offset, unsigned int width, __u64 value);
	int (*collect)(struct target *target);
	int (*collect_all)(struct target *target);
	int (*store)(struct target *target, __u64 segment);
	int (*submit)(struct target *target);
	int (*store_all)(struct target *target);
};

struct sequence {
	size_t count;
	__u64 values[SEQUENCE_MAX];
};

/**
 * struct target - an implementation that transcripts are run against
 * @name: Shown in the output.
 * @levels: What it can do: LEVEL_CORE and others.
 * @kind: The kind of device that it is, if it lacks optional parts: a word of
 *     the verb that starts such a device. Otherwise NULL.
 * @context: Its own.
 * @start: Puts it into its initial state; called before each transcript.
 * @verb: What it does for each verb.
 */
struct target {
	const char *name;
	unsigned int levels;
	const char *kind;
	void *context;
	int (*start)(struct target *target);
	struct target_verbs verb;
};

/* What a verb gives where it succeeds. */
enum gives {
	GIVES_NOTHING,
	GIVES_VALUE,
	GIVES_SEQUENCE,
};

/* What a step did. */
struct outcome {
	enum gives gives;
	__u64 value;
	struct sequence sequence;
};

/* What a step is to do. EXPECT_SUCCESS: its value does not matter. */
enum expectation {
	EXPECT_SUCCESS,
	EXPECT_VALUE,
	EXPECT_NONZERO,
	EXPECT_ERRNO,
	EXPECT_SEQUENCE,
};

/*
 * How a device is bound to that. FORCE_NONE: the step gives nothing to judge.
 * FORCE_REFERENCE: nothing is said of any device but the reference device.
 */
enum force {
	FORCE_NONE,
	FORCE_MUST,
	FORCE_SHOULD,
	FORCE_MAY,
	FORCE_REFERENCE,
};

/* What a device does for certain that does not do what is expected. */
enum least {
	LEAST_NONE,
	LEAST_SUCCESS,
	LEAST_NONZERO,
	LEAST_FAILURE,
};

/* A value, an offset with a width, a positive errno, or a word. */
struct argument {
	__u64 number;
	unsigned int width;
	const char *word;
};

/**
 * struct step - a line of a transcript
 * @text: As it was written.
 * @verb: What to do.
 * @arguments: With what.
 * @expect: What is to come of it.
 * @value: The value, or the positive errno.
 * @sequence: The values, if it is a sequence.
 * @force: How a device is bound to that.
 * @least: What comes of it in any case.
 */
struct step {
	const char *text;
	enum verb verb;
	struct argument arguments[ARGUMENTS_MAX];
	enum expectation expect;
	__u64 value;
	struct sequence sequence;
	enum force force;
	enum least least;
};

/**
 * struct transcript - accesses and their results, and the rules that they show
 * @title: What it shows.
 * @rules: IDs of rules, with spaces between them.
 * @level: What it needs.
 * @also: Kinds of device that lack optional parts and that it is about as well,
 *     as words with spaces between them; NULL if it starts a kind of its own.
 * @steps: Its lines.
 * @step_count: How many they are.
 */
struct transcript {
	const char *title;
	const char *rules;
	unsigned int level;
	const char *also;
	const struct step *steps;
	size_t step_count;
};

/* The transcripts of the edition. */
extern const struct transcript transcripts[];
extern const size_t transcript_count;

/**
 * run_transcripts() - Runs transcripts against a target, and prints TAP.
 * @target: The target.
 * @list: The transcripts.
 * @count: How many they are.
 *
 * What should be and is not is told in a comment. A transcript that does not
 * apply to the target is skipped.
 *
 * Return: how many found that a must is broken; where the target does not
 * start, also how many were not run.
 */
size_t run_transcripts(struct target *target, const struct transcript *list,
		       size_t count);

/**
 * perform_step() - Takes one step.
 * @target: The target.
 * @step: The step.
 * @outcome: What it did; zero before.
 *
 * Return: 0, a negative errno, or TARGET_CANNOT.
 */
int perform_step(struct target *target, const struct step *step,
		 struct outcome *outcome);

/**
 * answer_lines() - Makes a target a device of the line protocol.
 * @target: The target.
 *
 * It reads a line of JSON for each step on standard input, and writes a line
 * for each answer to standard output. It needs lines.c.
 *
 * Return: what main() returns: 0, or 1 after a line that is no request.
 */
int answer_lines(struct target *target);

#endif /* RUNNER_H */
