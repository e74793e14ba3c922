// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Where the registers of BAR0 lie, for software that drives the device: offsets in bytes, and what their bits mean.

export {
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
export { MSIX_PENDING, MSIX_TABLE } from './config-space.js';
