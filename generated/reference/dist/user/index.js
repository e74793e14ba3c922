// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// What the package shows of the user's side, beside the flows of each edition.
export { AccessLog } from './access-log.js';
export { readCarriedState, writeCarriedState, } from './carried-state.js';
export { runFlow, } from './events.js';
export { createFlows } from './flows.js';
export { JUDGED_RULES, judgeLog, LogJudge } from './log-judge.js';
export { Refusals } from './refusals.js';
export { UserRegisters, } from './user-registers.js';
