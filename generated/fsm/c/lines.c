// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "uapi_target.h"
#include "runner.h"

#ifndef __maybe_unused
#define __maybe_unused __attribute__((__unused__))
#endif

static int __maybe_unused take_step(struct uapi_step *asked);
static int __maybe_unused take_value(struct uapi_step *asked);
static int __maybe_unused take_sequence(struct uapi_step *asked);

/* In the order of enum verb, each by what it gives. */
static const struct uapi_verb verbs[] = {
	{ "device", take_step },
	{ "read", take_value },
	{ "write", take_step },
	{ "reset", take_step },
	{ "reset-slot", take_step },
	{ "recover", take_step },
	{ "open", take_step },
	{ "close", take_step },
	{ "ask-arc", take_value },
	{ "trace", take_sequence },
	{ "fault", take_step },
	{ "work", take_step },
	{ "look", take_value },
	{ "absent", take_step },
	{ "read-region", take_value },
	{ "write-region", take_step },
	{ "collect", take_step },
	{ "collect-all", take_step },
	{ "store", take_step },
	{ "submit", take_step },
	{ "store-all", take_step },
	{ NULL, NULL },
};

#if ARGUMENTS_MAX > UAPI_ARGUMENTS_MAX || SEQUENCE_MAX > UAPI_SEQUENCE_MAX
#error "a line of the protocol holds less than a step may have"
#endif

static struct target *answering;

static enum verb find_verb(const char *name)
{
	size_t i = 0;

	while (strcmp(verbs[i].name, name))
		i++;
	return (enum verb)i;
}

static int perform_line(struct uapi_step *asked, struct outcome *outcome)
{
	struct step step;
	int result;
	size_t i;

	memset(&step, 0, sizeof(step));
	memset(outcome, 0, sizeof(*outcome));
	step.verb = find_verb(asked->verb);
	for (i = 0; i < ARGUMENTS_MAX; i++) {
		step.arguments[i].number = asked->argument[i].number;
		step.arguments[i].width = asked->argument[i].width;
		step.arguments[i].word = asked->argument[i].word;
	}
	result = perform_step(answering, &step, outcome);
	return result == TARGET_CANNOT ? UAPI_UNSUPPORTED : result;
}

static int take_step(struct uapi_step *asked)
{
	struct outcome outcome;

	return perform_line(asked, &outcome);
}

static int take_value(struct uapi_step *asked)
{
	struct outcome outcome;
	int result = perform_line(asked, &outcome);

	uapi_give(asked, outcome.value);
	return result;
}

static int take_sequence(struct uapi_step *asked)
{
	struct outcome outcome;
	int result = perform_line(asked, &outcome);
	size_t i;

	asked->sequence_count = (int)outcome.sequence.count;
	for (i = 0; i < outcome.sequence.count; i++)
		asked->sequence[i] = outcome.sequence.values[i];
	return result;
}

static void power_on(void)
{
	if (!answering->start(answering))
		return;
	fprintf(stderr, "the target does not start\n");
	exit(1);
}

int answer_lines(struct target *target)
{
	char levels[sizeof("core trace fault")] = "";
	struct uapi_target lines;

	if (target->levels & LEVEL_CORE)
		strcat(levels, "core ");
	if (target->levels & LEVEL_TRACE)
		strcat(levels, "trace ");
	if (target->levels & LEVEL_FAULT)
		strcat(levels, "fault");
	memset(&lines, 0, sizeof(lines));
	lines.levels = levels;
	lines.power_on = power_on;
	lines.verbs = verbs;
	answering = target;
	return uapi_target_run(&lines);
}
