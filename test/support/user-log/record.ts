// SPDX-License-Identifier: MIT
// Logs of the flows on reference devices: of every edition, with time that passes and resets that come from elsewhere.

import { ruleIds as fsmRuleIds } from '../../../generated/reference/src/derived/fsm.js';
import { ruleIds as linuxRuleIds } from '../../../generated/reference/src/derived/linux-5.16.js';
import { ruleIds as rfcRuleIds } from '../../../generated/reference/src/derived/rfc-ndma.js';
import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import type { StyleName } from '../../../spec/vfio-migration/device/styles.js';
import {
  AccessLog,
  createFlows,
  judgeLog,
  type LogEntry,
  runFlow,
  type UserRules,
} from '../../../spec/vfio-migration/user/index.js';
import { type Edition, machine, NDMA, named, RESUMING, RUNNING, rfc, SAVING } from '../editions.js';

const RULE_IDS: Readonly<Record<string, typeof rfcRuleIds>> = {
  'linux-5.16': linuxRuleIds,
  'rfc-ndma': rfcRuleIds,
  fsm: fsmRuleIds,
};

/** Small, so that a log is short. */
const SHAPE = { blocks: 2, blockBytes: 64 };

export const EDITIONS: readonly Edition[] = [named, rfc, machine];
export const FLOWS = ['live', 'ping-pong', 'suspend', 'resume', 'pass', 'shutdown'] as const;
export type FlowName = (typeof FLOWS)[number];

export interface Recording {
  readonly edition: Edition;
  readonly flow: FlowName;
  /** Devices of a machine. */
  readonly count: number;
  readonly style?: StyleName;
  /** After so many events someone else resets a device of the side. */
  readonly reset?: { readonly after: number; readonly side: 'source' | 'target' };
}

export function userRules({ name, rules }: Edition): UserRules {
  const ndma = rules.mask & NDMA;
  const ruleIds = RULE_IDS[name]!('user');
  return { ...rules, running: RUNNING, saving: SAVING, resuming: RESUMING, ndma, ruleIds };
}

export function record({ edition, flow, count, style, reset }: Recording): {
  readonly log: readonly LogEntry[];
  readonly errno: number;
} {
  const log = new AccessLog();
  const flows = createFlows(userRules(edition));
  const machines = { source: devicesOf(), target: devicesOf() };
  const portsOf = (side: 'source' | 'target') =>
    machines[side].map((device, number) => log.record(device, `${side} ${number}`));
  const [source, target] = [portsOf('source'), portsOf('target')];
  let events = 0;
  const onEvent = () => {
    for (const device of [...machines.source, ...machines.target]) device.work();
    if (reset !== undefined && ++events === reset.after) machines[reset.side][0]!.reset();
  };
  const saved = () => runFlow(flows.suspend(source), onEvent);
  const run = () => {
    switch (flow) {
      case 'live':
        return runFlow(flows.liveMigration(source, target, { rounds: 2, roundSegmentsMax: 4 }), onEvent);
      case 'ping-pong':
        return runFlow(flows.pingPong(source, target, { rounds: 1, roundSegmentsMax: 4 }), onEvent);
      case 'suspend':
        return saved();
      case 'shutdown':
        return runFlow(flows.shutdown(source), onEvent);
      case 'resume': {
        const { streams, carried } = saved();
        return runFlow(flows.resume(target, streams, undefined, undefined, carried), onEvent);
      }
      case 'pass':
        return runFlow(flows.passThrough(target, saved().streams), onEvent);
    }
  };
  return { errno: run().errno, log: log.entries };

  function devicesOf(): readonly MigrationDevice[] {
    return Array.from(
      { length: count },
      () => new MigrationDevice(edition.rules, { shape: SHAPE, ...(style === undefined ? {} : { style }) }),
    );
  }
}

/** IDs of the rules that the log breaks. */
export function broken(edition: Edition, log: readonly LogEntry[]): readonly string[] {
  const verdicts = judgeLog(userRules(edition), log);
  return verdicts.flatMap(({ rule, verdict }) => (verdict === 'broken' ? [rule] : []));
}
