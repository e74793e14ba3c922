// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Machine } from '../core/index.js';
import { MigrationState } from './states.js';
/**
 * How a device goes from state to state.
 *
 * A write of a state to which no arc leads is carried out along a path of arcs. The paths are derived from the arcs
 * and from rules on what must not change on the way.
 *
 * @machine MigrationState
 */
export declare const MIGRATION: Machine<MigrationState>;
