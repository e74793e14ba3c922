// SPDX-License-Identifier: MIT
import type { u32 } from 'uapi';

/**
 * Bits of `state`.
 *
 * @bits LAMP_STATE_
 */
export enum LampState {
  /** The lamp is lit. */
  LIT = 1 << 0,
  /**
   * The lamp is dimmed.
   * @rules-set lamp.dim
   * @optional CAP_DIM
   */
  DIM = 1 << 1,
}

/**
 * The bits that have a meaning.
 *
 * @constant LAMP_STATE_MASK
 */
export const MASK: u32 = LampState.LIT | LampState.DIM;

/**
 * Whether a lamp is lit.
 *
 * @param state - A value of `state`.
 * @macro LAMP_STATE_IS_LIT
 */
export const isLit = (state: u32): boolean => (state & LampState.LIT) !== 0;

/**
 * Whether the bits of a state go together.
 *
 * @param state - A value of `state`.
 * @macro LAMP_STATE_VALID
 * @valid LampState
 */
export const isValid = (state: u32): boolean => isLit(state) || (state & LampState.DIM) === 0;

/**
 * The state with its reserved bits cleared.
 *
 * @param state - A value of `state`.
 * @macro LAMP_STATE_KNOWN
 */
export const known = (state: u32): u32 => (state & MASK) >>> 0;

/**
 * The state of the lamp beside it: as an old header would write it.
 *
 * @param state - A value of `state`.
 * @macro LAMP_STATE_OTHER
 * @expand bare
 * @fault macro-unprotected kept as it was
 */
export const other = (state: u32): u32 => (state ^ LampState.LIT) >>> 0;
