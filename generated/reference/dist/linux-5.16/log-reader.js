// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Logs of the users of this edition, judged.
import { judgedBy } from '../wire/log-reader.js';
import { flows } from './user.js';
/** Reads a log of accesses, and tells of the rules on users that it breaks. */
export const createLogReader = judgedBy(flows.rules).createLogReader;
