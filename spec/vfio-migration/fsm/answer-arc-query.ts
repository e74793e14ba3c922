// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The device's side of the query of arcs: what it says of a transition follows from its paths alone, and changes nothing.

import { hasPath, hasState, isArc, type StructCodec, type s32, type TransitionSet } from 'uapi';
import { type ArgumentBytes, answerWith, refuseArgument } from '../device/argument.js';
import { ArcAnswer } from './arc-query.js';

const STRUCT: string = 'vfio_migration_arc';

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
export function answerArcQuery(
  transitions: TransitionSet,
  codec: StructCodec,
  argument: Uint8Array,
  bytes: ArgumentBytes,
): s32 {
  bytes.needed = codec.bytes(STRUCT);
  const refusal = refuseArgument(codec, argument, bytes.needed);
  if (refusal !== 0) {
    return refusal;
  }
  const from = codec.read(STRUCT, 'from', argument);
  const to = codec.read(STRUCT, 'to', argument);
  const direct = isArc(transitions, Number(from), Number(to)) ? ArcAnswer.DIRECT : 0;
  const isState = hasState(transitions, Number(from));
  const accepted = isState && hasPath(transitions, Number(from), Number(to)) ? ArcAnswer.ACCEPTED : 0;
  const argsz = codec.read(STRUCT, 'argsz', argument);
  answerWith(argument, bytes, codec.encode(STRUCT, { argsz, flags: BigInt(direct | accepted), from, to }));
  return 0;
}
