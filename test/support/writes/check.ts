// SPDX-License-Identifier: MIT
// What must hold of a write of `device_state` however it fails, and of the device afterwards.

import type { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import { COUNTER, DOORBELL } from '../../../spec/vfio-migration/device/hardware/bar-registers.js';
import { EIO, EOPNOTSUPP, encodeScalar } from '../../../src/runtime/index.js';
import {
  type Activity,
  allowedInError,
  allowsDma,
  ERROR,
  NDMA,
  RESUMING,
  RUNNING,
  SAVING,
} from '../editions.js';
import { collect, contentsOf, read, setState, stateOf, store } from '../region-user.js';
import type { Outcome, Schedule } from './perform.js';
import { createDevice, isStopped, type Recording, restore, type Subject, type WriteCase } from './subject.js';

/** What is wrong; nothing where all is well. */
export type Problems = readonly string[];

const claim = (holds: boolean, problem: string): Problems => (holds ? [] : [problem]);

/** Whether the outcome is one that the case and its faults allow. */
export function checkOutcome(given: WriteCase, outcome: Outcome, schedule: Schedule): Problems {
  const { machine } = given.edition;
  return [
    ...(machine === undefined ? checkEnd(given, outcome, schedule) : checkPath(given, outcome, schedule)),
    ...checkStates(given, outcome),
    ...checkQuiet(given, outcome),
  ];
}

/** The new state, the old one or ERROR: which one, follows from the faults. */
function checkEnd(given: WriteCase, { errno, state, phases }: Outcome, schedule: Schedule): Problems {
  const { from, to } = given;
  const unwound = schedule.some((step) => phases[step] === 'unwind');
  const surprises = mayFailByItself(given);
  const expected = schedule.length === 0 ? [to] : unwound ? [ERROR] : [from];
  // A drain that times out may do so in the unwind as well.
  const allowed = surprises ? [...(schedule.length === 0 ? [to, from] : [from]), ERROR] : expected;
  return [
    ...claim(
      (errno === 0) === (state === to && (from !== to || phases.length === 0)),
      `${errno} in ${state}`,
    ),
    ...claim(allowed.includes(state), `the state is ${state}, and not ${allowed.join(' or ')}`),
    ...claim(surprises || errno === (schedule.length === 0 ? 0 : -EIO), `the errno is ${errno}`),
  ];
}

/** The last state of the path that was reached, or ERROR: which one, follows from the faults. */
function checkPath(given: WriteCase, outcome: Outcome, schedule: Schedule): Problems {
  const { edition, style, from, to } = given;
  const { errno, state, phases, trace, ran } = outcome;
  const path = edition.machine?.pathOf({ style }, from, to);
  if (path === undefined) {
    const untouched = state === from && phases.length === 0 && trace.length === 0;
    return claim(errno === -EOPNOTSUPP && untouched, `a refused write gives ${errno}, by way of ${trace}`);
  }
  const reached = trace.filter((label) => label !== ERROR);
  const last = reached.at(-1) ?? from;
  const unwound = schedule.some((step) => phases[step] === 'unwind');
  const lost = unwound || (schedule.length > 0 && last === RESUMING);
  const expected = schedule.length === 0 ? to : lost ? ERROR : last;
  return [
    ...claim((errno === 0) === (state === to), `${errno} in ${state}`),
    ...claim(
      reached.every((label, place) => label === path[place]),
      `${reached} is not the way ${path}`,
    ),
    ...claim([last, ERROR].includes(state), `the state is ${state}, the last one on the way was ${last}`),
    ...(mayFailByItself(given)
      ? []
      : claim(state === expected, `the state is ${state}, and not ${expected}`)),
    ...claim(!ran || !isStopped(from) || !isStopped(to), `the device ran between ${from} and ${to}`),
  ];
}

/** Whether a step may fail that no fault was planned for. */
function mayFailByItself({ style, from, to, workload, progress }: WriteCase): boolean {
  const savesAgain = style === 'snapshot' && (from & SAVING) !== 0 && isStopped(from);
  return (
    workload === 'never' ||
    (savesAgain && (to & (SAVING | RUNNING)) === (SAVING | RUNNING)) ||
    ((from & RESUMING) !== 0 && (to & RESUMING) === 0 && progress < Infinity)
  );
}

function checkStates(given: WriteCase, { trace, visible, state }: Outcome): Problems {
  const { edition, from } = given;
  const valid = (seen: number): boolean => edition.states.includes(seen);
  const ended = trace.at(-1) ?? from;
  return [
    ...claim(visible.every(valid), `states ${visible.join(' ')} were visible`),
    ...claim(trace.slice(0, -1).every(valid), `states ${trace.join(' ')} were entered`),
    ...claim(ended === state, `the trace ends in ${ended}, the register says ${state}`),
  ];
}

/** No DMA leaves a device between two states that both forbid it, and no interrupt one that is stopped in both. */
function checkQuiet({ from, to, style }: WriteCase, { dmaStarted, interruptsRaised }: Outcome): Problems {
  const forbidden = !allowsDma(from, style) && !allowsDma(to, style);
  return [
    ...claim(!forbidden || dmaStarted === 0, `${dmaStarted} requests were started between ${from} and ${to}`),
    ...claim(!isStopped(from) || !isStopped(to) || interruptsRaised === 0, `${interruptsRaised} interrupts`),
  ];
}

/** Whether the device does what its state says, and goes on as if nothing had failed. */
export function checkAfter(given: WriteCase, subject: Subject, recording: Recording): Problems {
  const state = stateOf(subject.device);
  if (state === ERROR) {
    const { edition, style, from, to } = given;
    const { trace } = subject.device;
    return [
      ...checkSilence(subject, allowedInError(edition, { style }, { from, to, trace })),
      ...checkSticky(subject),
      ...checkReset(given, subject),
    ];
  }
  return [...checkHardware(given, subject.device), ...checkSession(given, subject, recording)];
}

function checkHardware({ style }: WriteCase, device: MigrationDevice): Problems {
  const state = stateOf(device);
  const { running, interruptsEnabled, hold } = device.hardware;
  const runs = !isStopped(state);
  const dmaAllowed = running && hold === 'nothing';
  return [
    ...claim(running === runs, `state ${state}, but running: ${running}`),
    ...claim(interruptsEnabled === runs, `state ${state}, but interrupts: ${interruptsEnabled}`),
    ...claim(dmaAllowed === allowsDma(state, style), `state ${state}, but DMA allowed: ${dmaAllowed}`),
  ];
}

/** The session goes on: what was collected or stored so far, and the rest, make a whole. */
function checkSession(given: WriteCase, subject: Subject, recording: Recording): Problems {
  const state = stateOf(subject.device);
  subject.memory.makePresent(0);
  if ((state & SAVING) !== 0) return checkSaving(given, subject);
  return (state & RESUMING) !== 0 ? checkResuming(subject, recording) : checkRunning(subject.device);
}

function checkSaving(given: WriteCase, { device, memory, memoryBefore, collected }: Subject): Problems {
  // Work would change blocks again that a session has lost sight of, so only every other case has some.
  if (given.within) device.work();
  const errno = setState(device, SAVING);
  const restored = restore(given, [...collected, ...collect(device)]);
  const missed = memory.changedSince(memoryBefore);
  const logged = memory.takeLog();
  return [
    ...claim(errno === 0, `to stop gives ${errno}`),
    ...claim(restored === contentsOf(device), `restored ${restored}`),
    ...claim(
      missed.every((page) => logged.includes(page)),
      `pages ${missed}, but ${logged} in the log`,
    ),
  ];
}

function checkResuming({ device, stored }: Subject, { segments, contents }: Recording): Problems {
  const refused = segments.slice(stored).findIndex((segment) => store(device, segment) !== 0);
  const errno = setState(device, 0);
  return [
    ...claim(refused < 0, `segment ${stored + refused} is refused`),
    ...claim(errno === 0, `to go on gives ${errno}`),
    ...claim(contentsOf(device) === contents, 'what was restored is not what was collected'),
  ];
}

function checkRunning(device: MigrationDevice): Problems {
  const errno = setState(device, RUNNING);
  const { dmaStarted, interruptsRaised, image } = device.hardware;
  const counter = image.loadU32(COUNTER);
  device.work();
  const works =
    image.loadU32(COUNTER) === counter + 1 &&
    device.hardware.dmaStarted > dmaStarted &&
    device.hardware.interruptsRaised > interruptsRaised;
  return [...claim(errno === 0, `to run gives ${errno}`), ...claim(works, 'the device does not work')];
}

/** Nothing but a reset helps, and the data section is closed. */
function checkSticky({ device }: Subject): Problems {
  const errnos = [0, RUNNING, SAVING, RESUMING, NDMA, ERROR, 0x7fffffff].map((state) =>
    setState(device, state),
  );
  return [
    ...claim(
      errnos.every((errno) => errno === -EIO),
      `ERROR is left by a write: ${errnos}`,
    ),
    ...claim(stateOf(device) === ERROR, `ERROR became ${stateOf(device)}`),
    ...claim(
      [8, 16, 24].every((offset) => read(device, offset, 8) === 0n),
      'a session in ERROR',
    ),
  ];
}

/** Nothing leaves the device that may not, whatever a user does. */
function checkSilence({ device, memory }: Subject, allowed: Activity): Problems {
  const { dmaStarted, interruptsRaised } = device.hardware;
  const bytes = memory.bytes.slice();
  device.hardware.bar.write(DOORBELL, encodeScalar(3n, 4));
  for (let tick = 0; tick < 3; tick++) device.work();
  const { dmaStarted: started, interruptsRaised: raised, dmaOutstanding } = device.hardware;
  return [
    ...claim(allowed.dma || (started === dmaStarted && dmaOutstanding === 0), 'DMA in ERROR'),
    ...claim(allowed.runs || raised === interruptsRaised, 'an interrupt in ERROR'),
    ...claim(allowed.dma || memory.changedSince(bytes).length === 0, 'memory is written in ERROR'),
  ];
}

function checkReset(given: WriteCase, { device, memory }: Subject): Problems {
  const errno = device.reset();
  memory.makePresent(0);
  return [
    ...claim(errno === 0 && stateOf(device) === RUNNING, `a reset gives ${errno}`),
    ...claim(
      contentsOf(device) === contentsOf(createDevice(given)),
      'after a reset the device is not as new',
    ),
    ...checkHardware(given, device),
    ...checkRunning(device),
  ];
}
