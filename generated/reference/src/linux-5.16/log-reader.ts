// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Logs of the users of this edition, judged.

import type { JudgedEdition } from '../core/index.js';
import { judgedBy } from '../wire/log-reader.js';
import { flows } from './user.js';

/** Reads a log of accesses, and tells of the rules on users that it breaks. */
export const createLogReader: JudgedEdition['createLogReader'] = judgedBy(flows.rules).createLogReader;
