// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The handlers of a driver, and a table that says which of them each arc calls.

import type { s32, u32 } from 'uapi';
import { DeviceState } from './device-state.js';
import { MigrationState } from './states.js';

/**
 * What a driver provides to the algorithms: the state that the user reads, and a handler for each thing that a driver does.
 *
 * @remarks
 * A handler returns 0 or a negative errno. With `unwind` it takes back what an arc has done: the session of the data window
 * is then the one from the start of the arc. The algorithm may ask it to take back an action that
 * failed half-way. The handler must accept that.
 *
 * @record vfio_migration_driver
 */
export interface StateDriver {
  /** The value that the user reads. */
  device_state: u32;
  /** Starts or stops the device. */
  running(set: boolean, unwind: boolean): s32;
  /** Stops or allows the DMA that the device starts. */
  ndma(set: boolean, unwind: boolean): s32;
  /** Opens or closes a session in which the user collects. */
  saving(set: boolean, unwind: boolean): s32;
  /** Opens or closes a session in which the user stores. If it closes the session, and not in an unwind, it takes the stored state into the device. */
  resuming(set: boolean, unwind: boolean): s32;
  /** Called at the start of an arc. If the arc fails, the driver returns to the session of this moment. */
  keep(): void;
  /** Gives up the session of the data window, if there is one. */
  abandon(): void;
}

/**
 * One thing that a driver does on an arc.
 *
 * @record vfio_migration_action
 */
export interface ArcAction {
  /** The state before the arc. */
  readonly from: u32;
  /** The state after it. */
  readonly to: u32;
  /** The bit whose handler is called; an arc calls each handler once at most. */
  readonly bit: u32;
  /** Whether the handler sets the bit. */
  readonly set: boolean;
}

/**
 * The actions of each arc, in their order. What an arc does not change stays as it is.
 *
 * @list vfio_migration_actions
 */
export const ARC_ACTIONS: readonly ArcAction[] = [
  { from: MigrationState.RUNNING, to: MigrationState.STOP, bit: DeviceState.RUNNING, set: false },
  // The session opens on a device that is stopped already, so that nothing changes behind its back.
  { from: MigrationState.RUNNING, to: MigrationState.STOP_COPY, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.RUNNING, to: MigrationState.STOP_COPY, bit: DeviceState.SAVING, set: true },
  { from: MigrationState.RUNNING, to: MigrationState.RESUMING, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.RUNNING, to: MigrationState.RESUMING, bit: DeviceState.RESUMING, set: true },
  { from: MigrationState.RUNNING, to: MigrationState.PRE_COPY, bit: DeviceState.SAVING, set: true },
  { from: MigrationState.RUNNING, to: MigrationState.RUNNING_NDMA, bit: DeviceState.NDMA, set: true },
  { from: MigrationState.PRE_COPY, to: MigrationState.STOP_COPY, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.PRE_COPY, to: MigrationState.RUNNING, bit: DeviceState.SAVING, set: false },
  { from: MigrationState.PRE_COPY, to: MigrationState.PRE_COPY_NDMA, bit: DeviceState.NDMA, set: true },
  // A device stops before its DMA is allowed again.
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.STOP_COPY, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.STOP_COPY, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.PRE_COPY, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.RUNNING, bit: DeviceState.SAVING, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.RUNNING, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.STOP, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.STOP, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.PRE_COPY_NDMA, to: MigrationState.STOP, bit: DeviceState.SAVING, set: false },
  // The device stays quiet: only its session ends.
  {
    from: MigrationState.PRE_COPY_NDMA,
    to: MigrationState.RUNNING_NDMA,
    bit: DeviceState.SAVING,
    set: false,
  },
  { from: MigrationState.STOP_COPY, to: MigrationState.STOP, bit: DeviceState.SAVING, set: false },
  // The session is closed before the device runs: what it collected is not to be continued.
  { from: MigrationState.STOP_COPY, to: MigrationState.RUNNING, bit: DeviceState.SAVING, set: false },
  { from: MigrationState.STOP_COPY, to: MigrationState.RUNNING, bit: DeviceState.RUNNING, set: true },
  // The session stays open; what it gives out from here on begins anew, since the device runs on.
  { from: MigrationState.STOP_COPY, to: MigrationState.PRE_COPY, bit: DeviceState.RUNNING, set: true },
  // The same on a device that is to be quiet: DMA is held back before it runs.
  { from: MigrationState.STOP_COPY, to: MigrationState.PRE_COPY_NDMA, bit: DeviceState.NDMA, set: true },
  { from: MigrationState.STOP_COPY, to: MigrationState.PRE_COPY_NDMA, bit: DeviceState.RUNNING, set: true },
  { from: MigrationState.STOP, to: MigrationState.RUNNING, bit: DeviceState.RUNNING, set: true },
  { from: MigrationState.STOP, to: MigrationState.STOP_COPY, bit: DeviceState.SAVING, set: true },
  { from: MigrationState.STOP, to: MigrationState.RESUMING, bit: DeviceState.RESUMING, set: true },
  // DMA is held back before the device runs.
  { from: MigrationState.STOP, to: MigrationState.RUNNING_NDMA, bit: DeviceState.NDMA, set: true },
  { from: MigrationState.STOP, to: MigrationState.RUNNING_NDMA, bit: DeviceState.RUNNING, set: true },
  { from: MigrationState.RESUMING, to: MigrationState.STOP, bit: DeviceState.RESUMING, set: false },
  { from: MigrationState.RESUMING, to: MigrationState.RUNNING_NDMA, bit: DeviceState.RESUMING, set: false },
  { from: MigrationState.RESUMING, to: MigrationState.RUNNING_NDMA, bit: DeviceState.NDMA, set: true },
  { from: MigrationState.RESUMING, to: MigrationState.RUNNING_NDMA, bit: DeviceState.RUNNING, set: true },
  { from: MigrationState.RUNNING_NDMA, to: MigrationState.RUNNING, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.RUNNING_NDMA, to: MigrationState.STOP, bit: DeviceState.RUNNING, set: false },
  { from: MigrationState.RUNNING_NDMA, to: MigrationState.STOP, bit: DeviceState.NDMA, set: false },
  { from: MigrationState.RUNNING_NDMA, to: MigrationState.PRE_COPY_NDMA, bit: DeviceState.SAVING, set: true },
];
