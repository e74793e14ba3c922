// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/**
 * The states of a device.
 *
 * @states VFIO_DEVICE_STATE_
 * @of DeviceState
 * @defined
 */
export enum MigrationState {
  /**
   * The device is stopped.
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 1
   */
  STOP = 0b0000,
  /** The device runs: the default. */
  RUNNING = 0b0001,
  /**
   * The device is stopped, and its state can be collected.
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 3
   */
  STOP_COPY = 0b0010,
  /** The device runs while its state can be collected. */
  PRE_COPY = 0b0011,
  /** The device is stopped, and the state that the user stores takes the place of its own. */
  RESUMING = 0b0100,
  /**
   * The device has failed; only a reset leads out.
   * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 0
   */
  ERROR = 0b0110,
  /** The device runs, and starts no DMA that could reach another device. */
  RUNNING_NDMA = 0b1001,
  /** The same, while the device's state can be collected. */
  PRE_COPY_NDMA = 0b1011,
}
