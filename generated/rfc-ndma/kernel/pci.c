// SPDX-License-Identifier: GPL-2.0-only OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/*
 * The hardware as PCI shows it: BAR0 with the registers and MSI-X, and the
 * configuration space. Both take accesses of any width, in the pieces that a bus
 * carries: words where they fit.
 */
#include <linux/errno.h>
#include <linux/kernel.h>
#include <linux/pci_regs.h>
#include <linux/string.h>

#include "hardware.h"

#define VENDOR_AND_DEVICE	0x0001fffe
#define CLASS_ACCELERATOR	0x12
#define AT_MSIX			0x40
#define AT_FEATURES		0x50

/* Bits that a write of a register sets or clears. */
u32 register_writable(u32 reg)
{
	switch (reg) {
	case REG_CONTROL:
		return CONTROL_FREE_RUNNING | CONTROL_COMPLETION_INTERRUPT;
	case REG_DMA_BYTES:
		return 0xffc;
	case REG_DMA_ADDRESS:
		return 0xfffffffc;
	case REG_DMA_ADDRESS_HIGH:
	case REG_MAILBOX:
		return 0xffffffff;
	}
	return 0;
}

static bool is_readable(u32 reg)
{
	switch (reg) {
	case REG_IDENTITY:
	case REG_COUNTER:
	case REG_QUEUED:
	case REG_COMPLETED:
	case REG_PENDING:
		return true;
	}
	return register_writable(reg);
}

/* As a user has it when the device is at work: enabled, all vectors open. */
void config_power_on(struct hardware *hw)
{
	u8 *config = hw->config;

	memset(config, 0, CONFIG_BYTES);
	put_unaligned_le32(VENDOR_AND_DEVICE, config + PCI_VENDOR_ID);
	put_unaligned_le16(PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER, config + PCI_COMMAND);
	put_unaligned_le16(PCI_STATUS_CAP_LIST, config + PCI_STATUS);
	config[PCI_CLASS_DEVICE + 1] = CLASS_ACCELERATOR;
	config[PCI_CAPABILITY_LIST] = AT_MSIX;
	config[AT_MSIX] = PCI_CAP_ID_MSIX;
	config[AT_MSIX + 1] = AT_FEATURES;
	put_unaligned_le16(PCI_MSIX_FLAGS_ENABLE | (MIGRATION_VECTORS - 1),
			   config + AT_MSIX + PCI_MSIX_FLAGS);
	put_unaligned_le32(BAR_MSIX_TABLE, config + AT_MSIX + PCI_MSIX_TABLE);
	put_unaligned_le32(BAR_MSIX_PENDING, config + AT_MSIX + PCI_MSIX_PBA);
	config[AT_FEATURES] = PCI_CAP_ID_AF;
	config[AT_FEATURES + PCI_AF_LENGTH] = PCI_CAP_AF_SIZEOF;
	config[AT_FEATURES + PCI_AF_CAP] = PCI_AF_CAP_TP | PCI_AF_CAP_FLR;
}

/* The bits of a byte that a write changes. */
static u8 config_writable(u32 offset)
{
	switch (offset) {
	case PCI_COMMAND:
		return PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER;
	case PCI_BASE_ADDRESS_0 + 1:
		return 0xf0;
	case PCI_BASE_ADDRESS_0 + 2:
	case PCI_BASE_ADDRESS_0 + 3:
		return 0xff;
	case AT_MSIX + PCI_MSIX_FLAGS + 1:
		return (PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL) >> 8;
	}
	return 0;
}

static bool memory_enabled(const struct hardware *hw)
{
	return hw->config[PCI_COMMAND] & PCI_COMMAND_MEMORY;
}

bool config_bus_master(const struct hardware *hw)
{
	return hw->config[PCI_COMMAND] & PCI_COMMAND_MASTER;
}

/* Interrupt messages are memory writes, and so need the bus as well. */
static bool messages_open(const struct hardware *hw)
{
	u16 flags = get_unaligned_le16(hw->config + AT_MSIX + PCI_MSIX_FLAGS);

	return config_bus_master(hw) && (flags & PCI_MSIX_FLAGS_ENABLE) &&
	       !(flags & PCI_MSIX_FLAGS_MASKALL);
}

/* Makes an interrupt pending; msix_deliver() sends it. */
void msix_raise(struct hardware *hw, unsigned int vector)
{
	hardware_store(hw, REG_PENDING, hardware_load(hw, REG_PENDING) | BIT(vector));
}

/* Sends each interrupt that is pending and not masked. */
void msix_deliver(struct hardware *hw)
{
	unsigned int vector;

	if (!hw->interrupts_enabled || !messages_open(hw))
		return;
	for (vector = 0; vector < MIGRATION_VECTORS; vector++) {
		const u32 *entry = &hw->msix_table[vector * MSIX_ENTRY_WORDS];
		u32 pending = hardware_load(hw, REG_PENDING);

		if (!(pending & BIT(vector)) || (entry[3] & PCI_MSIX_ENTRY_CTRL_MASKBIT))
			continue;
		hardware_store(hw, REG_PENDING, pending & ~BIT(vector));
		hw->interrupts++;
		migration_host_interrupt(hw->host, vector);
	}
}

static u32 *msix_word(struct hardware *hw, u32 offset)
{
	u32 word = (offset - BAR_MSIX_TABLE) / 4;

	return offset >= BAR_MSIX_TABLE && word < ARRAY_SIZE(hw->msix_table) ?
	       &hw->msix_table[word] : NULL;
}

static u32 bar_load(struct hardware *hw, u32 offset)
{
	const u32 *word = msix_word(hw, offset);

	if (word)
		return *word;
	if (offset == BAR_MSIX_PENDING)
		return hardware_load(hw, REG_PENDING);
	return is_readable(offset) ? hardware_load(hw, offset) : 0;
}

static void bar_store(struct hardware *hw, u32 offset, u32 value)
{
	u32 *word = msix_word(hw, offset);

	if (word)
		*word = value;
	else if (offset == REG_DOORBELL)
		hardware_submit(hw, value);
	else if (register_writable(offset))
		hardware_store(hw, offset, value & register_writable(offset));
}

/* The widest of 4, 2 and 1 bytes that is aligned and not too much. */
static size_t piece_at(u32 offset, size_t left)
{
	if (left >= 4 && !(offset % 4))
		return 4;
	return left >= 2 && !(offset % 2) ? 2 : 1;
}

static bool is_inside(u64 offset, size_t count, u32 bytes)
{
	return offset <= bytes && count <= bytes - offset;
}

int bar_read(struct hardware *hw, u64 offset, u8 *into, size_t count)
{
	size_t width;
	u8 word[4];

	if (!is_inside(offset, count, BAR_BYTES))
		return -EINVAL;
	for (; count; offset += width, into += width, count -= width) {
		if (!memory_enabled(hw))
			return -EIO;
		width = piece_at(offset, count);
		put_unaligned_le32(bar_load(hw, offset & ~3), word);
		memcpy(into, word + offset % 4, width);
	}
	return 0;
}

/* The other bytes of a register stay as they read. */
int bar_write(struct hardware *hw, u64 offset, const u8 *from, size_t count)
{
	size_t width;
	u8 word[4];

	if (!is_inside(offset, count, BAR_BYTES))
		return -EINVAL;
	for (; count; offset += width, from += width, count -= width) {
		if (!memory_enabled(hw))
			return -EIO;
		width = piece_at(offset, count);
		put_unaligned_le32(bar_load(hw, offset & ~3), word);
		memcpy(word + offset % 4, from, width);
		/* A stopped device stores what is written, but nobody is told. */
		hw->untold = !hw->running;
		bar_store(hw, offset & ~3, get_unaligned_le32(word));
		msix_deliver(hw);
		hw->untold = false;
	}
	return 0;
}

int config_read(struct hardware *hw, u64 offset, u8 *into, size_t count)
{
	if (!is_inside(offset, count, CONFIG_BYTES))
		return -EINVAL;
	hw->config[AT_FEATURES + PCI_AF_STATUS] = hw->outstanding_count ? PCI_AF_STATUS_TP : 0;
	memcpy(into, hw->config + offset, count);
	return 0;
}

static int config_write_piece(struct hardware *hw, u32 offset, const u8 *from, size_t count)
{
	bool asks_reset = false;
	size_t i;

	for (i = 0; i < count; i++) {
		u8 bits = config_writable(offset + i);
		u8 *byte = &hw->config[offset + i];

		*byte = (*byte & ~bits) | (from[i] & bits);
		if (offset + i == AT_FEATURES + PCI_AF_CTRL && (from[i] & PCI_AF_CTRL_FLR))
			asks_reset = true;
	}
	if (asks_reset)
		return hw->function_reset(hw);
	/* The write may have opened a vector that has an interrupt pending. */
	msix_deliver(hw);
	return 0;
}

int config_write(struct hardware *hw, u64 offset, const u8 *from, size_t count)
{
	size_t width;
	int error = 0;

	if (!is_inside(offset, count, CONFIG_BYTES))
		return -EINVAL;
	for (; count && !error; offset += width, from += width, count -= width) {
		width = piece_at(offset, count);
		error = config_write_piece(hw, offset, from, width);
	}
	return error;
}
