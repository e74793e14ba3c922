// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { StepResult, TranscriptArgument } from '../core/index.js';
import type { UserRules } from './rules.js';
import type { UserRegisters } from './user-registers.js';
/** Carries out a verb. */
export type Verb = (args: readonly TranscriptArgument[]) => StepResult;
/**
 * The verbs of one user.
 *
 * @param registers - Those of the user, when a verb is carried out.
 */
export declare function userVerbs(rules: Pick<UserRules, 'collectSegments' | 'storeSegments'>, registers: () => UserRegisters): Readonly<Record<string, Verb>>;
