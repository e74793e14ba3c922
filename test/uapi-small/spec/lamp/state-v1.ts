// SPDX-License-Identifier: MIT
/**
 * Bits of `state`.
 *
 * @bits LAMP_STATE_
 */
export enum LampState {
  /** The lamp is lit. */
  LIT = 1 << 0,
}
