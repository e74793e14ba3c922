// SPDX-License-Identifier: MIT
// What a write of `device_state` may do: refuse, reach the new state, return to the old one, or end in ERROR; and the way
// that it takes. Written out here, as an oracle of the algorithm.

import { EINVAL, EIO, EOPNOTSUPP, ETIMEDOUT, errnoName, formatBits } from '../../../src/runtime/index.js';
import { allowsDma, ERROR, NDMA, needs, RESUMING, RUNNING, rfc, SAVING } from '../editions.js';
import { claim } from './violation.js';
import { type Done, type View, type World, wasBegun } from './world.js';

interface Step {
  readonly name: string;
  readonly bit: number;
  readonly set: boolean;
}

const step = (name: string, bit: number): Step => ({ name, bit, set: name.startsWith('set') });

const STEPS: readonly Step[] = [
  step('clear-running', RUNNING),
  step('clear-ndma', NDMA),
  step('clear-saving', SAVING),
  step('clear-resuming', RESUMING),
  step('set-resuming', RESUMING),
  step('set-saving', SAVING),
  step('set-ndma', NDMA),
  step('set-running', RUNNING),
];

/** A state that was entered, and the step that leads there. */
interface Entered {
  readonly step: string;
  readonly state: number;
}

function stepsBetween(from: number, to: number): readonly Entered[] {
  let state = from;
  return STEPS.flatMap(({ name, bit, set }) => {
    const isSet = (from & bit) !== 0;
    const shall = (to & bit) !== 0;
    if (isSet === shall || shall !== set) return [];
    state ^= bit;
    return [{ step: name, state }];
  });
}

/** Everything that a trace may be where each step is a state. */
function waysOf(from: number, to: number, { errno, met }: Done): readonly (readonly number[])[] {
  const path = stepsBetween(from, to);
  const states = (entered: readonly Entered[]): readonly number[] => entered.map(({ state }) => state);
  if (errno === 0) return [states(path)];
  const failed = met.find(({ phase }) => phase === 'forward')?.step;
  return cutAfter(path, failed).flatMap((forward) => {
    const back = stepsBetween(forward.at(-1)!.state, from);
    const failedBack = met.find(({ phase }) => phase === 'unwind')?.step;
    const toError = cutAfter(back, failedBack).map((some) => [...states(forward), ...states(some), ERROR]);
    return failedBack === undefined ? [[...states(forward), ...states(back)], ...toError] : toError;
  });
}

/** A path up to the step that failed; up to each of its steps where that is not known. */
function cutAfter(path: readonly Entered[], failed: string | undefined): readonly (readonly Entered[])[] {
  return path.flatMap(({ step: name }, index) =>
    failed === undefined || failed === name ? [path.slice(0, index + 1)] : [],
  );
}

/** Why a write is not even begun, as a positive errno; 0 where it is. */
export function refusalOf(world: World, from: number, value: number): number {
  const { rules, states, machine } = world.setting.edition;
  if ((from & rules.mask) === ERROR) return EIO;
  if (((value ^ from) & ~rules.mask) !== 0) return EINVAL;
  const state = value & rules.mask;
  const isThere = !world.driver.lacks.some((part) => needs(state, part));
  if (!isThere || !states.includes(state) || (!world.ndma && (state & NDMA) !== 0)) return EINVAL;
  return machine === undefined || world.pathOf(from & rules.mask, state) !== undefined ? 0 : EOPNOTSUPP;
}

/** @param value - What the user wrote to `device_state`. */
export function checkStateWrite(world: World, done: Done, value: number): void {
  const { errno, met, before, after } = done;
  if (!wasBegun(done)) {
    checkRefused(world, done, met[0]!.errno);
    return;
  }
  const refusal = refusalOf(world, before.state, value);
  if (refusal !== 0) {
    checkRefused(world, done, refusal);
    claim(
      world.device.trace.length === 0,
      () => 'a refused write took steps',
      () => ({ lines: ['trace => nothing'] }),
    );
    return;
  }
  if (errno === 0) {
    claim(
      met.length === 0,
      () => 'a step failed, and the write did not',
      () => ({ expected: errnoName(met[0]!.errno) }),
    );
    claim(
      after.state === value,
      () => `the state is ${after.state} and not ${value}`,
      () => readsAs(world, value),
    );
  } else {
    checkFailure(world, done, value);
    checkKept(done);
  }
  checkWay(world, done, value);
  checkDma(world, done, value);
}

function checkRefused(world: World, { errno, before, after }: Done, refusal: number): void {
  const refused = { expected: errnoName(refusal), isRefused: true };
  claim(
    errno === -refusal,
    () => `the errno is ${errno} and not ${refused.expected}`,
    () => refused,
  );
  claim(
    after.state === before.state,
    () => 'a refused write changed the state',
    () => ({ ...refused, ...readsAs(world, before.state) }),
  );
}

/** A device that was stopped, and is where it was, holds what it held. */
function checkKept({ before, after }: Done): void {
  const isBack = before.state === after.state && (before.bits & RUNNING) === 0;
  claim(!isBack || before.contents === after.contents, () => 'a failed write changed what the device holds');
}

function checkFailure(world: World, done: Done, value: number): void {
  const { errno, met, before, after } = done;
  const [first] = met.filter(({ phase }) => phase === 'forward');
  const reasons =
    first === undefined ? reasonsOf(world, before, value) : [first.errno, ...timeouts(world, done.before)];
  claim(
    reasons.includes(-errno),
    () => `the write fails with ${errnoName(-errno)}`,
    () => (reasons.length === 0 ? { expected: '' } : { expected: errnoName(reasons[0]!) }),
  );
  const allowed = statesAfter(world, done);
  claim(
    allowed.includes(after.state),
    () => `the write failed, and the state is ${after.state}`,
    () => readsAs(world, allowed[0]!),
  );
}

/**
 * Where a failure may leave the device: in the old state, or where it follows a path in the last one that it reached. In ERROR
 * where that cannot be: since the way back failed as well, or since none leads back to a stream that is over.
 */
function statesAfter(world: World, { met, before }: Done): readonly number[] {
  const error = errorOf(world);
  const { edition } = world.setting;
  const reached = world.device.trace.filter((state) => state !== error).at(-1);
  const last = edition.machine === undefined ? before.state : (reached ?? before.state);
  const isOver = edition.machine !== undefined && (last & edition.rules.mask) === RESUMING;
  if (isOver || met.some(({ phase }) => phase === 'unwind')) return [error];
  return timeouts(world, before).length > 0 ? [last, error] : [last];
}

/** Why a write may fail though no step was made to fail, as positive errnos. */
function reasonsOf(world: World, before: View, to: number): readonly number[] {
  const from = before.state;
  const starts = (from & RUNNING) === 0 && (to & RUNNING) !== 0;
  const savesAgain = (from & to & SAVING) !== 0 && starts;
  return [
    ...timeouts(world, before),
    ...((from & RESUMING) !== 0 && (to & RESUMING) === 0 ? [EINVAL] : []),
    ...(savesAgain && world.driver.style === 'snapshot' ? [EOPNOTSUPP] : []),
  ];
}

/** A drain may time out while a page is absent, or where the driver does not wait at all. */
const timeouts = ({ setting }: World, { isPageAbsent }: View): readonly number[] =>
  isPageAbsent || setting.drainTicksMax === 0 ? [ETIMEDOUT] : [];

function checkWay(world: World, done: Done, value: number): void {
  const { mask } = world.setting.edition.rules;
  const { before } = done;
  const from = before.bits;
  const to = value & mask;
  const way = world.device.trace.map((state) => state & mask);
  const shown = world.device.trace.every((state) => (state & ~mask) >>> 0 === world.reserved);
  claim(
    shown,
    () => 'reserved bits were lost on the way',
    () => readsAs(world, before.state),
  );
  const ways = knownWays(world, done, { from, to, way });
  claim(
    ways.some((known) => known.join() === way.join()),
    () => `the way from ${from} to ${to} was ${way.join(' ')}`,
    () => ({ lines: [`trace => ${ways[0]!.map((state) => nameOf(world, state)).join(' ') || 'nothing'}`] }),
  );
}

interface Way {
  readonly from: number;
  readonly to: number;
  /** What was entered. */
  readonly way: readonly number[];
}

/** Everything that a trace may be. */
function knownWays(world: World, done: Done, { from, to, way }: Way): readonly (readonly number[])[] {
  const { edition } = world.setting;
  if (edition.machine !== undefined)
    return [alongPath(world.pathOf(from, to) ?? [], done, { from, to, way })];
  return edition.name === rfc.name ? waysOf(from, to, done) : [namedWay(done.before, done.after)];
}

/** The path, or as much of it as the write has come along before an arc failed; the step that failed is one of that arc. */
function alongPath(
  path: readonly number[],
  { errno, met, after }: Done,
  { from, way }: Way,
): readonly number[] {
  if (errno === 0) return path;
  const reached = path.slice(0, way.filter((state) => state !== ERROR).length);
  const next = path[reached.length];
  const steps = next === undefined ? [] : stepsBetween(reached.at(-1) ?? from, next);
  const failed = met.find(({ phase }) => phase === 'forward')?.step;
  claim(
    next !== undefined && (failed === undefined || steps.some(({ step: name }) => name === failed)),
    () => `${failed ?? 'the write'} failed behind ${reached.join(' ')}`,
  );
  return after.bits === ERROR ? [...reached, ERROR] : reached;
}

/** The older edition shows no state on the way. */
const namedWay = (before: Done['before'], after: Done['after']): readonly number[] =>
  before.state === after.state ? [] : [after.bits];

/** No DMA leaves a device between two states that both forbid it. */
function checkDma({ driver: { style }, setting }: World, { before, after }: Done, value: number): void {
  const { mask } = setting.edition.rules;
  if (allowsDma(before.bits, style) || allowsDma(value & mask, style)) return;
  claim(
    after.dmaStarted === before.dmaStarted,
    () => `DMA between ${before.state} and ${value}, which both forbid it`,
    () => ({ lines: [`look dma-started => ${before.dmaStarted}`] }),
  );
}

/** ERROR as the device shows it. */
export const errorOf = ({ reserved }: World): number => (reserved | ERROR) >>> 0;

/** A state as a transcript writes it. */
export function nameOf({ setting }: World, state: number): string {
  return state === ERROR ? 'ERROR' : formatBits(BigInt(state), setting.edition.rules.bits);
}

export function readsAs(world: World, state: number): { readonly lines: readonly string[] } {
  return { lines: [`read device_state => ${nameOf(world, state)}`] };
}
