// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The handlers of a driver, and a table that says which of them each arc calls.
import { DeviceState } from './device-state.js';
import { MigrationState } from './states.js';
/**
 * The actions of each arc, in their order. What an arc does not change stays as it is.
 *
 * @list vfio_migration_actions
 */
export const ARC_ACTIONS = [
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
