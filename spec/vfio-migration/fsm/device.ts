// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device under the rules of this edition.

import {
  type s32,
  type TranscriptTarget,
  type TransitionSet,
  type Transitions,
  transitionSet,
  type u32,
} from 'uapi';
import { bitNames, structLayout, transitionsOf } from 'uapi/derived';
import { MIG_NDMA } from '../common/capability.js';
import { collectSegments, storeSegments } from '../common/segments.js';
import { MigrationDevice } from '../device/device.js';
import { DEVICE_OPTIONS, type DeviceOptions } from '../device/options.js';
import { styleNamed } from '../device/styles.js';
import { ReferenceTarget, type TargetRules } from '../device/target.js';
import { answerArcQuery } from './answer-arc-query.js';
import { ArcAnswer, DEVICE_MIGRATION_ARC } from './arc-query.js';
import { MASK } from './device-state.js';
import { askArc, type DeviceIoctl } from './discovery.js';
import { MigrationState } from './states.js';
import { writeDeviceState } from './write-device-state.js';

/** How a device of this edition differs from the default one. */
export interface FsmDeviceOptions extends DeviceOptions {
  /** Whether it has the states in which it runs while its state is collected; it has unless told otherwise. */
  readonly preCopy?: boolean;
}

const TRANSITIONS: Transitions = transitionsOf('MIGRATION');

/**
 * The paths of a device: those of the optional parts that its driver has.
 *
 * @throws RangeError for a style that there is not.
 * @rule arcs.optional
 */
export function transitionsFor({ style = 'precopy', ndma, preCopy = true }: FsmDeviceOptions): TransitionSet {
  const driver = styleNamed(style);
  return transitionSet(TRANSITIONS, [
    ...(preCopy ? ['precopy'] : []),
    ...((ndma ?? driver.ndma) ? ['ndma'] : []),
    ...(driver.savesAgain ? ['return'] : []),
  ]);
}

/** What the reference device and the user of its transcripts are told of this edition, for a device with these options. */
export function rulesFor(options: FsmDeviceOptions): TargetRules {
  const transitions = transitionsFor(options);
  return {
    layout: structLayout('vfio_device_migration_info'),
    structLayout,
    ndmaCapability: MIG_NDMA,
    bits: bitNames('DeviceState'),
    initial: TRANSITIONS.initial,
    error: MigrationState.ERROR,
    mask: MASK,
    options: [...DEVICE_OPTIONS, 'preCopy'],
    ioctl: (request, argument, codec, bytes) =>
      request === DEVICE_MIGRATION_ARC ? answerArcQuery(transitions, codec, argument, bytes) : undefined,
    write: (driver, value) => writeDeviceState(driver, value, transitions),
    askArc: flagsOfArc,
    collectSegments,
    storeSegments,
  };
}

/** @returns What a device answers of a transition, or a negative errno. */
function flagsOfArc(ioctl: DeviceIoctl, from: u32, to: u32): s32 {
  const answer = askArc(ioctl, from, to);
  if (typeof answer === 'number') {
    return answer;
  }
  return (answer.direct ? ArcAnswer.DIRECT : 0) | (answer.accepted ? ArcAnswer.ACCEPTED : 0);
}

/** A device in its default state. */
export function createDevice(options: FsmDeviceOptions = {}): MigrationDevice {
  return new MigrationDevice(rulesFor(options), options);
}

/** Words of this edition's own that a transcript may start a device with. */
export const OPTIONS: Readonly<Record<string, FsmDeviceOptions>> = { 'no-precopy': { preCopy: false } };

/** A device for transcripts to drive. */
export function createTarget(): TranscriptTarget {
  return new ReferenceTarget(rulesFor({}), createDevice, OPTIONS);
}
