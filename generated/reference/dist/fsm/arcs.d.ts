// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Arc } from '../core/index.js';
import { MigrationState } from './states.js';
/**
 * The arcs between states that the thread speaks of, with who spoke of them.
 *
 * A driver implements each one that was not dropped as an operation of its own.
 *
 * @arcs MigrationState
 */
export declare const ARCS: readonly Arc<MigrationState>[];
