// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Arc } from '../core/index.js';
/**
 * The states by the names that the text of the time gives them.
 *
 * @states VFIO_DEVICE_STATE_
 * @of DeviceState
 */
export declare enum NamedState {
    /** Stopped, neither saving nor resuming. */
    STOP = 0,
    /** Running: the default. */
    RUNNING = 1,
    /** Stopped, and its state is saved. */
    STOP_AND_COPY = 2,
    /** Running while its state is saved. */
    PRE_COPY = 3,
    /** Stopped, and its state is resumed. */
    RESUMING = 4,
    /** In error. */
    ERROR = 6
}
/**
 * The transitions that the figure of the time draws, by flow.
 *
 * @arcs NamedState
 */
export declare const ARCS: readonly Arc<NamedState>[];
