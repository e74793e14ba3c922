// SPDX-License-Identifier: MIT
// One write of `device_state` under a schedule of faults, and all that can be seen of it.

import type { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { EIO, type FaultPhase, FaultPlan } from '../../../src/runtime/index.js';
import { setState, stateOf } from '../region-user.js';
import type { Subject, WriteCase } from './subject.js';

/** Numbers of the steps that fail, in the order in which the write takes them, from 0. */
export type Schedule = readonly number[];

export interface Outcome {
  readonly errno: number;
  readonly state: number;
  /** The phases of the steps that were taken, forward ones first. */
  readonly phases: readonly FaultPhase[];
  readonly trace: readonly number[];
  /** States that were read while the write was carried out. */
  readonly visible: readonly number[];
  readonly dmaStarted: number;
  readonly interruptsRaised: number;
  /** Whether the device ran at the start of any step. */
  readonly ran: boolean;
}

/** Ticks that pass in the middle of each step, where any do. */
const TICKS_WITHIN = 2;

export function perform({ to, within }: WriteCase, subject: Subject, schedule: Schedule): Outcome {
  const { device } = subject;
  const { dmaStarted, interruptsRaised } = device.hardware;
  const visible: number[] = [];
  const look = within ? watch(subject, visible) : () => undefined;
  const phases: FaultPhase[] = [];
  let ran = false;
  const errno = withSteps(
    device,
    (phase) => {
      phases.push(phase);
      ran ||= device.hardware.running;
      const fails = schedule.includes(phases.length - 1);
      look();
      return fails ? -EIO : 0;
    },
    () => setState(device, to),
  );
  unwatch(subject);
  return {
    errno,
    state: stateOf(device),
    phases,
    trace: device.trace,
    visible,
    dmaStarted: device.hardware.dmaStarted - dmaStarted,
    interruptsRaised: device.hardware.interruptsRaised - interruptsRaised,
    ran,
  };
}

/** Has each step of a write ask whether it fails; reads in the middle of a step are none. */
function withSteps(
  { faults }: MigrationDevice,
  ask: (phase: FaultPhase) => number,
  action: () => number,
): number {
  faults.take = (step, phase) => (/^(set|clear)-/.test(step) ? ask(phase) : 0);
  const result = action();
  faults.take = FaultPlan.prototype.take;
  return result;
}

/** Time passes whenever this is called; the user looks then, on each interrupt, and on each write of its memory. */
function watch({ device, memory }: Subject, visible: number[]): () => void {
  const look = (): void => void visible.push(stateOf(device));
  device.hardware.onInterrupt = look;
  memory.onWrite = look;
  return () => {
    look();
    for (let tick = 0; tick < TICKS_WITHIN; tick++) device.work();
  };
}

function unwatch({ device, memory }: Subject): void {
  device.hardware.onInterrupt = undefined;
  memory.onWrite = undefined;
}
