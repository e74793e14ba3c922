// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What users do under the rules of this edition: the flows that were written for the bit field, with the same values.

import { bitNames, ruleIds, structLayout } from '../derived/fsm.js';
import { collectSegments, storeSegments } from '../common/segments.js';
import { createFlows, type Flows } from '../user/flows.js';
import { DeviceState, MASK } from './device-state.js';

/** What users do with migration regions, from end to end. */
export const flows: Flows = createFlows({
  layout: structLayout('vfio_device_migration_info'),
  bits: bitNames('DeviceState'),
  mask: MASK,
  running: DeviceState.RUNNING,
  saving: DeviceState.SAVING,
  resuming: DeviceState.RESUMING,
  ndma: DeviceState.NDMA,
  ruleIds: ruleIds('user'),
  collectSegments,
  storeSegments,
});
