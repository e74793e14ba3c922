// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type JudgedEdition } from '../core/index.js';
import type { UserRules } from '../user/rules.js';
/** Gives an edition the log reader that `uapi judge` needs. */
export declare function judgedBy(rules: UserRules): JudgedEdition;
