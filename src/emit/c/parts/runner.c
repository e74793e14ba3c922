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

static bool at_least(const struct step *step, int error,
		     const struct outcome *outcome)
{
	switch (step->least) {
	case LEAST_SUCCESS:
		return !error;
	case LEAST_NONZERO:
		return !error && outcome->value != 0;
	case LEAST_FAILURE:
		return error != 0;
	case LEAST_NONE:
		break;
	}
	return false;
}

/* What a step is that did not do as expected. */
static enum force broken_force(const struct step *step, int error,
			       const struct outcome *outcome)
{
	if (step->least != LEAST_NONE && !at_least(step, error, outcome))
		return FORCE_MUST;
	return step->force;
}

/*
 * Whether the steps behind it still presuppose nothing that is not there: what
 * is certain was met, and something is there if it was expected.
 */
static bool goes_on(const struct step *step, int error,
		    const struct outcome *outcome)
{
	bool is_zero = !error && outcome->gives == GIVES_VALUE &&
		       outcome->value == 0;

	if (!at_least(step, error, outcome))
		return false;
	if (step->expect == EXPECT_ERRNO || step->expect == EXPECT_SEQUENCE)
		return true;
	return is_zero == (step->expect == EXPECT_VALUE && step->value == 0);
}

/* A step that did not do as expected. */
struct finding {
	const struct step *step;
	enum force force;
	int error;
	struct outcome outcome;
};

/* What became of a transcript. */
enum verdict {
	MET,
	NOT_FOLLOWED,
	BROKEN,
	NOT_APPLICABLE,
	VERDICTS
};

static const char *const verdict_names[VERDICTS] = {
	"met",
	"should not followed",
	"must broken",
	"not applicable",
};

/* Findings beyond these are not shown; that of a must ends a transcript. */
#define FINDINGS_MAX	16

struct result {
	enum verdict verdict;
	/* Why it does not apply, and the step that says so. */
	const char *reason;
	const struct step *at;
	struct finding findings[FINDINGS_MAX];
	size_t finding_count;
};

static void add_finding(struct result *result, const struct finding *finding)
{
	if (result->finding_count == FINDINGS_MAX)
		result->finding_count--;
	result->findings[result->finding_count++] = *finding;
	result->verdict = finding->force == FORCE_MUST ? BROKEN : NOT_FOLLOWED;
}

static void leave(struct result *result, const char *reason,
		  const struct step *at)
{
	/* What was found stays found. */
	if (result->verdict != MET)
		return;
	result->verdict = NOT_APPLICABLE;
	result->reason = reason;
	result->at = at;
}

static bool has_word(const char *words, const char *word)
{
	size_t length = strlen(word);

	while (*words) {
		size_t next = strcspn(words, " ");

		if (next == length && !strncmp(words, word, length))
			return true;
		words += next + (words[next] == ' ');
	}
	return false;
}

/* Why a transcript does not apply, whatever its steps do; otherwise NULL. */
static const char *why_not(const struct target *target,
			   const struct transcript *transcript)
{
	if (transcript->level & ~target->levels)
		return "it is beyond the target's levels";
	if (target->kind && transcript->also &&
	    !has_word(transcript->also, target->kind))
		return "it needs what such a device may lack";
	return NULL;
}

static void run_steps(struct target *target,
		      const struct transcript *transcript,
		      struct result *result)
{
	size_t i;

	for (i = 0; i < transcript->step_count; i++) {
		struct finding finding;

		memset(&finding, 0, sizeof(finding));
		finding.step = &transcript->steps[i];
		finding.error = perform_step(target, finding.step,
					     &finding.outcome);
		if (finding.error == TARGET_CANNOT) {
			leave(result, "the target does not have", finding.step);
			return;
		}
		if (finding.step->force == FORCE_NONE ||
		    as_expected(finding.step, finding.error, &finding.outcome))
			continue;
		finding.force = broken_force(finding.step, finding.error,
					     &finding.outcome);
		if (finding.force == FORCE_MUST ||
		    finding.force == FORCE_SHOULD)
			add_finding(result, &finding);
		if (finding.force == FORCE_MUST)
			return;
		if (!goes_on(finding.step, finding.error, &finding.outcome)) {
			leave(result, "it does otherwise, as it may, at",
			      finding.step);
			return;
		}
	}
}

static void print_finding(const struct finding *finding)
{
	const struct outcome *outcome = &finding->outcome;
	size_t i;

	printf("# %s: %s\n#   got",
	       verdict_names[finding->force == FORCE_MUST ? BROKEN :
							    NOT_FOLLOWED],
	       finding->step->text);
	if (finding->error) {
		printf(" error %d (%s)", -finding->error,
		       strerror(-finding->error));
	} else if (outcome->gives == GIVES_SEQUENCE) {
		for (i = 0; i < outcome->sequence.count; i++)
			printf(" 0x%llx",
			       (unsigned long long)outcome->sequence.values[i]);
	} else if (outcome->gives == GIVES_VALUE) {
		printf(" 0x%llx", (unsigned long long)outcome->value);
	} else {
		printf(" no error");
	}
	printf("\n");
}

/* A number sign in a title would begin a directive. */
static void print_result(const struct result *result, size_t number,
			 const struct transcript *transcript)
{
	const char *c;
	size_t i;

	printf("%sok %lu - ", result->verdict == BROKEN ? "not " : "",
	       (unsigned long)number);
	for (c = transcript->title; *c; c++) {
		if (*c == '#')
			putchar('\\');
		putchar(*c);
	}
	printf(" [%s]", transcript->rules);
	if (result->verdict == NOT_APPLICABLE)
		printf(" # SKIP not applicable: %s%s%s", result->reason,
		       result->at ? ": " : "",
		       result->at ? result->at->text : "");
	printf("\n");
	for (i = 0; i < result->finding_count; i++)
		print_finding(&result->findings[i]);
}

size_t run_transcripts(struct target *target, const struct transcript *list,
		       size_t count)
{
	size_t counts[VERDICTS] = { 0 };
	size_t i;

	printf("TAP version 13\n# target: %s\n1..%lu\n", target->name,
	       (unsigned long)count);
	for (i = 0; i < count; i++) {
		struct result result;
		const char *reason = why_not(target, &list[i]);

		memset(&result, 0, sizeof(result));
		if (reason) {
			leave(&result, reason, NULL);
		} else if (target->start(target)) {
			printf("Bail out! the target does not start\n");
			return counts[BROKEN] + count - i;
		} else {
			run_steps(target, &list[i], &result);
		}
		print_result(&result, i + 1, &list[i]);
		counts[result.verdict]++;
	}
	printf("#");
	for (i = 0; i < VERDICTS; i++)
		printf("%s %lu %s", i ? "," : "", (unsigned long)counts[i],
		       verdict_names[i]);
	printf("\n");
	return counts[BROKEN];
}
