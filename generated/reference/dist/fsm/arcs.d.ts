// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Arc } from '../core/index.js';
import { MigrationState } from './states.js';
/**
 * The arcs that a driver implements, each as one operation.
 *
 * @arcs MigrationState
 */
export declare const ARCS: readonly Arc<MigrationState>[];
