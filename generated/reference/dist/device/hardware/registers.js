// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// BAR0 for software that drives the device, by the names of the table of registers.
import { BAR_BYTES, COMPLETED, CONTROL, CONTROL_COMPLETION_INTERRUPT, CONTROL_FREE_RUNNING, COUNTER, DMA_ADDRESS, DMA_ADDRESS_HIGH, DMA_BYTES, DOORBELL, IDENTITY, IDENTITY_VALUE, MAILBOX, PENDING, QUEUE_DEPTH, QUEUED, } from './bar-registers.js';
import { MSIX_PENDING, MSIX_TABLE } from './config-space.js';
/** Those of the reference device: offsets are bytes from the start of BAR0. */
export const registers = {
    BAR_BYTES,
    IDENTITY,
    IDENTITY_VALUE,
    COUNTER,
    CONTROL,
    CONTROL_FREE_RUNNING,
    CONTROL_COMPLETION_INTERRUPT,
    DMA_BYTES,
    DMA_ADDRESS,
    DMA_ADDRESS_HIGH,
    DOORBELL,
    QUEUED,
    QUEUE_DEPTH,
    COMPLETED,
    PENDING,
    MAILBOX,
    MSIX_TABLE,
    MSIX_PENDING,
};
