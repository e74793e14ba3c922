// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

/**
 * The states by the names that the text of the time gives them.
 *
 * @states VFIO_DEVICE_STATE_
 * @of DeviceState
 */
export var NamedState;
(function (NamedState) {
    /** Stopped, neither saving nor resuming. */
    NamedState[NamedState["STOP"] = 0] = "STOP";
    /** Running: the default. */
    NamedState[NamedState["RUNNING"] = 1] = "RUNNING";
    /** Stopped, and its state is saved. */
    NamedState[NamedState["STOP_AND_COPY"] = 2] = "STOP_AND_COPY";
    /** Running while its state is saved. */
    NamedState[NamedState["PRE_COPY"] = 3] = "PRE_COPY";
    /** Stopped, and its state is resumed. */
    NamedState[NamedState["RESUMING"] = 4] = "RESUMING";
    /** In error. */
    NamedState[NamedState["ERROR"] = 6] = "ERROR";
})(NamedState || (NamedState = {}));
/**
 * The transitions that the figure of the time draws, by flow.
 *
 * @arcs NamedState
 */
export const ARCS = [
    { from: NamedState.RUNNING, to: NamedState.STOP, label: 'normal shutdown' },
    { from: NamedState.RUNNING, to: NamedState.STOP_AND_COPY, label: 'save or suspend' },
    { from: NamedState.STOP_AND_COPY, to: NamedState.STOP, label: 'save or suspend, live migration' },
    { from: NamedState.RUNNING, to: NamedState.PRE_COPY, label: 'live migration' },
    { from: NamedState.PRE_COPY, to: NamedState.STOP_AND_COPY, label: 'live migration' },
    { from: NamedState.RUNNING, to: NamedState.RESUMING, label: 'resuming' },
    { from: NamedState.RESUMING, to: NamedState.RUNNING, label: 'resumed' },
];
