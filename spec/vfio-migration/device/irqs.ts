// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The interrupts of the reference device, as VFIO_DEVICE_GET_IRQ_INFO is to describe them.

import type { u32 } from 'uapi';
import { IrqFlags, PCI_MSIX_IRQ_INDEX, PCI_NUM_IRQS } from '../common/interrupts.js';

/** What a kind of interrupts says of itself. */
export interface IrqDescription {
  /** How many of that kind there are. */
  readonly count: u32;
  /** Bits of `IrqFlags`. */
  readonly flags: u32;
}

/** A kind that the device does not have. */
const LACKING: IrqDescription = { count: 0, flags: 0 };

/**
 * The kinds of interrupts of a PCI device, by index. The device has MSI-X alone: it has no pin and no MSI, it tells nobody of errors
 * of the bus, and the host never wants it back.
 *
 * @param vectors - Entries of its MSI-X table. All of them are there from the start.
 */
export function deviceIrqs(vectors: u32): readonly IrqDescription[] {
  return Array.from({ length: PCI_NUM_IRQS }, (_, index) =>
    index === PCI_MSIX_IRQ_INDEX ? { count: vectors, flags: IrqFlags.EVENTFD | IrqFlags.NORESIZE } : LACKING,
  );
}
