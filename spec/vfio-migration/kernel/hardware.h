/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The hardware, which this module has in place of a device: registers, DMA,
 * interrupts, configuration space. It knows nothing of migration; its driver
 * stops it, holds its DMA back, drains it, and takes its image.
 */
#ifndef MIGRATION_HARDWARE_H
#define MIGRATION_HARDWARE_H

#include <linux/bits.h>
#include <linux/types.h>
#include <linux/unaligned.h>

#include "core.h"

#define BAR_BYTES	4096
#define CONFIG_BYTES	256

/* The internal state, which migrates: the registers lie at the start of block 0. */
#define BLOCKS		2
#define BLOCK_BYTES	64

/* Registers at the start of BAR0. */
#define REG_IDENTITY		0x00
#define REG_COUNTER		0x04
#define REG_CONTROL		0x08
#define REG_DMA_BYTES		0x0c
#define REG_DMA_ADDRESS		0x10
#define REG_DMA_ADDRESS_HIGH	0x14
#define REG_DOORBELL		0x18
#define REG_QUEUED		0x1c
#define REG_COMPLETED		0x20
#define REG_PENDING		0x24
#define REG_MAILBOX		0x28

/* In BAR0 as well. */
#define BAR_MSIX_TABLE		0x800
#define BAR_MSIX_PENDING	0xc00

#define CONTROL_FREE_RUNNING		BIT(0)
#define CONTROL_COMPLETION_INTERRUPT	BIT(1)

/* Requests that are queued or outstanding at most. */
#define QUEUE_DEPTH		63

#define VECTOR_CLOCK		0
#define VECTOR_COMPLETION	1

#define MSIX_ENTRY_WORDS	4

struct image {
	u8 bytes[BLOCKS * BLOCK_BYTES];
};

/* A request that was started. It keeps where it goes; one that is queued does not. */
struct request {
	u64 address;
	u32 bytes;
};

/* A page of the user's memory that the host does not have at hand, at address 0. */
struct absent_page {
	bool absent;
	bool asked;
	u32 ticks;
	u32 answer_ticks;
};

struct hardware {
	/* Of which one is in use: an unwind returns to the other one. */
	struct image images[2];
	struct image *image;
	/* Told of each block that changes, unless nobody is to be told. */
	void (*changed)(struct hardware *hw, u32 block);
	bool untold;
	/* Carries out a function-level reset. */
	int (*function_reset)(struct hardware *hw);
	/* Whom DMA and interrupts go to. */
	void *host;

	bool running;
	bool interrupts_enabled;
	bool dma_held;
	/* Whether a drain takes DMA that waits for a page back into the queue. */
	bool cancels;
	struct request outstanding[QUEUE_DEPTH];
	u32 outstanding_count;
	struct absent_page page;

	u8 config[CONFIG_BYTES];
	u32 msix_table[MIGRATION_VECTORS * MSIX_ENTRY_WORDS];

	/* Since power-on. */
	u32 started;
	u32 blocked;
	u32 interrupts;
};

/* hardware.c */
void hardware_reset(struct hardware *hw);
void hardware_work(struct hardware *hw);
int hardware_drain(struct hardware *hw);
void hardware_cut_off(struct hardware *hw);
void hardware_await_dma(struct hardware *hw);
void hardware_submit(struct hardware *hw, u32 requests);
void hardware_store(struct hardware *hw, u32 reg, u32 value);
struct image *hardware_other_image(struct hardware *hw, const struct image *kept);
void image_power_on(struct image *image);
bool image_possible(const struct image *image);

static inline u32 image_load(const struct image *image, u32 offset)
{
	return get_unaligned_le32(image->bytes + offset);
}

static inline u32 hardware_load(const struct hardware *hw, u32 reg)
{
	return image_load(hw->image, reg);
}

/* pci.c */
void config_power_on(struct hardware *hw);
bool config_bus_master(const struct hardware *hw);
void msix_raise(struct hardware *hw, unsigned int vector);
void msix_deliver(struct hardware *hw);
int bar_read(struct hardware *hw, u64 offset, u8 *into, size_t count);
int bar_write(struct hardware *hw, u64 offset, const u8 *from, size_t count);
int config_read(struct hardware *hw, u64 offset, u8 *into, size_t count);
int config_write(struct hardware *hw, u64 offset, const u8 *from, size_t count);
/* Words that a write of BAR0 changes, and the bits of each. */
u32 register_writable(u32 reg);

#endif /* MIGRATION_HARDWARE_H */
