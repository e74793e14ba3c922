// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type StructCodec, type s32, type TransitionSet } from '../core/index.js';
import { type ArgumentBytes } from '../device/argument.js';
/**
 * Answers VFIO_DEVICE_MIGRATION_ARC.
 *
 * @param argument - A `vfio_migration_arc`, replaced by the answer.
 * @param bytes - Filled in.
 * @returns 0 or a negative errno.
 * @errors EINVAL when `argsz` is less than the struct; EFAULT when the argument is shorter than `argsz` says.
 * @rule arc-query.answer
 * @rule arc-query.unknown
 * @rule arc-query.harmless
 */
export declare function answerArcQuery(transitions: TransitionSet, codec: StructCodec, argument: Uint8Array, bytes: ArgumentBytes): s32;
