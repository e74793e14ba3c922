// SPDX-License-Identifier: MIT
// Cases of flows that meet a fault: every reset after every event, and drawn ones with resets at any access and lies.

import { seededRandom } from '../../../src/runtime/index.js';
import { STYLES } from '../editions.js';
import { type Lying, type Place, type Plan, type Reset, runPlan } from './run.js';
import type { Interference, Lie, Mapping } from './witness.js';
import { EDITIONS, FLOWS, type Setting } from './world.js';

/** What came of some cases. */
export interface Outcome {
  cases: number;
  /** Flows that ended well in spite of it, and flows that failed. */
  readonly ends: { succeeded: number; failed: number };
  /** What was wrong, each with the first case of its kind. */
  readonly findings: Map<string, string>;
}

const KINDS: readonly Interference[] = ['reset', 'function', 'operator'];
const MAPPINGS: readonly Mapping[] = ['none', 'whole', 'prefix', 'parts'];
const SIDES: readonly Place['side'][] = ['source', 'target'];

/** Every setting without a fault. */
export function settings(counts: readonly number[], mappings: readonly Mapping[]): readonly Setting[] {
  return EDITIONS.flatMap((edition) =>
    STYLES.flatMap((style) =>
      FLOWS.flatMap((flow) =>
        counts.flatMap((count) =>
          mappings.map((mapping) => ({ edition, style, flow, count, mapping, isTold: false })),
        ),
      ),
    ),
  );
}

export const newOutcome = (): Outcome => ({
  cases: 0,
  ends: { succeeded: 0, failed: 0 },
  findings: new Map(),
});

function note(outcome: Outcome, setting: Setting, plan: Plan, described: string): void {
  const { wrong, result } = runPlan(setting, plan);
  noteRun(outcome, setting, wrong, result?.errno, described);
}

function noteRun(
  outcome: Outcome,
  setting: Setting,
  wrong: readonly string[],
  errno: number | undefined,
  described: string,
): void {
  outcome.cases += 1;
  outcome.ends[errno === 0 ? 'succeeded' : 'failed'] += 1;
  const { edition, style, flow, count, mapping, isTold } = setting;
  const where = `${flow} of ${count} in ${edition.name}, ${style}, mapped ${mapping}, ${isTold ? '' : 'not '}told`;
  for (const finding of wrong) {
    const kind = `${flow}, ${described.replaceAll(/\d+/g, 'N')}: ${finding}`;
    if (!outcome.findings.has(kind)) outcome.findings.set(kind, `${where}: ${described}`);
  }
}

/** No fault at all: the flow has to succeed, unless it takes too long by its own bounds. */
export function runWithout(outcome: Outcome, setting: Setting): void {
  const { wrong, result } = runPlan(setting, {});
  const isDone =
    result?.errno === 0 || (setting.flow === 'exceeded' && result?.refusal === 'downtime-exceeded');
  noteRun(outcome, setting, isDone ? wrong : [...wrong, 'no success'], result?.errno, 'nothing');
}

/** Ends the session of each device after each event, in turn. */
export function resetAfterEachEvent(
  outcome: Outcome,
  setting: Setting,
  kinds: readonly Interference[] = KINDS,
): void {
  const { events } = runPlan(setting, {});
  for (let event = 0; event < events; event++) {
    for (const side of SIDES) {
      for (let device = 0; device < setting.count; device++) {
        for (const kind of kinds) {
          const reset: Reset = { kind, side, device, when: { event } };
          note(outcome, setting, { resets: [reset] }, `${kind} of ${side} ${device} after event ${event}`);
        }
      }
    }
  }
}

const VALUES = [
  ...[
    0n,
    1n,
    2n,
    3n,
    4n,
    5n,
    6n,
    7n,
    8n,
    16n,
    24n,
    31n,
    32n,
    39n,
    40n,
    88n,
    4095n,
    4096n,
    4097n,
    8191n,
    8192n,
  ],
  ...[31n, 32n, 53n, 63n].flatMap((power) => [(1n << power) - 1n, 1n << power, (1n << power) + 1n]),
  (1n << 64n) - 1n,
];
const REGISTERS = [
  { name: 'device_state', offset: 0, width: 4n },
  { name: 'pending_bytes', offset: 8, width: 8n },
  { name: 'data_offset', offset: 16, width: 8n },
  { name: 'data_size', offset: 24, width: 8n },
] as const;

/** Draws cases: a setting, up to two resets, and a device that lies in one register. */
export function drawCases(outcome: Outcome, seed: number, count: number): void {
  const random = seededRandom(seed);
  const below = (bound: number): number => random() % bound;
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  for (let drawn = 0; drawn < count; drawn++) {
    const setting: Setting = {
      edition: pick(EDITIONS),
      style: pick(STYLES),
      flow: pick(FLOWS),
      count: 1 + below(2),
      mapping: pick(MAPPINGS),
      isTold: below(2) === 0,
    };
    const healthy = runPlan(setting, {});
    const placed = (): Place => ({ side: pick(SIDES), device: below(setting.count) });
    const resets = Array.from({ length: below(3) }, (): Reset => {
      const when =
        below(3) === 0 ? { event: below(healthy.events) } : { access: 1 + below(healthy.accesses) };
      return { ...placed(), kind: pick(KINDS), when };
    });
    const lying =
      resets.length === 0 || below(4) === 0 ? { ...placed(), ...drawLie(below, pick) } : undefined;
    const described = [
      ...resets.map(
        ({ kind, side, device, when }) => `${kind} of ${side} ${device} at ${JSON.stringify(when)}`,
      ),
      ...(lying === undefined ? [] : [`${lying.side} ${lying.device} lies: ${lying.text}`]),
    ].join('; ');
    note(outcome, setting, lying === undefined ? { resets } : { resets, lying }, described);
  }
}

/** What is said of one register, and at which of its reads. */
function drawLie(
  below: (bound: number) => number,
  pick: <Item>(items: readonly Item[]) => Item,
): Omit<Lying, keyof Place> & { readonly text: string } {
  const register = pick(REGISTERS);
  const mask = (1n << (8n * register.width)) - 1n;
  const value = pick(VALUES);
  const from = pick([0, 0, below(12)]);
  const to = pick([Infinity, Infinity, from]);
  const kind = pick(['as', 'plus', 'without'] as const);
  let reads = -1;
  const lie: Lie = (offset, truth) => {
    if (offset !== register.offset) return truth;
    reads += 1;
    if (reads < from || reads > to) return truth;
    return (kind === 'as' ? value : kind === 'plus' ? truth + value : truth & ~value) & mask;
  };
  return { lie, text: `${register.name} ${kind} ${value}, reads ${from} to ${to}` };
}
