// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The verbs of transcripts that are a user's: accesses, and what protocols are made of.

import type { Access, StepResult, s32, TranscriptArgument, u32, u64 } from 'uapi';
import type { UserRules } from './rules.js';
import type { UserRegisters } from './user-registers.js';

/** Carries out a verb. */
export type Verb = (args: readonly TranscriptArgument[]) => StepResult;

/** More than any device here has. */
const SEGMENTS_MAX: u32 = 1000;

/**
 * The verbs of one user.
 *
 * @param registers - Those of the user, when a verb is carried out.
 */
export function userVerbs(
  rules: Pick<UserRules, 'collectSegments' | 'storeSegments'>,
  registers: () => UserRegisters,
): Readonly<Record<string, Verb>> {
  return {
    read: ([access]) => registers().read(access as Access),
    write: ([access, value]) => ({ errno: registers().write(access as Access, value as u64) }),
    collect: () => ({ errno: registers().collect() }),
    store: ([number]) => ({ errno: storeSegment(registers(), Number(number)) }),
    submit: () => ({ errno: registers().write_data_size() }),
    'collect-all': () => ({ errno: rules.collectSegments(registers(), SEGMENTS_MAX) }),
    'store-all': () => ({ errno: storeAll(rules, registers()) }),
  };
}

/** @param number - Counts from 1. */
function storeSegment(registers: UserRegisters, number: u32): s32 {
  registers.next = number - 1;
  return registers.store();
}

function storeAll({ storeSegments }: Pick<UserRules, 'storeSegments'>, registers: UserRegisters): s32 {
  registers.next = 0;
  return storeSegments(registers, registers.segments.length);
}
