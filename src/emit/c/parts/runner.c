// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "runner.h"

int perform_step(struct target *target, const struct step *step,
		 struct outcome *outcome)
{
	const struct target_verbs *verb = &target->verb;

	switch (step->verb) {
#include "tables/perform.h"
	}
	return TARGET_CANNOT;
}

static bool same_sequence(const struct sequence *a, const struct sequence *b)
{
	return a->count == b->count &&
	       !memcmp(a->values, b->values, a->count * sizeof(a->values[0]));
}

static bool as_expected(const struct step *step, int error,
			const struct outcome *outcome)
{
	if (step->expect == EXPECT_ERRNO)
		return error < 0 && (__u64)-error == step->value;
	if (error)
		return false;
	switch (step->expect) {
	case EXPECT_VALUE:
		return outcome->value == step->value;
	case EXPECT_NONZERO:
		return outcome->value != 0;
	case EXPECT_SEQUENCE:
		return same_sequence(&outcome->sequence, &step->sequence);
	case EXPECT_SUCCESS:
	case EXPECT_ERRNO:
		break;
	}
	return true;
}

/* The result line of a transcript. A number sign would begin a directive. */
static void print_result(bool passed, size_t number,
			 const struct transcript *transcript)
{
	const char *c;

	printf("%sok %lu - ", passed ? "" : "not ", (unsigned long)number);
	for (c = transcript->title; *c; c++) {
		if (*c == '#')
			putchar('\\');
		putchar(*c);
	}
	printf(" [%s]", transcript->rules);
}

static void print_failure(const struct step *step, int error,
			  const struct outcome *outcome)
{
	size_t i;

	printf("#   %s\n#   got", step->text);
	if (error) {
		printf(" error %d (%s)", -error, strerror(-error));
	} else if (step->expect == EXPECT_SEQUENCE) {
		for (i = 0; i < outcome->sequence.count; i++)
			printf(" 0x%llx",
			       (unsigned long long)outcome->sequence.values[i]);
	} else if (step->expect == EXPECT_ERRNO) {
		printf(" no error");
	} else {
		printf(" 0x%llx", (unsigned long long)outcome->value);
	}
	printf("\n");
}

/* Returns whether the transcript failed. */
static bool run_transcript(struct target *target, size_t number,
			   const struct transcript *transcript)
{
	size_t i;

	if (transcript->level & ~target->levels) {
		print_result(true, number, transcript);
		printf(" # SKIP not applicable: beyond the target's levels\n");
		return false;
	}
	if (target->start(target)) {
		print_result(false, number, transcript);
		printf("\n#   the target does not start\n");
		return true;
	}
	for (i = 0; i < transcript->step_count; i++) {
		const struct step *step = &transcript->steps[i];
		struct outcome outcome;
		int error;

		memset(&outcome, 0, sizeof(outcome));
		error = perform_step(target, step, &outcome);
		if (error == TARGET_CANNOT) {
			print_result(true, number, transcript);
			printf(" # SKIP not applicable: %s\n", step->text);
			return false;
		}
		if (!as_expected(step, error, &outcome)) {
			print_result(false, number, transcript);
			printf("\n");
			print_failure(step, error, &outcome);
			return true;
		}
	}
	print_result(true, number, transcript);
	printf("\n");
	return false;
}

size_t run_transcripts(struct target *target, const struct transcript *list,
		       size_t count)
{
	size_t failed = 0;
	size_t i;

	printf("TAP version 13\n# target: %s\n1..%lu\n", target->name,
	       (unsigned long)count);
	for (i = 0; i < count; i++) {
		if (run_transcript(target, i + 1, &list[i]))
			failed++;
	}
	return failed;
}
