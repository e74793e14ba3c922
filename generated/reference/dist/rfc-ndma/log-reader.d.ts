// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { JudgedEdition } from '../core/index.js';
/** Reads a log of accesses, and tells of the rules on users that it breaks. */
export declare const createLogReader: JudgedEdition['createLogReader'];
