// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/* The image of the hardware and its DMA: requests are queued, started, and end. */
#include <linux/errno.h>
#include <linux/string.h>

#include "hardware.h"

#define IDENTITY_VALUE		0x444d4131
#define DRAIN_TICKS_MAX		16
#define PAGE_BYTES		4096

/* Where the word lies that a tick changes in a block: its last 64 bits. */
static u32 work_offset(u32 block)
{
	return (block + 1) * BLOCK_BYTES - 8;
}

void image_power_on(struct image *image)
{
	u32 block;

	memset(image, 0, sizeof(*image));
	put_unaligned_le32(IDENTITY_VALUE, image->bytes + REG_IDENTITY);
	put_unaligned_le32(CONTROL_FREE_RUNNING, image->bytes + REG_CONTROL);
	put_unaligned_le32(4, image->bytes + REG_DMA_BYTES);
	for (block = 0; block < BLOCKS; block++)
		put_unaligned_le64(0x10 * (block + 1), image->bytes + work_offset(block));
}

/*
 * Whether the hardware could have come to such a state itself. A stream may be
 * hostile, so each register that is used as a length or a count is bounded.
 */
bool image_possible(const struct image *image)
{
	static const u32 registers[] = {
		REG_CONTROL, REG_DMA_BYTES, REG_DMA_ADDRESS,
		REG_DMA_ADDRESS_HIGH, REG_MAILBOX,
	};
	size_t i;

	for (i = 0; i < ARRAY_SIZE(registers); i++)
		if (image_load(image, registers[i]) & ~register_writable(registers[i]))
			return false;
	return image_load(image, REG_IDENTITY) == IDENTITY_VALUE &&
	       image_load(image, REG_QUEUED) <= QUEUE_DEPTH &&
	       image_load(image, REG_PENDING) < BIT(MIGRATION_VECTORS);
}

/* Room for another image, beside the one to keep. */
struct image *hardware_other_image(struct hardware *hw, const struct image *kept)
{
	return kept == &hw->images[0] ? &hw->images[1] : &hw->images[0];
}

static void tell(struct hardware *hw, u32 offset)
{
	if (!hw->untold)
		hw->changed(hw, offset / BLOCK_BYTES);
}

void hardware_store(struct hardware *hw, u32 reg, u32 value)
{
	put_unaligned_le32(value, hw->image->bytes + reg);
	tell(hw, reg);
}

/* The internal state goes on: the counter, and a word of each block in its turn. */
static void count_on(struct hardware *hw)
{
	u32 counter = hardware_load(hw, REG_COUNTER);
	u32 offset = work_offset(counter % BLOCKS);
	u8 *word = hw->image->bytes + offset;

	hardware_store(hw, REG_COUNTER, counter + 1);
	put_unaligned_le64(get_unaligned_le64(word) + 1, word);
	tell(hw, offset);
}

/* What finds no room is lost, as behind any doorbell. */
void hardware_submit(struct hardware *hw, u32 requests)
{
	u32 room = QUEUE_DEPTH - hw->outstanding_count;
	u32 queued = hardware_load(hw, REG_QUEUED);

	if (queued >= room || requests > room - queued)
		queued = room;
	else
		queued += requests;
	hardware_store(hw, REG_QUEUED, queued);
}

/* Starts what is queued. What is held back stays in the queue. */
static void start_requests(struct hardware *hw)
{
	u32 room = QUEUE_DEPTH - hw->outstanding_count;
	u32 count = min(hardware_load(hw, REG_QUEUED), room);
	u32 i;

	if (hw->dma_held)
		return;
	for (i = 0; i < count; i++) {
		struct request *request = &hw->outstanding[hw->outstanding_count++];

		request->address = get_unaligned_le64(hw->image->bytes + REG_DMA_ADDRESS);
		request->bytes = hardware_load(hw, REG_DMA_BYTES);
	}
	hw->started += count;
	hardware_store(hw, REG_QUEUED, 0);
}

/* Whether a request finds its page; it asks for one that is absent. */
static bool is_waiting(struct hardware *hw, const struct request *request)
{
	if (!hw->page.absent || request->address >= PAGE_BYTES)
		return false;
	hw->page.asked = true;
	return true;
}

static void page_tick(struct absent_page *page)
{
	if (!page->asked)
		return;
	page->ticks++;
	if (page->ticks >= page->answer_ticks)
		memset(page, 0, sizeof(*page));
}

static void withdraw_page(struct absent_page *page)
{
	page->asked = false;
	page->ticks = 0;
}

/* A device posts its writes, and does not learn what becomes of them. */
static void complete_request(struct hardware *hw, const struct request *request)
{
	u32 number = hardware_load(hw, REG_COMPLETED) + 1;

	hardware_store(hw, REG_COMPLETED, number);
	if (request->bytes &&
	    migration_host_fill(hw->host, request->address, number, request->bytes))
		hw->blocked++;
}

/* A tick passes for what is outstanding: it ends, or goes on waiting for its page. */
static void advance(struct hardware *hw)
{
	u32 count = hw->outstanding_count;
	u32 i;

	page_tick(&hw->page);
	hw->outstanding_count = 0;
	for (i = 0; i < count; i++) {
		struct request request = hw->outstanding[i];

		if (is_waiting(hw, &request))
			hw->outstanding[hw->outstanding_count++] = request;
		else
			complete_request(hw, &request);
	}
	if (hw->outstanding_count < count &&
	    (hardware_load(hw, REG_CONTROL) & CONTROL_COMPLETION_INTERRUPT))
		msix_raise(hw, VECTOR_COMPLETION);
}

/* Takes the requests that wait for a page back into the queue. */
static void cancel_waiting(struct hardware *hw)
{
	u32 count = hw->outstanding_count;
	u32 i;

	hw->outstanding_count = 0;
	for (i = 0; i < count; i++)
		if (!is_waiting(hw, &hw->outstanding[i]))
			hw->outstanding[hw->outstanding_count++] = hw->outstanding[i];
	/* To submit nothing would still be a change, perhaps of a stopped device. */
	if (hw->outstanding_count < count)
		hardware_submit(hw, count - hw->outstanding_count);
	withdraw_page(&hw->page);
}

/* A tick of time. A stopped device does nothing. */
void hardware_work(struct hardware *hw)
{
	if (!hw->running)
		return;
	advance(hw);
	count_on(hw);
	if (hardware_load(hw, REG_CONTROL) & CONTROL_FREE_RUNNING) {
		msix_raise(hw, VECTOR_CLOCK);
		if (!hardware_load(hw, REG_QUEUED))
			hardware_submit(hw, 1);
	}
	if (config_bus_master(hw))
		start_requests(hw);
	msix_deliver(hw);
}

/*
 * Lets ticks pass in which nothing new is started, until no DMA is outstanding.
 * Returns -ETIMEDOUT with the rest still outstanding when it takes too long.
 */
int hardware_drain(struct hardware *hw)
{
	u32 ticks;

	for (ticks = 0; hw->outstanding_count; ticks++) {
		if (ticks == DRAIN_TICKS_MAX)
			return -ETIMEDOUT;
		if (hw->cancels && !ticks) {
			cancel_waiting(hw);
			if (!hw->outstanding_count)
				break;
		}
		advance(hw);
	}
	return 0;
}

static void drop_requests(struct hardware *hw)
{
	hw->outstanding_count = 0;
	withdraw_page(&hw->page);
}

/* Takes the device off the outside at once; what was outstanding never ends. */
void hardware_cut_off(struct hardware *hw)
{
	hw->running = false;
	hw->interrupts_enabled = false;
	hw->dma_held = true;
	drop_requests(hw);
}

/* Before a reset: starts nothing more, and waits for what is outstanding, not for ever. */
void hardware_await_dma(struct hardware *hw)
{
	hw->interrupts_enabled = false;
	hw->dma_held = true;
	hardware_drain(hw);
}

/* Back to power-on. An absent page is the host's, and stays as it is. */
void hardware_reset(struct hardware *hw)
{
	hw->image = &hw->images[0];
	image_power_on(hw->image);
	config_power_on(hw);
	memset(hw->msix_table, 0, sizeof(hw->msix_table));
	drop_requests(hw);
	hw->running = true;
	hw->interrupts_enabled = true;
	hw->dma_held = false;
	hw->started = 0;
	hw->blocked = 0;
	hw->interrupts = 0;
}
