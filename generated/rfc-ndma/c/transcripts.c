// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
#include "runner.h"

static const struct step region_each_register_at_its_offset_and_width[] = {
	{
		.text = "read 0x0/4 => 1",
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
		.text = "read 0x8/8",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
	},
	{
		.text = "read 0x10/8",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read 0x18/8",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
	},
};

static const struct step region_halves_and_quarters_of_a_register[] = {
	{
		.text = "read 0x8/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 4 } },
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
		.text = "write 0x0/1 2 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 1 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x12/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 18, .width = 4 } },
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

static const struct step region_eight_bytes_over_two_registers[] = {
	{
		.text = "read 0x0/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x0/8 2 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 8 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x4/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 4, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0xc/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 12, .width = 8 } },
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

static const struct step region_two_registers_are_not_for_writing[] = {
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

static const struct step region_a_write_that_leaves_no_trace[] = {
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

static const struct step region_between_the_registers_and_the_data[] = {
	{
		.text = "read 0x20/4 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 32, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x20/8 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 32, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0xff8/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 4088, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0xffc/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 4092, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0xffc/8 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4092, .width = 8 },
			{ .number = 1 },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x1ffc/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 8188, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x2000/1 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 8192, .width = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x2000/1 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 8192, .width = 1 },
			{ .number = 1 },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x1fff/1",
		.verb = VERB_READ,
		.arguments = { { .number = 8191, .width = 1 } },
	},
};

static const struct step region_across_the_end_of_the_registers[] = {
	{
		.text = "read 0x1c/8 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 28, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write 0x1c/8 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 28, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read 0x18/16 => EINVAL",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 16 } },
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

static const struct step region_no_bytes_of_a_register[] = {
	{
		.text = "write 0x0/0 0",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 0 }, { .number = 0 } },
	},
	{
		.text = "read 0x8/0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 0 } },
	},
	{
		.text = "write 0x8/0 0",
		.verb = VERB_WRITE,
		.arguments = { { .number = 8, .width = 0 }, { .number = 0 } },
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step region_no_bytes_of_a_register_and_of_a_segment[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x8/0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 0 } },
	},
	{
		.text = "write 0x0/0 0",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 0 }, { .number = 0 } },
	},
	{
		.text = "read 0x1000/0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 0 } },
	},
	{
		.text = "read 0x2001/0",
		.verb = VERB_READ,
		.arguments = { { .number = 8193, .width = 0 } },
	},
	{
		.text = "read device_state => 2",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step device_state_stop_and_start_saving_in_one_write[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "trace => {} SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 2 },
		},
	},
	{
		.text = "read device_state => 2",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step device_state_the_value_stays_until_the_next[] = {
	{
		.text = "read device_state => 1",
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
		.text = "read device_state => 3",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "read device_state => 3",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step device_state_saving_again_is_still_saving[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
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
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step device_state_six_values_are_refused[] = {
	{
		.text = "write device_state 5 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 6 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 7 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 7 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 13 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xdU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 14 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xeU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 15 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xfU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_in_error_the_value_does_not_matter[] = {
	{
		.text = "device no-ndma",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "no-ndma" } },
	},
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "fault set-running EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-running" },
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
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "write device_state 5 => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "write device_state RUNNING|NDMA => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "write device_state 0x16 => EIO",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x16U },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step device_state_ndma_without_the_capability[] = {
	{
		.text = "device no-ndma",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "no-ndma" } },
	},
	{
		.text = "write device_state RUNNING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 8 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state SAVING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xaU },
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
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read device_state => 2",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step device_state_a_device_of_a_later_revision[] = {
	{
		.text = "device reserved-bits",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "reserved-bits" } },
	},
	{
		.text = "read device_state => 0x80000011",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000011U,
	},
	{
		.text = "write device_state SAVING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state 0x80000012",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x80000012U },
		},
	},
	{
		.text = "trace => 0x80000010 0x80000012",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0x80000010U, 0x80000012U },
		},
	},
	{
		.text = "read device_state => 0x80000012",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000012U,
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
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
		.text = "write device_state 0x80000014 => EIO",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x80000014U },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => 0x80000016",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000016U,
	},
};

static const struct step device_state_a_write_of_almost_all_ones[] = {
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
		.text = "write device_state 0x11 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0x11U },
		},
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
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step device_state_a_vmm_that_clears_what_it_does_not[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "device reserved-bits",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "reserved-bits" } },
	},
	{
		.text = "read device_state => 0x80000011",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000011U,
	},
	{
		.text = "write device_state RUNNING|SAVING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => 0x80000011",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x80000011U,
	},
};

static const struct step running_stop_and_start_again[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "trace => {}",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 0 },
		},
	},
	{
		.text = "read device_state => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "trace => RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 1 },
		},
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step running_what_a_running_device_does_a_stopped[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "look dma-started => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "look interrupts => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step running_mailbox_written_before_and_after_its[] = {
	{
		.text = "write-region bar0 0x28/4 5",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
			{ .number = 5 },
		},
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "write-region bar0 0x28/4 7",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
			{ .number = 7 },
		},
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "read-region bar0 0x28/4 => 7",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 7,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read-region bar0 0x28/4 => 0",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0,
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
		.text = "read-region bar0 0x28/4 => 5",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 5,
	},
};

static const struct step running_a_stopped_device_says_what_it_is_and[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read-region config 0x00/4 => 0x0001fffe",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 0, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0x1fffeU,
	},
	{
		.text = "write-region config 0x04/2 2",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 4, .width = 2 },
			{ .number = 2 },
		},
	},
	{
		.text = "read-region config 0x04/2 => 2",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 4, .width = 2 },
		},
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write-region bar0 0x80c/4 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 2060, .width = 4 },
			{ .number = 1 },
		},
	},
	{
		.text = "read-region bar0 0x80c/4 => 1",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 2060, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read-region bar0 0x1000/4 => EINVAL",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 4096, .width = 4 },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step running_a_device_in_error_says_what_it_is[] = {
	{
		.text = "write-region bar0 0x28/4 5",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
			{ .number = 5 },
		},
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "reset => EIO",
		.verb = VERB_RESET,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "read-region config 0x00/4 => 0x0001fffe",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 0, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0x1fffeU,
	},
	{
		.text = "write-region config 0x04/2 2",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 4, .width = 2 },
			{ .number = 2 },
		},
	},
	{
		.text = "read-region config 0x04/2 => 2",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 4, .width = 2 },
		},
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write-region bar0 0x80c/4 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 2060, .width = 4 },
			{ .number = 1 },
		},
	},
	{
		.text = "read-region bar0 0x80c/4 => 1",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 2060, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read-region bar0 0x28/4 => 5",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 5,
	},
	{
		.text = "write-region bar0 0x18/4 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 24, .width = 4 },
			{ .number = 1 },
		},
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look queued => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look interrupts => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step running_to_collect_the_state_of_a_stopped[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step sessions_the_window_opens_and_closes[] = {
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x1000/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 4 } },
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1000/4 => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 4 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x1000/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step sessions_only_what_has_changed_is_collected[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
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
		.text = "read pending_bytes => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "read pending_bytes => 176",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xb0U,
	},
	{
		.text = "look pages-logged => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "pages-logged" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look pages-logged => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "pages-logged" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step sessions_made_ready_for_a_stream_a_device_has[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "look counter => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step sessions_an_entry_that_fails_leaves_the_device[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
	},
	{
		.text = "fault clear-resuming EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-resuming" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step sessions_the_window_takes_a_stream_and_closes[] = {
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
		.text = "write 0x1000/4 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 4 },
			{ .number = 1 },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
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
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write 0x1000/4 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 4 },
			{ .number = 1 },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_size 4 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 24, .width = 8 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
};

static const struct step ndma_quiet_and_back[] = {
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "trace => RUNNING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 9 },
		},
	},
	{
		.text = "read device_state => 9",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 9,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "trace => RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 1 },
		},
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step ndma_a_drain_that_does_not_end[] = {
	{
		.text = "fault set-ndma ETIMEDOUT",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-ndma" },
			{ .number = ETIMEDOUT },
		},
	},
	{
		.text = "write device_state RUNNING|NDMA => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step ndma_a_request_waits_until_ndma_is_cleared[] = {
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look queued => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look queued => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step ndma_a_request_goes_with_the_migration_data[] = {
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "look queued => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 0,
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
		.text = "look queued => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step ndma_a_write_of_ndma_waits_for_a_slow_page[] = {
	{
		.text = "absent slow",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "slow" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "look dma-completed => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look dma-completed => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step valid_states_a_walk_through_the_ten_valid_values[] = {
	{
		.text = "write device_state 0",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state 1",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "write device_state 2",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "write device_state 3",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state 8",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
	},
	{
		.text = "write device_state 9",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "write device_state 10",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xaU },
		},
	},
	{
		.text = "write device_state 11",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "write device_state 4",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "write device_state 12",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xcU },
		},
	},
	{
		.text = "read device_state => 12",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0xcU,
	},
};

static const struct step valid_states_the_combinations_that_are_not[] = {
	{
		.text = "write device_state RUNNING|RESUMING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RUNNING|RESUMING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xdU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state SAVING|RESUMING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RUNNING|SAVING|RESUMING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 7 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state SAVING|RESUMING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xeU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RUNNING|SAVING|RESUMING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xfU },
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

static const struct step valid_states_error_clears_ndma_as_well[] = {
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "fault set-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-saving" }, { .number = EIO } },
	},
	{
		.text = "fault clear-saving EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-saving" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RUNNING|SAVING|NDMA => EIO",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => RUNNING|SAVING|NDMA RUNNING|NDMA ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 0xbU, 9, 6 },
		},
	},
	{
		.text = "read device_state => 6",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step valid_states_ndma_on_a_stopped_device[] = {
	{
		.text = "write device_state NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
	},
	{
		.text = "trace => {} NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 8 },
		},
	},
	{
		.text = "read device_state => 8",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 8,
	},
	{
		.text = "write device_state SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xaU },
		},
	},
	{
		.text = "trace => SAVING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 0xaU },
		},
	},
	{
		.text = "read device_state => 10",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0xaU,
	},
	{
		.text = "write device_state RESUMING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xcU },
		},
	},
	{
		.text = "read device_state => 12",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0xcU,
	},
};

static const struct step valid_states_ndma_on_a_stopped_device_that_has[] = {
	{
		.text = "device no-ndma",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "no-ndma" } },
	},
	{
		.text = "write device_state NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RESUMING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xcU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state SAVING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xaU },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read device_state => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step transitions_transitions_that_no_vmm_of_the_time[] = {
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
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
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
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read device_state => 3",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step transitions_a_driver_that_does_not_save_again[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "fault set-running EOPNOTSUPP",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-running" },
			{ .number = EOPNOTSUPP },
		},
	},
	{
		.text = "write device_state RUNNING|SAVING => EOPNOTSUPP",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EOPNOTSUPP,
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
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

static const struct step transitions_a_stream_that_had_ended_begins_anew[] = {
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
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step transitions_a_driver_of_one_image_refuses[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "write device_state RUNNING|SAVING => EOPNOTSUPP",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EOPNOTSUPP,
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
};

static const struct step transitions_from_saving_to_resuming[] = {
	{
		.text = "trace => nothing",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = { .count = 0 },
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "trace => SAVING {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 2, 0, 4 },
		},
	},
};

static const struct step transitions_ndma_goes_before_saving_comes[] = {
	{
		.text = "write device_state NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 8 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "trace => {} SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 2 },
		},
	},
};

static const struct step transitions_saving_is_on_before_the_device_runs[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "trace => SAVING RUNNING|SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 2, 3 },
		},
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "trace => SAVING {}",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 2, 0 },
		},
	},
};

static const struct step transitions_no_step_runs_without_ndma[] = {
	{
		.text = "write device_state RUNNING|SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "trace => RUNNING|SAVING RUNNING|SAVING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 3, 0xbU },
		},
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "trace => SAVING|NDMA SAVING {}",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 0xaU, 2, 0 },
		},
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "trace => NDMA RUNNING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 8, 9 },
		},
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "trace => NDMA {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 8, 0, 4 },
		},
	},
};

static const struct step failure_a_device_that_does_not_stop[] = {
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
		.text = "trace => {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 1 },
		},
	},
};

static const struct step failure_reset_after_the_first_failure[] = {
	{
		.text = "fault set-resuming EBUSY",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-resuming" },
			{ .number = EBUSY },
		},
	},
	{
		.text = "write device_state RESUMING => EBUSY",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EBUSY,
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

static const struct step failure_no_window_in_error[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
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
		.text = "read device_state => 6",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write data_size 1 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 24, .width = 8 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step failure_only_a_reset_leads_out_of_error[] = {
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "fault set-running EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-running" },
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
		.text = "trace => {} RUNNING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 0, 1, 6 },
		},
	},
	{
		.text = "read device_state => 6",
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
		.text = "write device_state ERROR => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 6 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "write device_state 5 => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 5 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step failure_error_is_not_for_writing[] = {
	{
		.text = "write device_state ERROR => EINVAL",
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

static const struct step unwind_two_steps_forward_two_back[] = {
	{
		.text = "write device_state RUNNING|SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => SAVING|NDMA SAVING {} RESUMING {} SAVING SAVING|NDMA RUNNING|SAVING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 8,
			.values = { 0xaU, 2, 0, 4, 0, 2, 0xaU, 0xbU },
		},
	},
	{
		.text = "read device_state => 11",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0xbU,
	},
};

static const struct step unwind_the_step_that_failed_is_undone_as_well[] = {
	{
		.text = "fault clear-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "clear-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step unwind_the_last_step_fails[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RUNNING|SAVING|NDMA => EIO",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => SAVING SAVING|NDMA RUNNING|SAVING|NDMA SAVING|NDMA SAVING {}",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 6,
			.values = { 2, 0xaU, 0xbU, 0xaU, 2, 0 },
		},
	},
	{
		.text = "read device_state => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step unwind_the_first_step_back_fails[] = {
	{
		.text = "fault set-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-saving" }, { .number = EIO } },
	},
	{
		.text = "fault clear-saving EBUSY unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-saving" },
			{ .number = EBUSY },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} SAVING {} ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 4,
			.values = { 0, 2, 0, 6 },
		},
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step unwind_the_last_step_back_fails[] = {
	{
		.text = "fault set-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-saving" }, { .number = EIO } },
	},
	{
		.text = "fault set-running EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-running" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} SAVING {} RUNNING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 5,
			.values = { 0, 2, 0, 1, 6 },
		},
	},
	{
		.text = "read device_state => 6",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step unwind_two_failures_while_the_device_runs[] = {
	{
		.text = "fault set-saving EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-saving" }, { .number = EIO } },
	},
	{
		.text = "fault clear-saving EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-saving" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RUNNING|SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => RUNNING|SAVING RUNNING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 3, 1, 6 },
		},
	},
	{
		.text = "read device_state => ERROR",
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

static const struct step unwind_the_cause_is_what_failed_first[] = {
	{
		.text = "fault set-ndma ETIMEDOUT",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-ndma" },
			{ .number = ETIMEDOUT },
		},
	},
	{
		.text = "fault clear-ndma EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-ndma" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RUNNING|NDMA => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "trace => RUNNING|NDMA RUNNING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 9, 1, 6 },
		},
	},
};

static const struct step unwind_a_failed_stop_loses_nothing_that_was[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 176",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xb0U,
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
		.text = "trace => SAVING RUNNING|SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 2, 3 },
		},
	},
	{
		.text = "read pending_bytes => 176",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xb0U,
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

static const struct step unwind_a_session_that_was_closed_on_the_way[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RESUMING {} SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 4,
			.values = { 0, 4, 0, 2 },
		},
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 112",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x70U,
	},
};

static const struct step unwind_what_was_stored_is_there_again[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RUNNING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RUNNING {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 4,
			.values = { 0, 1, 0, 4 },
		},
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

static const struct step unwind_a_failed_entry_needs_no_stream_to_go_back[] = {
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RESUMING {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 4,
			.values = { 0, 4, 0, 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step unwind_a_device_that_is_not_to_resume_after_all[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "fault set-ndma EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-ndma" }, { .number = EIO } },
	},
	{
		.text = "write device_state RESUMING|NDMA => EIO",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xcU },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RESUMING RESUMING|NDMA RESUMING {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 6,
			.values = { 0, 4, 0xcU, 4, 0, 1 },
		},
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step unwind_a_session_that_does_not_come_back[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "fault set-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-resuming" }, { .number = EIO } },
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
		.text = "write device_state RESUMING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RESUMING {} SAVING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 5,
			.values = { 0, 4, 0, 2, 6 },
		},
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step unwind_what_was_stored_does_not_come_back_after[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "fault set-resuming EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-resuming" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RUNNING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RUNNING {} RESUMING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 5,
			.values = { 0, 1, 0, 4, 6 },
		},
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step reset_a_reset_that_fails_and_one_that_does_not[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "reset => EIO",
		.verb = VERB_RESET,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "write device_state 1 => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_a_new_device_runs[] = {
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_a_user_who_is_gone_left_the_device_saving[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step reset_a_user_who_is_gone_left_the_device[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "reset => EIO",
		.verb = VERB_RESET,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_reset_from_several_states[] = {
	{
		.text = "write device_state RUNNING|SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => 1",
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
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_reset_in_the_middle_of_resuming[] = {
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
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_dma_that_never_ends[] = {
	{
		.text = "absent never",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "never" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step reset_a_guest_resets_its_device_in_the_middle[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write-region config 0x54/1 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 84, .width = 1 },
			{ .number = 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look counter => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read-region config 0x54/1 => 0",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 84, .width = 1 },
		},
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step reset_a_target_that_was_reset_takes_the_stream[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "write-region config 0x54/1 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 84, .width = 1 },
			{ .number = 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write data_size 88 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x58U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
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

static const struct step reset_another_reset_that_fails[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "write-region config 0x54/1 1 => EIO",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 84, .width = 1 },
			{ .number = 1 },
		},
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "write-region config 0x54/1 1",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 84, .width = 1 },
			{ .number = 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_the_slot_is_reset_in_the_middle_of_pre[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "reset-slot",
		.verb = VERB_RESET_SLOT,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "reset-slot => EIO",
		.verb = VERB_RESET_SLOT,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "reset-slot",
		.verb = VERB_RESET_SLOT,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reset_an_error_of_the_bus_at_the_target_in_the[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "recover",
		.verb = VERB_RECOVER,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write data_size 88 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x58U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
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
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "recover",
		.verb = VERB_RECOVER,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "recover",
		.verb = VERB_RECOVER,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_a_second_user_in_the_middle_of_a_segment[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => 2",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
};

static const struct step opening_an_open_that_fails_and_the_next_one[] = {
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "open => EIO",
		.verb = VERB_OPEN,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => EBADF",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_a_user_comes_and_goes[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
};

static const struct step opening_one_of_two_users_goes[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_nobody_is_left[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_a_resume_that_its_user_gave_up[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_a_session_without_data_closed_and_not[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write 0x1000/8 0x4141414141414141",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 8 },
			{ .number = 0x4141414141414141ULL },
		},
	},
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1000/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step opening_every_access_without_a_descriptor[] = {
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "read device_state => EBADF",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "write device_state RUNNING => EBADF",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "read 0x1000/8 => EBADF",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 8 } },
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "reset => EBADF",
		.verb = VERB_RESET,
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "close => EBADF",
		.verb = VERB_CLOSE,
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "open",
		.verb = VERB_OPEN,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step opening_the_other_regions_without_a_descriptor[] = {
	{
		.text = "close",
		.verb = VERB_CLOSE,
	},
	{
		.text = "read-region bar0 0x28/4 => EBADF",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
	{
		.text = "read-region config 0x0/4 => EBADF",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 0, .width = 4 },
		},
		.expect = EXPECT_ERRNO,
		.value = EBADF,
	},
};

static const struct step data_window_a_closed_window[] = {
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_a_second_session_knows_nothing_of[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 112",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x70U,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
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
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step data_window_an_empty_window_whatever_was_stored[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write 0x1000/8 0x4141414141414141",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 8 },
			{ .number = 0x4141414141414141ULL },
		},
	},
	{
		.text = "read 0x1000/8 => 0x4141414141414141",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x4141414141414141ULL,
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
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1000/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_the_estimate_down_to_the_last[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 112",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x70U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 24",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x18U,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => 24",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x18U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes ~> 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_zero_while_running_is_not_the_end[] = {
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
};

static const struct step data_window_zero_while_stopped_is[] = {
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
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes ~> nonzero",
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
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_stop_with_everything_still_pending[] = {
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
};

static const struct step data_window_one_place_for_both_directions[] = {
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
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
};

static const struct step data_window_a_length_once_there_is_a_segment[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "read 0x18/8 => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step data_window_behind_the_last_segment[] = {
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
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x1000/8 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_four_segments_none_of_them_empty[] = {
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
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes ~> nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes ~> nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes ~> nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "read data_size => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
	{
		.text = "read pending_bytes ~> 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step data_window_the_length_of_the_last_segment[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step data_window_reading_twice_makes_one_segment[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
};

static const struct step data_window_a_stream_that_begins_anew_takes_its[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RUNNING|SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
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
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step data_window_no_length_to_write[] = {
	{
		.text = "write data_size 40 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "write data_size 40 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step data_window_no_length_to_write_in_error_and_no[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "fault reset EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "reset" }, { .number = EIO } },
	},
	{
		.text = "reset => EIO",
		.verb = VERB_RESET,
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
	{
		.text = "write data_size 40 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step data_window_after_the_session[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step collecting_four_segments_of_a_stopped_device[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 112",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x70U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 24",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x18U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 24",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x18U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes ~> 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step collecting_looking_three_times[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
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

static const struct step collecting_a_segment_is_there_before_its_length[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1000/4 => 0x3147494d",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x3147494dU,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
};

static const struct step collecting_none_is_ready_and_the_device_runs[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size ~> 88",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x58U,
	},
};

static const struct step collecting_a_segment_in_pieces_of_eight_four[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "read 0x1000/4 => 0x3147494d",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x3147494dU,
	},
	{
		.text = "read 0x1004/4 => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 4100, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read 0x1008/4",
		.verb = VERB_READ,
		.arguments = { { .number = 4104, .width = 4 } },
	},
	{
		.text = "read 0x100c/2",
		.verb = VERB_READ,
		.arguments = { { .number = 4108, .width = 2 } },
	},
	{
		.text = "read 0x100e/1",
		.verb = VERB_READ,
		.arguments = { { .number = 4110, .width = 1 } },
	},
	{
		.text = "read 0x100f/1",
		.verb = VERB_READ,
		.arguments = { { .number = 4111, .width = 1 } },
	},
	{
		.text = "read 0x1010/4 => 0x1fffe",
		.verb = VERB_READ,
		.arguments = { { .number = 4112, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0x1fffeU,
	},
	{
		.text = "read 0x1014/4 => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 4116, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "read 0x1018/8 => 0x200000000",
		.verb = VERB_READ,
		.arguments = { { .number = 4120, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x200000000ULL,
	},
	{
		.text = "read 0x1020/8 => 64",
		.verb = VERB_READ,
		.arguments = { { .number = 4128, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x40U,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
};

static const struct step collecting_the_bytes_of_a_segment_after_a_stop[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1018/8 => 0x200000000",
		.verb = VERB_READ,
		.arguments = { { .number = 4120, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x200000000ULL,
	},
	{
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RUNNING|SAVING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "read 0x1018/8 => 0x200000000",
		.verb = VERB_READ,
		.arguments = { { .number = 4120, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x200000000ULL,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read 0x1018/8 => 0x200000001",
		.verb = VERB_READ,
		.arguments = { { .number = 4120, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x200000001ULL,
	},
};

static const struct step collecting_a_segment_that_was_passed_over_is[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read pending_bytes => 200",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xc8U,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "submit => EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step collecting_nothing_follows_the_end[] = {
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
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step collecting_an_end_lasts_as_long_as_its_session[] = {
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
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
};

static const struct step collecting_nothing_until_the_device_is_stopped[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
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
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step storing_four_segments_and_the_device_goes_on[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING ~>",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "trace => {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 1 },
		},
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step storing_a_segment_cut_short[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "write data_size 24 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x18U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_size 40",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
	},
};

static const struct step storing_a_segment_without_a_place[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "submit => EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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

static const struct step storing_a_whole_stream_and_bytes_that_are_no[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write 0x1000/8 0x4141414141414141",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 8 },
			{ .number = 0x4141414141414141ULL },
		},
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

static const struct step storing_the_last_segment_is_stored_and_its[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "write device_state {} => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step storing_lengths_that_are_refused[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
	},
	{
		.text = "store 1",
		.verb = VERB_STORE,
		.arguments = { { .number = 1 } },
	},
	{
		.text = "write data_size 0 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 24, .width = 8 }, { .number = 0 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_size 0x10000 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x10000U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_size 40",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
	},
	{
		.text = "write data_size 40 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x28U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step resuming_exit_the_device_goes_on_where_the[] = {
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "reset",
		.verb = VERB_RESET,
	},
	{
		.text = "look counter => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 0,
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
		.text = "look counter => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "look counter => 2",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
};

static const struct step resuming_exit_a_state_that_no_such_device_was[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "write 0x1018/1 0xff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4120, .width = 1 },
			{ .number = 0xffU },
		},
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "trace => {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 4 },
		},
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
};

static const struct step resuming_exit_a_stream_without_its_end[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "trace => {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 4 },
		},
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
};

static const struct step resuming_exit_two_segments_swapped[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit => may EINVAL",
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit => may EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step resuming_exit_a_block_that_is_not_what_it_was[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "write 0x1020/1 0xff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4128, .width = 1 },
			{ .number = 0xffU },
		},
	},
	{
		.text = "submit => may EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit => may EINVAL",
		.verb = VERB_SUBMIT,
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step resuming_exit_the_missing_segments_later[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING ~>",
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

static const struct step resuming_exit_the_whole_stream_anew[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
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

static const struct step resuming_exit_nothing_was_stored[] = {
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

static const struct step resuming_exit_a_driver_that_takes_no_more[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "fault clear-resuming EIO",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-resuming" },
			{ .number = EIO },
		},
	},
	{
		.text = "fault set-resuming EIO unwind",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-resuming" },
			{ .number = EIO },
			{ .word = "unwind" },
		},
	},
	{
		.text = "write device_state RUNNING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "trace => {} RESUMING ERROR",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 0, 4, 6 },
		},
	},
	{
		.text = "read device_state => ERROR",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 6,
	},
};

static const struct step data_stream_segments_in_the_wrong_order[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step data_stream_one_stream_from_a_device_that_ran[] = {
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
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
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

static const struct step data_stream_foreign_data_is_refused_where_it[] = {
	{
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write 0x1000/8 0x4141414141414141",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 8 },
			{ .number = 0x4141414141414141ULL },
		},
	},
	{
		.text = "write 0x1008/8 0x4141414141414141",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4104, .width = 8 },
			{ .number = 0x4141414141414141ULL },
		},
	},
	{
		.text = "write data_size 16 => EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x10U },
		},
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

static const struct step data_stream_the_same_first_bytes_on_every_host[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "read 0x1000/1 => 0x4d",
		.verb = VERB_READ,
		.arguments = { { .number = 4096, .width = 1 } },
		.expect = EXPECT_VALUE,
		.value = 0x4dU,
	},
	{
		.text = "read 0x1001/1 => 0x49",
		.verb = VERB_READ,
		.arguments = { { .number = 4097, .width = 1 } },
		.expect = EXPECT_VALUE,
		.value = 0x49U,
	},
	{
		.text = "read 0x1002/1 => 0x47",
		.verb = VERB_READ,
		.arguments = { { .number = 4098, .width = 1 } },
		.expect = EXPECT_VALUE,
		.value = 0x47U,
	},
	{
		.text = "read 0x1003/1 => 0x31",
		.verb = VERB_READ,
		.arguments = { { .number = 4099, .width = 1 } },
		.expect = EXPECT_VALUE,
		.value = 0x31U,
	},
};

static const struct step data_stream_one_byte_of_a_block_is_not_what_it[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "write 0x1020/1 0xff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4128, .width = 1 },
			{ .number = 0xffU },
		},
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

static const struct step data_stream_a_driver_that_does_not_look_into[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "write 0x1040/1 0xff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4160, .width = 1 },
			{ .number = 0xffU },
		},
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
};

static const struct step data_stream_downtime_exceeded_run_on_and_stop[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 40",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x28U,
	},
	{
		.text = "collect",
		.verb = VERB_COLLECT,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
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

static const struct step data_stream_a_whole_stream_is_outdated_and[] = {
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
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
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
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step data_stream_bad_segments_harm_nothing[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "write 0x1000/8 0xffffffffffffffff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4096, .width = 8 },
			{ .number = 0xffffffffffffffffULL },
		},
	},
	{
		.text = "write 0x1008/8 0xffffffffffffffff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4104, .width = 8 },
			{ .number = 0xffffffffffffffffULL },
		},
	},
	{
		.text = "write data_size 16 => may EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x10U },
		},
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "write data_size 4096 => may EINVAL",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 24, .width = 8 },
			{ .number = 0x1000U },
		},
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
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING ~>",
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

static const struct step data_stream_dma_to_memory_that_is_not_the_user_s[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "write 0x1028/8 0x7fffffff0000",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4136, .width = 8 },
			{ .number = 0x7fffffff0000ULL },
		},
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING ~>",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-blocked => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-blocked" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step data_stream_more_dma_than_the_device_is_able_to[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 2",
		.verb = VERB_STORE,
		.arguments = { { .number = 2 } },
	},
	{
		.text = "write 0x1034/4 0xffffffff",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 4148, .width = 4 },
			{ .number = 0xffffffffU },
		},
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 3",
		.verb = VERB_STORE,
		.arguments = { { .number = 3 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "store 4",
		.verb = VERB_STORE,
		.arguments = { { .number = 4 } },
	},
	{
		.text = "submit",
		.verb = VERB_SUBMIT,
	},
	{
		.text = "write device_state RUNNING => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
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

static const struct step beside_the_stream_a_register_comes_with_the[] = {
	{
		.text = "write-region bar0 0x28/4 7",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
			{ .number = 7 },
		},
	},
	{
		.text = "write-region config 0x10/4 0xfe000000",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 16, .width = 4 },
			{ .number = 0xfe000000U },
		},
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
		.text = "read-region config 0x10/4 => 0xfe000000",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 16, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0xfe000000U,
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
		.text = "read-region config 0x10/4 => 0",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 16, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write-region config 0x10/4 0xfe000000",
		.verb = VERB_WRITE_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 16, .width = 4 },
			{ .number = 0xfe000000U },
		},
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read-region config 0x10/4 => 0xfe000000",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "config" },
			{ .number = 16, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 0xfe000000U,
	},
	{
		.text = "read-region bar0 0x28/4 => 7",
		.verb = VERB_READ_REGION,
		.arguments = {
			{ .word = "bar0" },
			{ .number = 40, .width = 4 },
		},
		.expect = EXPECT_VALUE,
		.value = 7,
	},
};

static const struct step peers_one_of_several_devices_quiet_stop_start[] = {
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "trace => RUNNING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 9 },
		},
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "read device_state => 9",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 9,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "trace => RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 1 },
		},
	},
};

static const struct step peers_a_device_that_does_not_drain_in_time_runs[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault set-ndma ETIMEDOUT",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "set-ndma" },
			{ .number = ETIMEDOUT },
		},
	},
	{
		.text = "write device_state RUNNING|SAVING|NDMA => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step peers_a_page_that_comes_too_late[] = {
	{
		.text = "absent late",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "late" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING|NDMA => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "read device_state => RUNNING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step peers_a_device_that_sets_a_request_aside[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
	},
	{
		.text = "absent never",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "never" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look dma-completed => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look queued => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step peers_a_page_that_the_host_brings[] = {
	{
		.text = "absent slow",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "slow" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-completed => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step peers_the_target_repeats_what_was_cancelled[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
	},
	{
		.text = "absent never",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "never" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
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
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
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
		.text = "look queued => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "queued" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step peers_a_page_that_comes_too_late_for_a_stop[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "absent late",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "late" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "write device_state SAVING => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step peers_an_answer_that_never_comes_ends_in_the[] = {
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "fault clear-running ETIMEDOUT",
		.verb = VERB_FAULT,
		.arguments = {
			{ .word = "clear-running" },
			{ .number = ETIMEDOUT },
		},
	},
	{
		.text = "write device_state SAVING => ETIMEDOUT",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
		.expect = EXPECT_ERRNO,
		.value = ETIMEDOUT,
	},
	{
		.text = "read device_state => RUNNING|SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step peers_a_mediated_device_under_ndma_and_stopped[] = {
	{
		.text = "device mediated",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "mediated" } },
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step peers_a_channel_program_comes_to_its_end[] = {
	{
		.text = "device channel",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "channel" } },
	},
	{
		.text = "absent slow",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "slow" } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "write device_state RUNNING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
};

static const struct step flows_stop_then_the_next_user_s_device_runs[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "read device_state => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 0,
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

static const struct step flows_stop_collect_close[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "trace => {} SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 2 },
		},
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
	{
		.text = "trace => {}",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 0 },
		},
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
};

static const struct step flows_pause_first[] = {
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "trace => SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 2 },
		},
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
	},
};

static const struct step flows_the_source_of_a_live_migration[] = {
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
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "collect-all",
		.verb = VERB_COLLECT_ALL,
	},
	{
		.text = "write device_state RUNNING|SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "trace => SAVING|NDMA SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0xaU, 2 },
		},
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

static const struct step flows_the_target_of_a_live_migration[] = {
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
		.text = "trace => {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 4 },
		},
	},
	{
		.text = "store-all",
		.verb = VERB_STORE_ALL,
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "trace => {} NDMA RUNNING|NDMA",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 3,
			.values = { 0, 8, 9 },
		},
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "read device_state => 1",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step flows_abort_from_pre_copy_and_from_stop_and_copy[] = {
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
		.text = "trace => RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 1 },
		},
	},
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
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "trace => {} RUNNING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 1 },
		},
	},
};

static const struct step flows_run_on_with_saving_or_without[] = {
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "trace => RUNNING|SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 1,
			.values = { 3 },
		},
	},
	{
		.text = "read pending_bytes => nonzero",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_NONZERO,
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
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read device_state => 3",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step flows_saving_and_straight_to_resuming[] = {
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
		.text = "write device_state RESUMING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 4 } },
	},
	{
		.text = "trace => {} RESUMING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 4 },
		},
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
		.text = "trace => {} SAVING",
		.verb = VERB_TRACE,
		.expect = EXPECT_SEQUENCE,
		.sequence = {
			.count = 2,
			.values = { 0, 2 },
		},
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
};

static const struct step reference_device_snapshot_all_at_the_stop_and[] = {
	{
		.text = "device snapshot",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "snapshot" } },
	},
	{
		.text = "write device_state {}",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 0 } },
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "read pending_bytes => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
	{
		.text = "write device_state RUNNING|SAVING => EOPNOTSUPP",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
		.expect = EXPECT_ERRNO,
		.value = EOPNOTSUPP,
	},
	{
		.text = "read device_state => SAVING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 2,
	},
	{
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
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
};

static const struct step reference_device_queue_halting_no_dma_under[] = {
	{
		.text = "device queue-halting",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "queue-halting" } },
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-started => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look interrupts => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "interrupts" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
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
		.text = "read pending_bytes => 240",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xf0U,
	},
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
};

static const struct step reference_device_mediated_ndma_is_a_step[] = {
	{
		.text = "device mediated",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "mediated" } },
	},
	{
		.text = "write device_state RUNNING|NDMA",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-started => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state RUNNING|SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 3 } },
	},
	{
		.text = "write device_state RUNNING|SAVING|NDMA",
		.verb = VERB_WRITE,
		.arguments = {
			{ .number = 0, .width = 4 },
			{ .number = 0xbU },
		},
	},
	{
		.text = "read pending_bytes => 216",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0xd8U,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-started => 3",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-started" } },
		.expect = EXPECT_VALUE,
		.value = 3,
	},
};

static const struct step reference_device_channel_no_ndma_and_a_stop[] = {
	{
		.text = "device channel",
		.verb = VERB_DEVICE,
		.arguments = { { .word = "channel" } },
	},
	{
		.text = "absent slow",
		.verb = VERB_ABSENT,
		.arguments = { { .word = "slow" } },
	},
	{
		.text = "write device_state RUNNING|NDMA => EINVAL",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 9 } },
		.expect = EXPECT_ERRNO,
		.value = EINVAL,
	},
	{
		.text = "work",
		.verb = VERB_WORK,
	},
	{
		.text = "look dma-outstanding => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
	{
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "look dma-outstanding => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-outstanding" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "look dma-completed => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "dma-completed" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

static const struct step reference_writes_to_look_for_a_segment_that_is[] = {
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
		.text = "read data_offset => 4096",
		.verb = VERB_READ,
		.arguments = { { .number = 16, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x1000U,
	},
	{
		.text = "read data_size => 0",
		.verb = VERB_READ,
		.arguments = { { .number = 24, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0,
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
		.text = "write device_state SAVING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 2 } },
	},
	{
		.text = "read pending_bytes => 112",
		.verb = VERB_READ,
		.arguments = { { .number = 8, .width = 8 } },
		.expect = EXPECT_VALUE,
		.value = 0x70U,
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
		.text = "fault set-running EIO",
		.verb = VERB_FAULT,
		.arguments = { { .word = "set-running" }, { .number = EIO } },
	},
	{
		.text = "write device_state RUNNING => EIO",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
		.expect = EXPECT_ERRNO,
		.value = EIO,
	},
	{
		.text = "look counter => 0",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 0,
	},
	{
		.text = "read device_state => RESUMING",
		.verb = VERB_READ,
		.arguments = { { .number = 0, .width = 4 } },
		.expect = EXPECT_VALUE,
		.value = 4,
	},
	{
		.text = "write device_state RUNNING",
		.verb = VERB_WRITE,
		.arguments = { { .number = 0, .width = 4 }, { .number = 1 } },
	},
	{
		.text = "look counter => 1",
		.verb = VERB_LOOK,
		.arguments = { { .word = "counter" } },
		.expect = EXPECT_VALUE,
		.value = 1,
	},
};

const struct transcript transcripts[] = {
	{
		.title = "each register at its offset and width",
		.rules = "region.location",
		.level = LEVEL_CORE,
		.steps = region_each_register_at_its_offset_and_width,
		.step_count = 5,
	},
	{
		.title = "halves and quarters of a register",
		.rules = "region.native-width region.native-width.refuse",
		.level = LEVEL_CORE,
		.steps = region_halves_and_quarters_of_a_register,
		.step_count = 5,
	},
	{
		.title = "eight bytes over two registers",
		.rules = "region.across-fields",
		.level = LEVEL_CORE,
		.steps = region_eight_bytes_over_two_registers,
		.step_count = 5,
	},
	{
		.title = "two registers are not for writing",
		.rules = "region.read-only",
		.level = LEVEL_CORE,
		.steps = region_two_registers_are_not_for_writing,
		.step_count = 4,
	},
	{
		.title = "a write that leaves no trace",
		.rules = "region.reserved",
		.level = LEVEL_CORE,
		.steps = region_a_write_that_leaves_no_trace,
		.step_count = 5,
	},
	{
		.title = "between the registers and the data section, across its ends, and beyond the region",
		.rules = "region.nowhere",
		.level = LEVEL_CORE,
		.steps = region_between_the_registers_and_the_data,
		.step_count = 9,
	},
	{
		.title = "across the end of the registers",
		.rules = "region.nowhere",
		.level = LEVEL_CORE,
		.steps = region_across_the_end_of_the_registers,
		.step_count = 4,
	},
	{
		.title = "no bytes of a register",
		.rules = "region.nothing",
		.level = LEVEL_CORE,
		.steps = region_no_bytes_of_a_register,
		.step_count = 4,
	},
	{
		.title = "no bytes of a register and of a segment, and none beyond the region",
		.rules = "region.nothing",
		.level = LEVEL_CORE,
		.steps = region_no_bytes_of_a_register_and_of_a_segment,
		.step_count = 9,
	},
	{
		.title = "stop and start saving in one write",
		.rules = "device-state.multi-bit device-state.complete",
		.level = LEVEL_TRACE,
		.steps = device_state_stop_and_start_saving_in_one_write,
		.step_count = 3,
	},
	{
		.title = "the value stays until the next write",
		.rules = "device-state.any-time device-state.no-async",
		.level = LEVEL_CORE,
		.steps = device_state_the_value_stays_until_the_next,
		.step_count = 4,
	},
	{
		.title = "saving again is still saving",
		.rules = "device-state.same-value",
		.level = LEVEL_CORE,
		.steps = device_state_saving_again_is_still_saving,
		.step_count = 7,
	},
	{
		.title = "six values are refused",
		.rules = "device-state.invalid-write",
		.level = LEVEL_CORE,
		.steps = device_state_six_values_are_refused,
		.step_count = 7,
	},
	{
		.title = "in ERROR the value does not matter",
		.rules = "device-state.invalid-write device-state.ndma.unsupported device-state.reserved.refuse",
		.level = LEVEL_FAULT,
		.steps = device_state_in_error_the_value_does_not_matter,
		.step_count = 9,
	},
	{
		.title = "NDMA without the capability",
		.rules = "device-state.ndma.unsupported",
		.level = LEVEL_CORE,
		.steps = device_state_ndma_without_the_capability,
		.step_count = 7,
	},
	{
		.title = "a device of a later revision",
		.rules = "device-state.reserved.preserve device-state.reserved.keep",
		.level = LEVEL_FAULT,
		.steps = device_state_a_device_of_a_later_revision,
		.step_count = 10,
	},
	{
		.title = "a write of almost all ones",
		.rules = "device-state.reserved.refuse",
		.level = LEVEL_CORE,
		.steps = device_state_a_write_of_almost_all_ones,
		.step_count = 4,
	},
	{
		.title = "a VMM that clears what it does not know",
		.rules = "device-state.reserved.refuse",
		.level = LEVEL_CORE,
		.steps = device_state_a_vmm_that_clears_what_it_does_not,
		.step_count = 5,
	},
	{
		.title = "stop and start again",
		.rules = "running.clear.stop",
		.level = LEVEL_TRACE,
		.steps = running_stop_and_start_again,
		.step_count = 9,
	},
	{
		.title = "what a running device does, a stopped one does not",
		.rules = "running.set running.clear.quiet",
		.level = LEVEL_TRACE,
		.steps = running_what_a_running_device_does_a_stopped,
		.step_count = 15,
	},
	{
		.title = "MAILBOX, written before and after its block was collected",
		.rules = "running.clear.access running.clear.host-safety",
		.level = LEVEL_TRACE,
		.steps = running_mailbox_written_before_and_after_its,
		.step_count = 19,
	},
	{
		.title = "a stopped device says what it is, and masks a vector",
		.rules = "running.clear.subsystems",
		.level = LEVEL_TRACE,
		.steps = running_a_stopped_device_says_what_it_is_and,
		.step_count = 7,
	},
	{
		.title = "a device in ERROR says what it is",
		.rules = "running.clear.subsystems running.clear.host-safety running.error.regions",
		.level = LEVEL_FAULT,
		.steps = running_a_device_in_error_says_what_it_is,
		.step_count = 15,
	},
	{
		.title = "to collect the state of a stopped device leaves it as it is",
		.rules = "running.clear.kernel-access",
		.level = LEVEL_TRACE,
		.steps = running_to_collect_the_state_of_a_stopped,
		.step_count = 8,
	},
	{
		.title = "the window opens and closes",
		.rules = "saving.open saving.close",
		.level = LEVEL_CORE,
		.steps = sessions_the_window_opens_and_closes,
		.step_count = 9,
	},
	{
		.title = "only what has changed is collected again",
		.rules = "saving.dirty-log",
		.level = LEVEL_TRACE,
		.steps = sessions_only_what_has_changed_is_collected,
		.step_count = 13,
	},
	{
		.title = "made ready for a stream, a device has nothing of its own left",
		.rules = "resuming.internal-reset",
		.level = LEVEL_TRACE,
		.steps = sessions_made_ready_for_a_stream_a_device_has,
		.step_count = 6,
	},
	{
		.title = "an entry that fails leaves the device what it was",
		.rules = "resuming.entry.content",
		.level = LEVEL_FAULT,
		.steps = sessions_an_entry_that_fails_leaves_the_device,
		.step_count = 9,
	},
	{
		.title = "the window takes a stream, and closes",
		.rules = "resuming.open resuming.close",
		.level = LEVEL_CORE,
		.steps = sessions_the_window_takes_a_stream_and_closes,
		.step_count = 10,
	},
	{
		.title = "quiet, and back",
		.rules = "ndma.optional ndma.stop ndma.clear",
		.level = LEVEL_TRACE,
		.steps = ndma_quiet_and_back,
		.step_count = 6,
	},
	{
		.title = "a drain that does not end",
		.rules = "ndma.drain",
		.level = LEVEL_FAULT,
		.steps = ndma_a_drain_that_does_not_end,
		.step_count = 3,
	},
	{
		.title = "a request waits until NDMA is cleared",
		.rules = "ndma.hold",
		.level = LEVEL_TRACE,
		.steps = ndma_a_request_waits_until_ndma_is_cleared,
		.step_count = 8,
	},
	{
		.title = "a request goes with the migration data",
		.rules = "ndma.hold",
		.level = LEVEL_TRACE,
		.steps = ndma_a_request_goes_with_the_migration_data,
		.step_count = 12,
	},
	{
		.title = "a write of NDMA waits for a slow page",
		.rules = "ndma.drain",
		.level = LEVEL_TRACE,
		.steps = ndma_a_write_of_ndma_waits_for_a_slow_page,
		.step_count = 8,
	},
	{
		.title = "a walk through the ten valid values",
		.rules = "valid.others",
		.level = LEVEL_CORE,
		.steps = valid_states_a_walk_through_the_ten_valid_values,
		.step_count = 11,
	},
	{
		.title = "the combinations that are not",
		.rules = "valid.saving-resuming valid.resuming-running",
		.level = LEVEL_CORE,
		.steps = valid_states_the_combinations_that_are_not,
		.step_count = 7,
	},
	{
		.title = "error clears NDMA as well",
		.rules = "valid.error valid.unreachable",
		.level = LEVEL_FAULT,
		.steps = valid_states_error_clears_ndma_as_well,
		.step_count = 6,
	},
	{
		.title = "NDMA on a stopped device",
		.rules = "ndma.superfluous ndma.superfluous.read-back",
		.level = LEVEL_TRACE,
		.steps = valid_states_ndma_on_a_stopped_device,
		.step_count = 8,
	},
	{
		.title = "NDMA on a stopped device that has none",
		.rules = "ndma.superfluous",
		.level = LEVEL_CORE,
		.steps = valid_states_ndma_on_a_stopped_device_that_has,
		.step_count = 6,
	},
	{
		.title = "transitions that no VMM of the time asks for",
		.rules = "transition.any",
		.level = LEVEL_CORE,
		.steps = transitions_transitions_that_no_vmm_of_the_time,
		.step_count = 14,
	},
	{
		.title = "a driver that does not save again",
		.rules = "transition.unsupported transition.unsupported.errno transition.fallback",
		.level = LEVEL_FAULT,
		.steps = transitions_a_driver_that_does_not_save_again,
		.step_count = 6,
	},
	{
		.title = "a stream that had ended begins anew",
		.rules = "transition.saving-again transition.saving-again.data",
		.level = LEVEL_TRACE,
		.steps = transitions_a_stream_that_had_ended_begins_anew,
		.step_count = 13,
	},
	{
		.title = "a driver of one image refuses",
		.rules = "transition.saving-again.data transition.unsupported",
		.level = LEVEL_CORE,
		.steps = transitions_a_driver_of_one_image_refuses,
		.step_count = 7,
	},
	{
		.title = "from saving to resuming",
		.rules = "transition.through-valid transition.clear-first",
		.level = LEVEL_TRACE,
		.steps = transitions_from_saving_to_resuming,
		.step_count = 4,
	},
	{
		.title = "NDMA goes before SAVING comes",
		.rules = "transition.clear-first",
		.level = LEVEL_TRACE,
		.steps = transitions_ndma_goes_before_saving_comes,
		.step_count = 3,
	},
	{
		.title = "saving is on before the device runs",
		.rules = "transition.stop-first",
		.level = LEVEL_TRACE,
		.steps = transitions_saving_is_on_before_the_device_runs,
		.step_count = 5,
	},
	{
		.title = "no step runs without NDMA",
		.rules = "transition.ndma-nested transition.no-dma",
		.level = LEVEL_TRACE,
		.steps = transitions_no_step_runs_without_ndma,
		.step_count = 8,
	},
	{
		.title = "a device that does not stop",
		.rules = "device-state.failure device-state.failure.state device-state.failure.reread device-state.failure.argument device-state.error.last-resort",
		.level = LEVEL_FAULT,
		.steps = failure_a_device_that_does_not_stop,
		.step_count = 4,
	},
	{
		.title = "reset after the first failure",
		.rules = "device-state.failure.policy",
		.level = LEVEL_FAULT,
		.steps = failure_reset_after_the_first_failure,
		.step_count = 4,
	},
	{
		.title = "no window in error",
		.rules = "data-window.error",
		.level = LEVEL_FAULT,
		.steps = failure_no_window_in_error,
		.step_count = 8,
	},
	{
		.title = "only a reset leads out of ERROR",
		.rules = "device-state.error.refuse device-state.error.leave",
		.level = LEVEL_FAULT,
		.steps = failure_only_a_reset_leads_out_of_error,
		.step_count = 10,
	},
	{
		.title = "ERROR is not for writing",
		.rules = "device-state.error.read-only",
		.level = LEVEL_CORE,
		.steps = failure_error_is_not_for_writing,
		.step_count = 2,
	},
	{
		.title = "two steps forward, two back",
		.rules = "device-state.unwind.swap device-state.unwind.one-label",
		.level = LEVEL_FAULT,
		.steps = unwind_two_steps_forward_two_back,
		.step_count = 5,
	},
	{
		.title = "the step that failed is undone as well",
		.rules = "device-state.unwind.failed-step",
		.level = LEVEL_FAULT,
		.steps = unwind_the_step_that_failed_is_undone_as_well,
		.step_count = 4,
	},
	{
		.title = "the last step fails",
		.rules = "device-state.unwind.failed-step",
		.level = LEVEL_FAULT,
		.steps = unwind_the_last_step_fails,
		.step_count = 5,
	},
	{
		.title = "the first step back fails",
		.rules = "device-state.unwind.error device-state.unwind.once",
		.level = LEVEL_FAULT,
		.steps = unwind_the_first_step_back_fails,
		.step_count = 5,
	},
	{
		.title = "the last step back fails",
		.rules = "device-state.unwind.error",
		.level = LEVEL_FAULT,
		.steps = unwind_the_last_step_back_fails,
		.step_count = 5,
	},
	{
		.title = "two failures while the device runs throughout",
		.rules = "device-state.unwind.error",
		.level = LEVEL_FAULT,
		.steps = unwind_two_failures_while_the_device_runs,
		.step_count = 7,
	},
	{
		.title = "the cause is what failed first",
		.rules = "device-state.unwind.errno",
		.level = LEVEL_FAULT,
		.steps = unwind_the_cause_is_what_failed_first,
		.step_count = 4,
	},
	{
		.title = "a failed stop loses nothing that was collected",
		.rules = "device-state.unwind.session transition.saving-again",
		.level = LEVEL_FAULT,
		.steps = unwind_a_failed_stop_loses_nothing_that_was,
		.step_count = 18,
	},
	{
		.title = "a session that was closed on the way comes back",
		.rules = "device-state.unwind.session",
		.level = LEVEL_FAULT,
		.steps = unwind_a_session_that_was_closed_on_the_way,
		.step_count = 14,
	},
	{
		.title = "what was stored is there again",
		.rules = "device-state.unwind.session",
		.level = LEVEL_FAULT,
		.steps = unwind_what_was_stored_is_there_again,
		.step_count = 9,
	},
	{
		.title = "a failed entry needs no stream to go back",
		.rules = "resuming.abort",
		.level = LEVEL_FAULT,
		.steps = unwind_a_failed_entry_needs_no_stream_to_go_back,
		.step_count = 4,
	},
	{
		.title = "a device that is not to resume after all is what it was",
		.rules = "resuming.abort",
		.level = LEVEL_FAULT,
		.steps = unwind_a_device_that_is_not_to_resume_after_all,
		.step_count = 5,
	},
	{
		.title = "a session that does not come back",
		.rules = "device-state.unwind.session.lost",
		.level = LEVEL_FAULT,
		.steps = unwind_a_session_that_does_not_come_back,
		.step_count = 6,
	},
	{
		.title = "what was stored does not come back after an exit that failed",
		.rules = "device-state.unwind.session.lost",
		.level = LEVEL_FAULT,
		.steps = unwind_what_was_stored_does_not_come_back_after,
		.step_count = 9,
	},
	{
		.title = "a reset that fails, and one that does not",
		.rules = "device-state.reset.failure",
		.level = LEVEL_FAULT,
		.steps = reset_a_reset_that_fails_and_one_that_does_not,
		.step_count = 7,
	},
	{
		.title = "a new device runs",
		.rules = "device-state.default device-state.default.open",
		.level = LEVEL_CORE,
		.steps = reset_a_new_device_runs,
		.step_count = 1,
	},
	{
		.title = "a user who is gone left the device saving",
		.rules = "device-state.default.open",
		.level = LEVEL_CORE,
		.steps = reset_a_user_who_is_gone_left_the_device_saving,
		.step_count = 5,
	},
	{
		.title = "a user who is gone left the device stopped, and another one in ERROR",
		.rules = "device-state.default.open",
		.level = LEVEL_FAULT,
		.steps = reset_a_user_who_is_gone_left_the_device,
		.step_count = 10,
	},
	{
		.title = "reset from several states",
		.rules = "device-state.reset device-state.reset.support device-state.reset.any-time",
		.level = LEVEL_CORE,
		.steps = reset_reset_from_several_states,
		.step_count = 6,
	},
	{
		.title = "reset in the middle of resuming",
		.rules = "device-state.reset.session",
		.level = LEVEL_CORE,
		.steps = reset_reset_in_the_middle_of_resuming,
		.step_count = 3,
	},
	{
		.title = "DMA that never ends",
		.rules = "device-state.reset.dma device-state.reset.bound",
		.level = LEVEL_TRACE,
		.steps = reset_dma_that_never_ends,
		.step_count = 6,
	},
	{
		.title = "a guest resets its device in the middle of pre-copy",
		.rules = "device-state.reset.other device-state.reset.reread",
		.level = LEVEL_TRACE,
		.steps = reset_a_guest_resets_its_device_in_the_middle,
		.step_count = 9,
	},
	{
		.title = "a target that was reset takes the stream from its first segment",
		.rules = "device-state.reset.other device-state.reset.anew",
		.level = LEVEL_TRACE,
		.steps = reset_a_target_that_was_reset_takes_the_stream,
		.step_count = 14,
	},
	{
		.title = "another reset that fails",
		.rules = "device-state.reset.other device-state.reset.failure",
		.level = LEVEL_FAULT,
		.steps = reset_another_reset_that_fails,
		.step_count = 6,
	},
	{
		.title = "the slot is reset in the middle of pre-copy",
		.rules = "device-state.reset.other device-state.reset.reread",
		.level = LEVEL_FAULT,
		.steps = reset_the_slot_is_reset_in_the_middle_of_pre,
		.step_count = 12,
	},
	{
		.title = "an error of the bus at the target, in the middle of the stream",
		.rules = "device-state.reset.recovery device-state.reset.anew",
		.level = LEVEL_FAULT,
		.steps = reset_an_error_of_the_bus_at_the_target_in_the,
		.step_count = 18,
	},
	{
		.title = "a second user in the middle of a segment",
		.rules = "open.again",
		.level = LEVEL_CORE,
		.steps = opening_a_second_user_in_the_middle_of_a_segment,
		.step_count = 8,
	},
	{
		.title = "an open that fails, and the next one",
		.rules = "open.failure",
		.level = LEVEL_FAULT,
		.steps = opening_an_open_that_fails_and_the_next_one,
		.step_count = 6,
	},
	{
		.title = "a user comes and goes",
		.rules = "open.again close.again",
		.level = LEVEL_CORE,
		.steps = opening_a_user_comes_and_goes,
		.step_count = 6,
	},
	{
		.title = "one of two users goes",
		.rules = "close.again",
		.level = LEVEL_TRACE,
		.steps = opening_one_of_two_users_goes,
		.step_count = 7,
	},
	{
		.title = "nobody is left",
		.rules = "close.stop",
		.level = LEVEL_TRACE,
		.steps = opening_nobody_is_left,
		.step_count = 9,
	},
	{
		.title = "a resume that its user gave up",
		.rules = "close.session",
		.level = LEVEL_CORE,
		.steps = opening_a_resume_that_its_user_gave_up,
		.step_count = 4,
	},
	{
		.title = "a session without data, closed and not committed",
		.rules = "close.session",
		.level = LEVEL_CORE,
		.steps = opening_a_session_without_data_closed_and_not,
		.step_count = 10,
	},
	{
		.title = "every access without a descriptor",
		.rules = "close.access",
		.level = LEVEL_CORE,
		.steps = opening_every_access_without_a_descriptor,
		.step_count = 8,
	},
	{
		.title = "the other regions without a descriptor",
		.rules = "close.access",
		.level = LEVEL_TRACE,
		.steps = opening_the_other_regions_without_a_descriptor,
		.step_count = 3,
	},
	{
		.title = "a closed window",
		.rules = "data-window.closed",
		.level = LEVEL_CORE,
		.steps = data_window_a_closed_window,
		.step_count = 3,
	},
	{
		.title = "a second session knows nothing of the first",
		.rules = "data-window.fresh",
		.level = LEVEL_CORE,
		.steps = data_window_a_second_session_knows_nothing_of,
		.step_count = 17,
	},
	{
		.title = "an empty window, whatever was stored before",
		.rules = "data-window.fresh",
		.level = LEVEL_CORE,
		.steps = data_window_an_empty_window_whatever_was_stored,
		.step_count = 9,
	},
	{
		.title = "the estimate, down to the last segment",
		.rules = "pending-bytes.estimate pending-bytes.ready",
		.level = LEVEL_CORE,
		.steps = data_window_the_estimate_down_to_the_last,
		.step_count = 18,
	},
	{
		.title = "zero while running is not the end",
		.rules = "pending-bytes.more-later pending-bytes.volatile",
		.level = LEVEL_TRACE,
		.steps = data_window_zero_while_running_is_not_the_end,
		.step_count = 6,
	},
	{
		.title = "zero while stopped is",
		.rules = "pending-bytes.end pending-bytes.zero-test",
		.level = LEVEL_TRACE,
		.steps = data_window_zero_while_stopped_is,
		.step_count = 9,
	},
	{
		.title = "stop with everything still pending",
		.rules = "pending-bytes.no-quota pending-bytes.ready",
		.level = LEVEL_CORE,
		.steps = data_window_stop_with_everything_still_pending,
		.step_count = 4,
	},
	{
		.title = "one place for both directions",
		.rules = "data-offset.place data-offset.nonzero data-offset.page-aligned",
		.level = LEVEL_CORE,
		.steps = data_window_one_place_for_both_directions,
		.step_count = 7,
	},
	{
		.title = "a length once there is a segment",
		.rules = "data-size.length data-size.none",
		.level = LEVEL_CORE,
		.steps = data_window_a_length_once_there_is_a_segment,
		.step_count = 6,
	},
	{
		.title = "behind the last segment",
		.rules = "data-size.end data-offset.end",
		.level = LEVEL_CORE,
		.steps = data_window_behind_the_last_segment,
		.step_count = 7,
	},
	{
		.title = "four segments, none of them empty",
		.rules = "data-size.nonzero",
		.level = LEVEL_CORE,
		.steps = data_window_four_segments_none_of_them_empty,
		.step_count = 14,
	},
	{
		.title = "the length of the last segment",
		.rules = "data-size.stored",
		.level = LEVEL_CORE,
		.steps = data_window_the_length_of_the_last_segment,
		.step_count = 10,
	},
	{
		.title = "reading twice makes one segment",
		.rules = "data-window.reread",
		.level = LEVEL_CORE,
		.steps = data_window_reading_twice_makes_one_segment,
		.step_count = 8,
	},
	{
		.title = "a stream that begins anew takes its segment away, a write that fails does not",
		.rules = "data-window.reread data-size.none",
		.level = LEVEL_FAULT,
		.steps = data_window_a_stream_that_begins_anew_takes_its,
		.step_count = 14,
	},
	{
		.title = "no length to write",
		.rules = "data-size.saving",
		.level = LEVEL_CORE,
		.steps = data_window_no_length_to_write,
		.step_count = 3,
	},
	{
		.title = "no length to write in ERROR, and no EIO",
		.rules = "data-size.saving",
		.level = LEVEL_FAULT,
		.steps = data_window_no_length_to_write_in_error_and_no,
		.step_count = 5,
	},
	{
		.title = "after the session",
		.rules = "pending-bytes.undefined data-window.undefined",
		.level = LEVEL_CORE,
		.steps = data_window_after_the_session,
		.step_count = 7,
	},
	{
		.title = "four segments of a stopped device",
		.rules = "saving.step.pending-bytes saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next",
		.level = LEVEL_CORE,
		.steps = collecting_four_segments_of_a_stopped_device,
		.step_count = 18,
	},
	{
		.title = "looking three times",
		.rules = "saving.pending.repeat saving.pending.harmless",
		.level = LEVEL_CORE,
		.steps = collecting_looking_three_times,
		.step_count = 16,
	},
	{
		.title = "a segment is there before its length is read",
		.rules = "saving.segment.available",
		.level = LEVEL_CORE,
		.steps = collecting_a_segment_is_there_before_its_length,
		.step_count = 5,
	},
	{
		.title = "none is ready, and the device runs",
		.rules = "saving.segment.available",
		.level = LEVEL_TRACE,
		.steps = collecting_none_is_ready_and_the_device_runs,
		.step_count = 10,
	},
	{
		.title = "a segment in pieces of eight, four, two and one",
		.rules = "saving.segment.pieces",
		.level = LEVEL_CORE,
		.steps = collecting_a_segment_in_pieces_of_eight_four,
		.step_count = 15,
	},
	{
		.title = "the bytes of a segment after a stop that fails, and after its stream",
		.rules = "saving.segment.stable",
		.level = LEVEL_FAULT,
		.steps = collecting_the_bytes_of_a_segment_after_a_stop,
		.step_count = 10,
	},
	{
		.title = "a segment that was passed over is gone",
		.rules = "saving.segment.commit",
		.level = LEVEL_CORE,
		.steps = collecting_a_segment_that_was_passed_over_is,
		.step_count = 9,
	},
	{
		.title = "nothing follows the end",
		.rules = "saving.end",
		.level = LEVEL_TRACE,
		.steps = collecting_nothing_follows_the_end,
		.step_count = 7,
	},
	{
		.title = "an end lasts as long as its session",
		.rules = "saving.end",
		.level = LEVEL_CORE,
		.steps = collecting_an_end_lasts_as_long_as_its_session,
		.step_count = 6,
	},
	{
		.title = "nothing until the device is stopped, then everything",
		.rules = "saving.snapshot",
		.level = LEVEL_TRACE,
		.steps = collecting_nothing_until_the_device_is_stopped,
		.step_count = 15,
	},
	{
		.title = "four segments, and the device goes on",
		.rules = "resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.step.next",
		.level = LEVEL_TRACE,
		.steps = storing_four_segments_and_the_device_goes_on,
		.step_count = 19,
	},
	{
		.title = "a segment cut short",
		.rules = "resuming.segment.size resuming.segment.end",
		.level = LEVEL_CORE,
		.steps = storing_a_segment_cut_short,
		.step_count = 7,
	},
	{
		.title = "a segment without a place",
		.rules = "resuming.step.data-offset",
		.level = LEVEL_CORE,
		.steps = storing_a_segment_without_a_place,
		.step_count = 8,
	},
	{
		.title = "a whole stream, and bytes that are no part of it",
		.rules = "resuming.unsubmitted",
		.level = LEVEL_CORE,
		.steps = storing_a_whole_stream_and_bytes_that_are_no,
		.step_count = 8,
	},
	{
		.title = "the last segment is stored, and its length is not written",
		.rules = "resuming.unsubmitted",
		.level = LEVEL_CORE,
		.steps = storing_the_last_segment_is_stored_and_its,
		.step_count = 15,
	},
	{
		.title = "lengths that are refused",
		.rules = "data-size.refuse",
		.level = LEVEL_CORE,
		.steps = storing_lengths_that_are_refused,
		.step_count = 9,
	},
	{
		.title = "the device goes on where the other one stopped",
		.rules = "resuming.close.complete",
		.level = LEVEL_TRACE,
		.steps = resuming_exit_the_device_goes_on_where_the,
		.step_count = 11,
	},
	{
		.title = "a state that no such device was ever in",
		.rules = "resuming.close.check",
		.level = LEVEL_TRACE,
		.steps = resuming_exit_a_state_that_no_such_device_was,
		.step_count = 20,
	},
	{
		.title = "a stream without its end",
		.rules = "resuming.close.refuse",
		.level = LEVEL_TRACE,
		.steps = resuming_exit_a_stream_without_its_end,
		.step_count = 15,
	},
	{
		.title = "two segments swapped",
		.rules = "resuming.close.refuse",
		.level = LEVEL_CORE,
		.steps = resuming_exit_two_segments_swapped,
		.step_count = 15,
	},
	{
		.title = "a block that is not what it was",
		.rules = "resuming.close.refuse",
		.level = LEVEL_CORE,
		.steps = resuming_exit_a_block_that_is_not_what_it_was,
		.step_count = 16,
	},
	{
		.title = "the missing segments, later",
		.rules = "resuming.failed-exit.more resuming.close.complete device-state.unwind.session",
		.level = LEVEL_CORE,
		.steps = resuming_exit_the_missing_segments_later,
		.step_count = 18,
	},
	{
		.title = "the whole stream anew",
		.rules = "resuming.failed-exit.more",
		.level = LEVEL_CORE,
		.steps = resuming_exit_the_whole_stream_anew,
		.step_count = 10,
	},
	{
		.title = "nothing was stored",
		.rules = "resuming.close.nothing",
		.level = LEVEL_CORE,
		.steps = resuming_exit_nothing_was_stored,
		.step_count = 5,
	},
	{
		.title = "a driver that takes no more",
		.rules = "resuming.failed-exit.error",
		.level = LEVEL_FAULT,
		.steps = resuming_exit_a_driver_that_takes_no_more,
		.step_count = 6,
	},
	{
		.title = "segments in the wrong order",
		.rules = "stream.order",
		.level = LEVEL_CORE,
		.steps = data_stream_segments_in_the_wrong_order,
		.step_count = 13,
	},
	{
		.title = "one stream from a device that ran and then stopped",
		.rules = "stream.across-states",
		.level = LEVEL_TRACE,
		.steps = data_stream_one_stream_from_a_device_that_ran,
		.step_count = 11,
	},
	{
		.title = "foreign data is refused where it ends",
		.rules = "stream.errors stream.compatible",
		.level = LEVEL_CORE,
		.steps = data_stream_foreign_data_is_refused_where_it,
		.step_count = 6,
	},
	{
		.title = "the same first bytes on every host",
		.rules = "stream.identify stream.byte-order",
		.level = LEVEL_CORE,
		.steps = data_stream_the_same_first_bytes_on_every_host,
		.step_count = 8,
	},
	{
		.title = "one byte of a block is not what it was",
		.rules = "stream.errors",
		.level = LEVEL_CORE,
		.steps = data_stream_one_byte_of_a_block_is_not_what_it,
		.step_count = 12,
	},
	{
		.title = "a driver that does not look into blocks",
		.rules = "stream.firmware",
		.level = LEVEL_CORE,
		.steps = data_stream_a_driver_that_does_not_look_into,
		.step_count = 11,
	},
	{
		.title = "downtime exceeded: run on, and stop again",
		.rules = "stream.restart transition.saving-again transition.saving-again.data",
		.level = LEVEL_TRACE,
		.steps = data_stream_downtime_exceeded_run_on_and_stop,
		.step_count = 14,
	},
	{
		.title = "a whole stream is outdated, and another one replaces it",
		.rules = "stream.restart transition.saving-again",
		.level = LEVEL_TRACE,
		.steps = data_stream_a_whole_stream_is_outdated_and,
		.step_count = 12,
	},
	{
		.title = "bad segments harm nothing",
		.rules = "stream.unharmed",
		.level = LEVEL_CORE,
		.steps = data_stream_bad_segments_harm_nothing,
		.step_count = 21,
	},
	{
		.title = "DMA to memory that is not the user's",
		.rules = "stream.containment",
		.level = LEVEL_TRACE,
		.steps = data_stream_dma_to_memory_that_is_not_the_user_s,
		.step_count = 22,
	},
	{
		.title = "more DMA than the device is able to end",
		.rules = "stream.containment",
		.level = LEVEL_CORE,
		.steps = data_stream_more_dma_than_the_device_is_able_to,
		.step_count = 20,
	},
	{
		.title = "a register comes with the stream, and a BAR with the user",
		.rules = "carried.stream carried.user carried.when carried.kept",
		.level = LEVEL_TRACE,
		.steps = beside_the_stream_a_register_comes_with_the,
		.step_count = 13,
	},
	{
		.title = "one of several devices: quiet, stop, start, run",
		.rules = "peers.ndma-first peers.ndma-last",
		.level = LEVEL_TRACE,
		.steps = peers_one_of_several_devices_quiet_stop_start,
		.step_count = 8,
	},
	{
		.title = "a device that does not drain in time runs on",
		.rules = "drain.timeout drain.timeout.errno drain.bound",
		.level = LEVEL_FAULT,
		.steps = peers_a_device_that_does_not_drain_in_time_runs,
		.step_count = 4,
	},
	{
		.title = "a page that comes too late",
		.rules = "drain.bound drain.timeout drain.timeout.errno",
		.level = LEVEL_TRACE,
		.steps = peers_a_page_that_comes_too_late,
		.step_count = 5,
	},
	{
		.title = "a device that sets a request aside",
		.rules = "drain.quick",
		.level = LEVEL_TRACE,
		.steps = peers_a_device_that_sets_a_request_aside,
		.step_count = 8,
	},
	{
		.title = "a page that the host brings",
		.rules = "page-request.wait",
		.level = LEVEL_TRACE,
		.steps = peers_a_page_that_the_host_brings,
		.step_count = 6,
	},
	{
		.title = "the target repeats what was cancelled",
		.rules = "page-request.cancel",
		.level = LEVEL_TRACE,
		.steps = peers_the_target_repeats_what_was_cancelled,
		.step_count = 13,
	},
	{
		.title = "a page that comes too late for a stop",
		.rules = "page-request.progress page-request.user page-request.guest",
		.level = LEVEL_TRACE,
		.steps = peers_a_page_that_comes_too_late_for_a_stop,
		.step_count = 5,
	},
	{
		.title = "an answer that never comes ends in the old state",
		.rules = "page-request.progress",
		.level = LEVEL_FAULT,
		.steps = peers_an_answer_that_never_comes_ends_in_the,
		.step_count = 4,
	},
	{
		.title = "a mediated device under NDMA, and stopped",
		.rules = "mediated.stop mediated.ndma",
		.level = LEVEL_TRACE,
		.steps = peers_a_mediated_device_under_ndma_and_stopped,
		.step_count = 10,
	},
	{
		.title = "a channel program comes to its end",
		.rules = "channel.stop",
		.level = LEVEL_TRACE,
		.steps = peers_a_channel_program_comes_to_its_end,
		.step_count = 8,
	},
	{
		.title = "stop, then the next user's device runs",
		.rules = "running.clear.stop device-state.reset.any-time",
		.level = LEVEL_CORE,
		.steps = flows_stop_then_the_next_user_s_device_runs,
		.step_count = 4,
	},
	{
		.title = "stop, collect, close",
		.rules = "saving.open saving.close saving.snapshot",
		.level = LEVEL_TRACE,
		.steps = flows_stop_collect_close,
		.step_count = 7,
	},
	{
		.title = "pause first",
		.rules = "saving.open",
		.level = LEVEL_TRACE,
		.steps = flows_pause_first,
		.step_count = 4,
	},
	{
		.title = "the source of a live migration",
		.rules = "stream.across-states saving.dirty-log ndma.stop",
		.level = LEVEL_TRACE,
		.steps = flows_the_source_of_a_live_migration,
		.step_count = 10,
	},
	{
		.title = "the target of a live migration",
		.rules = "resuming.open resuming.close peers.ndma-last",
		.level = LEVEL_TRACE,
		.steps = flows_the_target_of_a_live_migration,
		.step_count = 10,
	},
	{
		.title = "abort from pre-copy and from stop-and-copy",
		.rules = "device-state.failure.reread device-state.failure.state",
		.level = LEVEL_FAULT,
		.steps = flows_abort_from_pre_copy_and_from_stop_and_copy,
		.step_count = 10,
	},
	{
		.title = "run on with saving, or without",
		.rules = "transition.saving-again.data transition.fallback",
		.level = LEVEL_TRACE,
		.steps = flows_run_on_with_saving_or_without,
		.step_count = 8,
	},
	{
		.title = "saving, and straight to resuming",
		.rules = "transition.through-valid resuming.open",
		.level = LEVEL_TRACE,
		.steps = flows_saving_and_straight_to_resuming,
		.step_count = 8,
	},
	{
		.title = "snapshot: all at the stop, and no way back to SAVING|RUNNING",
		.rules = "saving.snapshot",
		.level = LEVEL_CORE,
		.steps = reference_device_snapshot_all_at_the_stop_and,
		.step_count = 17,
	},
	{
		.title = "queue halting: no DMA under NDMA, but interrupts",
		.rules = "ndma.interrupts ndma.stop transition.saving-again.data",
		.level = LEVEL_TRACE,
		.steps = reference_device_queue_halting_no_dma_under,
		.step_count = 16,
	},
	{
		.title = "mediated: NDMA is a step without effect",
		.rules = "mediated.ndma saving.open",
		.level = LEVEL_TRACE,
		.steps = reference_device_mediated_ndma_is_a_step,
		.step_count = 11,
	},
	{
		.title = "channel: no NDMA, and a stop that waits for what runs",
		.rules = "ndma.optional channel.stop",
		.level = LEVEL_TRACE,
		.steps = reference_device_channel_no_ndma_and_a_stop,
		.step_count = 8,
	},
	{
		.title = "to look for a segment that is not there, and to fail to stop, leave no gap in a stream",
		.rules = "saving.segment.available device-state.unwind.session",
		.level = LEVEL_FAULT,
		.steps = reference_writes_to_look_for_a_segment_that_is,
		.step_count = 20,
	},
};

const size_t transcript_count = 164;
