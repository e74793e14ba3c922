// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// BAR0 for software that drives the device, by the names of the table of registers.

import type { u32 } from '../../core/index.js';
import {
  BAR_BYTES,
  COMPLETED,
  CONTROL,
  CONTROL_COMPLETION_INTERRUPT,
  CONTROL_FREE_RUNNING,
  COUNTER,
  DMA_ADDRESS,
  DMA_ADDRESS_HIGH,
  DMA_BYTES,
  DOORBELL,
  IDENTITY,
  IDENTITY_VALUE,
  MAILBOX,
  PENDING,
  QUEUE_DEPTH,
  QUEUED,
} from './bar-registers.js';
import { MSIX_PENDING, MSIX_TABLE } from './config-space.js';

/** Where the registers of BAR0 lie, and what their bits mean. */
export interface Registers {
  /** Bytes of BAR0. */
  readonly BAR_BYTES: u32;
  /** Offset of the register that says what the device is. */
  readonly IDENTITY: u32;
  /** What it says. */
  readonly IDENTITY_VALUE: u32;
  /** Offset of the ticks that the device has run. */
  readonly COUNTER: u32;
  /** Offset of what the device does by itself. */
  readonly CONTROL: u32;
  /** Bit of CONTROL: a request whenever the queue is empty, and an interrupt in each tick. */
  readonly CONTROL_FREE_RUNNING: u32;
  /** Bit of CONTROL: an interrupt in a tick that ends requests. */
  readonly CONTROL_COMPLETION_INTERRUPT: u32;
  /** Offset of the length of each request. */
  readonly DMA_BYTES: u32;
  /** Offset of where each request writes to, low half. */
  readonly DMA_ADDRESS: u32;
  /** Offset of the high half. */
  readonly DMA_ADDRESS_HIGH: u32;
  /** Offset of what queues as many requests as are written to it. */
  readonly DOORBELL: u32;
  /** Offset of the number of requests that wait to be started. */
  readonly QUEUED: u32;
  /** Requests that are queued or outstanding at most. */
  readonly QUEUE_DEPTH: u32;
  /** Offset of the number of requests that have ended. */
  readonly COMPLETED: u32;
  /** Offset of a bit per interrupt that could not be sent yet. */
  readonly PENDING: u32;
  /** Offset of a word that means nothing to the device. */
  readonly MAILBOX: u32;
  /** Offset of the MSI-X table, 16 bytes per vector. */
  readonly MSIX_TABLE: u32;
  /** Offset of the pending bits of MSI-X. */
  readonly MSIX_PENDING: u32;
}

/** Those of the reference device: offsets are bytes from the start of BAR0. */
export const registers: Registers = {
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
