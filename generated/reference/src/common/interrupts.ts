// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a user learns what interrupts a device has.

import { _IO, type Ioctl, type u32 } from '../core/index.js';
import { VFIO_BASE, VFIO_TYPE } from './discovery.js';

/**
 * Fills in `vfio_irq_info` for the kind of interrupts that its `index` names.
 *
 * @ioctl VFIO_DEVICE_GET_IRQ_INFO
 * @defined-in <linux/vfio.h>
 */
export const DEVICE_GET_IRQ_INFO: Ioctl = _IO(VFIO_TYPE, VFIO_BASE + 9);

/**
 * Kinds of interrupts of a PCI device.
 *
 * @constant VFIO_PCI_NUM_IRQS
 * @defined-in <linux/vfio.h>
 */
export const PCI_NUM_IRQS: u32 = 5;

/**
 * The interrupt of a pin.
 *
 * @constant VFIO_PCI_INTX_IRQ_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_INTX_IRQ_INDEX: u32 = 0;

/**
 * Interrupts by MSI.
 *
 * @constant VFIO_PCI_MSI_IRQ_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_MSI_IRQ_INDEX: u32 = 1;

/**
 * Interrupts by MSI-X.
 *
 * @constant VFIO_PCI_MSIX_IRQ_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_MSIX_IRQ_INDEX: u32 = 2;

/**
 * Signals an error of the bus.
 *
 * @constant VFIO_PCI_ERR_IRQ_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_ERR_IRQ_INDEX: u32 = 3;

/**
 * Signals that the host asks the user to give the device back.
 *
 * @constant VFIO_PCI_REQ_IRQ_INDEX
 * @defined-in <linux/vfio.h>
 */
export const PCI_REQ_IRQ_INDEX: u32 = 4;

/**
 * Flags of `vfio_irq_info`: they tell a user what it can do with the interrupts of one kind.
 *
 * @bits VFIO_IRQ_INFO_
 * @defined-in <linux/vfio.h>
 */
export enum IrqFlags {
  /** They can be signalled by an eventfd each. */
  EVENTFD = 1 << 0,
  /** They can be masked and unmasked. */
  MASKABLE = 1 << 1,
  /** An interrupt is masked when it is signalled. */
  AUTOMASKED = 1 << 2,
  /** All interrupts are set up at once. To add more, the user first has to remove the existing ones. */
  NORESIZE = 1 << 3,
}

/**
 * A kind of interrupts.
 *
 * @struct vfio_irq_info
 * @defined-in <linux/vfio.h>
 */
export interface IrqInfo {
  /**
   * Bytes that the user provides, this member included.
   * @access read-write
   */
  argsz: u32;
  /**
   * What can be done with the interrupts.
   * @access read-only
   * @bits IrqFlags
   */
  flags: u32;
  /**
   * Which kind, as the user asks.
   * @access read-write
   */
  index: u32;
  /**
   * How many of that kind the device has.
   * @access read-only
   */
  count: u32;
}
