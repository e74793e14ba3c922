// SPDX-License-Identifier: MIT
import type { u32 } from 'uapi';
import { isLit, isValid, LampState } from './state.js';

/**
 * A lamp that is dimmed is lit.
 *
 * @wish valid
 * @from ada 2024-05-01 10:00
 */
export const valid = (after: u32): boolean => isValid(after);

/**
 * A lamp is dimmed, so that it does not dazzle, before it is lit.
 *
 * @wish dim-first
 * @from bob 2024-05-02 11:30
 */
export const dimFirst = (to: u32, before: u32, after: u32): boolean =>
  isLit(before) || !isLit(after) || (to & ~before & LampState.DIM) === 0;

/**
 * The way back takes the same steps backwards.
 *
 * @wish mirror
 * @from ada 2024-05-01 10:00; bob 2024-05-02 11:30
 */
export const mirror = (back: boolean): boolean => back;

/**
 * No unwind lights a lamp.
 *
 * @wish unwind-stays-dark
 * @from bob 2024-05-02 11:30
 */
export const unwindStaysDark = (before: u32, after: u32, _reached: u32): boolean =>
  isLit(before) || !isLit(after);
