// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "runner.h"

int perform_step(struct target *target, const struct step *step,
		 struct outcome *outcome)
{
	const struct target_verbs *verb = &target->verb;

	switch (step->verb) {
	case VERB_DEVICE:
		if (!verb->device)
			return TARGET_CANNOT;
		return verb->device(target, step->arguments[0].word);
	case VERB_READ:
		if (!verb->read)
			return TARGET_CANNOT;
		return verb->read(target, step->arguments[0].number,
				  step->arguments[0].width, &outcome->value);
	case VERB_WRITE:
		if (!verb->write)
			return TARGET_CANNOT;
		return verb->write(target, step->arguments[0].number,
				   step->arguments[0].width,
				   step->arguments[1].number);
	case VERB_RESET:
		if (!verb->reset)
			return TARGET_CANNOT;
		return verb->reset(target);
	case VERB_RESET_SLOT:
		if (!verb->reset_slot)
			return TARGET_CANNOT;
		return verb->reset_slot(target);
	case VERB_RECOVER:
		if (!verb->recover)
			return TARGET_CANNOT;
		return verb->recover(target);
	case VERB_OPEN:
		if (!verb->open)
			return TARGET_CANNOT;
		return verb->open(target);
	case VERB_CLOSE:
		if (!verb->close)
			return TARGET_CANNOT;
		return verb->close(target);
	case VERB_ASK_ARC:
		if (!verb->ask_arc)
			return TARGET_CANNOT;
		return verb->ask_arc(target, step->arguments[0].number,
				     step->arguments[1].number,
				     &outcome->value);
	case VERB_TRACE:
		if (!verb->trace)
			return TARGET_CANNOT;
		return verb->trace(target, &outcome->sequence);
	case VERB_FAULT:
		if (!verb->fault)
			return TARGET_CANNOT;
		return verb->fault(target, step->arguments[0].word,
				   (int)step->arguments[1].number,
				   step->arguments[2].word);
	case VERB_WORK:
		if (!verb->work)
			return TARGET_CANNOT;
		return verb->work(target);
	case VERB_LOOK:
		if (!verb->look)
			return TARGET_CANNOT;
		return verb->look(target, step->arguments[0].word,
				  &outcome->value);
	case VERB_ABSENT:
		if (!verb->absent)
			return TARGET_CANNOT;
		return verb->absent(target, step->arguments[0].word);
	case VERB_READ_REGION:
		if (!verb->read_region)
			return TARGET_CANNOT;
		return verb->read_region(target, step->arguments[0].word,
					 step->arguments[1].number,
					 step->arguments[1].width,
					 &outcome->value);
	case VERB_WRITE_REGION:
		if (!verb->write_region)
			return TARGET_CANNOT;
		return verb->write_region(target, step->arguments[0].word,
					  step->arguments[1].number,
					  step->arguments[1].width,
					  step->arguments[2].number);
	case VERB_COLLECT:
		if (!verb->collect)
			return TARGET_CANNOT;
		return verb->collect(target);
	case VERB_COLLECT_ALL:
		if (!verb->collect_all)
			return TARGET_CANNOT;
		return verb->collect_all(target);
	case VERB_STORE:
		if (!verb->store)
			return TARGET_CANNOT;
		return verb->store(target, step->arguments[0].number);
	case VERB_SUBMIT:
		if (!verb->submit)
			return TARGET_CANNOT;
		return verb->submit(target);
	case VERB_STORE_ALL:
		if (!verb->store_all)
			return TARGET_CANNOT;
		return verb->store_all(target);
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
