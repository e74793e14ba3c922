// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/**
 * The states of a device.
 *
 * @states VFIO_DEVICE_STATE_
 * @of DeviceState
 * @defined
 */
export var MigrationState;
(function (MigrationState) {
    /**
     * The device is stopped.
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 1
     */
    MigrationState[MigrationState["STOP"] = 0] = "STOP";
    /** The device runs: the default. */
    MigrationState[MigrationState["RUNNING"] = 1] = "RUNNING";
    /**
     * The device is stopped, and its state can be collected.
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 3
     */
    MigrationState[MigrationState["STOP_COPY"] = 2] = "STOP_COPY";
    /** The device runs while its state can be collected. */
    MigrationState[MigrationState["PRE_COPY"] = 3] = "PRE_COPY";
    /** The device is stopped, and the state that the user stores takes the place of its own. */
    MigrationState[MigrationState["RESUMING"] = 4] = "RESUMING";
    /**
     * The device has failed; only a reset leads out.
     * @fault name-collision the kernel's later protocol numbers its states and gives this name the value 0
     */
    MigrationState[MigrationState["ERROR"] = 6] = "ERROR";
    /** The device runs, and starts no DMA that could reach another device. */
    MigrationState[MigrationState["RUNNING_NDMA"] = 9] = "RUNNING_NDMA";
    /** The same, while the device's state can be collected. */
    MigrationState[MigrationState["PRE_COPY_NDMA"] = 11] = "PRE_COPY_NDMA";
})(MigrationState || (MigrationState = {}));
