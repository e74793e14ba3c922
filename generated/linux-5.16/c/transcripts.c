// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "runner.h"

static const struct step region_the_registers_start_at_offset_0[] = {
	{
		.text = "read 0x0/4 => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write 0x0/4 SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "read 0x4/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x8/8 => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read 0x18/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x10/8 => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read 0x18/8 => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step region_each_field_at_its_own_width[] = {
	{
		.text = "read 0x0/4 => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read 0x4/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x8/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x10/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x18/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step region_narrow_and_misaligned_accesses_fail[] = {
	{
		.text = "read 0x0/1 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x0/2 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x2/2 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 2, .width = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x0/1 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 1 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x8/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0xc/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 12, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x10/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x18/4 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 24, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step region_one_access_two_fields[] = {
	{
		.text = "read 0x0/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x0/8 0 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 8 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step region_two_fields_cannot_be_written[] = {
	{
		.text = "write pending_bytes 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 8, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_offset 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 16, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x8/8 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 8, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x10/8 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 16, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step region_reserved_takes_anything_and_keeps_nothing[] = {
	{
		.text = "read reserved => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write reserved 0xffffffff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4, .width = 4 },
			{ .number = 0xffffffffU },
		},
	},
	{
		.text = "read reserved => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write 0x4/4 1",
		.verb = VERB_WRITE,
		.arguments = { { .number = 4, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read 0x4/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_a_write_takes_the_device_to_its[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => {}",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step device_state_the_three_invalid_values[] = {
	{
		.text = "write device_state RESUMING|RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RESUMING|SAVING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RESUMING|SAVING|RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 7 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_a_bit_without_a_meaning[] = {
	{
		.text = "write device_state 0x8 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 0x9 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 0x80000001 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x80000001U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 0x7fffffff => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x7fffffffU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_a_device_that_does_not_stop[] = {
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state {} => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault clear-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-saving" }, { .number = EIO } },
	},
	{
		.text = "write device_state {} => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step device_state_a_device_that_saves_does_not_stop[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state {} => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step device_state_saving_cannot_end_nor_begin_again[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault clear-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-saving" }, { .number = EIO } },
	},
	{
		.text = "fault set-saving EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-saving" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state {} => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => 0x6",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "write device_state RUNNING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "write device_state 0x6 => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => 0x6",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_a_reset_from_every_other_state[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_after_a_failure_another_way[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step bits_a_write_that_cannot_stop_the_device_does[] = {
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step bits_a_device_that_saves_has_something_to[] = {
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step bits_a_device_that_resumes_says_where_its_data[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step bits_no_data_nothing_to_resume_from[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
};

static const struct step bits_a_device_that_shows_reserved_bits[] = {
	{
		.text = "device reserved-bits",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "reserved-bits" } },
	},
	{
		.text = "read device_state => 0x80000009",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000009U,
	},
	{
		.text = "write device_state SAVING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => 0x80000009",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000009U,
	},
	{
		.text = "write device_state 0x8000000a",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x8000000aU },
		},
	},
	{
		.text = "read device_state => 0x8000000a",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x8000000aU,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => 0x80000009",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000009U,
	},
};

static const struct step states_the_five_values[] = {
	{
		.text = "write device_state 0x0",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => {}",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state 0x1",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state 0x2",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write device_state 0x3",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "write device_state 0x4",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
};

static const struct step states_two_invalid_values[] = {
	{
		.text = "write device_state 0x5 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 0x7 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 7 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step states_the_error_state_is_no_state_to_go_to[] = {
	{
		.text = "write device_state 0x6 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step flows_every_arc_of_the_figure[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step flows_arcs_that_the_figure_does_not_draw[] = {
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step flows_the_first_read[] = {
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step flows_from_running_to_stopped[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => {}",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_save_or_suspend[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => {}",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_saved_in_one_stop[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_live_migration[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => {}",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_saved_while_running_and_then_the_rest[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_the_user_leaves_pre_copy_without_a_read[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step flows_resuming_resumed[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step data_window_the_data_lies_behind_the_registers[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step data_window_the_window_of_the_reference_device[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
};

static const struct step data_window_data_by_read_and_write[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step data_window_bytes_to_migrate[] = {
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read 0x8/8 => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step data_window_one_segment_out_and_in_again[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
};

static const struct step collecting_pending_bytes_read_again_and_again[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step collecting_nothing_left_to_iterate_over[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step collecting_two_segments_step_by_step[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step collecting_from_pre_copy_to_stop_and_copy[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step collecting_stop_and_copy_ends_at_zero[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
};

static const struct step storing_one_segment_step_by_step[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
};

static const struct step storing_all_segments_and_the_device_runs[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step storing_no_such_segment_comes_here_a_reset_ends[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "submit => EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step storing_the_second_segment_after_the_third[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit => EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
};

static const struct step storing_half_a_segment_is_none[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "write data_size 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 24, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
};

const struct transcript transcripts[] = {
	{
		.title = "the registers start at offset 0",
		.rules = "region.location",
		.level = LEVEL_CORE,
		.steps = region_the_registers_start_at_offset_0,
		.step_count = 8,
	},
	{
		.title = "each field at its own width",
		.rules = "region.native-width",
		.level = LEVEL_CORE,
		.steps = region_each_field_at_its_own_width,
		.step_count = 5,
	},
	{
		.title = "narrow and misaligned accesses fail",
		.rules = "region.native-width.refuse",
		.level = LEVEL_CORE,
		.steps = region_narrow_and_misaligned_accesses_fail,
		.step_count = 9,
	},
	{
		.title = "one access, two fields",
		.rules = "region.across-fields",
		.level = LEVEL_CORE,
		.steps = region_one_access_two_fields,
		.step_count = 3,
	},
	{
		.title = "two fields cannot be written",
		.rules = "region.read-only",
		.level = LEVEL_CORE,
		.steps = region_two_fields_cannot_be_written,
		.step_count = 4,
	},
	{
		.title = "reserved takes anything and keeps nothing",
		.rules = "region.reserved",
		.level = LEVEL_CORE,
		.steps = region_reserved_takes_anything_and_keeps_nothing,
		.step_count = 6,
	},
	{
		.title = "a write takes the device to its state",
		.rules = "device-state.write device-state.success",
		.level = LEVEL_CORE,
		.steps = device_state_a_write_takes_the_device_to_its,
		.step_count = 6,
	},
	{
		.title = "the three invalid values",
		.rules = "device-state.invalid-write",
		.level = LEVEL_CORE,
		.steps = device_state_the_three_invalid_values,
		.step_count = 4,
	},
	{
		.title = "a bit without a meaning",
		.rules = "device-state.reserved.refuse",
		.level = LEVEL_CORE,
		.steps = device_state_a_bit_without_a_meaning,
		.step_count = 5,
	},
	{
		.title = "a device that does not stop",
		.rules = "device-state.failure device-state.failure.state",
		.level = LEVEL_FAULT,
		.steps = device_state_a_device_that_does_not_stop,
		.step_count = 7,
	},
	{
		.title = "a device that saves does not stop",
		.rules = "device-state.failure.reread",
		.level = LEVEL_FAULT,
		.steps = device_state_a_device_that_saves_does_not_stop,
		.step_count = 4,
	},
	{
		.title = "saving cannot end, nor begin again",
		.rules = "device-state.failure.error device-state.error.leave device-state.error.refuse",
		.level = LEVEL_FAULT,
		.steps = device_state_saving_cannot_end_nor_begin_again,
		.step_count = 10,
	},
	{
		.title = "a reset from every other state",
		.rules = "device-state.reset",
		.level = LEVEL_CORE,
		.steps = device_state_a_reset_from_every_other_state,
		.step_count = 12,
	},
	{
		.title = "after a failure, another way",
		.rules = "device-state.next",
		.level = LEVEL_FAULT,
		.steps = device_state_after_a_failure_another_way,
		.step_count = 6,
	},
	{
		.title = "a write that cannot stop the device does not clear the bit",
		.rules = "running.clear.stop",
		.level = LEVEL_FAULT,
		.steps = bits_a_write_that_cannot_stop_the_device_does,
		.step_count = 5,
	},
	{
		.title = "a device that saves has something to collect",
		.rules = "saving.open",
		.level = LEVEL_CORE,
		.steps = bits_a_device_that_saves_has_something_to,
		.step_count = 3,
	},
	{
		.title = "a device that resumes says where its data goes",
		.rules = "resuming.open",
		.level = LEVEL_CORE,
		.steps = bits_a_device_that_resumes_says_where_its_data,
		.step_count = 3,
	},
	{
		.title = "no data, nothing to resume from",
		.rules = "resuming.use",
		.level = LEVEL_CORE,
		.steps = bits_no_data_nothing_to_resume_from,
		.step_count = 3,
	},
	{
		.title = "a device that shows reserved bits",
		.rules = "device-state.reserved.preserve",
		.level = LEVEL_CORE,
		.steps = bits_a_device_that_shows_reserved_bits,
		.step_count = 8,
	},
	{
		.title = "the five values",
		.rules = "valid.others",
		.level = LEVEL_CORE,
		.steps = states_the_five_values,
		.step_count = 10,
	},
	{
		.title = "two invalid values",
		.rules = "valid.resuming-running",
		.level = LEVEL_CORE,
		.steps = states_two_invalid_values,
		.step_count = 3,
	},
	{
		.title = "the error state is no state to go to",
		.rules = "valid.error",
		.level = LEVEL_CORE,
		.steps = states_the_error_state_is_no_state_to_go_to,
		.step_count = 2,
	},
	{
		.title = "every arc of the figure",
		.rules = "transition.drawn",
		.level = LEVEL_CORE,
		.steps = flows_every_arc_of_the_figure,
		.step_count = 14,
	},
	{
		.title = "arcs that the figure does not draw",
		.rules = "transition.any",
		.level = LEVEL_CORE,
		.steps = flows_arcs_that_the_figure_does_not_draw,
		.step_count = 10,
	},
	{
		.title = "the first read",
		.rules = "device-state.default",
		.level = LEVEL_CORE,
		.steps = flows_the_first_read,
		.step_count = 1,
	},
	{
		.title = "from running to stopped",
		.rules = "shutdown.stop shutdown.support",
		.level = LEVEL_CORE,
		.steps = flows_from_running_to_stopped,
		.step_count = 2,
	},
	{
		.title = "save or suspend",
		.rules = "suspend.path",
		.level = LEVEL_CORE,
		.steps = flows_save_or_suspend,
		.step_count = 4,
	},
	{
		.title = "saved in one stop",
		.rules = "stop-copy.from-running",
		.level = LEVEL_CORE,
		.steps = flows_saved_in_one_stop,
		.step_count = 4,
	},
	{
		.title = "live migration",
		.rules = "migrate.path pre-copy.support",
		.level = LEVEL_CORE,
		.steps = flows_live_migration,
		.step_count = 6,
	},
	{
		.title = "saved while running, and then the rest",
		.rules = "pre-copy.gather stop-copy.from-pre-copy",
		.level = LEVEL_TRACE,
		.steps = flows_saved_while_running_and_then_the_rest,
		.step_count = 10,
	},
	{
		.title = "the user leaves pre-copy without a read",
		.rules = "pending-bytes.no-quota",
		.level = LEVEL_CORE,
		.steps = flows_the_user_leaves_pre_copy_without_a_read,
		.step_count = 3,
	},
	{
		.title = "resuming, resumed",
		.rules = "resuming.enter resuming.leave",
		.level = LEVEL_CORE,
		.steps = flows_resuming_resumed,
		.step_count = 8,
	},
	{
		.title = "the data lies behind the registers",
		.rules = "data-window.after-registers data-offset.nonzero data-offset.place",
		.level = LEVEL_CORE,
		.steps = data_window_the_data_lies_behind_the_registers,
		.step_count = 6,
	},
	{
		.title = "the window of the reference device begins with a page",
		.rules = "data-offset.page-aligned",
		.level = LEVEL_CORE,
		.steps = data_window_the_window_of_the_reference_device,
		.step_count = 2,
	},
	{
		.title = "data by read and write",
		.rules = "data-window.mmap data-window.mmap.optional",
		.level = LEVEL_CORE,
		.steps = data_window_data_by_read_and_write,
		.step_count = 7,
	},
	{
		.title = "bytes to migrate",
		.rules = "pending-bytes.estimate",
		.level = LEVEL_CORE,
		.steps = data_window_bytes_to_migrate,
		.step_count = 4,
	},
	{
		.title = "one segment out and in again",
		.rules = "data-offset.read data-offset.use data-size.read data-size.write",
		.level = LEVEL_CORE,
		.steps = data_window_one_segment_out_and_in_again,
		.step_count = 10,
	},
	{
		.title = "pending_bytes read again and again",
		.rules = "saving.pending.harmless saving.step.pending-bytes",
		.level = LEVEL_CORE,
		.steps = collecting_pending_bytes_read_again_and_again,
		.step_count = 6,
	},
	{
		.title = "nothing left to iterate over",
		.rules = "saving.pending.zero",
		.level = LEVEL_CORE,
		.steps = collecting_nothing_left_to_iterate_over,
		.step_count = 5,
	},
	{
		.title = "two segments, step by step",
		.rules = "saving.segment.available saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next data-window.reread",
		.level = LEVEL_CORE,
		.steps = collecting_two_segments_step_by_step,
		.step_count = 14,
	},
	{
		.title = "from pre-copy to stop-and-copy",
		.rules = "pre-copy.leave",
		.level = LEVEL_CORE,
		.steps = collecting_from_pre_copy_to_stop_and_copy,
		.step_count = 4,
	},
	{
		.title = "stop-and-copy ends at zero",
		.rules = "stop-copy.until-zero",
		.level = LEVEL_CORE,
		.steps = collecting_stop_and_copy_ends_at_zero,
		.step_count = 4,
	},
	{
		.title = "one segment, step by step",
		.rules = "resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.segment.consume",
		.level = LEVEL_CORE,
		.steps = storing_one_segment_step_by_step,
		.step_count = 10,
	},
	{
		.title = "all segments, and the device runs",
		.rules = "resuming.step.next resuming.segment.apply",
		.level = LEVEL_CORE,
		.steps = storing_all_segments_and_the_device_runs,
		.step_count = 7,
	},
	{
		.title = "no such segment comes here; a reset ends it",
		.rules = "stream.errors stream.errors.stop",
		.level = LEVEL_CORE,
		.steps = storing_no_such_segment_comes_here_a_reset_ends,
		.step_count = 9,
	},
	{
		.title = "the second segment after the third",
		.rules = "stream.order stream.opaque",
		.level = LEVEL_CORE,
		.steps = storing_the_second_segment_after_the_third,
		.step_count = 12,
	},
	{
		.title = "half a segment is none",
		.rules = "resuming.segment.size",
		.level = LEVEL_CORE,
		.steps = storing_half_a_segment_is_none,
		.step_count = 8,
	},
};

const size_t transcript_count = 47;
