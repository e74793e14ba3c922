// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device under the rules of this edition.

import type { TranscriptTarget } from 'uapi';
import { bitNames, structLayout } from 'uapi/derived';
// The later edition wrote down the loop that this one describes.
import { collectSegments, storeSegments } from '../common/segments.js';
import { MigrationDevice } from '../device/device.js';
import { DEVICE_OPTIONS, type DeviceOptions } from '../device/options.js';
import { ReferenceTarget, type TargetRules } from '../device/target.js';
import { DeviceState, MASK } from './device-state.js';
import { changeState } from './transition.js';

/** What the reference device and the user of its transcripts are told of this edition. */
export const RULES: TargetRules = {
  layout: structLayout('vfio_device_migration_info'),
  structLayout,
  bits: bitNames('DeviceState'),
  initial: DeviceState.RUNNING,
  error: DeviceState.SAVING | DeviceState.RESUMING,
  mask: MASK,
  options: DEVICE_OPTIONS,
  write: changeState,
  collectSegments,
  storeSegments,
};

/** A device in its default state. */
export function createDevice(options: DeviceOptions = {}): MigrationDevice {
  return new MigrationDevice(RULES, options);
}

/** A device for transcripts to drive. */
export function createTarget(): TranscriptTarget {
  return new ReferenceTarget(RULES);
}
