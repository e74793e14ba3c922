// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Arc } from '../core/index.js';
import { MigrationState } from './states.js';

/**
 * The arcs that a driver implements, each as one operation.
 *
 * @arcs MigrationState
 */
export const ARCS: readonly Arc<MigrationState>[] = [
  { from: MigrationState.RUNNING, to: MigrationState.STOP, label: 'shutdown' },
  { from: MigrationState.RUNNING, to: MigrationState.STOP_COPY, label: 'save or suspend' },
  { from: MigrationState.RUNNING, to: MigrationState.PRE_COPY, label: 'live migration' },
  { from: MigrationState.RUNNING, to: MigrationState.RESUMING, label: 'resume' },
  { from: MigrationState.PRE_COPY, to: MigrationState.STOP_COPY, label: 'live migration' },
  { from: MigrationState.PRE_COPY, to: MigrationState.RUNNING, label: 'abort of a live migration' },
  { from: MigrationState.STOP_COPY, to: MigrationState.STOP, label: 'end of a migration' },
  { from: MigrationState.STOP_COPY, to: MigrationState.RUNNING, label: 'abort of a save' },
  { from: MigrationState.STOP, to: MigrationState.RUNNING, label: 'start' },
  { from: MigrationState.STOP, to: MigrationState.STOP_COPY, label: 'save of a stopped device' },
  { from: MigrationState.STOP, to: MigrationState.RESUMING, label: 'resume of a stopped device' },
  { from: MigrationState.RESUMING, to: MigrationState.STOP, label: 'end of a resume' },
];
