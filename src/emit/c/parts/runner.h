/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
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

#include "tables/verbs.h"

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
