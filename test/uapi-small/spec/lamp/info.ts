// SPDX-License-Identifier: MIT
import type { FixedArray, u8, u16, u32, u64 } from 'uapi';

/**
 * Registers of the lamp.
 *
 * @struct lamp_info
 */
export interface LampInfo {
  /**
   * What the lamp does.
   * @access read-write
   * @bits LampState
   */
  state: u32;
  /**
   * Brightness in per mille.
   * @access read-write
   */
  level: u16;
  /**
   * Keeps the members after it aligned.
   * @access read-zero write-ignore
   */
  reserved: FixedArray<u8, 2>;
  /**
   * How long the lamp has been lit, in seconds.
   * @access read-only
   * @when LIT
   */
  lit_seconds: u64;
}
