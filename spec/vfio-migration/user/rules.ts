// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What an edition says that a user has to know.

import type { BitNames, s32, u32 } from 'uapi';
import type { RegisterRules, UserRegisters } from './user-registers.js';

/** What a user has to know of an edition. */
export interface UserRules extends RegisterRules {
  /** The bit under which a device works. */
  readonly running: u32;
  /** The bit under which a device gives out its state. */
  readonly saving: u32;
  /** The bit under which a device takes in a state. */
  readonly resuming: u32;
  /** The bit under which a device starts no DMA; 0 in an edition that has no such bit. */
  readonly ndma: u32;
  /** The names that values of `device_state` print with. */
  readonly bits: BitNames;
  /** IDs of the rules that bind users. */
  readonly ruleIds: readonly string[];
  /** Collects what a saving device has now, at most so many segments. */
  collectSegments(registers: UserRegisters, segmentsMax: u32): s32;
  /** Stores so many segments. */
  storeSegments(registers: UserRegisters, segments: u32): s32;
}
