// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "uapi_target.h"
#include "runner.h"

static int take_line(struct uapi_step *asked);

/* In the order of enum verb. */
static const struct uapi_verb verbs[] = {
	{ "device", take_line },
	{ "read", take_line },
	{ "write", take_line },
	{ "reset", take_line },
	{ "reset-slot", take_line },
	{ "recover", take_line },
	{ "open", take_line },
	{ "close", take_line },
	{ "ask-arc", take_line },
	{ "trace", take_line },
	{ "fault", take_line },
	{ "work", take_line },
	{ "look", take_line },
	{ "absent", take_line },
	{ "read-region", take_line },
	{ "write-region", take_line },
	{ "collect", take_line },
	{ "collect-all", take_line },
	{ "store", take_line },
	{ "submit", take_line },
	{ "store-all", take_line },
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

static int take_line(struct uapi_step *asked)
{
	struct outcome outcome;
	struct step step;
	int result;
	size_t i;

	memset(&step, 0, sizeof(step));
	memset(&outcome, 0, sizeof(outcome));
	step.verb = find_verb(asked->verb);
	for (i = 0; i < ARGUMENTS_MAX; i++) {
		step.arguments[i].number = asked->argument[i].number;
		step.arguments[i].width = asked->argument[i].width;
		step.arguments[i].word = asked->argument[i].word;
	}
	result = perform_step(answering, &step, &outcome);
	if (result == TARGET_CANNOT)
		return UAPI_UNSUPPORTED;
	if (outcome.gives == GIVES_VALUE)
		uapi_give(asked, outcome.value);
	if (outcome.gives == GIVES_SEQUENCE)
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
	lines.kind = target->kind;
	lines.power_on = power_on;
	lines.verbs = verbs;
	answering = target;
	return uapi_target_run(&lines);
}
