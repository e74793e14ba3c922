// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The reference device under the rules of this edition.

import type { TranscriptTarget } from 'uapi';
import { bitNames, structLayout } from 'uapi/derived';
import { MIG_NDMA } from '../common/capability.js';
import { collectSegments, storeSegments } from '../common/segments.js';
import { MigrationDevice } from '../device/device.js';
import { DEVICE_OPTIONS, type DeviceOptions } from '../device/options.js';
import { ReferenceTarget, type TargetRules } from '../device/target.js';
import { DeviceState, ERROR, MASK } from './device-state.js';
import { writeDeviceState } from './set-device-state.js';

/** What the reference device and the user of its transcripts are told of this edition. */
export const RULES: TargetRules = {
  layout: structLayout('vfio_device_migration_info'),
  structLayout,
  ndmaCapability: MIG_NDMA,
  bits: bitNames('DeviceState'),
  initial: DeviceState.RUNNING,
  error: ERROR,
  mask: MASK,
  options: DEVICE_OPTIONS,
  write: writeDeviceState,
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
