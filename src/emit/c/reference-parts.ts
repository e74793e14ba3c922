// SPDX-License-Identifier: MIT
// The parts of `reference.c` that are the same for every uAPI.

export const MEMBERS: readonly string[] = [
  '/*',
  ' * What an access to a member does. BOUND: an algorithm carries out the write.',
  ' * READ_ONLY, ELSEWHERE: the value comes from parts that this target lacks; but',
  ' * it reads as zero while undefined, and the former refuses a write.',
  ' */',
  'enum access {',
  '\tBOUND,',
  '\tZERO,',
  '\tSTORED,',
  '\tREAD_ONLY,',
  '\tELSEWHERE,',
  '};',
  '',
  'struct member {',
  '\t__u64 offset;',
  '\tunsigned int width;',
  '\tenum access access;',
  '\t/* Bits of the bound member, one of which makes the value defined. */',
  '\t__u64 when;',
  '};',
  '',
  '/* A callback that is to fail, by name, on the way forward or in an unwind. */',
  'struct fault {',
  '\tconst char *step;',
  '\tint error;',
  '\tbool unwind;',
  '};',
];

export const TRACE = `
/* Adds the state to the trace, if it is another one than before. */
static void note_state(void)
{
	__u64 state = bound_value();

	if (state == device.noted)
		return;
	device.noted = state;
	if (device.trace.count < SEQUENCE_MAX)
		device.trace.values[device.trace.count++] = state;
}
`;

export const FAULTS = `
static bool is_named(const char *a, const char *b)
{
	return a && b && !strcmp(a, b);
}

/* Makes a callback fail, once; it cannot where no callback has that name. */
static int add_fault(const char *step, int error, const char *when)
{
	struct fault *fault = &device.faults[device.fault_count];
	size_t i;

	if (device.fault_count == FAULTS_MAX)
		return -ENOMEM;
	for (i = 0; i < ARRAY_SIZE(fault_steps); i++) {
		if (!strcmp(step, fault_steps[i])) {
			fault->step = fault_steps[i];
			fault->error = error;
			fault->unwind = is_named("unwind", when);
			device.fault_count++;
			return 0;
		}
	}
	return TARGET_CANNOT;
}

static int take_fault(const char *name, const char *directed, bool unwind)
{
	size_t i;

	for (i = 0; i < device.fault_count; i++) {
		const struct fault *fault = &device.faults[i];
		int error = fault->error;

		if (fault->unwind != unwind)
			continue;
		if (!is_named(fault->step, directed) &&
		    !is_named(fault->step, name))
			continue;
		device.fault_count--;
		memmove(&device.faults[i], &device.faults[i + 1],
			(device.fault_count - i) * sizeof(*fault));
		return -error;
	}
	for (i = 0; i < ARRAY_SIZE(beyond_steps) && !unwind; i++) {
		if (is_named(directed, beyond_steps[i]) ||
		    is_named(name, beyond_steps[i]))
			device.beyond = true;
	}
	return 0;
}
`;

export const ACCESS = `
/* Members are accessed whole and aligned; NULL otherwise. */
static const struct member *find_member(__u64 offset, unsigned int width)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(members); i++) {
		if (members[i].offset == offset && members[i].width == width)
			return &members[i];
	}
	return NULL;
}

static int read_member(__u64 offset, unsigned int width, __u64 *result)
{
	const struct member *member = find_member(offset, width);

	if (!member)
		return offset < STRUCT_SIZE ? -EINVAL : TARGET_CANNOT;
	*result = 0;
	if (member->when && !(member->when & bound_value()))
		return 0;
	switch (member->access) {
	case BOUND:
		*result = bound_value();
		return 0;
	case ZERO:
		return 0;
	case STORED:
		*result = device.stored[member - members];
		return 0;
	case READ_ONLY:
	case ELSEWHERE:
		break;
	}
	return TARGET_CANNOT;
}

static int write_member(__u64 offset, unsigned int width, __u64 value)
{
	const struct member *member = find_member(offset, width);

	if (!member)
		return offset < STRUCT_SIZE ? -EINVAL : TARGET_CANNOT;
	switch (member->access) {
	case BOUND:
		return write_bound(value);
	case ZERO:
		return 0;
	case STORED:
		device.stored[member - members] = value;
		return 0;
	case READ_ONLY:
		return -EINVAL;
	case ELSEWHERE:
		break;
	}
	return TARGET_CANNOT;
}
`;
