// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type Flows } from '../user/flows.js';
/** What users do with migration regions, from end to end. */
export declare const flows: Flows;
