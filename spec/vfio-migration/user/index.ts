// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What the package shows of the user's side, beside the flows of each edition.

export { AccessLog, type LogEntry } from './access-log.js';
export {
  type CarriedMsix,
  type CarriedState,
  readCarriedState,
  writeCarriedState,
} from './carried-state.js';
export {
  type Flow,
  type FlowEvent,
  type FlowPlace,
  type FlowResult,
  type Guest,
  runFlow,
  type SavedResult,
  type Stream,
} from './events.js';
export { createFlows, type Flows } from './flows.js';
export type { FlowMemory, GuestMemory } from './guest-memory.js';
export type { FlowLimits } from './limits.js';
export { type BrokenRule, JUDGED_RULES, judgeLog, LogJudge, type LogVerdict } from './log-judge.js';
export type { DataAccess } from './pieces.js';
export type { MappedPart, MigrationPort } from './port.js';
export { type FlowRefusal, Refusals } from './refusals.js';
export type { UserRules } from './rules.js';
export {
  type RegisterAccess,
  type RegisterRead,
  type RegisterRules,
  UserRegisters,
} from './user-registers.js';
export type { FlowOptions } from './virtual-machine.js';
