/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from spec/vfio-migration/ by `npx uapi build`; do not edit. */
/*
 * A device as a target of the line protocol, for `uapi conform`: a line of JSON
 * for each step on standard input, and a line for each answer on standard
 * output. This file needs a C compiler and the C library, and nothing else.
 *
 * Fill a struct uapi_target, and let main() return uapi_target_run() of it.
 */
#ifndef UAPI_TARGET_H
#define UAPI_TARGET_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UAPI_ARGUMENTS_MAX	8
#define UAPI_SEQUENCE_MAX	64
#define UAPI_LINE_MAX		65536
#define UAPI_DEPTH_MAX		16

/* The answer of a target that has no such device, verb or segment. */
#define UAPI_UNSUPPORTED	1

/**
 * struct uapi_argument - an argument of a step
 * @number: A value, the offset of a field, or a positive errno.
 * @width: Of a field, in bytes.
 * @word: A word; otherwise NULL.
 */
struct uapi_argument {
	uint64_t number;
	unsigned int width;
	const char *word;
};

/**
 * struct uapi_step - a step that is asked for, and what comes of it
 * @verb: What to do.
 * @argument: With what. One that the step leaves out is 0 or NULL.
 * @has_value: Whether the step gives a value.
 * @value: The value.
 * @sequence_count: How many values it gives, -1 for no sequence.
 * @sequence: The values.
 * @has_meanwhile: Whether another step is to be made while this one is under
 *     way, as uapi_meanwhile() does.
 */
struct uapi_step {
	const char *verb;
	struct uapi_argument argument[UAPI_ARGUMENTS_MAX];
	unsigned int argument_count;
	bool has_value;
	uint64_t value;
	int sequence_count;
	uint64_t sequence[UAPI_SEQUENCE_MAX];
	bool has_meanwhile;
};

/* Returns 0, a negative errno, or UAPI_UNSUPPORTED. */
typedef int (*uapi_perform)(struct uapi_step *step);

struct uapi_verb {
	const char *name;
	uapi_perform perform;
};

/**
 * struct uapi_target - a device, and what it says of itself
 * @levels: Words with spaces between them: "core" are accesses, "trace" shows
 *     what goes on within, "fault" makes steps fail.
 * @can: "overlap" if some step calls uapi_meanwhile(); otherwise NULL.
 * @kind: The kind of device that it is, where it does not have every optional
 *     part: a word of the verb that restarts. Otherwise NULL.
 * @power_on: Makes a device that nobody has done anything to.
 * @verbs: What it has; the last one has no name.
 */
struct uapi_target {
	const char *levels;
	const char *can;
	const char *kind;
	void (*power_on)(void);
	const struct uapi_verb *verbs;
};

static const struct uapi_target *uapi_target;
static struct uapi_step uapi_asked, uapi_other;
static int uapi_other_result;

static inline void uapi_give(struct uapi_step *step, uint64_t value)
{
	step->has_value = true;
	step->value = value;
}

static inline int uapi_perform_step(struct uapi_step *step)
{
	const struct uapi_verb *verb;

	for (verb = uapi_target->verbs; verb->name; verb++)
		if (!strcmp(verb->name, step->verb))
			return verb->perform(step);
	return UAPI_UNSUPPORTED;
}

/* Makes the step that was asked for while this one is under way, if any. */
static inline void uapi_meanwhile(void)
{
	if (!uapi_asked.has_meanwhile)
		return;
	uapi_asked.has_meanwhile = false;
	uapi_other_result = uapi_perform_step(&uapi_other);
	uapi_other.has_meanwhile = true;
}

/* What is left of a line; NULL after something that is no JSON. */
struct uapi_reader {
	char *at;
	unsigned int depth;
};

static inline char uapi_peek(struct uapi_reader *in)
{
	if (!in->at)
		return '\0';
	in->at += strspn(in->at, " \t\r\n");
	return *in->at;
}

static inline bool uapi_take(struct uapi_reader *in, char wanted)
{
	if (!wanted || uapi_peek(in) != wanted)
		return false;
	in->at++;
	return true;
}

/* A string, put together where it stands. Names and words are ASCII. */
static inline const char *uapi_string(struct uapi_reader *in)
{
	char *start, *to, *c;

	if (!uapi_take(in, '"')) {
		in->at = NULL;
		return "";
	}
	start = in->at;
	for (to = c = start; *c && *c != '"'; c++) {
		if (*c == '\\' && c[1]) {
			c++;
			if (*c == 'u' && strspn(c + 1, "0123456789abcdefABCDEF") >= 4)
				c += 4;
		}
		*to++ = *c;
	}
	in->at = *c ? c + 1 : NULL;
	*to = '\0';
	return start;
}

static inline void uapi_skip(struct uapi_reader *in);

/* Goes to the next part of what @open has begun; false behind the last one. */
static inline bool uapi_next(struct uapi_reader *in, bool is_first, char close)
{
	if (uapi_take(in, close))
		return false;
	if (!is_first && !uapi_take(in, ','))
		in->at = NULL;
	return in->at != NULL;
}

static inline const char *uapi_key(struct uapi_reader *in)
{
	const char *key = uapi_string(in);

	if (!uapi_take(in, ':'))
		in->at = NULL;
	return key;
}

static inline void uapi_skip(struct uapi_reader *in)
{
	char open = uapi_peek(in);
	bool is_first;

	if (open == '"') {
		uapi_string(in);
	} else if (open == '{' || open == '[') {
		if (++in->depth > UAPI_DEPTH_MAX) {
			in->at = NULL;
			return;
		}
		in->at++;
		for (is_first = true;
		     uapi_next(in, is_first, open == '{' ? '}' : ']');
		     is_first = false) {
			if (open == '{')
				uapi_key(in);
			uapi_skip(in);
		}
		in->depth--;
	} else if (in->at) {
		size_t length = strspn(in->at, "+-.0123456789abcdefghijklmnopqrstuvwxyzE");

		in->at = length ? in->at + length : NULL;
	}
}

/* A number, or a string of decimal digits. */
static inline uint64_t uapi_number(struct uapi_reader *in)
{
	char *from = in->at;

	if (uapi_peek(in) == '"')
		return strtoull(uapi_string(in), NULL, 10);
	from = in->at;
	uapi_skip(in);
	return from ? strtoull(from, NULL, 10) : 0;
}

static inline void uapi_read_argument(struct uapi_reader *in,
				      struct uapi_argument *argument)
{
	bool is_first;

	if (!uapi_take(in, '{'))
		in->at = NULL;
	for (is_first = true; uapi_next(in, is_first, '}'); is_first = false) {
		const char *key = uapi_key(in);

		if (!strcmp(key, "value") || !strcmp(key, "offset") ||
		    !strcmp(key, "errno"))
			argument->number = uapi_number(in);
		else if (!strcmp(key, "width"))
			argument->width = (unsigned int)uapi_number(in);
		else if (!strcmp(key, "word"))
			argument->word = uapi_string(in);
		else
			uapi_skip(in);
	}
}

static inline void uapi_read_arguments(struct uapi_reader *in,
				       struct uapi_step *step)
{
	unsigned int *count = &step->argument_count;

	while (uapi_next(in, !*count, ']')) {
		if (*count == UAPI_ARGUMENTS_MAX)
			in->at = NULL;
		else
			uapi_read_argument(in, &step->argument[(*count)++]);
	}
}

static inline void uapi_read_step(struct uapi_reader *in,
				  struct uapi_step *step)
{
	bool is_first;

	memset(step, 0, sizeof(*step));
	step->verb = "";
	step->sequence_count = -1;
	if (!uapi_take(in, '{'))
		in->at = NULL;
	for (is_first = true; uapi_next(in, is_first, '}'); is_first = false) {
		const char *key = uapi_key(in);

		if (!strcmp(key, "verb")) {
			step->verb = uapi_string(in);
		} else if (!strcmp(key, "meanwhile") && step == &uapi_asked) {
			uapi_read_step(in, &uapi_other);
			step->has_meanwhile = true;
		} else if (!strcmp(key, "arguments") && uapi_take(in, '[')) {
			uapi_read_arguments(in, step);
		} else {
			uapi_skip(in);
		}
	}
}

static inline void uapi_print_words(const char *key, const char *words)
{
	const char *word = words ? words : "";
	bool is_first = true;

	printf(", \"%s\": [", key);
	while (*word) {
		size_t length = strcspn(word, " ");

		if (length)
			printf("%s\"%.*s\"", is_first ? "" : ", ", (int)length, word);
		is_first = is_first && !length;
		word += length + (word[length] == ' ');
	}
	printf("]");
}

/* Without the brace at its end. */
static inline void uapi_print_result(const struct uapi_step *step, int result)
{
	int i;

	if (result == UAPI_UNSUPPORTED) {
		printf("{\"unsupported\": true");
		return;
	}
	printf("{\"errno\": %d", -result);
	if (!result && step->has_value)
		printf(", \"value\": \"%llu\"", (unsigned long long)step->value);
	if (result || step->sequence_count < 0)
		return;
	printf(", \"sequence\": [");
	for (i = 0; i < step->sequence_count && i < UAPI_SEQUENCE_MAX; i++)
		printf("%s\"%llu\"", i ? ", " : "",
		       (unsigned long long)step->sequence[i]);
	printf("]");
}

static inline void uapi_answer(void)
{
	int result;

	if (!strcmp(uapi_asked.verb, "power-on")) {
		uapi_target->power_on();
		printf("{\"errno\": 0");
		uapi_print_words("levels", uapi_target->levels);
		uapi_print_words("can", uapi_target->can);
		if (uapi_target->kind)
			printf(", \"kind\": \"%s\"", uapi_target->kind);
	} else {
		result = uapi_perform_step(&uapi_asked);
		uapi_print_result(&uapi_asked, result);
		if (uapi_other.has_meanwhile) {
			printf(", \"meanwhile\": ");
			uapi_print_result(&uapi_other, uapi_other_result);
			printf("}");
		}
	}
	printf("}\n");
	fflush(stdout);
}

/**
 * uapi_target_run() - Answers each line of standard input, up to the last one.
 * @target: The device.
 *
 * Return: what main() returns: 0, or 1 after a line that is no request.
 */
static inline int uapi_target_run(const struct uapi_target *target)
{
	static char line[UAPI_LINE_MAX];

	uapi_target = target;
	while (fgets(line, sizeof(line), stdin)) {
		struct uapi_reader in = { .at = line, .depth = 0 };

		memset(&uapi_other, 0, sizeof(uapi_other));
		uapi_read_step(&in, &uapi_asked);
		if (!in.at) {
			fprintf(stderr, "a line is no request\n");
			return 1;
		}
		uapi_answer();
	}
	return 0;
}

#endif /* UAPI_TARGET_H */
