// SPDX-License-Identifier: MIT
// The user flows, on devices of two editions: each flow with every style of driver, without a fault and with each step of each
// side failing once, or for good. What counts is what the caller is told: errno, where the guest is, in which states the devices are.

import { EIO } from '../../../generated/reference/src/core/index.js';
import {
  type FlowResult,
  type Flows,
  type MigrationDevice,
  runFlow,
  type SavedResult,
  STYLES,
  type StyleName,
} from '../../../generated/reference/src/rfc-ndma/index.js';

/** What an edition gives to its users. */
export interface EditionUnderTest {
  readonly flows: Flows;
  createDevice(options: { readonly style: StyleName }): MigrationDevice;
}

type Machine = readonly MigrationDevice[];
type RunFlow = (flows: Flows, source: Machine, target: Machine) => FlowResult;

const FLOWS: Readonly<Record<string, RunFlow>> = {
  'live migration': (flows, source, target) => runFlow(flows.liveMigration(source, target)),
  'downtime exceeded': (flows, source, target) =>
    runFlow(flows.liveMigration(source, target, { rounds: 1, roundSegmentsMax: 1, stopSegmentsMax: 2 })),
  'ping-pong': (flows, source, target) => runFlow(flows.pingPong(source, target)),
  'suspend and resume': (flows, source, target) =>
    withStreams(runFlow(flows.suspend(source)), (streams) => runFlow(flows.resume(target, streams))),
  'in equals out': (flows, source, target) =>
    withStreams(runFlow(flows.suspend(source)), (streams) => runFlow(flows.passThrough(target, streams))),
  shutdown: (flows, source) => runFlow(flows.shutdown(source)),
};

function withStreams(saved: SavedResult, goOn: (streams: SavedResult['streams']) => FlowResult): FlowResult {
  return saved.errno === 0 ? goOn(saved.streams) : saved;
}

const STEPS = ['running', 'ndma', 'saving', 'resuming'].flatMap((part) => [`set-${part}`, `clear-${part}`]);

/** Which step of which machine fails how often; nothing fails in the first one. */
interface Failure {
  readonly name: string;
  apply(source: Machine, target: Machine): void;
}

const FAILURES: readonly Failure[] = [
  { name: 'nothing fails', apply: () => undefined },
  ...(['source', 'target'] as const).flatMap((side) =>
    STEPS.flatMap((step) =>
      [1, Infinity].map((times) => ({
        name: `${step} fails at the ${side} ${times === 1 ? 'once' : 'always'}`,
        apply: (source: Machine, target: Machine) =>
          (side === 'source' ? source : target)[0]!.faults.add(step, EIO, 'forward', times),
      })),
    ),
  ),
];

/** What a flow came to, by the name of its run. */
export function flowRuns({ flows, createDevice }: EditionUnderTest): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  for (const [flow, run] of Object.entries(FLOWS))
    for (const style of Object.keys(STYLES) as readonly StyleName[])
      for (const devices of [1, 2])
        for (const { name, apply } of FAILURES) {
          const machine = (): Machine => Array.from({ length: devices }, () => createDevice({ style }));
          const [source, target] = [machine(), machine()];
          for (const device of source) device.work();
          apply(source, target);
          const { errno, guest, source: sources, target: targets } = run(flows, source, target);
          const told = `errno ${errno}, guest ${guest}, source ${sources}, target ${targets}`;
          runs.set(`${flow}, ${devices} of ${style}, ${name}`, told);
        }
  return runs;
}
