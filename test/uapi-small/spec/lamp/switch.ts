// SPDX-License-Identifier: MIT
// A lamp that goes from mode to mode, along the paths that its switches allow.

import {
  backwards,
  EINVAL,
  EOPNOTSUPP,
  hasPath,
  hasState,
  pathBetween,
  type s32,
  type TransitionSet,
  type u32,
} from 'uapi';
import { LampMode } from './modes.js';

/**
 * What a lamp with modes provides.
 *
 * @record lamp_switch
 */
export interface LampSwitch {
  /** The mode that the user reads. */
  mode: u32;
  /** Has one part do something. */
  use(part: u32, on: boolean): s32;
}

/**
 * One part of a lamp that is taken apart.
 *
 * @record lamp_part
 */
export interface LampPart {
  /** The number of the part. */
  readonly part: u32;
  /** Whether it is used at all modes, or at DIMMED only. */
  readonly always: boolean;
}

/**
 * The parts, in the order in which they are used.
 * @list lamp_parts
 */
export const LAMP_PARTS: readonly LampPart[] = [
  { part: 1, always: true },
  { part: 2, always: false },
  { part: 3, always: true },
];

/**
 * Puts all parts out, the last one first; the lamp is then out of order.
 *
 * @param lamp - The lamp.
 * @param from - The mode that it was in.
 * @returns 0, or the errno of the first part that could not be put out.
 * @algorithm lamp_put_out
 */
export function putOut(lamp: LampSwitch, from: u32): s32 {
  let first: s32 = 0;
  for (const each of backwards(LAMP_PARTS)) {
    if (each.always || from === LampMode.DIMMED) {
      const error: s32 = lamp.use(each.part, false);
      if (first === 0) {
        first = error;
      }
    }
  }
  lamp.mode = LampMode.BROKEN;
  return first;
}

/**
 * Takes a lamp from one mode to another, one switch after the other.
 *
 * @param lamp - The lamp, in the current mode.
 * @param paths - The paths of the lamp, by what it can do.
 * @param from - The current mode.
 * @param to - The mode to reach.
 * @returns 0 or a negative errno: EINVAL where the lamp does not have the mode, EOPNOTSUPP where no path leads there.
 * @algorithm lamp_set_mode
 * @vectors driver=lamp watch=mode start=from from=LampMode to=LampMode paths=LAMP
 */
export function setMode(lamp: LampSwitch, paths: TransitionSet, from: u32, to: u32): s32 {
  if (!hasState(paths, to)) {
    return -EINVAL;
  }
  if (!hasPath(paths, from, to)) {
    return -EOPNOTSUPP;
  }
  let at: u32 = from;
  for (const next of pathBetween(paths, from, to)) {
    const error: s32 = lamp.use(next, next !== LampMode.OFF);
    if (error !== 0) {
      putOut(lamp, at);
      return error;
    }
    at = next;
    lamp.mode = at;
  }
  return 0;
}
