// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
import type { u32, u64 } from 'uapi';

/**
 * Registers at offset 0 of the migration region, in the byte order of the host.
 *
 * @struct vfio_device_migration_info
 */
export interface MigrationInfo {
  /**
   * The state of the device; the user writes it to change the state.
   * @access read-write
   * @bits DeviceState
   */
  device_state: u32;
  /**
   * Keeps the members after it aligned.
   * @access read-zero write-ignore
   */
  reserved: u32;
  /**
   * Estimate of the bytes still to collect; only zero or not zero matters.
   * @access read-only
   * @when SAVING
   */
  pending_bytes: u64;
  /**
   * Where the current segment lies, in bytes from the start of the region.
   * @access read-only
   * @when SAVING RESUMING
   */
  data_offset: u64;
  /**
   * Length of the current segment in bytes.
   * @access read-write
   * @when SAVING RESUMING
   */
  data_size: u64;
}
